// Which questions do the application forms ask, in which order, and what must be enclosed? One table a form; pages, fields, captions,
// words and the review of an application follow from it.

import type { FormCaption } from './formCaptions.ts';

export const FORM_KINDS = ['visaForm', 'familyForm', 'residenceForm', 'naturalisationForm', 'asylumForm'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export const isFormKind = (kind: string): kind is FormKind => (FORM_KINDS as readonly string[]).includes(kind);

/** A question with its room: twelve columns make a row; `lines` for answers in sentences. */
export interface FormCell {
  readonly key: FormCaption;
  readonly columns: number;
  readonly type: 'text' | 'date' | 'birthDate' | 'sex' | 'money';
  /** The form cannot be decided on without an answer. */
  readonly must: boolean;
  readonly lines: number;
}

export interface FormSection {
  readonly title: FormCaption;
  readonly rows: readonly (readonly FormCell[])[];
}

export interface FormLayout {
  /** The number offices know the form by. */
  readonly code: string;
  readonly pages: readonly (readonly FormSection[])[];
  /** What has to lie beside it. */
  readonly enclosures: readonly FormCaption[];
}

type Options = Partial<Pick<FormCell, 'type' | 'must' | 'lines'>>;
const ask = (key: FormCaption, columns: number, options: Options = {}): FormCell => ({
  key,
  columns,
  type: 'text',
  must: false,
  lines: 1,
  ...options,
});
const must = (key: FormCaption, columns: number, type: FormCell['type'] = 'text'): FormCell =>
  ask(key, columns, { type, must: true });
const day = (key: FormCaption, columns: number): FormCell => ask(key, columns, { type: 'date' });
const story = (key: FormCaption, lines: number): FormCell => ask(key, 12, { lines, must: true });

const APPLICANT: FormSection = {
  title: 'applicant',
  rows: [
    [must('surname', 6), must('givenNames', 6)],
    [ask('otherNames', 6), must('sex', 2, 'sex'), must('civilStatus', 4)],
    [must('birthDate', 4, 'birthDate'), must('birthPlace', 4), must('nationality', 4)],
    [must('address', 8), ask('phone', 4)],
  ],
};
const PASSPORT: FormSection = {
  title: 'travelDocument',
  rows: [[must('passportNumber', 4), must('passportIssued', 4, 'date'), must('passportExpires', 4, 'date')]],
};
const WORK: FormSection = {
  title: 'work',
  rows: [
    [must('occupation', 5), ask('employer', 7)],
    [ask('income', 4, { type: 'money' }), ask('employedSince', 4, { type: 'date' }), ask('schooling', 4)],
  ],
};
const RECORD: FormSection = {
  title: 'record',
  rows: [
    [must('convictions', 6), must('refusedBefore', 6)],
    [ask('removedBefore', 6), ask('previousStays', 6)],
  ],
};
const SIGNED: FormSection = { title: 'declaration', rows: [[must('signedIn', 6), must('signedOn', 6, 'date')]] };

export const FORM_LAYOUTS: Readonly<Record<FormKind, FormLayout>> = {
  visaForm: {
    code: 'V-1',
    pages: [
      [APPLICANT, PASSPORT, WORK],
      [
        {
          title: 'journey',
          rows: [
            [must('purpose', 6), must('destination', 6)],
            [must('arrival', 4, 'date'), must('leaving', 4, 'date'), must('entries', 4)],
            [must('lodging', 12)],
            [ask('host', 7), ask('hostPhone', 5)],
            [must('means', 6), must('payer', 6)],
          ],
        },
        RECORD,
        SIGNED,
      ],
    ],
    enclosures: [
      'passportCopy',
      'photograph',
      'itinerary',
      'lodgingProof',
      'meansProof',
      'employmentProof',
      'insuranceProof',
    ],
  },
  familyForm: {
    code: 'F-2',
    pages: [
      [
        {
          title: 'sponsor',
          rows: [
            [must('sponsor', 8), must('sponsorBirthDate', 4, 'birthDate')],
            [must('sponsorStatus', 6), must('sponsorAddress', 6)],
            [must('sponsorIncome', 4, 'money'), must('rooms', 4), ask('sponsorChildren', 4)],
          ],
        },
        APPLICANT,
        PASSPORT,
      ],
      [
        {
          title: 'relationship',
          rows: [
            [must('relation', 6), day('marriageDate', 3), ask('marriagePlace', 3)],
            [day('metOn', 4), ask('metWhere', 8)],
            [ask('livedTogether', 6), ask('languagesShared', 6)],
            [ask('earlierMarriages', 12)],
            [ask('children', 12)],
            [story('relationStory', 4)],
          ],
        },
        RECORD,
        SIGNED,
      ],
    ],
    enclosures: [
      'passportCopy',
      'photograph',
      'marriageProof',
      'birthProof',
      'incomeProof',
      'lodgingProof',
      'divorceProof',
    ],
  },
  residenceForm: {
    code: 'R-3',
    pages: [
      [APPLICANT, PASSPORT, WORK],
      [
        {
          title: 'stay',
          rows: [
            [must('permitSought', 6), must('enteredOn', 3, 'date'), must('livingSince', 3, 'date')],
            [must('lodging', 8), must('rooms', 4)],
            [must('means', 6), must('insuranceHeld', 6)],
            [ask('languageLevel', 6), ask('familyHere', 6)],
            [story('stayReasons', 3)],
          ],
        },
        RECORD,
        SIGNED,
      ],
    ],
    enclosures: [
      'passportCopy',
      'photograph',
      'lodgingProof',
      'meansProof',
      'employmentProof',
      'insuranceProof',
      'enrolmentProof',
    ],
  },
  naturalisationForm: {
    code: 'N-4',
    pages: [
      [APPLICANT, PASSPORT, WORK],
      [
        {
          title: 'residence',
          rows: [
            [must('livingSince', 4, 'date'), must('permitHeld', 4), must('permitSince', 4, 'date')],
            [must('absences', 12)],
            [must('languageLevel', 6), must('civicsTest', 6)],
            [must('otherNationalities', 6), must('givesUp', 6)],
            [ask('spouse', 7), ask('spouseNationality', 5)],
            [must('taxesPaid', 6), must('benefits', 6)],
          ],
        },
        RECORD,
        SIGNED,
      ],
    ],
    enclosures: [
      'passportCopy',
      'photograph',
      'birthProof',
      'permitCopy',
      'languageProof',
      'incomeProof',
      'recordProof',
    ],
  },
  asylumForm: {
    code: 'A-5',
    pages: [
      [
        APPLICANT,
        {
          title: 'background',
          rows: [
            [must('languagesSpoken', 6), ask('interpreterWish', 6)],
            [must('lastAddress', 8), ask('papersHeld', 4)],
            [ask('family', 12)],
            [ask('healthNeeds', 12)],
          ],
        },
        {
          title: 'route',
          rows: [
            [must('leftOn', 4, 'date'), must('arrivedOn', 4, 'date'), must('arrivedHow', 4)],
            [must('routeTaken', 12)],
            [must('soughtElsewhere', 12)],
          ],
        },
      ],
      [
        {
          title: 'reasons',
          rows: [
            [story('whyLeft', 5)],
            [story('harmSuffered', 4)],
            [story('fearsOnReturn', 4)],
            [must('helpSought', 12)],
          ],
        },
        SIGNED,
      ],
    ],
    enclosures: ['photograph', 'identityProof', 'familyPapers', 'evidencePapers', 'medicalPapers'],
  },
};

/** Every question of a form, in order. */
export const cellsOf = (kind: FormKind): FormCell[] =>
  FORM_LAYOUTS[kind].pages.flatMap((page) => page.flatMap((section) => section.rows.flat()));
