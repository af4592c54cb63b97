// Which names are there to choose from? Invented for this program, a stock for each naming system; sounds and endings follow no real
// nation's names. A few carry letters beyond A–Z, because machine-readable zones have to spell them otherwise (ICAO Doc 9303-3, section 6).

export interface NameStock {
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
  /** Given to anyone. */
  readonly neutral: readonly string[];
  /** Empty where people have no family name. */
  readonly family: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const GIVEN_FAMILY: NameStock = {
  feminine: words(`
    Aldenwe Brisira Calvumi Dervumi Elsira Fennira Fennisse Garlira Hesmumi Ilvelle Jorvisse Kelmumi Lorvira
    Mardenwe Mardildra Nervisse Orvenwe Pelmildra Rosvisse Selvenwe Tarlumi Ulvenwe Verdildra Verdumi Wendira
    Wendisse
  `),
  masculine: words(`
    Aldoric Brenundar Corvoric Corvorn Dastraldo Edrek Falkek Gorvur Haldundar Istrek Jorvundar Jorvur Keldek
    Lorcaldo Lorcorn Mervoric Nordek Ostrorn Pervaldo Pervur Rodvek Serrur Torvundar Ulvur Vardundar Wendundar
  `),
  neutral: words(`
    Arleris Bessuny Dorruny Emmimo Harlimo Jesseris Jessuny Kesreris Lindruny Merreris Senneris Sennuny Tamreris
    Yorimo
  `),
  family: words(`
    Alderastel Alderisk Amberorel Arkimar Arkorel Barrvand Barrwend Birkisk Birkvand Brannimar Brannvand Caldimar
    Caldwend Dannisk Delvorel Delvwend Eldersay Fairersay Fairwend Falkersay Falkimar Fennastel Fennisk Garrersay
    Garrisk Glanastel Glanisk Grenastel Grenwend Hallersay Havelorel Ingimar Kaldastel Kestastel Langisk Langwend
    Lindersay Lindvand Lorrimar Mardersay Mardorel Merersay Nestastel Nestersay Nörrisk Norrorel Oldvand Östrastel
    Pellastel Quarrersay Rallorel Ravenimar Sandastel Sandisk Skårvand Sølvastel Stenorel Tarnorel Thornersay
    Thornisk Tolvisk Tolvorel Varnvand Westersay Wintastel Wintwend
  `),
};

const INFLECTED: NameStock = {
  feminine: words(`
    Adresca Beliva Cestiva Davanta Ginvesca Hespiva Iusuma Junesca Junuma Koranta Koresca Lavuma Miluma Orlanta
    Orliva Ornanta Ornuma Pavesca Rostesca Rostuma Sevuma Tavesca Valiva Zoriva Zoruma
  `),
  masculine: words(`
    Belant Belesc Cestant Cestivo Damivo Galvivo Galvum Horum Iusant Jaresc Korant Korum Lavum Milivo Navivo Orlant
    Orlesc Ornum Pavesc Pavum Rastivo Sevant Tavant Valant Zorant
  `),
  neutral: words(`
    Amise Borare Delise Ferare Ferise Ilvare Maruy Norare Noruy Saruy Teluy
  `),
  family: words(`
    Bruvem Bruvol Cadmir Cadmol Driskir Driskol Felmem Felmir Garvem Garvir Hoskem Hoskol Iltrem Iltrol Juskem
    Juskol Kespem Kespol Kolmem Kolmol Leskem Leskol Lorgem Lorgir Mavdir Mavdol Murvem Murvir Nalkem Nalkol Orskem
    Orskir Ostvem Ostvir Peltem Peltol Pravdem Pravdol Quelmir Quelmol Rastrir Rastrol Rovskem Rovskir Sargem Sargir
    Selkir Selkol Timrir Timrol Tolmir Tolmol Turvem Turvol Undrir Undrol Valdrir Valdrol Vașkir Vașkol Yelmem
    Yelmol Zarlir Zarlol
  `),
};

const FAMILY_FIRST: NameStock = {
  feminine: words(`
    Arnova Borune Filova Filune Gadiri Hesiri Ilnune Joriri Kirrova Kirrune Luvova Melune Nevova Odriri Poliri
    Polova Ruvova Safune Temova Tivune Ussune Veshune Yelova Zaniri
  `),
  masculine: words(`
    Arnob Boresh Filesh Gadesh Hesob Ilnal Joral Kirresh Luvob Melob Neval Odral Odresh Polesh Polob Ruvob Safob
    Temesh Tivesh Ussob Veshesh Yelesh Zanob
  `),
  neutral: words(`
    Gadai Hesem Ilnai Ilnem Kirrai Kirrem Luvai Odrem Ruvai Ruvem Safai Temai Temem Ussem Veshai Zanai
  `),
  family: words(`
    Baska Baskith Basko Delka Delko Ghisith Ghiso Ghisun Halvith Halvun Imba Imbith Imbo Jetha Jethith Kossith Kosso
    Kossun Lumba Lumbo Lumbun Marrith Marro Morda Mordith Mordo Nilka Nilkith Nilko Olna Olnun Ondith Ondun Pirro
    Pirrun Quellun Raspa Raspith Raspun Sorra Sorrith Tavith Tavo Tavun Tenda Tendith Tendun Ulba Ulbith Ulbun Vorra
    Vorrith Vorro Vuna Vunith Wessa Wessith Wessun Yarna Yarnun Zeldo Zeldith
  `),
};

const TWO_SURNAMES: NameStock = {
  feminine: words(`
    Arquiel Arqunne Besmora Corellora Dulvunne Efrora Fosciel Gelmiel Gelmora Hondunne Isteriel Jarvunne Kestiel
    Lumbora Marquora Nolvunne Ostrora Perlora Quiniel Rulfora Salmunne Tavolora Tuvrunne Ursunne Vespora Wolmiel
  `),
  masculine: words(`
    Arqumo Besmio Corellio Dulvumo Efrumo Foscio Gelmio Hondand Isterand Isterumo Jarvand Kestumo Lumband Marquand
    Nolvio Ostrio Perlio Quinumo Rulfand Rulfumo Salmio Tavoland Tuvrand Ursand Vespand Wolmand
  `),
  neutral: words(`
    Besmée Dulvay Dulvée Gelmée Jarvée Lumbay Lumbée Nolvay Perlée Salmée Tuvray Vespay
  `),
  family: words(`
    Albrelle Albruste Bostelle Bostino Bostuste Carvaro Carviño Carvuste Dormaro Dormelle Dormiño Elgaro Elguste
    Fundaro Fundino Gormaro Gormiño Gormuste Hustaro Hustelle Hustuste Isolaro Isoluste Jundelle Jundino Karmaro
    Karmelle Karmuste Lendaro Lendelle Lenduste Mosquelle Mosquino Nundelle Nundino Nunduste Orbaro Orbelle Orbuste
    Passaro Quartaro Quartelle Quartino Rondaro Rondelle Ronduste Sestaro Sestino Sestuste Tambelle Tambino Tambuste
    Urraro Urrelle Urruste Vandaro Vandelle Vandino Yundelle Yundino Yunduste Zarraro Zarrino
  `),
};

const MONONYM: NameStock = {
  feminine: [],
  masculine: [],
  neutral: words(`
    Aulimel Aulondu Aulove Besondu Besove Besuri Dovimel Dovove Dovuri Eshimel Eshondu Faleshu Falondu Faluri
    Gulimel Gulove Guluri Havondu Havove Iruvai Iruveshu Iruvuri Isheshu Ishove Ishuri Jaleshu Jalimel Jaluri
    Keleshu Kelondu Lorondu Loruri Miruri Neveshu Nevove Onalai Onalimel Onalove Ophimel Ophove Ophuri Rilleshu
    Rillove Semondu Semove Suvai Suvondu Suvove Talai Taleshu Talimel Temai Temimel Temove Ulneshu Ulnondu Ulnuri
    Vesai Vesondu Volondu Voluri Yisondu Yisove Zefimel Zefondu
  `),
  family: [],
};

const PATRONYMIC: NameStock = {
  feminine: words(`
    Agrena Bortiska Bortuya Drevena Dreviska Elskiska Fremiska Gultuya Hirvena Hirviska Izmiska Jaskena Jaskuya
    Koltuya Leskena Murkena Nastena Ovrena Ovriska Praskuya Roskuya Silvena Terskiska Ustena Veskiska Veskuya
    Yarmiska Zlotuya
  `),
  masculine: words(`
    Agrisk Bortisk Dreven Elskisk Elskuy Fremosk Fremuy Gultisk Gultuy Hirven Izmisk Jasken Kolten Koltisk Leskuy
    Murkisk Murkuy Nasten Ovren Prasken Roskisk Silvisk Tersken Ustisk Ustuy Veskisk Yarmisk Zlotuy
  `),
  neutral: words(`
    Drevai Drevem Hirvem Izmai Izmem Ovrai Silvai Yarmai
  `),
  family: words(`
    Ashkide Ashkorek Ashkuven Corskash Corskide Corskuven Dvaride Dvarorek Dvaruven Ergide Ergorek Erguven Flarkide
    Flarkorek Flarkuven Greskash Greskorek Hulvash Hulvuven Istrash Istrorek Istruven Jarskash Jarskorek Jarskuven
    Kargash Kargorek Karguven Luskide Luskorek Luskuven Margash Margide Margorek Nozdaš Nozdorek Nozduven Orskide
    Orskorek Orskuven Plavash Plavorek Plavuven Raskide Raskorek Raskuven Skalide Skalorek Skaluven Turash Turide
    Turuven Ulkash Ulkide Ulkorek Vraskash Vraskide Vraskorek Yaskash Yaskide Yaskorek Žvaraš Žvaride Zvarorek
  `),
};

const FATHER_NAME: NameStock = {
  feminine: words(`
    Ansora Bilune Cemune Dorora Dorune Eyrora Goshora Hulila Hulune Ivdune Jemora Kedora Kefila Lavila Lavora
    Meshune Munila Nelvora Ozila Peshora Rudila Shalora Tahlora Tahlune Temila Uvila Yadora Yadune Zarune
  `),
  masculine: words(`
    Ansal Ansor Bilor Cemek Doral Eyral Eyrun Goshor Goshun Hulal Ivdal Ivdek Jemor Kedek Kedor Kefal Kefor Lavek
    Meshek Meshor Nelval Nelvor Ozal Ozor Peshal Peshek Rudek Rudor Shalun Tahlor Temun Uvor Yadun Zarun
  `),
  neutral: words(`
    Ansane Eyrane Hulane Ivdane Lavim Tahlane Uvane Uvim Zarane Zarim
  `),
  family: [],
};

const PARTICLES: NameStock = {
  feminine: words(`
    Aevienne Brulelde Caldienne Dresanne Elnanne Faudanne Gwelanne Hestanne Ilfanne Jaulanne Jaulelde Kernienne
    Lauvanne Lauvienne Maudelde Maudienne Nelelde Orranne Pervanne Pervelde Rhoselde Saulanne Saulienne Thevelde
    Urrienne Vaelelde Vaelienne Yestanne
  `),
  masculine: words(`
    Aevold Brulold Caldiern Dresold Elnane Faudold Gwelold Hestane Hestiern Ilfane Jaulold Kernold Lauvane Lauvold
    Maudiern Neliern Orrold Pervane Pervold Rhosane Rhosold Sauliern Theviern Urriern Vaelane Vaeliern Yestane
    Yestold
  `),
  neutral: words(`
    Aevoé Dresoé Gweline Gweloé Lauvine Rhosine Rhosoé Vaeline
  `),
  family: words(`
    Auldault Auldeck Auldionne Belmeck Belmionne Belmis Crevault Creveck Crevis Doursault Dourseck Doursionne
    Ervanault Ervanionne Ervanis Fausseck Faussis Gorlault Gorlionne Hemmault Hemmeck Hemmionne Isselault Isselionne
    Jaurdault Jaurdeck Jaurdis Kerveck Kervionne Kervis Loumault Loumeck Loumis Maurault Maureck Norseck Norsionne
    Norsis Ouvault Ouvionne Ouvis Plaudault Plaudeck Plaudis Raunault Rauneck Raunis Sevrionne Sevris Tourlault
    Tourleck Tourlis Urveck Urvionne Vaudeck Vaudionne Vaudis Werlault Werlionne Werlis Yvault Yvionne Yvis
  `),
};

export const NAME_STOCKS = {
  givenFamily: GIVEN_FAMILY,
  inflected: INFLECTED,
  familyFirst: FAMILY_FIRST,
  twoSurnames: TWO_SURNAMES,
  mononym: MONONYM,
  patronymic: PATRONYMIC,
  fatherName: FATHER_NAME,
  particles: PARTICLES,
} as const;
