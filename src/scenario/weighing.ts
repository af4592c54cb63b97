// Where two statements differ: is there an innocent cause, or is it a red flag? Which causes are there to name, where does the reference
// text speak of each, and what can a red flag lead to?

/** Innocent causes, each with the section of the reference text that describes it. */
export const INNOCENT_CAUSES = {
  transliteration: 'documents-7.2',
  namingCustom: 'documents-7.2',
  nameOrder: 'documents-7.2',
  nameCut: 'documents-7.2',
  marriedName: 'documents-7.2',
  placeName: 'documents-7.3',
  calendar: 'documents-7.1',
  dateFormat: 'documents-7.1',
  unknownDate: 'documents-7.1',
  ageCounting: 'documents-7.1',
  clericalSlip: 'documents-7.3',
  photoAge: 'documents-6.4',
  memory: 'interviewing-3.3',
  hurriedForm: 'interviewing-3.1',
} as const;
export type InnocentCause = keyof typeof INNOCENT_CAUSES;
export const CAUSES = Object.keys(INNOCENT_CAUSES) as [InnocentCause, ...InnocentCause[]];

/** What a red flag leads to: open questions first, then what can be checked, and what must be put to the person. */
export const FLAG_STEPS = [
  'askOpenly',
  'putToPerson',
  'checkRegister',
  'examinePaper',
  'askForEvidence',
  'callThirdParty',
  'secondLine',
] as const;
export type FlagStep = (typeof FLAG_STEPS)[number];

export const WEIGHTS = ['legitimate', 'redFlag'] as const;
export type Weight = (typeof WEIGHTS)[number];
