// What do the captions on papers say? Travel documents print them in one of ICAO's languages at least (Doc 9303-3, 3.3).

import type { TextShape } from '../paper/mark.ts';
import { nativeCaption } from './nativeCaptions.ts';
import type { CaptionLanguage, State } from '../series/state.ts';

const CAPTIONS = {
  passport: { en: 'Passport', fr: 'Passeport', es: 'Pasaporte' },
  visa: { en: 'Visa', fr: 'Visa', es: 'Visado' },
  residencePermit: { en: 'Residence permit', fr: 'Titre de séjour', es: 'Permiso de residencia' },
  type: { en: 'Type', fr: 'Type', es: 'Tipo' },
  code: { en: 'Code', fr: 'Code', es: 'Código' },
  number: { en: 'No.', fr: 'N°', es: 'N.º' },
  surname: { en: 'Surname', fr: 'Nom', es: 'Apellidos' },
  nativeName: { en: 'Name', fr: 'Nom', es: 'Nombre' },
  givenNames: { en: 'Given names', fr: 'Prénoms', es: 'Nombres' },
  nationality: { en: 'Nationality', fr: 'Nationalité', es: 'Nacionalidad' },
  birthDate: { en: 'Date of birth', fr: 'Date de naissance', es: 'Fecha de nacimiento' },
  sex: { en: 'Sex', fr: 'Sexe', es: 'Sexo' },
  birthPlace: { en: 'Place of birth', fr: 'Lieu de naissance', es: 'Lugar de nacimiento' },
  personalNumber: { en: 'Personal No.', fr: 'N° personnel', es: 'N.º personal' },
  issueDate: { en: 'Date of issue', fr: 'Date de délivrance', es: 'Fecha de expedición' },
  expiryDate: { en: 'Date of expiry', fr: "Date d'expiration", es: 'Fecha de caducidad' },
  authority: { en: 'Authority', fr: 'Autorité', es: 'Autoridad' },
  signature: { en: 'Signature', fr: 'Signature', es: 'Firma' },
  validFor: { en: 'Valid for', fr: 'Valable pour', es: 'Válido para' },
  validFrom: { en: 'From', fr: 'Du', es: 'Desde' },
  validUntil: { en: 'Until', fr: 'Au', es: 'Hasta' },
  entries: { en: 'Number of entries', fr: "Nombre d'entrées", es: 'Número de entradas' },
  duration: { en: 'Duration of stay', fr: 'Durée du séjour', es: 'Duración de la estancia' },
  days: { en: 'days', fr: 'jours', es: 'días' },
  visaType: { en: 'Type of visa', fr: 'Type de visa', es: 'Tipo de visado' },
  issuedIn: { en: 'Issued in', fr: 'Délivré à', es: 'Expedido en' },
  issuedOn: { en: 'on', fr: 'le', es: 'el' },
  passportNumber: { en: 'Number of passport', fr: 'Numéro de passeport', es: 'Número de pasaporte' },
  nameAndSurname: { en: 'Surname, name', fr: 'Nom, prénom', es: 'Apellidos, nombre' },
  remarks: { en: 'Remarks', fr: 'Remarques', es: 'Observaciones' },
  observations: { en: 'Observations', fr: 'Observations', es: 'Observaciones' },
  identityCard: { en: 'Identity card', fr: "Carte d'identité", es: 'Documento de identidad' },
  emergencyDocument: {
    en: 'Emergency travel document',
    fr: "Titre de voyage d'urgence",
    es: 'Documento de viaje de emergencia',
  },
  refugeeDocument: { en: 'Travel document', fr: 'Titre de voyage', es: 'Documento de viaje' },
  convention: {
    en: 'Convention of 28 July 1951',
    fr: 'Convention du 28 juillet 1951',
    es: 'Convención del 28 de julio de 1951',
  },
  seafarerBook: {
    en: "Seafarer's identity book",
    fr: "Livret d'identité des gens de mer",
    es: 'Libreta de identidad de gente de mar',
  },
  drivingLicence: { en: 'Driving licence', fr: 'Permis de conduire', es: 'Permiso de conducción' },
  birthCertificate: { en: 'Certificate of birth', fr: 'Acte de naissance', es: 'Certificado de nacimiento' },
  marriageCertificate: { en: 'Certificate of marriage', fr: 'Acte de mariage', es: 'Certificado de matrimonio' },
  civilStatusCertificate: {
    en: 'Certificate of civil status',
    fr: "Certificat d'état civil",
    es: 'Certificado de estado civil',
  },
  office: { en: 'Registry office', fr: "Bureau de l'état civil", es: 'Oficina del registro' },
  volume: { en: 'Volume', fr: 'Volume', es: 'Tomo' },
  folio: { en: 'Folio', fr: 'Folio', es: 'Folio' },
  entry: { en: 'Entry', fr: 'Acte', es: 'Asiento' },
  registrationDate: {
    en: 'Entered in the register on',
    fr: 'Inscrit au registre le',
    es: 'Inscrito en el registro el',
  },
  registrar: { en: 'Registrar', fr: "Officier d'état civil", es: 'Encargado del registro' },
  marginNote: { en: 'Margin', fr: 'Mentions', es: 'Margen' },
  father: { en: 'Father', fr: 'Père', es: 'Padre' },
  mother: { en: 'Mother', fr: 'Mère', es: 'Madre' },
  spouse1: { en: 'First spouse', fr: 'Premier époux', es: 'Primer cónyuge' },
  spouse2: { en: 'Second spouse', fr: 'Second époux', es: 'Segundo cónyuge' },
  birthDate1: { en: 'Born on', fr: 'Né le', es: 'Nacido el' },
  birthDate2: { en: 'Born on', fr: 'Né le', es: 'Nacido el' },
  marriageDate: { en: 'Date of marriage', fr: 'Date du mariage', es: 'Fecha del matrimonio' },
  marriagePlace: { en: 'Place of marriage', fr: 'Lieu du mariage', es: 'Lugar del matrimonio' },
  nameAfter: { en: 'Name borne after marriage', fr: 'Nom porté après le mariage', es: 'Apellidos tras el matrimonio' },
  status: { en: 'Civil status', fr: 'État civil', es: 'Estado civil' },
  single: { en: 'Single', fr: 'Célibataire', es: 'Soltero' },
  married: { en: 'Married', fr: 'Marié', es: 'Casado' },
  divorced: { en: 'Divorced', fr: 'Divorcé', es: 'Divorciado' },
  widowed: { en: 'Widowed', fr: 'Veuf', es: 'Viudo' },
  address: { en: 'Address', fr: 'Adresse', es: 'Domicilio' },
  route: { en: 'Valid for one journey', fr: 'Valable pour un voyage', es: 'Válido para un viaje' },
  reason: { en: 'Issued because', fr: 'Délivré en raison de', es: 'Motivo de expedición' },
  capacity: { en: 'Rank or rating', fr: 'Fonction à bord', es: 'Cargo a bordo' },
  categories: { en: 'Categories', fr: 'Catégories', es: 'Categorías' },
  service: { en: 'Record of service', fr: 'États de service', es: 'Registro de servicios' },
  ship: { en: 'Ship', fr: 'Navire', es: 'Buque' },
  engaged: { en: 'Engaged', fr: 'Embarqué', es: 'Enrolado' },
  discharged: { en: 'Discharged', fr: 'Débarqué', es: 'Desenrolado' },
  master: { en: 'Master', fr: 'Capitaine', es: 'Capitán' },
  permitType: { en: 'Type of permit', fr: 'Catégorie du titre', es: 'Tipo de permiso' },
} as const satisfies Record<string, Readonly<Record<CaptionLanguage, string>>>;
export type CaptionKey = keyof typeof CAPTIONS;

/** A caption in one or two languages: `Surname / Nom`. */
export function captionOf(key: CaptionKey, languages: readonly CaptionLanguage[]): string {
  return [...new Set(languages.map((language) => CAPTIONS[key][language]))].join(' / ');
}

/** A caption as a state prints it: in its own script beside its first language, or in its two languages. */
export function stateCaption(key: CaptionKey, { languages, native }: Pick<State, 'languages' | 'native'>): string {
  const own = native === null ? null : nativeCaption(key, native.script);
  return own === null ? captionOf(key, languages) : `${own} / ${CAPTIONS[key][languages[0]]}`;
}

/** The caption over a field of a card or sticker: small capitals in the first language of its state. */
export function smallCaption(
  key: CaptionKey,
  { languages }: Pick<State, 'languages'>,
  at: Pick<TextShape, 'x' | 'y' | 'sizeMm'>,
  mark = '',
): TextShape {
  const text = `${mark}${captionOf(key, [languages[0]]).toUpperCase()}`;
  return { kind: 'text', text, ...at, face: 'regular', tracking: 0.03 };
}
