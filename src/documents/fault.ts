// What is wrong with what an author asked of a document, where, and what to do about it.

/** Append only: authors' tools rely on the codes. */
export const DOCUMENT_FAULTS = [
  'unknownKind',
  'unknownState',
  'unknownSeries',
  'seriesDates',
  'unknownField',
  'missingField',
  'invalidDate',
  'invalidValue',
  'dateOrder',
  'numberPattern',
  'unprintable',
  'fieldTooLong',
  'looksMissing',
  'unknownPost',
  'unknownPage',
  'unknownTechnique',
  'techniqueUnfit',
  'techniqueParam',
] as const;
export type DocumentFault = (typeof DOCUMENT_FAULTS)[number];

export interface Fault {
  readonly code: DocumentFault;
  /** The way through the specification: `['frauds', 0, 'to']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/** Collects; parts of a specification get a view that puts their place before every path. */
export class Faults {
  readonly list: Fault[];
  readonly #place: readonly (string | number)[];

  constructor(list: Fault[] = [], place: readonly (string | number)[] = []) {
    this.list = list;
    this.#place = place;
  }

  within(...place: readonly (string | number)[]): Faults {
    return new Faults(this.list, [...this.#place, ...place]);
  }

  add(code: DocumentFault, path: readonly (string | number)[], message: string, hint: string): void {
    this.list.push({ code, path: [...this.#place, ...path], message, hint });
  }
}
