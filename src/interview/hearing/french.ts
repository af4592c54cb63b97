// French as officers speak it, in Europe, Africa and Canada: the words by which a question is heard for what it is. Inversion,
// "est-ce que", plain statement order and question words at the end all serve.

import type { AskingLanguage } from './askingLanguage.ts';

const HARM =
  'viol\\w*|frapp\\w+|battu\\w*|battre|bat|battait|battaient|tortur\\w+|agress\\w+|abus\\w+|maltrait\\w+|tu(?:e|er|es|ait|aient)|menac\\w+|tir(?:e|er) sur|poignard\\w+|bless\\w+|mal|force[es]?|forcer|touche[es]?|gifl\\w+|enlev\\w+|sequestr\\w+|punir?|puni[es]?';

export const FRENCH: AskingLanguage = {
  code: 'fr',
  statesToAsk: true,
  accented: [[/(?<!\p{L})où(?!\p{L})/gu, 'ou_']],
  opened: [
    [/-t-/gu, ' t '],
    [/-/gu, ' '],
    [/œ/gu, 'oe'],
    [/\bkoi\b/gu, 'quoi'],
    [/\bcb\b/gu, 'combien'],
    [/\bpk\b|\bpq\b|\bprq\b/gu, 'pourquoi'],
    [/\bqd\b/gu, 'quand'],
    [/\bc est\b/gu, "c' est"],
    [/\bcest\b/gu, "c' est"],
    [/\bqu?est ce\b/gu, "qu' est ce"],
    [/\bquest ce\b/gu, "qu' est ce"],
    [/\bvs\b/gu, 'vous'],
    [/\bsvp\b|\bstp\b/gu, "s' il vous plait"],
    [/\bca\b/gu, 'ca'],
    [/\bya\b|\by a t? ?il\b/gu, 'y a t il'],
    [/\by a\b/gu, 'y a'],
  ],
  mend: (sentence) =>
    sentence
      .replace(
        /^((?:et|alors|mais|donc|bon|d' accord|bonjour) (?:, )?)?((?:d'|par|vers|jusqu') ?)?ou (?=(?:est|sont|etes|allez|avez|logez|habitez|travaillez|vivez|comptez|etiez|alliez|se|vous|t|as|vas|dormez|residez|etait|va|vont|en|y|a|as|habite|dormiez|pensez|resterez|irez|serez|partez|se trouve|viviez|descendez|sejournez|est ce)(?: |$))/u,
        '$1$2ou_ ',
      )
      .replace(/ (d' )?ou$/u, ' $1ou_'),
  words: {
    classes: {
      wh: "qui|que|qu'|quoi|quand|ou_|comment|combien|pourquoi|quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles|depuis quand|d' ou_",
      strong: "qui|quoi|quand|ou_|combien|quel|quelle|quels|quelles|lequel|laquelle|lesquels|pourquoi|comment|d' ou_",
      item: "(?:(?:{prep}) )?(?:qui|quand|ou_|combien|quel|quelle|quels|quelles|lequel|laquelle|quoi|d' ou_)",
      prep: "a|de|d'|avec|chez|en|par|pour|depuis|jusqu' a|jusqu'|sur|dans|vers|sous|apres|avant|entre|contre|pendant|environ|exactement|a peu pres|aupres de|devant",
      pron: 'vous|il|elle|ils|elles|on|tu|ce|je|nous|t il|t elle|t on',
      inv: "(?!(?:et|mais|alors|donc|pour|avec|a|de|chez|sur|que|qui|si|comme|comment|combien|quand|ou_|quoi|bonjour) )(?:n' )?(?:y )?(?:vous |l' |en |les |le |la |lui )*[^ ,]+ (?:vous|t il|t elle|t on|il|elle|ils|elles|on|tu|ce)",
      kin: 'frere|soeur|cousin|cousine|oncle|tante|neveu|niece|femme|mari|epouse|epoux|pere|mere|fils|fille|fiance|fiancee|beau frere|belle soeur|grand pere|grand mere|copine|copain',
      be: "c' est|c' etait",
    },
    leadIns:
      "(?:et|mais|ou|alors|bon|bien|tres bien|d' accord|ok|okay|parfait|donc|maintenant|ensuite|puis|enfin|voila|s' il vous plait|s' il te plait|pardon|excusez moi|desole|desolee|monsieur|madame|mademoiselle|monsieur [^ ,]+|madame [^ ,]+|merci|merci beaucoup|bonjour|bonsoir|oui|non|je vois|je comprends|euh|hum|ah|oh|aussi|sinon|en fait|au fait|a propos|tout d' abord|d' abord|premierement|pour commencer|pour finir|une question|une autre question|derniere question|ma question est|si vous permettez|si vous voulez bien|si possible|ecoutez|regardez|voyons|puis je vous demander|je peux vous demander|je voudrais vous demander|j' aimerais vous demander|je dois vous demander|permettez moi de vous demander|je vous demande|je voulais vous demander|peut etre|simplement|exactement|concretement|plus precisement|juste|seulement|a part ca|par ailleurs|et puis)(?: ,|(?= ))|(?:dites moi|dites|dis moi|dis|non|oui) ,",
    stopWords:
      "le|la|les|l'|un|une|des|de|du|d'|et|ou|a|au|aux|en|dans|par|pour|avec|sur|chez|que|qu'|qui|se|s'|son|sa|ses|mon|ma|mes|votre|vos|notre|nos|leur|leurs|je|j'|tu|il|elle|on|nous|vous|ils|elles|me|m'|te|t'|lui|y|ce|c'|cet|cette|ces|est|es|suis|etes|sont|etait|ete|etre|ai|as|a|avez|ont|avais|avait|avoir|ne|n'|pas|plus|oui|non|si|bien|tres|aussi|alors|donc|mais|t|compris|comprends|vais|va|allez|aller|ici|la|ca|cela|resume|dit|disiez|comme",
    encourager: [
      "m+|mh+m*|mm+ ?h+m+|hum|ah|oh|oui|ouais|d' accord|ok|okay|bien|tres bien|bon|je vois|je comprends|entendu|compris|parfait|merci|bien sur|s' il vous plait|(?:continuez|continue|poursuivez|allez y|vas y|je vous ecoute|je t' ecoute|je vous suis|je suis tout ouie|prenez (?:votre|tout votre|le) temps(?: necessaire| qu' il faut)?|prends ton temps|rien ne presse|rien ne vous presse|ne vous inquietez pas|ne vous en faites pas|nous avons le temps|on a le temps|respirez(?: un peu)?|quand vous (?:voulez|voudrez|pouvez|pourrez|serez pret|serez prete|le souhaitez)|tranquillement|sans vous presser|c' est (?:tres )?bien|ca va aller|a votre rythme|pas de souci)(?: s' il vous plait)?|et|et puis|et ensuite|ensuite|et alors",
    ],
    procedural: [
      "^(?:bonjour , |bonsoir , |bienvenue , )*(?:je (?:suis (?!(?:desole|surpris|sceptique|etonne|convaincu|sur|certain|persuade|pas))|m' appelle|vais(?! avoir du mal)|vous (?:explique|rappelle|informe|presente|relirai|remets|remettrai|donne|signale|propose|laisse|poserai)|dois vous (?:informer|poser|expliquer|prevenir)|voudrais (?:vous expliquer|d' abord vous expliquer|vous informer|maintenant|passer|aborder)|me presente|travaille|prends des notes|note)|mon (?:nom est|collegue)|ma collegue|voici|nous (?:allons|pouvons (?:faire|nous|parler)|parlerons|ferons|aborderons|passons|passerons|sommes|commencerons|terminerons|disposons)|on va|cet? (?:entretien|interprete|conversation)|cette (?:conversation|personne|dame)|l' (?:entretien|interprete|objectif|enregistrement)|la (?:decision|personne|conversation|dame)|le (?:monsieur|but de (?:cet|l' entretien|cette))|tout ce (?:que|qui)|ce que vous (?:dites|direz|me direz|nous direz|me dites)|rien de ce|vos (?:reponses|declarations|propos)|maintenant (?:nous|je|on)|a la fin|aujourd' hui|vous (?:pouvez (?:demander|arreter|m' interrompre|me (?:demander|dire|poser|corriger)|refuser|parler|vous|faire appel|choisir|poser|corriger|prendre|interrompre|contacter|partir|passer)|avez (?:le droit|droit|l' obligation|la possibilite)|n' etes pas (?:oblige|tenu)|n' avez pas (?:besoin|a)|recevrez|serez (?:informe|convoque|enregistre)|pourrez|devez (?:dire|repondre|signer|savoir)|etes (?:libre|enregistre|tenu|filme))|il n' y a pas de (?:bonnes?|mauvaises?)|si (?:vous (?:ne|n'|avez besoin|voulez|souhaitez|avez (?:une|des)|etes|vous|en|desirez|preferez)|quelque chose|jamais|une question|a un moment)|c' est (?:fini|termine|tout|normal de ne pas)|n' hesitez pas)",
      'confidentiel\\w*|est enregistre[e]?|sera enregistre[e]?|droit a |(?:va|vont) (?:traduire|interpreter)|au secret',
      "^(?:asseyez vous|veuillez|attendez|signez|posez (?:votre|vos)|placez|regardez (?:la|l' appareil|par)|entrez|suivez moi|venez|levez la main|jurez|installez vous|mettez)",
    ],
    informs: [
      "^(?:je|j'|nous|on (?:va|peut|fait)|voici|ici|il y a (?:de l'|du|des|une?|quelqu')|ce(?:tte|t)? (?:papier|feuille|document|monsieur|dame|bouton|salle|interprete)|mon collegue|ma collegue|n' hesitez|ne vous|prenez|asseyez|arretez|signez|montrez|mettez|posez|eteignez|gardez|lisez|ecoutez|venez|attendez|suivez|ouvrez|levez|tenez|interrompez|corrigez|faites (?:moi signe|une pause)|rappelez vous|merci|desole|desolee|pardon|excusez|vous (?:pouvez|n' avez pas|n' etes pas oblige|pourrez|recevrez|aurez)|si (?:vous|une|quelque)|la (?:porte|decision|loi|regle)|l' (?:interprete|avocat|entretien)|le (?:medecin|bureau)|demain|aujourd' hui|personne (?:ne nous|d' autre|n' entre)|laissez moi|permettez moi|maintenant|avant de|dites le|notre)(?= |$)",
    ],
    threat: [
      "si vous (?:ne|n'|continuez|refusez|mentez).* (?:je|vous|on|nous).* (?:jamais|renvo\\w+|expuls\\w+|prison|police|enferm\\w+|refus\\w+|regrett\\w+|dehors|avion|retour)|je (?:vais|peux) vous (?:renvoyer|expulser|enfermer|faire expulser)|vous allez le regretter|ou j' appelle",
    ],
    declaration: ['(?:protection|asile) .*(?:crai\\w+|peur|danger)|(?:crai\\w+|peur|danger) .*(?:protection|asile)'],
    anyOr: [
      "(?:quelque chose|quoi que ce soit|quelqu' un|jamais|deja|autre chose) .* ou |ou (?:dans |a |de )?(?:les autres|d' autres|un autre|une autre|ailleurs|n' importe)",
    ],
    invite: [
      "(?:racont|expliqu|decriv|decri|pretes|detaill|relat|expos|narr)(?:ez|e|es|s|tez)(?: (?:moi|nous|le moi|la moi|nous le|les moi))?|parlez (?:moi|nous|m' en|nous en)|parle moi|dites m' en (?:plus|davantage)|dites (?:moi|nous)(?: en)? (?:plus|davantage|tout|comment|pourquoi|ce (?:qui|que))|en (?:dire|savoir|parler) (?:un peu )?(?:plus|davantage)|aidez (?:moi|nous) a (?:comprendre|y voir)|(?:donnez|donner) (?:moi|nous|me|une) (?:une |des |un |plus )?(?:idee|details|exemple|apercu|precisions|de details)",
      "(?:me|nous|m'|la|le|les|l') (?:raconter|expliquer|decrire|parler|relater|detailler|presenter)|(?:raconter|expliquer|decrire|decriviez|detailler|parler de|me parliez|racontiez|expliquiez)",
      "(?:m' |me |nous )?(?:parler|parliez|racontiez|expliquiez|decriviez)|(?:aimerais|voudrais|souhaite|souhaiterais) (?:entendre|en savoir plus|comprendre|vous entendre|que vous)|commencez par|reprenez|revenez sur|developpez|precisez (?:un peu )?(?:ce|comment)|que pouvez vous (?:me|nous) dire|dites (?:moi|nous)|dis moi|faites moi (?:le recit|un resume)|presentez moi",
    ],
    politePolar: [
      '^(?:est ce que )?(?:vous )?(?:pouvez|pourriez|peux|pourrais|voulez|voudriez|accepteriez|seriez|auriez|puis|peut on)(?: vous| tu| je)?',
    ],
    ownWords: [
      "(?:avec|dans|en) vos (?:propres )?mots|a votre (?:facon|maniere)|tout ce (?:que|dont|qui)|en detail|dans le detail|depuis le (?:debut|commencement)|du debut|etape par etape|avec (?:le plus de|tous les|le maximum de) details|toute l' histoire",
    ],
    embeddedIf: ["(?:si|s' (?:il|ils)) (?!vous plait|te plait|possible)"],
    embeddedItem: ["(?:exactement |precisement )?(?:{item})(?! (?:s' est|est ce que vous avez vecu))"],
    oneValue: [
      "(?:votre |vos |le |la |son |sa |l' )?(?:nom|noms|prenoms?|nom de famille|date de naissance|date|age|adresse|domicile|nationalite|numero|telephone|salaire|profession|metier|etat civil|courriel|lieu de naissance|destination)(?: complet| complete| actuelle?| exacte?| et [^ ]+| de [^ ]+| du [^ ]+| d' [^ ]+| s' il vous plait)*$",
    ],
    embeddedOpen: ["comment|pourquoi|ce qui (?:s' est|vous a|est)|ce que vous|plus|davantage"],
    tag: [
      ",? ?(?:n' est ce pas|non|hein|pas vrai|c' est (?:bien )?(?:ca|cela|exact|juste|vrai)|est ce exact|vrai|correct|exact|oui ou non|d' accord|si|on est d' accord|je me trompe|ou je me trompe|je ne me trompe pas|ou bien|ou quoi|tout de meme|vous ne croyez pas|vous ne trouvez pas|ne croyez vous pas|c' est ca non|ou non|est ce que je me trompe)$",
    ],
    checksBack: [
      "si (?:j' ai bien compris|je comprends bien|je vous suis|je resume|je ne me trompe|j' ai compris|je vous ai bien compris)|pour (?:resumer|verifier|confirmer|etre sur|recapituler)|en resume|ai je bien compris|je resume|je recapitule|laissez moi (?:verifier|resumer)|j' ai bien compris",
    ],
    quotes: ['vous (?:avez dit|disiez|dites|venez de dire)'],
    negative: [
      "^(?:n'|ne) ?(?:[^ ,]+ )?[^ ,]+ (?:vous|il|elle|on|ce|t il|t elle|t on|ils|elles|y|pas)",
      "^(?:est ce que |c' est que )?(?:ce |vous |il |elle |ca |cela )?(?:n'|ne) (?:est(?: ce)?|pouviez|auriez|aurait|pensez|croyez|saviez|seriez|serait|etait|trouvez|devriez|avez|etes|vouliez|veniez|comptez|fait|fallait|vaut|vous) .*(?:pas|plus|jamais)",
    ],
    pressure: [
      "surement|certainement|evidemment|forcement|manifestement|clairement|sans doute|bien entendu|avouez|avoue|reconnaissez|admettez|soyez honnete|dites la verite|je suppose|j' imagine|je presume|je parie|vous devez (?:savoir|bien|avoir|connaitre|etre|vous)|vous deviez|etes vous (?:bien )?sur|vous etes sur|il est evident|c' est evident|il est clair|est il vrai que|n' est il pas vrai|vous conviendrez|vous saviez (?:bien |tres bien |forcement )?(?:que|tout)|ne me dites pas|bien sur que|vous auriez (?:pu|du)|la verite c' est|vous n' allez pas me dire|quand meme|comme par hasard|ne trouvez vous pas|ne croyez vous pas|ne pensez vous pas",
    ],
    soYou: [
      "^(?:(?:et|bon|bien|ok|d' accord|ah|mais) ,? ?)*(?:donc|alors|ainsi|autrement dit|en somme|c' est a dire que|ca veut dire que|cela veut dire que|bref|du coup|si bien que|par consequent|en fait|si je comprends bien|si j' ai bien compris)(?: ,)?(?: comme ca| en fait| finalement| si je comprends bien| si j' ai bien compris)?(?: ,)? (?:vous|votre|vos|il|elle|ils|elles|c' est|ce|cela|ca|personne|on|tout|la|le|les|mon|ma|jamais)(?! (?:pouvez|pourriez))",
    ],
    accusing: [
      'menti|mentez|mentir|mensonges?|mentiez|menteur|faux|fausse|fausses|falsifi\\w+|contrefait\\w*|passeurs?|trafiquants?|clandestin\\w*|illegal\\w*|au noir|tromp(?:e|er|ez)|cach(?:e|er|ez|iez|es)|invent\\w+|sembla?nt|feint|feignez|soudoy\\w+|pot de vin|vol(?:e|er|es)|fraud\\w+|triche\\w*|sans (?:permis|papiers|autorisation)|abandonn\\w+|terroristes?|desert\\w+|depasse (?:la|votre)|detruit\\w*|mariage blanc|arnaqu\\w+|escroqu\\w+|contrebandiers?|irreguliere?ment',
    ],
    harm: [
      HARM,
      'gay|homosexuel\\w*|lesbienne|bisexuel\\w*|vierge|enceinte|vih|sida|sexuel\\w*|rapports|intime\\w*|suicid\\w*',
    ],
    harmGiven: [HARM, 'gay|homosexuel\\w*|lesbienne|bisexuel\\w*|honteu\\w+|honte|coupable'],
    opinion: [
      "je (?:ne|n') (?:vous |te |y |arrive pas a vous )?(?:crois|croire|suis pas (?:convaincu|sur de vous))|je n' y crois|(?:ca|cela|ce|c'|votre [^ ]+|tout ca|cette histoire|tout cela) (?:ne|n') (?:tient|a|est|fait|semble|colle|me|se) |n' a (?:aucun|pas de|guere de|ni queue) |(?:n' est|est) (?:pas|guere|peu|difficilement) (?:credible|normal|vrai|possible|logique|serieux|vraisemblable|croyable|convaincant)|ne tient pas|tient pas debout|ne (?:colle|marche|convainc)",
      "^(?:personne|aucun|aucune|n' importe qui|tout le monde|tous les|toutes les|une? (?:vrai|vraie|bon|bonne|veritable))(?: |$)|(?:un|une) (?:vrai|vraie|veritable) ",
      "je (?:pense|crois|trouve|doute|soupconne|dirais|considere)(?! (?:que vous avez (?:mentionne|dit)))|a mon avis|selon moi|d' apres moi|pour moi|il me semble|j' ai (?:du mal|l' impression|des doutes|peine)|franchement|honnetement|personnellement",
      "(?:c' est|ca (?:parait|semble|sonne)|cela (?:parait|semble)|tout ca est|(?:parait|semble)) (?:un peu |tres |bien |assez |vraiment |trop |plutot |completement |totalement )?(?:bizarre|etrange|louche|suspect|suspecte|commode|pratique|ridicule|absurde|incroyable|impossible|invraisemblable|n' importe quoi|un mensonge|difficile a croire|curieux|faux|gros|facile|peu credible|honteux|irresponsable|dommage|invente)",
      "votre (?:histoire|recit|version|explication|temoignage|reponse)|perdre (?:mon|notre|du) temps|vous (?:me )?(?:mentez|cachez|inventez|racontez (?:tous|n' importe|des|toujours)|exagerez|vous moquez|n' avez pas l' air|n' etes pas (?:un|une|clair|honnete|credible|serieux)|ne (?:ressemblez|semblez|me ferez)|dites tous|etes tous|faites semblant|jouez)|vous autres|les gens (?:de|comme|qui)|(?:disent|racontent|dites|racontez|font) (?:tous|toujours)|difficile a croire|si c' etait vrai|vous auriez (?:du|porte)|vous me (?:faites|prenez)|quelle (?:histoire|coincidence|honte|drole)|drole d'|quel (?:hasard|culot|dommage)|ca m' etonne\\w*",
    ],
    stereotype: [
      'les gens (?:de (?:votre|chez|la bas)|comme vous|de la)|vous autres|chez vous (?:on|les|tout)|(?:vous )?(?:dites|racontez|etes|venez) tous|(?:un|une) (?:vrai|vraie|veritable) (?:\\w+)|(?:les femmes|les hommes|les musulmans|les chretiens|les filles|les jeunes|les africains|les algeriens|les marocains|les etrangers|les refugies|les roms) (?:de|sont|ne|qui|comme|disent|viennent|font|toujours)|dans votre culture|des gens comme vous|vous tous|tous (?:les memes|pareils)',
    ],
    or: [' ou '],
    orNot: ['(?:, )?ou (?:non|pas)$|ou non'],
    orElse: [
      "ou (?:autre chose|quelque chose d' autre|ailleurs|quelqu' un d' autre|un autre|une autre|les deux|bien autre|aucun)",
    ],
    joined: [
      "(?:{strong}|que|qu' est ce (?:que|qui)) .*(?: et|,|, et| ou) (?:aussi |ensuite |si oui (?:, )?|exactement )?(?:(?:{prep}) )?(?:{strong}|qu' est ce (?:que|qui)|qu' [^ ]+ (?:ils|il|elles|elle|t on|t il|vous)|que [^ ]+ (?:ils|vous|il|t il)|depuis quand)(?= |$)",
      '^(?:{inv}) .*(?: et|, et|,) (?:{inv}) ',
      "^(?:est ce que|{inv}) .*(?: et|, et|,) (?:est ce que|qu' est ce|(?:(?:{prep}) )?(?:{strong})|qu' (?:a|ont|est|avez) ) ?",
      "^(?:{inv}) .*(?:, et|,| et) (?:qu' a |que |comment |si oui)",
      '(?:vous|tu|il|elle) .*(?:{strong})(?: ,)? et (?:vous|tu|il|elle|avec qui|chez qui) .*(?:{strong})$',
      '(?:{strong}) et (?:avec |depuis |chez |pour |a )?(?:{strong})$',
      '^vous [^,]*(?: ,)? et vous .*(?:combien|quand|ou_|qui|quoi|comment)',
      '^vous (?:etes|avez) .* et vous (?:avez|etes) ',
    ],
    broad: [
      "(?:qu' est ce qui|que|il) (?:s' est|se) (?:il )?(?:passe|passait|passerait|passera|produit)|(?:qu' est ce qui|que s' est il|il s' est|ca s' est|s' est il) (?:passe|produit|vous|se)|qu' est ce qui (?:est arrive|arrive|vous (?:a|amene|pousse|fait|motive|conduit|inquiete|est arrive)|l' a|la|a (?:change|fait|provoque))|que vous est il arrive|qu' est il arrive|ce qui (?:s' est|vous)",
      "(?:quoi|que|qu' est ce que|de quoi|qu') .*(?:d' autre|de plus)|quoi d' autre|que (?:craignez|redoutez|savez|feriez|pouvez) vous|que (?:comptez|pensez|allez|voulez|souhaitez|prevoyez|esperez|avez) vous (?:faire|prevu|comme projets?|vu|vecu|ressenti|fait (?:ensuite|apres))|qu' avez vous (?:vu|vecu|ressenti|fait (?:ensuite|apres|alors|la bas)|prevu)|qu' est ce que vous (?:comptez|pensez|allez|voulez|prevoyez|avez (?:prevu|vu|vecu|ressenti)|craignez|redoutez|savez (?:de|sur)|feriez)(?: faire)?|que represente|que signifie|qu' est ce que .* (?:signifie|represente|veut dire)|qu' entendez vous|que voulez vous dire|vous (?:allez|comptez|pensez|voulez|venez) faire quoi|vous (?:venez|etes venue?) (?:faire )?quoi",
      'quels (?:sont|etaient) (?:vos|les) (?:projets|plans|intentions)|quelles sont vos intentions|en quoi (?:consiste|cela|ca)|a quoi ressembl\\w+',
      "comment (?:vous connaissez vous|s' est|se (?:passe|passait|deroule|passaient)|ca s' est|cela s' est|c' (?:etait|est)|etait|etaient|est ce (?:arrive|que vous (?:vous etes|avez (?:rencontre|connu|vecu|fait|decide|appris)|etes arrive|vivez|viviez))|vous etes vous|vous (?:vous )?(?:etes|sentez|sentiez|vivez|viviez|avez rencontre)|avez vous (?:rencontre|connu|fait|vecu|decide|reussi|quitte|organise|prepare|reagi|trouve|appris a)|etes vous (?:arrive|venu|parti|devenu|sorti)|(?:vivez|viviez|vivait|viviez|decririez|expliquez) vous|en (?:etes|est) |en etes vous|votre [^ ]+ s' est|cela (?:vous|a)|ca (?:vous|a))",
      "(?:c' etait|c' est|ca se passait|il etait|la vie etait) comment|et (?:ensuite|apres|puis)$|^(?:ensuite|apres|et apres)$|il s' est passe quoi|ca s' est passe comment|qu' est ce qu' il (?:s' est passe|y a eu)|que pourriez vous|pour quelles raisons etes",
    ],
    item: [
      "^(?:(?:{prep}) )*(?:a |de |d' )?(?:{wh})(?: |$)",
      "^(?:pour |a |de |dans |sur |vers |chez |jusqu' a |depuis |par )(?:{wh})",
      ', (?:(?:{prep}) )*(?:{strong})(?: |$)',
      '^(?!est ce que).* (?:(?:{prep}) )?(?:{strong}|combien de [^ ]+|quel [^ ]+|quelle [^ ]+|quoi)$',
      "(?:^|, )(?:vous|tu|il|elle|ca|c' est|c' etait|ils|elles|on|votre [^ ]+|et vous)(?: [^ ,]+){1,4} (?:(?:{prep}) )?(?:combien|qui|ou_|quand|comment|quoi|quel|quelle|quels|quelles)(?: |$)",
      "^(?:c' est|c' etait) (?:{strong})",
      "^(?:est ce que )?(?:vous )?(?:pouvez|pourriez|savez|souvenez|rappelez|sauriez|auriez|peux|sais|sait)(?: vous| tu| on)?(?: me| nous| m')?(?: dire| indiquer| preciser| rappeler| confirmer| donner| une idee)?(?: de| en)? (?:{item})",
      "^(?:il me faut|il me faudrait|j' ai besoin de|j' aurais besoin de) (?:votre|vos|le|la|les|l') ",
      "^(?:donnez|indiquez|confirmez|epelez|repetez|precisez|citez)(?: moi| nous)? (?:votre|vos|le|la|les|l'|son|sa) ",
      "^(?:j' aimerais|je voudrais|je veux|j' ai besoin de|je souhaite|je souhaiterais|je cherche a) (?:savoir|connaitre|vous demander) (?:{item})",
      "^(?:votre |le |la |vos )?(?:nom|prenom|nom de famille|date de naissance|adresse|nationalite|profession|metier|age|destination|motif (?:du|de votre|de la) (?:voyage|visite|sejour|venue)|but (?:du|de votre) (?:voyage|sejour)|numero de telephone|etat civil)(?: s' il vous plait)?$",
    ],
    why: ['pourquoi', 'pour quelle (?:raison|raisons)|quelle (?:est|etait) la raison'],
    blamingWhy: [
      "pourquoi (?:ne|n'|donc|diable)|pourquoi (?:vous|tu|il|elle) (?:ne|n')|comment avez vous (?:pu|ose)|pourquoi est ce que vous (?:ne|n')",
    ],
    polar: ['^est ce que', "^est ce qu'", '^{inv}(?= |$)'],
    aboutYou: ['^.'],
    ever: ['deja|jamais'],
    welfare: [
      "(?:souhaitez|voulez|desirez|preferez|prefereriez|voudriez|aimeriez) vous|vous (?:souhaitez|desirez|preferez|voulez|prefereriez|voudriez|aimeriez) (?:une|faire|ajouter|un|de l'|boire|que|parler|continuer|vous)|avez vous besoin|vous avez besoin|(?:etes vous|vous etes) (?:bien|pret|prete|a l' aise|fatigue|confortable|d' accord|en etat|malade)|(?:m'|me|l'|le|nous) (?:entendez|comprenez|entends|comprends)|comprenez vous|avez vous (?:bien )?compris|vous (?:sentez|sentez vous)|vous sentez vous|est ce que (?:ca va|vous comprenez|vous m')|ca va|tout va bien|faire une pause|un verre d' eau|(?:quelque chose|chose) (?:a|d' autre a) ajouter|ajouter|avez vous (?:des questions|mal|froid|faim|soif|un probleme de sante)|prenez vous des medicaments|on peut (?:commencer|continuer)|pouvons nous (?:commencer|continuer)|l' interprete|cela vous convient|ca vous convient|convient il",
    ],
    check: [
      'passeport|visa|billets?|assurance|reservations?|invitation|lettre|documents?|papiers|carte|permis|licence|certificat|attestation|contrat|adresse|telephone|numero|bagages?|valises?|sacs?|especes|liquide|argent|fonds|euros|dollars|declarer|formulaire|signature|photo|tampon|page|titre de sejour|hebergement',
      "premiere fois|premier (?:voyage|sejour)|seule?|accompagne[e]?|marie[e]?|celibataire|divorce[e]?|enfants|emploi|travaillez|etudiante?|nationalite|residence|condamne[e]?|casier|refuse[e]?|expulse[e]?|asile|protection|crainte|craignez|peur|retourner|rentrer|retour|parlez vous|vous parlez|transit|correct|exacte?|vrai|complet|famille ici|proches|connaissez vous quelqu'|suffisamment|assez d'|transportez|majeure?|votre|bien la votre|bien le votre",
      "^(?:puis je|je peux|est ce que je peux|pouvez vous (?:me )?(?:montrer|epeler|confirmer|repeter|ouvrir|signer)|vous pouvez me (?:montrer|epeler)|pourriez vous (?:me )?(?:montrer|epeler|confirmer|repeter|ouvrir|signer))|^(?:est ce (?:bien )?(?:votre|vous|la|le)|c' est (?:bien )?(?:votre|vous|la premiere)|ce(?:tte)? [^ ]+ est)|jurez vous|promettez vous",
    ],
    event: [
      "(?:vous|t'|l'|les|lui|leur) (?:a|ont|avait|avaient) (?:t il |t elle |t on |ils |elles |il |elle |on )?(?!deja|refuse)[^ ]+",
      "(?:il|elle|ils|elles|on|quelqu' un|les [^ ]+|des [^ ]+|votre [^ ]+) (?:vous |l' |les |t' |y )*(?:a|ont|avait|avaient|etait|etaient|est|sont|[^ ]+(?:ait|aient)) ",
      "(?:etait|etaient|avait|avaient)(?: ce| il| elle| ils| elles| t il)? |y avait(?: t il)?|il y avait|avez vous (?:essaye|tente|crie|pleure|vu|entendu|ete (?:arrete|detenu|frappe)|fui|couru|eu (?:peur|des problemes)|fait quelque)|vous avez (?:essaye|tente|crie|pleure|vu|entendu|ete (?:arrete|detenu)|fui|couru|eu (?:peur|des))|vous est il arrive|etiez vous|vous etiez|arrive(?:e)? quelque chose|quelque chose (?:s' est|vous est)",
    ],
    document: ['passeport|visa|tampon|signature|page|billet|document|lettre|photo|certificat|carte|formulaire'],
    kinship: ['{kin}'],
    anchor: [
      "(?:avant|apres|pendant|depuis|vers|autour de) (?:le |la |les |l' |votre |son )?(?:mariage|election|elections|guerre|recolte|recoltes|fete|fetes|noel|ramadan|paques|naissance|enterrement|ecole|examens|ete|hiver|printemps|automne|pluies|saison|mort|pandemie|seisme|coup)",
    ],
    quiz: [
      'qui (?:est|etait) (?:le |la )?(?:\\w+ )?(?:prophete|president|fondateur|roi|maire|gouverneur|pape|eveque|imam|chef du clan|chef)|combien de (?:livres|versets|commandements|provinces|sacrements|piliers)|quelle est la capitale|recitez|votre clan|citez (?:trois|deux|quatre)',
    ],
    cue: [
      "^vous (?:avez|venez de|disiez) ?(?:dit|parle|mentionne|evoque|dire|parler|mentionner|evoquer)?|^tout a l' heure",
    ],
    discrepancy: [
      "(?:plus tot|tout a l' heure|avant|d' abord|dans le formulaire) .*(?:et maintenant|mais|alors que|et le|or)|(?:deux|ces deux|differentes) (?:dates|versions|reponses|noms|adresses)|(?:le|la|votre|mais le|et le) (?:formulaire|passeport|visa|lettre|billet|registre|demande) (?:dit|indique|mentionne|porte|montre)|ne (?:correspond|concorde|correspondent|concordent) pas",
    ],
    preamble: [
      "^(?:quand vous|quand il|lorsque|pendant|apres|avant|si|comme|puisque|bien que|en|a|au|durant|depuis|jusqu' a|concernant|quant|avec|pour|outre|ce (?:jour|soir|matin)|cette (?:nuit|annee)|le (?:jour|soir|matin)|la (?:nuit|veille)|une fois|vous (?:avez dit|avez mentionne|avez parle|disiez|dites|avez evoque)|tout a l' heure|je vois que|je comprends que|ici il est|selon|d' apres|mon collegue)(?= )(?! (?:qui|quoi|quel|quelle|ou_|combien|quand))[^,]* ,(?: et| alors| mais| donc)? (?=.)",
    ],
  },
};
