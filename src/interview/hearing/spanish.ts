// Spanish as officers speak it, in Spain and in Latin America: the words by which a question is heard for what it is. Polar
// questions keep statement order, so question words and verb endings carry the weight.

import type { AskingLanguage } from './askingLanguage.ts';

const HARM =
  'viol\\w+|pegar\\w*|pego|pegaba\\w*|pegaron|golpe\\w+|maltrat\\w+|tortur\\w+|abus\\w+|agred\\w+|agresion|mat(?:o|aron|ar|aban)|amenaz\\w+|dispar\\w+|apunal\\w+|daño|dano|lastim\\w+|hirieron|herir|tocaron|toco|forz\\w+|secuestr\\w+|castig\\w+';

/** Question words that carry their accent, marked so; without accents only their place tells. */
const MARKED = [
  'que',
  'como',
  'cuando',
  'cuanto',
  'cuanta',
  'cuantos',
  'cuantas',
  'donde',
  'adonde',
  'quien',
  'quienes',
  'cual',
  'cuales',
];

export const SPANISH: AskingLanguage = {
  code: 'es',
  statesToAsk: true,
  accented: [
    [/(?<!\p{L})qué(?!\p{L})/gu, 'que_'],
    [/(?<!\p{L})cómo(?!\p{L})/gu, 'como_'],
    [/(?<!\p{L})cuándo(?!\p{L})/gu, 'cuando_'],
    [/(?<!\p{L})cuánt(o|a|os|as)(?!\p{L})/gu, 'cuant$1_'],
    [/(?<!\p{L})(a?)dónde(?!\p{L})/gu, '$1donde_'],
    [/(?<!\p{L})quién(es)?(?!\p{L})/gu, 'quien$1_'],
    [/(?<!\p{L})cuál(es)?(?!\p{L})/gu, 'cual$1_'],
    [/(?<!\p{L})(\p{L}+)ó(?!\p{L})/gu, '$1o_'],
  ],
  opened: [
    // An idiom, and no choice.
    [/\bmas o menos\b/gu, 'aproximadamente'],
    [/\bx ?q\b/gu, 'por que_'],
    [/\bporque_\b/gu, 'por que_'],
    [/\bq\b/gu, 'que'],
    [/\bke\b/gu, 'que'],
    [/\bd\b/gu, 'de'],
    [/\bxfa\b/gu, 'por favor'],
    [/\bud\b/gu, 'usted'],
    [/\buds\b/gu, 'ustedes'],
    [/\bpa\b/gu, 'para'],
    [/ ?, ?por favor ?(?:,|(?=$|[.?!]))/gu, ' '],
  ],
  mend: (sentence, careful) => {
    const free = new RegExp(
      `(^|^(?:y|e|pero|entonces|bueno|a ver|ahora|ok|vale|pues|despues|y despues|y luego|usted|vos|y usted|aproximadamente|mas o menos) ${careful ? '' : '|, (?:y )?'})((?:a|de|con|en|por|para|desde|hasta|sobre|hacia) )?(${MARKED.join('|')})(?= )`,
      'u',
    );
    const started = /_/u.test(sentence.replace(/o_/gu, '')) ? sentence : sentence.replace(free, '$1$2$3_');
    if (/(?:que|como|cuando|cuant\w+|donde|quien|quienes|cual|cuales)_/u.test(sentence)) return started;
    return started.replace(
      new RegExp(
        `(^.*\\b(?:que|como|cuando|cuanto|cuanta|cuantos|cuantas|donde|quien|quienes|cual|cuales)_ .* y )((?:a|de|con|en|por|para|desde|hasta) )?(${MARKED.join('|')})(?= |$)`,
        'u',
      ),
      '$1$2$3_',
    );
  },
  words: {
    classes: {
      wh: 'que_|como_|cuando_|cuant[oa]s?_|a?donde_|quien(?:es)?_|cual(?:es)?_|por que_',
      item: 'cuando_?|cuant[oa]s?_?|a?donde_?|quien(?:es)?_?|cual(?:es)?_?|que_? (?:dia|hora|fecha|mes|ano|hotel|vuelo|ciudad|pais|calle|tipo|edad|idioma|aerolinea|empresa|numero|nombre)',
      prep: 'a|de|con|en|por|para|desde|hasta|sobre|hacia|ante|bajo|entre|segun|contra|como a|mas o menos|aproximadamente|exactamente|a eso de|alrededor de|unos|hace',
      me: 'me|nos',
      verb: 'tiene|tienes|tenes|esta|estas|es|eres|sos|ha|has|hay|trae|traes|viene|vienes|venis|va|vas|viaja|viajas|trabaja|trabajas|piensa|piensas|puede|puedes|sabe|sabes|conoce|conoces|vive|vives|lleva|llevas|quiere|quieres|necesita|entiende|entiendes|habla|hablas|sigue|fue|era|estaba|tenia|habia|hubo|podia|queda|regresa|vuelve|cree|cuenta con|dispone|posee|estudia|gana|paga|recibe|denuncio|le|les|lo|la|los|las|se|te',
      kin: 'hermano|hermana|primo|prima|tio|tia|sobrino|sobrina|esposa|esposo|marido|mujer|padre|madre|hijo|hija|novio|novia|cunado|cunada|abuelo|abuela',
      youThey: 'usted|ustedes|tu|vos|el|ella|ellos|ellas',
    },
    leadIns:
      '(?:y|e|pero|o|a ver|bueno|bien|muy bien|vale|ok|okay|de acuerdo|perfecto|pues|ahora|ahora bien|por favor|perdone|perdon|disculpe|disculpa|oiga|mire|senor|senora|senorita|caballero|don [^ ,]+|dona [^ ,]+|senor [^ ,]+|senora [^ ,]+|gracias|muchas gracias|hola|buenos dias|buenas tardes|buenas noches|buenas|claro|entiendo|ya|este|eh|em|aja|ah|oh|luego|despues|finalmente|por ultimo|primero|primero que nada|tambien|una pregunta|una pregunta mas|otra pregunta|mi pregunta es|la pregunta es|si no le importa|si es tan amable|si me permite|digame una cosa|cuentenos una cosa|listo|sale|orale|le pregunto|quisiera preguntarle|quiero preguntarle|me gustaria preguntarle|puedo preguntarle|permitame preguntarle|le queria preguntar|solo|solamente|quiza|tal vez|ademas|por cierto|exactamente|concretamente)(?: ,|(?= ))|(?:si|no|digame|dime|cuenteme|diga|oye) ,',
    stopWords:
      'el|la|los|las|lo|le|les|un|una|unos|unas|y|e|o|u|de|del|a|al|en|con|por|para|que|que_|se|su|sus|mi|mis|me|te|nos|yo|tu|usted|ustedes|ella|ellos|ellas|es|son|era|fue|ser|esta|estaba|estar|hay|ha|han|he|no|si|ya|muy|tambien|entonces|pues|como|como_|cuando|cuando_|donde|donde_|quien|quien_|esto|eso|este|ese|esa|aqui|alli|ahi|va|voy|vas|ir|entendido|bien|mal|verdad|dijo|dice|dicho|ha|mismo|aquel|aquella|todo|toda|mas|menos|tuyo|suyo|suya|mio|mia',
    encourager: [
      'm+|mh+m*|mm+ ?h+m+|aja|ah|oh|si|ya|ya veo|bien|muy bien|vale|ok|okay|bueno|claro|de acuerdo|entiendo|comprendo|entendido|perfecto|gracias|por favor|(?:por favor )?(?:siga|sigue|continue|continua|prosiga|adelante|siga contando|siga hablando|siga usted|dele|hable)(?: por favor| usted| nomas)?|tomese (?:su|el|todo el) tiempo(?: que necesite)?|tomate tu tiempo|no hay prisa|sin prisas?|con calma|tranquil[oa]|respire(?: hondo)?|no se preocupe|le escucho|lo escucho|la escucho|te escucho|cuando (?:quiera|pueda|este list[oa])|esta bien|lo esta haciendo (?:muy )?bien|y|y luego|y entonces|ajam|eso es',
    ],
    procedural: [
      '^(?:hola , |buenos dias , |buenas tardes , |bienvenid[oa] , )*(?:soy|me llamo|mi nombre es|mi companer[oa]|yo soy|estoy aqui|le (?:voy a|vamos a|explico|explicare|explicaremos|informo|haremos|hare|leeremos|leere|recuerdo|presento|enviaremos|daremos|comunicaremos|notificaremos)|voy a(?! creer)|vamos a|tengo que (?:informarle|hacerle|explicarle|preguntarle unas)|necesito (?:hacerle unas|informarle|tomarle)|quiero (?:explicarle|informarle|que sepa)|quisiera explicarle|permitame (?:explicarle|presentarme)|esta (?:entrevista|conversacion)|este (?:es|documento es|interprete)|la (?:entrevista|conversacion|interprete|persona|decision|grabacion)|el (?:interprete|objetivo|proposito de (?:esta|la)|senor [^ ,]+ (?:es|va))|todo lo que|lo que (?:usted )?(?:diga|cuente|nos cuente|me cuente|hable)|nada de lo que|ahora (?:vamos|voy|pasamos|le|hablaremos|pasaremos)|a continuacion|al final|despues (?:le|podra|vamos)|hoy (?:vamos|hablaremos|le)|aqui esta|usted (?:puede (?:pedir|parar|preguntar|decir|hablar|negarse|recurrir|corregir|elegir|solicitar|interrumpir)|tiene (?:derecho|la obligacion)|no esta obligad|recibira|podra)|puede (?:pedir|parar|sentarse|preguntarme|decirme si|corregir|recurrir|apelar|tomarse|solicitar|interrumpir|hablar con|irse|pasar)|podra |tiene (?:usted )?derecho|no (?:tiene que|hay respuestas|esta obligad)|si (?:no (?:entiende|comprende|sabe|recuerda|quiere|se siente)|necesita|quiere|desea|en algun momento|algo no|le|tiene (?:alguna|dudas)|prefiere)|hemos terminado|eso es todo|recibira)',
      'confidencial|se graba(?:ra)?|sera grabad[oa]|queda(?:ra)? grabad[oa]|derecho a|(?:va|van) a (?:interpretar|traducir)|secreto',
      '^(?:por favor )?(?:sientese|tome asiento|espere|firme|ponga|coloque|mire a la camara|pase|sigame|acompaneme|venga|levante la mano|jure)',
    ],
    informs: [
      '^(?:veo que|entiendo que|comprendo que|se que|voy|vamos|le (?:voy|vamos|[^ ]+(?:are|ere|ire|aremos|eremos|iremos))|se lo|permitame|dejeme|hago|hagamos|aqui|hay (?:agua|te|cafe|personas|una|un|tiempo)|est[ae] (?:papel|hoja|documento|senor|senora|boton|sala|interprete)|mi (?:companer[oa]|colega)|no (?:se preocupe|tenga|hace falta|tiene (?:que|por que)|dude)|tom[ea]|senale\\w*|apague|paremos|sentemonos|sientese|interrump\\w+|corrij\\w+|avise\\w*|digalo|digamelo|perdone|lo siento|siento|puede|podemos|podra|en un momento|lo que ha dicho|tengo|quiero|necesito (?!su)|registro|anoto|apunto|escribo|gracias|levante|ponga|pase|espere|firme|venga|mire|escuche|recuerde|la (?:puerta|decision|ley|interprete|entrevista)|el (?:interprete|medico|abogado)|nuestr[oa]|hoy|manana|si (?:no )?(?:sabe|entiende|quiere|necesita|una|prefiere|recuerda|usted)|usted (?:puede|no tiene)|nadie (?:nos|le|entra|mas)|me gustaria (?:hablar|pasar|explicar)|ahora)(?= |$)',
    ],
    threat: [
      'si (?:usted )?no (?:me )?(?:dice|cuenta|habla|colabora|coopera|firma|confiesa|responde|contesta).* (?:lo|la|le|no|vamos|voy|ira|acabara|nunca|se).*|(?:lo|la) (?:mando|mandare|devuelvo|devolvere|deporto|encierro|meto|voy a (?:mandar|deportar|encerrar|meter))|me encargare de|se va a arrepentir|o llamo a',
    ],
    declaration: ['(?:proteccion|asilo) .*(?:miedo|teme|temor)|(?:miedo|teme|temor) .*(?:proteccion|asilo)'],
    anyOr: [
      '(?:algo|algun|alguna|alguien|alguna vez|cualquier) .* (?:o|u) |(?:o|u) (?:en |a |de )?(?:los demas|las demas|otros?|otras?|algun[oa]?|cualquier)',
    ],
    invite: [
      '(?:cuent[ea]|contar|explique|explica|expliqu[ea]|describa|describ[ea]|relate|relata|narre|narra|platiqu[ea]|platica|habl[ea]|comente|detalle|diga)(?:me|nos|melo|noslo|mela)',
      'cuente|describa|explique|relate|narre|(?:puede|podria|puedes|podrias|quiere|quisiera|querria|le importaria|seria tan amable de|sabria|intente|trate de|procure) (?:usted )?(?:{me} )?(?:contar|explicar|describir|hablar|relatar|narrar|platicar|decir algo mas|dar mas detalles|comentar)(?:me|nos|melo|noslo)?',
      '(?:{me} )(?:puede|podria|puedes|podrias|gustaria que|quiere) (?:usted )?(?:{me} )?(?:contar|contara|contase|explicar|explicara|explicase|describir|describiera|describiese|hablar|hablara|hablase|relatar|relatara|narrar|platicar|platicara|decir algo mas|dar mas detalles|comentar|dijera mas)',
      'ayude(?:me|nos) a (?:entender|comprender)\\w*|(?:me|nos) (?:ayuda|puede ayudar|podria ayudar) a (?:entender|comprender)',
      'dig(?:a|ame|anos) (?:algo mas|mas|todo|con)|(?:me|nos) (?:gustaria|interesa|encantaria) (?:saber mas|escuchar|oir|conocer|entender)|quisiera (?:que me|escuchar|oir|saber mas|entender)|deme (?:una idea|mas detalles|detalles|un ejemplo|un panorama)|hagame un (?:resumen|relato)|empiece (?:por|desde|donde)|comience|^cuent[ea]|recuerd[ae](?:me)? (?:todo|como)|desarrolle|amplie|(?:contando|explicando|hablando|describiendo)(?:me|nos)|(?:me|nos) (?:contara|contase|explicara|describiera|hablara|relatara)|contarme|contarnos|explicarme|explicarnos|describirme',
      'que (?:me|nos) (?:puede|podria) (?:decir|contar)',
    ],
    politePolar: [
      '^(?:{me} )?(?:puede|podria|puedes|podrias|podemos|podriamos|le importaria|seria tan amable|quiere|quisiera|querria|sabria|tendria)',
    ],
    ownWords: [
      '(?:con|en) sus (?:propias )?palabras|con tus (?:propias )?palabras|todo lo que|con (?:todo )?(?:el )?(?:mayor )?detalles?|con calma|desde el (?:principio|comienzo|inicio)|paso a paso|con el maximo detalle|lo mas detallad|toda la historia',
    ],
    embeddedIf: ['si (?!no|es posible|puede|tiene la)'],
    embeddedItem: ['(?:exactamente )?(?:(?:{prep}) )?(?:{item})'],
    oneValue: [
      '(?:cual_? es )?(?:su |el |la |los |sus |tu |me )?(?:nombre|nombres|apellidos?|fecha de nacimiento|fecha|edad|direccion|domicilio|nacionalidad|numero|telefono|sueldo|salario|profesion|ocupacion|oficio|estado civil|correo|lugar de nacimiento|destino)(?: completo| completa| actual| exacta| exacto| y [^ ]+| de [^ ]+| del? [^ ]+ [^ ]+| por favor)*$',
    ],
    embeddedOpen: ['como_?|por que_?|lo que|que_? (?:paso_?|ocurrio_?|sucedio_?|le hizo|le llevo_?|esta pasando)|mas'],
    tag: [
      '(?<!(?:la|es|de|decir|con|toda la|sea) )(?:verdad|verdad que si|no es (?:asi|verdad|cierto|eso)|cierto)$|(?<=(?:viene|va|esta|piensa|trabaja|sabe|sabia|tiene|quiere) .*) no$',
      ', ?(?:y |o )?(?:verdad(?: que (?:si|no))?|no es (?:asi|verdad|cierto)|cierto|correcto|no|no cree|no le parece|es asi|a que_? si|a que_? no|eh|no es eso|o me equivoco|o no|de acuerdo|vale|estoy en lo cierto|me equivoco|no es verdad que si|me explico|si o no|o si|o que_?)$',
    ],
    checksBack: [
      'si (?:he entendido|entendi|le he entendido|le entendi|entiendo|no me equivoco|comprendi|he comprendido)|para (?:confirmar|resumir|asegurarme|comprobar|ver si)|en resumen|resumiendo|he entendido bien|entendi bien|lo entendi|dejeme (?:confirmar|comprobar|resumir|ver)|quiero (?:confirmar|asegurarme)|por lo que entiendo|segun entiendo',
    ],
    quotes: ['ha dicho|dijo_?|usted (?:dice|menciono_?)|es correcto'],
    negative: [
      '^no (?:es (?:cierto|verdad|asi|un poco|mas|raro)|sera|seria|podia|podria|pudo_?|hubiera|habria|debia|deberia|tenia|le parece|cree|piensa|sabia|queria|dijo_?|ha dicho|habia|se (?:le|da|iba|supone|podia)|viene|esta|estara|le |habra|estaba|fue|era|vio_?|penso_?|tendra|vendra|trabaja|trabajaba|quiere|quera|pretende)',
    ],
    pressure: [
      'seguramente|seguro que|obviamente|evidentemente|claramente|sin duda|reconozca|reconoce|admita|admite|confiese|confiesa|acepte que|sea sincer[oa]|diga la verdad|digame la verdad|por supuesto que|supongo que|imagino que|asumo que|doy por (?:hecho|sentado)|me imagino que|no me diga que|no cree (?:usted )?que|no le parece|esta (?:usted )?segur[oa] de que|a poco|verdad que|tiene que (?:saber|haber)|debia (?:de )?saber|debe (?:de )?(?:saber|haber|ser|estar|tener|conocer)|es cierto que|es verdad que|no es (?:cierto|verdad)|estara de acuerdo|lo que pasa es que|la verdad es que|usted sabia',
    ],
    soYou: [
      '^(?:(?:y|bueno|vale|ok|pues|a ver|ah) ,? ?)*(?:entonces|asi que|o sea que|o sea|de modo que|de manera que|es decir|es decir que|por tanto|por lo tanto|por lo que veo|luego|total que|conque|quiere decir que|eso quiere decir que|eso significa que|osea|osea que|resulta que)(?: ,)? (?!(?:{wh})|(?:digame|cuenteme|explique\\w*|puede|podria))',
    ],
    accusing: [
      'minti\\w*|miente\\w*|mientes|mentir\\w*|mentido|mintiendo|mentiras?|falso|falsa|falsos|falsas|falsific\\w+|coyotes?|pollero|traficantes?|ilegal\\w*|irregularmente|engan\\w+|ocult\\w+|esconde|escondiendo|escondia|invent\\w+|fingi\\w+|finge|sobornar|soborno_?|robo_?|robar|robado|fraude|trampa|en negro|sin permiso|sin papeles|abandono_?|abandonar|abandonado|terrorista\\w*|desert\\w+|se quedo_? mas tiempo|destruyo_?|tiro_? (?:el|su)|contrabandista|pasador|de conveniencia|estafa\\w*',
    ],
    harm: [
      HARM,
      'gay|homosexual|lesbiana|bisexual|virgen|embarazada|sida|vih|sexual|sexuales|sexo|intim[oa]s?|relaciones|suicid\\w*',
    ],
    harmGiven: [HARM, 'gay|homosexual|lesbiana|bisexual|avergonzad[oa]|culpable'],
    opinion: [
      '(?:eso )?no (?:me )?(?:lo )?(?:creo|cree nadie)|no (?:le|te|les) creo|no me (?:convence|cuadra|lo trago|parece (?:creible|normal|logico|verdad|cierto|posible|serio)|encaja)|no (?:tiene|tendria) (?:ningun |mucho |ni pies )?(?:sentido|ni pies|logica)|no (?:cuadra|encaja|se sostiene|es (?:normal|creible|logico|verosimil|posible|verdad|cierto|serio|lo que)|suena|parece|pega|hay quien)',
      '^(?:nadie|ningun|ninguna|cualquiera|cualquier|todo el mundo|todos|todas)(?! los dias)',
      '(?:un|una) (?:verdader[oa] \\w+|\\w+ (?:de verdad|verdader[oa]|normal|decente|autentic[oa]))|(?:verdader[oa]|autentic[oa])',
      '(?:a mi )?me parece (?:que|muy|un|una|raro|extrano|increible|sospechoso|poco|ridiculo|mentira)|creo que|pienso que|en mi opinion|opino que|para mi que|yo diria que|tengo la impresion|sospecho|dudo (?:que|de|mucho)|me cuesta creer|francamente|sinceramente|la verdad ,',
      'que_? (?:raro|casualidad|curioso|extrano|conveniente|cara|historia|verguenza|cuento|pena|tonteria)|(?:es|suena|resulta|parece|seria) (?:muy |un poco |bastante |demasiado |algo |tan )?(?:raro|rara|extran[oa]|sospechos[oa]|conveniente|ridicul[oa]|absurd[oa]|increible|imposible|inverosimil|mentira|dificil de creer|poco creible|curios[oa]|tonteria|un cuento|cuento|preparad[oa])',
      '(?:su|tu) (?:historia|relato|version|cuento|explicacion|respuesta|declaracion)|perder (?:el|mi) tiempo|hacer(?:me)? perder|(?:usted )?(?:me )?esta (?:mintiendo|ocultando|inventando|tomando|exagerando|jugando|enganando)|usted (?:miente|no (?:parece|tiene cara|es|sabe lo)|oculta|esconde|exagera)|ustedes|los de (?:su|alli|alla|ahi)|la gente (?:de|como)|siempre (?:dicen|cuentan|vienen|traen|es)|tenia que haber|deberia haber|hubiera (?:ido|dicho|hecho|denunciado)|si (?:eso )?fuera (?:verdad|cierto|asi)|dificil de creer|menuda historia|vaya (?:historia|cuento)|puro cuento|no me (?:venga|vengas|tome)|cuento chino|cuentos',
    ],
    stereotype: [
      'todos ustedes|ustedes (?:siempre|todos|los|las|nunca|son|vienen)|la gente (?:de su|como usted|de alli|de ahi|de alla|de su pais)|los de (?:su|alli|ahi|alla)|(?:un|una) (?:verdader[oa] \\w+|\\w+ de verdad)|(?:las mujeres|los hombres|los musulmanes|los cristianos|las chicas|los jovenes|los africanos|los colombianos|los marroquies|los extranjeros|los refugiados) (?:de|siempre|como|son|no)|en su cultura|gente como usted|todos los (?:de|que vienen)',
    ],
    or: [' (?:o|u) '],
    orNot: ['(?:, )?o no$|o no (?=[^ ]+$)'],
    orElse: ['o (?:algo mas|otra cosa|alguien mas|en otro (?:sitio|lugar)|otro|otra|ambas|los dos|ninguno|algun otro)'],
    joined: [
      '(?:{wh}) .*(?: y|,|, y| o| e) (?:ademas |tambien |luego |entonces |exactamente )?(?:(?:{prep}) )?(?:{wh})(?= |$)',
      '(?:^|digame |diga )(?:(?:{prep}) )?(?:{item}|que_|como_?) .*(?:,| y|, y) (?:(?:{prep}) )?(?:{item}|que_? |como_? )(?=.)',
      '^(?:{verb}|[^ ]+o_|[^ ]+(?:aron|ieron)) .*(?:, | )y (?:tambien |ademas )?(?:no )?(?:{verb}|[^ ]+o_) [^ ]+',
      '(?:{verb}|[^ ]+o_|[^ ]+(?:aron|ieron)) .*(?:, y|,| y) (?:(?:{prep}) )?(?:{wh}) ',
      '(?:,| y) (?:si no|si es asi|en caso)(?: , )?.*(?:{wh})',
      ' y (?:por que_?|desde cuando_?|con quien_?|cuanto_?|donde_?|cuando_?|como_?|de que_?)$',
    ],
    broad: [
      'que_ (?:mas|otra cosa|otras cosas)?(?: )?(?:paso_?|ocurrio_?|sucedio_?|ha pasado|pasa|pasaba|hubo|ocurria|sucedia|ocurre|sucede|habia pasado|le (?:paso_?|ocurrio_?|sucedio_?|ha pasado|hizo (?:salir|irse|venir|decidir|huir|marcharse|dejar)|trae|llevo_?|lleva|motivo_?|impulso_?|anima|animo_?)|lo (?:trae|trajo_?|llevo_?|hizo|motiva)|la (?:trae|trajo_?|llevo_?|hizo|motiva)|te (?:trae|trajo_?|llevo_?|hizo|paso_?))',
      'que_ mas|que_ sabe (?:de|sobre|acerca)|que_ (?:recuerda|teme|vio_?|sintio_?|hizo|hacia|hacias|siente|significa|quiere decir|piensa hacer|va a hacer|planea|tiene pensado|tiene planeado|espera|pretende hacer|quisiera|le gustaria)(?: |$)',
      'que_ (?:planes|intenciones|proyectos)|(?:cuales|cual)_? (?:son|es|eran) (?:sus|su|los|tus) (?:planes|plan|intenciones|proyectos|relacion)|a que_ se refiere|que_ entiende por|que_ debo saber|que_ puede (?:decirme|contarme)|que_ (?:me|nos) (?:puede|podria)(?: usted)? (?:decir|contar)|como_ (?:ha|han|habia) (?:cambiado|afectado)|de que_ se conocen|que_ (?:le gustaria|quiere) (?:anadir|que (?:ponga|escriba|sepa))',
      'de que_ (?:mas|otra cosa) se acuerda|de que_ se acuerda|que_ cree que (?:pasaria|le pasaria|ocurriria)|que_ (?:pasaria|ocurriria|sucederia)',
      'como_ (?:fue|era|es|son|eran|iba|va|estuvo|han sido|ha sido|seria|transcurrio_?|empezo_?|comenzo_?|surgio_?|ocurrio_?|paso_?|sucedio_?|se (?:conocen|conocieron|conocio_?|desarrollo_?|dio_?|enteraron|produjo_?|organizo_?|siente|sintio_?|encuentra)|(?:nos |se )?conocio_?(?: |$)|llego_? (?:a|hasta|usted)|decidio_?|vivia|vivian|viven|logro_?|consiguio_? (?:salir|llegar)|reacciono_?|se llevaban|describiria|explica|explicaria|afecto_?|le (?:afecto_?|ha afectado|fue|va)|imagina|piensa|preparo_?|organizo_?|salio_?)',
      'por que_ motivos? (?:salio|decidio)',
    ],
    item: [
      '^(?:(?:{prep}) )*(?:{wh})',
      '(?:, |^y |^)(?:(?:{prep}) )*(?:{wh}) ',
      '^(?:[^ ,]+ ){1,5}(?:(?:{prep}) )?(?:{wh})(?: [^ ,]+){0,6}$',
      '^(?:(?:me|nos) )?(?:puede|podria|puedes|podrias|sabe|sabes|recuerda|recuerdas|se acuerda de|sabria|tiene idea de|le importaria)(?: usted)?(?: decirme| decir| decirnos| indicarme| indicar| confirmarme| recordar| aclararme)? (?:(?:{prep}) )?(?:{item}|que_?|como_?)',
      '^(?:me|nos) (?:da|dice|regala|indica|facilita|puede dar|podria dar|repite|confirma) (?:su|sus|el|la|cuando_?|donde_?|quien_?|cuant[oa]s?_?|de donde_?|con quien_?)(?= |$)',
      '^necesito (?:su|sus|el|la) ',
      '^(?:por favor )?(?:deme|denos|indique(?:me)?|confirme(?:me)?|deletree(?:me)?|repita(?:me)?) (?:su|sus|el|la|los|las) ',
      '^(?:me gustaria|quisiera|quiero|necesito|querria) (?:saber|preguntar(?:le)?|conocer) (?:(?:{prep}) )?(?:{item}|que_?)',
      '^(?:su |el |la )?(?:nombre|apellidos?|fecha de nacimiento|direccion|nacionalidad|profesion|edad|destino|motivo del? (?:su )?viaje|ocupacion|domicilio|estado civil|telefono)(?: completo| de nacimiento)?(?: por favor)?$',
    ],
    why: ['por que_?', 'para que_', 'cual_ (?:es|fue) (?:la razon|el motivo)'],
    blamingWhy: [
      'por que_? (?:usted )?(?:no|nunca)(?! (?:tiene|hay))|como_? (?:es posible|se atreve)|por que_? (?:diablos|demonios|rayos)',
    ],
    polar: [],
    aboutYou: ['^[^ ]+'],
    ever: ['alguna vez|ya|anteriormente|nunca'],
    welfare: [
      'necesita|desea|quiere (?:hacer una pausa|descansar|anadir|agregar|agua|un|parar|continuar|tomar|que)|quisiera (?:agua|anadir|agregar|descansar)|le gustaria|prefiere|preferiria|esta (?:comod[oa]|bien|list[oa]|preparad[oa]|cansad[oa]|enferm[oa])|se (?:siente|encuentra)(?: usted)? (?:bien|comod[oa]|con fuerzas|mal|en condiciones|capaz)|(?:me|le|lo|la|se|nos) (?:oye|escucha|entiende|comprende)|entiende|comprende|ha (?:entendido|comprendido)|hacemos una pausa|le parece bien|algo (?:mas )?que (?:quiera|desee|anadir|agregar)|anadir (?:algo|alguna)|agregar algo|descansar|una pausa|un vaso de agua|tiene (?:alguna )?(?:pregunta|duda|necesidad)|toma (?:alguna )?medic|podemos (?:empezar|continuar|comenzar|seguir)|al interprete|(?:tiene|tienes) (?:hambre|sed|frio)|le duele|esta de acuerdo',
    ],
    check: [
      'pasaporte|visado|visa|billete|boleto|pasaje|tiquete|seguro|reserva|reservacion|invitacion|carta|documento|documentos|documentacion|papeles|cedula|dni|licencia|permiso|certificado|contrato|direccion|telefono|numero|equipaje|maletas?|efectivo|dinero|plata|fondos|euros|dolares|declarar|formulario|firma|foto|sello|pagina|tarjeta',
      'primera vez|(?:ha|habia|habias|has) estado (?:ya |antes )|estuvo antes|sol[oa]|acompanad[oa]|casad[oa]|solter[oa]|divorciad[oa]|hijos|empleo|trabaja|trabajas|estudia|nacionalidad|residencia|condenad[oa]|antecedentes|denegado|rechazado|negado|deportad[oa]|expulsad[oa]|asilo|proteccion|miedo|teme|temor|volver|regresar|regreso|vuelta|habla|transito|correct[oa]|cierto|verdad|complet[oa]|familia(?:res)? aqui|parientes|conoce a alguien|suficiente|trae|lleva|mayor de edad|suy[oa]|es usted|suyos',
      '^me (?:ensena|muestra|permite|deja|presta|da|puede (?:ensenar|mostrar|dar|deletrear))|^(?:puedo|puede|podria) (?:ver|ensenarme|mostrarme|abrir|firmar|deletrear|confirmar|repetir|darme)|jura|promete|esta (?:es|firma|foto)|este es',
    ],
    event: [
      '(?:^| )(?:le|lo|les|se|te) (?:[^ ]+(?:aron|ieron|o_|jeron|aba|aban)|[^ ]+(?<!r)(?:ia|ian)|hizo|hicieron|dijo|dio|dieron|paso|ocurrio|sucedio|fue|toco|pego)',
      '^(?:tuvo|estuvo|quiso|supo|vino|puso|trajo|sintio_?|se (?:asusto_?|escondio_?)|habia|hubo|estaba|estaban|era|eran|fue|fueron|tenia|tenian|llevaba|llevaban|venia|venian|iban|iba|vio|vieron|hizo|hicieron|dijo|dijeron|pudo|intento_?|trato_?|grito_?|escapo_?|huyo_?|conocia|conocian|sabia|sabian|lloro_?|corrio_?)',
      '^(?:[^ ]+ ){0,3}[^ ]+(?:aron|ieron)(?= |$)|^(?:usted )?[^ ]+o_ ',
      '^(?:alguien|ellos|ellas|el|ella|los [^ ]+|las [^ ]+|su [^ ]+) (?:[^ ]+ )?[^ ]*(?:aron|ieron|o_|aba|aban|ia|ian)(?= |$)',
      'algun (?:problema|dano)|detenid[oa]|arrestad[oa]',
    ],
    document: ['pasaporte|visado|visa|sello|firma|pagina|billete|documento|carta|foto|certificado|tarjeta|formulario'],
    kinship: ['{kin}'],
    anchor: [
      '(?:antes|despues|alrededor|cerca|desde|durante)(?: de| del)? (?:el |la |las |los |su )?(?:boda|eleccion|elecciones|guerra|cosecha|fiesta|fiestas|navidad|ramadan|pascua|nacimiento|funeral|escuela|verano|invierno|primavera|otono|lluvias|muerte|pandemia|terremoto|golpe)',
    ],
    quiz: [
      'quien_? (?:es|era|fue) (?:el |la )?(?:\\w+ )?(?:profeta|presidente|fundador|rey|alcalde|gobernador|papa|obispo|iman|jefe del clan|lider|patron)|cuantos_? (?:libros|versiculos|mandamientos|provincias|sacramentos|pilares)|cual_? es la capital|recite|su clan|nombre (?:tres|dos|cuatro)',
    ],
    cue: [
      '^(?:usted |ustedes )?(?:(?:ha|han) )?(?:menciono_?|mencionado|dijo|dicho|hablo_?|hablado|comento_?|comentado|conto_?|contado)|^antes ',
    ],
    discrepancy: [
      '(?:antes|primero|en el formulario) .*(?:y ahora|pero|y el|mientras|ahora)|(?:dos|distintas|diferentes) (?:fechas|versiones|respuestas|nombres|direcciones)|(?:estas|las) dos (?:fechas|versiones|respuestas)|(?:el|la|su|pero el|y el) (?:formulario|pasaporte|visado|carta|billete|registro|solicitud) (?:dice|pone|indica|figura|muestra)|no coincide|no coinciden',
    ],
    preamble: [
      '^(?:cuando|mientras|despues|antes|si|como|ya que|aunque|en|a|durante|desde|hasta|sobre|respecto|en cuanto|con|por|aparte|ademas|aquel|aquella|ese|esa|el dia|la noche|una vez|al|usted (?:dijo|menciono_?|ha dicho|dice)|antes|veo que|entiendo que|aqui (?:dice|pone)|segun|ha dicho|dijo|mi companero|de acuerdo con)(?= )(?! (?:que_|quien_|donde_|cual_|como_|cuando_|cuant))(?:[^,]*) ,(?: y| entonces| pero)? (?=.)',
    ],
  },
};
