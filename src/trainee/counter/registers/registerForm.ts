// What stands in a register's form, and by which words are its fields and its answer named?

import type { TraineeView } from '../../looks.ts';

type Register = TraineeView['registers'][number];

const FIELDS = ['documentNumber', 'name', 'birthDate', 'visaNumber', 'fingerprints', 'documentType', 'issuer'] as const;
const RESULTS = ['noRecord', 'record', 'hit', 'namesake', 'partial', 'unavailable'] as const;

/** Every field of the form with what was read from the papers; null where nothing was. */
export function fillForm({ form, entries }: Pick<Register, 'form' | 'entries'>): readonly {
  readonly field: string;
  readonly value: string | null;
}[] {
  return form.map((field) => ({ field, value: entries?.[field] ?? null }));
}

/** Whether it is a day of the calendar: a date of birth of which only the year is known is none. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

export function fieldKey(field: string): (typeof FIELDS)[number] | 'other' {
  return FIELDS.find((known) => known === field) ?? 'other';
}

export function resultKey(result: string): (typeof RESULTS)[number] {
  return RESULTS.find((known) => known === result) ?? 'record';
}

/** Whether there is enough to send: something read from a paper, or a form that no paper fills. */
export function canSend({ form, entries }: Pick<Register, 'form' | 'entries'>): boolean {
  return entries !== null || form.every((field) => field === 'fingerprints');
}
