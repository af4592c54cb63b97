// Reasons that should not carry a decision (interviewing.md 3.4), looked for in what an officer has written: the words that suggest one, as
// a hint to read them again. A hint is never a mark: the same words can be quoted, denied, or right. English, Spanish and French.

export const REASON_CODES = [
  'DEMEANOUR',
  'DATES_ONLY',
  'PERIPHERAL_ONLY',
  'LATE_DISCLOSURE_ONLY',
  'OWN_EXPERIENCE_PLAUSIBILITY',
  'STEREOTYPE',
  'CLOSED_THEN_VAGUE',
  'ONE_LIE_ALL_LIES',
  'INTERPRETER_OPINION',
  'QUIZ',
  'GROUP_RATE',
  'OPINION',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export const WRITING_LANGUAGES = ['en', 'es', 'fr'] as const;
export type WritingLanguage = (typeof WRITING_LANGUAGES)[number];

export interface ReasonHint {
  readonly code: ReasonCode;
  /** The words that suggest it, as they were written. */
  readonly words: string;
  readonly start: number;
}

type Patterns = Readonly<Record<ReasonCode, readonly string[]>>;

const EN: Patterns = {
  DEMEANOUR: [
    'demeano[u]?r', 'body language', 'eye contact', 'look(?:ed|ing|s)? (?:away|down|nervous|calm|shifty)', 'avoid(?:ed|ing|s)? (?:my|his|her|their|the) (?:gaze|eyes?|look)', 'nervous(?:ly|ness)?', 'fidget(?:ed|ing|y|s)?', 'sweat(?:ed|ing|y|s)?', 'trembl(?:ed|ing|es)', 'hesitat(?:ed|ing|ion|es)', 'seemed (?:rehearsed|uncomfortable|evasive|insincere)', 'blush(?:ed|ing)', 'did not (?:seem|appear|look) (?:sad|upset|afraid|sincere)',
  ],
  DATES_ONLY: ['wrong dates?', 'dates? (?:do|did|does) not (?:match|agree|fit)', '(?:could|can)(?: not|n[’\']t) (?:remember|recall|give|name) (?:the |a |any )?(?:exact |precise )?(?:date|day|month|year)s?', 'got the dates? wrong', 'inconsistent dates'],
  PERIPHERAL_ONLY: ['(?:colou?r|make|brand) of the \\w+', 'minor (?:detail|discrepanc|inconsistenc)\\w*', 'small (?:detail|discrepanc|inconsistenc)\\w*', 'peripheral'],
  LATE_DISCLOSURE_ONLY: ['(?:only|first) (?:mention|rais|disclos|t[eo]ld)\\w* (?:it |this |that )?(?:later|now|late|at the (?:end|interview))', 'late (?:disclosure|claim|mention)', 'did not (?:mention|say|raise|disclose) (?:it|this|that) (?:earlier|before|at first|at once|immediately)', 'waited (?:until|so long|too long)', 'failed to (?:mention|disclose|raise)'],
  OWN_EXPERIENCE_PLAUSIBILITY: ['no ?(?:one|body) would', 'any(?:one|body) would (?:have|know|remember)', 'a real \\w+ would', 'a (?:genuine|true) \\w+ would', 'i would (?:have|never|not)', 'if (?:he|she|they) (?:really|truly) (?:was|were|had|feared)', 'common sense', 'not (?:plausible|believable|credible) that', 'implausible', 'makes no sense', 'hard to believe'],
  STEREOTYPE: ['(?:these|those|such) people', 'people (?:like|from) (?:him|her|them|there|that|this)', 'typical(?:ly)?(?: of| for)?', '(?:does|did) not look (?:gay|like a \\w+|christian|muslim|sick|ill)', 'as (?:women|men|muslims|africans|roma|gays?) (?:do|are)', 'in (?:his|her|their) culture'],
  CLOSED_THEN_VAGUE: ['vague(?:ly|ness)?', 'lack(?:s|ed|ing)? (?:of )?detail', 'not (?:enough|sufficient) detail', 'insufficient(?:ly)? detail(?:ed)?', 'superficial', 'general answers?'],
  ONE_LIE_ALL_LIES: ['(?:lied|untruthful|dishonest) (?:once|about (?:one|this|that))[^.]{0,60}(?:all|everything|nothing|rest|whole)', 'therefore (?:nothing|none of)', '(?:nothing|none) (?:he|she|they) (?:says?|said|told)', 'general credibility (?:is|was) (?:destroyed|undermined|damaged|gone)', 'cannot (?:believe|trust) (?:anything|a word)', 'cannot be believed (?:at all|in anything)'],
  INTERPRETER_OPINION: ['(?:the )?interpreter (?:thinks?|thought|believes?|believed|said (?:he|she|they)|told me|noted that|feels?|felt|finds?|found|doubt(?:s|ed))', 'according to the interpreter', 'in the interpreter[’\']s (?:view|opinion)'],
  QUIZ: ['could(?: not|n[’\']t) (?:name|list|recite|say) (?:the |all |any |three |five )?(?:\\w+ )?(?:prayers?|commandments?|capital|president|flag|books?|saints?|feasts?|parties|streets?|rivers?)', 'did not know the (?:capital|anthem|flag|president|prayers?|commandments?)', 'failed the (?:test|quiz|questions)'],
  GROUP_RATE: ['most (?:applicants?|people|claims?|travell?ers?|of them) from', 'usually (?:refused|lie|overstay)', '(?:many|most) (?:from there|of them) (?:overstay|lie|work|stay)', '(?:refusal|overstay) rate', 'known for (?:overstay|fraud|asylum|illegal)\\w*', 'statistics'],
  OPINION: ['obviously', 'clearly (?:lying|a liar|false)', 'i (?:think|feel|believe|suspect)', 'in my (?:opinion|view|experience)', 'gut (?:feeling|instinct)', 'suspicious(?:ly)?', 'ridiculous', 'absurd', '(?:a )?liar', 'so-called', 'alleged(?:ly)?', 'story ?telling', 'strange(?:ly)?'],
}; // prettier-ignore

const ES: Patterns = {
  DEMEANOUR: ['lenguaje corporal', 'contacto visual', '(?:apart|desvi|baj|evit)(?:ó|aba|ar|ando) (?:la )?mirada', 'nervios[oa]s?', 'nerviosismo', 'sudab?a(?:ba)?', 'sudor(?:oso)?', 'tembl(?:aba|ó|ando|or)', 'titube(?:ó|aba|o|ante)', 'dud(?:ó|aba) al (?:hablar|contestar|responder)', 'parecía (?:ensayad|incómod|evasiv|poco sincer)\\w*', 'comportamiento (?:extraño|sospechoso|evasivo)', 'no parecía (?:triste|asustad|sincer)\\w*'],
  DATES_ONLY: ['fechas? (?:equivocad|errón|incorrect)\\w*', 'las? fechas? no (?:coincid|concuerd|cuadr)\\w*', 'no (?:recuerda|recordó|recordaba|sabe|supo|pudo (?:decir|dar|recordar)) (?:la |las |el |una )?(?:fecha|día|mes|año)s?'],
  PERIPHERAL_ONLY: ['el color (?:de la|del)', 'detalles? (?:menor|pequeñ|secundari)\\w*', 'discrepancias? (?:menor|pequeñ)\\w*', 'la marca del'],
  LATE_DISCLOSURE_ONLY: ['(?:solo|sólo|recién) (?:ahora|después|más tarde|al final) (?:lo )?(?:mencion|dij|dice|cont|revel)\\w*', 'no (?:lo )?(?:mencionó|dijo|contó|reveló) (?:antes|al principio|desde el principio|de inmediato)', 'tard(?:ó|ía|íamente|anza)', 'esperó (?:hasta|demasiado)'],
  OWN_EXPERIENCE_PLAUSIBILITY: ['nadie (?:haría|habría|hubiera|esperaría|viajaría|olvidaría)', 'cualquiera (?:haría|habría|sabría|recordaría)', 'un(?:a)? (?:verdader|auténtic)[oa] \\w+ (?:haría|sabría|habría)', 'yo (?:habría|hubiera|no haría|nunca)', 'sentido común', '(?:no es|es poco|resulta poco) (?:creíble|verosímil|plausible)', 'inverosímil', 'no tiene sentido', 'difícil de creer'],
  STEREOTYPE: ['(?:esta|esa) gente', 'gente (?:como|de) (?:él|ella|ellos|allí|ese|su)', 'típic[oa](?: de)?', 'no parece (?:gay|homosexual|cristian|musulm|enferm)\\w*', 'en su cultura', 'como (?:todas las|todos los) \\w+'],
  CLOSED_THEN_VAGUE: ['vag[oa]s?', 'vaguedad(?:es)?', 'falta de (?:detalle|concreción)s?', 'sin detalles?', 'poc[oa] (?:detallad|concret)\\w*', 'superficial(?:es)?', 'genéric[oa]s?'],
  ONE_LIE_ALL_LIES: ['(?:mintió|mentira)[^.]{0,60}(?:todo|nada|resto)', 'por (?:lo )?tanto,? nada', 'nada de lo que (?:dice|dijo|cuenta)', 'no se (?:le )?puede creer (?:nada|en absoluto)', 'credibilidad general (?:queda|está|ha sido) (?:destruid|dañad|perdid)\\w*'],
  INTERPRETER_OPINION: ['(?:el|la) intérprete (?:cree|creía|piensa|pensaba|opina|opinó|dice que|dijo que|duda|dudó|considera|nota|notó)', 'según (?:el|la) intérprete', 'en opinión (?:del|de la) intérprete'],
  QUIZ: ['no (?:supo|sabe|sabía|pudo) (?:nombrar|decir|recitar|enumerar)', 'no (?:conoce|conocía|sabía|sabe) (?:la capital|el himno|la bandera|las? oraci\\w+|los mandamientos)', '(?:suspendió|falló) (?:la prueba|el test|las preguntas)'],
  GROUP_RATE: ['la mayoría de (?:los|las) (?:solicitantes|viajeros|personas|solicitudes) de', 'suelen (?:mentir|quedarse|trabajar|ser rechazad)\\w*', 'tasa de (?:denegación|rechazo|estancia|permanencia)\\w*', 'conocid[oa]s? por', 'estadísticas?'],
  OPINION: ['obviamente', 'evidentemente (?:miente|falso)', '(?:yo )?(?:creo|pienso|siento|sospecho) que', 'en mi opinión', 'a mi juicio', 'sospechos[oa]s?', 'ridícul[oa]s?', 'absurd[oa]s?', 'mentiros[oa]s?', 'supuest[oa](?:mente)?', 'cuento', 'rar[oa]s?', 'extrañ[oa]s?'],
}; // prettier-ignore

const FR: Patterns = {
  DEMEANOUR: ['langage corporel', 'contact visuel', '(?:évit|détourn|baiss|fuy)(?:é|ait|e|ant|er) (?:le|du|son) regard', 'regard fuyant', 'nerv(?:eux|euse|euses|osité)', 'transpir(?:ait|e|é|ation)', 'trembl(?:ait|e|é|ements?)', 'hésit(?:ait|e|é|ations?|ant)', 'semblait (?:récit|mal à l[’\']aise|évasi|peu sinc)\\w*', 'comportement (?:étrange|suspect|évasif)', 'ne semblait pas (?:triste|effray|sinc)\\w*'],
  DATES_ONLY: ['dates? (?:fausse|erroné|inexacte|incorrecte)\\w*', 'les? dates? ne (?:correspond|concord|colle)\\w*', 'ne (?:se souvient|se souvenait|se rappelle|connaît|sait) (?:pas|plus) (?:de )?(?:la |les |le |l[’\'])?(?:date|jour|mois|année)s?'],
  PERIPHERAL_ONLY: ['la couleur (?:de la|du|de l[’\'])', 'détails? (?:mineur|secondaire)\\w*', 'petits? (?:détail|écart)\\w*', 'divergences? mineures?', 'la marque (?:du|de la)'],
  LATE_DISCLOSURE_ONLY: ['(?:seulement|que) (?:maintenant|plus tard|à la fin)[^.]{0,20}(?:mentionn|dit|révél|parl)\\w*', 'n[’\'](?:a|avait) pas (?:mentionné|dit|évoqué|révélé)[^.]{0,30}(?:avant|d[’\']abord|au début|tout de suite)', 'tardi(?:f|ve|vement)', 'a attendu (?:jusqu|trop|avant)'],
  OWN_EXPERIENCE_PLAUSIBILITY: ['personne (?:ne|n[’\']) ?(?:ferait|aurait|attendrait|oublierait|voyagerait)', 'n[’\']importe qui (?:aurait|saurait|ferait)', 'un(?:e)? (?:vrai|véritable|authentique)e? \\w+ (?:aurait|saurait|ferait)', '(?:moi, )?j[’\']aurais', 'bon sens', '(?:pas|peu) (?:crédible|plausible|vraisemblable)', 'invraisemblable', 'n[’\']a (?:pas de|aucun) sens', 'difficile à croire'],
  STEREOTYPE: ['ces gens(?:-là)?', 'les gens (?:comme|de) (?:lui|elle|eux|là|ce)', 'typique(?:ment)?(?: de| des)?', '(?:n[’\']a pas l[’\']air|ne semble pas|n[’\']a rien d[’\']un) (?:gay|homosexuel|chrétien|musulman|malade)\\w*', 'dans sa culture', 'comme (?:tous|toutes) les \\w+'],
  CLOSED_THEN_VAGUE: ['vagues?', 'manque de (?:détail|précision)s?', 'peu (?:détaillé|précis|circonstancié)\\w*', 'sans détails?', 'superficiel(?:le)?s?', 'stéréotypées?'],
  ONE_LIE_ALL_LIES: ['(?:menti|mensonge)[^.]{0,60}(?:tout|rien|reste)', 'donc rien', 'rien de ce qu[’\'](?:il|elle) (?:dit|a dit|raconte)', 'on ne peut (?:rien|plus) (?:lui )?croire', 'crédibilité générale (?:est|s[’\']en trouve) (?:détruit|entach|ruin)\\w*'],
  INTERPRETER_OPINION: ['l[’\']interprète (?:pense|pensait|croit|croyait|estime|estimait|dit que|a dit que|doute|doutait|trouve|trouvait|a remarqué)', 'selon l[’\']interprète', 'd[’\']après l[’\']interprète', 'de l[’\']avis de l[’\']interprète'],
  QUIZ: ['n[’\']a pas (?:su|pu) (?:nommer|citer|réciter|énumérer)', 'ne (?:connaît|connaissait|sait|savait) pas (?:la capitale|l[’\']hymne|le drapeau|les? prières?|les commandements)', 'a échoué (?:au test|aux questions)'],
  GROUP_RATE: ['la plupart des (?:demandeurs|voyageurs|personnes|demandes|gens) (?:de|du|venant)', '(?:ont l[’\']habitude de|généralement) (?:mentir|refusé|rest|travaill)\\w*', 'taux de (?:refus|rejet|dépassement)', 'connu(?:e|s|es)? pour', 'statistiques?'],
  OPINION: ['évidemment', 'manifestement (?:faux|il ment|elle ment)', 'je (?:pense|crois|sens|soupçonne|trouve)', 'à mon avis', 'selon moi', 'suspecte?s?', 'ridicules?', 'absurdes?', 'menteu(?:r|se)s?', 'soi-disant', 'prétend(?:u|ue|ument)', 'bizarres?', 'étranges?'],
}; // prettier-ignore

const PATTERNS: Readonly<Record<WritingLanguage, Patterns>> = { en: EN, es: ES, fr: FR };

const compiled = new Map<string, RegExp>();

function patternOf(language: WritingLanguage, code: ReasonCode): RegExp {
  const key = `${language}:${code}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PATTERNS[language][code].join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  compiled.set(key, made);
  return made;
}

export function isWritingLanguage(language: string): language is WritingLanguage {
  return (WRITING_LANGUAGES as readonly string[]).includes(language);
}

/** Hints in the order of the text; what is quoted is somebody else's words and gives none. */
export function scanReasons(text: string, language: WritingLanguage): ReasonHint[] {
  const own = text.replaceAll(/[“«"][^”»"]*[”»"]/gu, (quoted) => ' '.repeat(quoted.length));
  return REASON_CODES.flatMap((code) =>
    [...own.matchAll(patternOf(language, code))].map((match): ReasonHint => ({
      code,
      words: match[0],
      start: match.index,
    })),
  ).sort((a, b) => a.start - b.start || REASON_CODES.indexOf(a.code) - REASON_CODES.indexOf(b.code));
}
