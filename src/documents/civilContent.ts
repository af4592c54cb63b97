// What does a registry print on its certificates? Days by the state's civil calendar with the Gregorian day beside them, the entry, the
// edition of the form, and what the code holds.

import type { Chance } from '#people';
import { issuerOf } from './issuerOf.ts';
import { codeOf, type PaperTexts } from './officeContent.ts';
import { fieldRulesOf } from './fields.ts';
import { captionOf } from './pages/captions.ts';
import { printedDate } from './pages/content.ts';
import type { PaperDocument } from './paperDocument.ts';
import { civilDay, drawRegisterPlace, printedCivilDay } from './series/civilRegister.ts';
import type { State } from './series/state.ts';

export function civilTexts(document: PaperDocument): PaperTexts {
  const { state, series } = issuerOf(document);
  const rules = fieldRulesOf(document.kind);
  const edition = series.firstIssued.slice(0, 4);
  const form = `${series.documentCode} · ${edition}`;
  const values: Record<string, string> = { ...document.fields, form, codeHolds: codeOf(document) };
  const printed: Record<string, string> = { ...values };
  for (const [field, value] of Object.entries(document.fields)) {
    const type = rules[field]?.type;
    if (type === 'text' && field !== 'marginNote') printed[field] = value.toUpperCase();
    if (type === 'choice') printed[field] = captionOf(value as 'single', state.languages).toUpperCase();
    if (type !== 'date' && type !== 'birthDate') continue;
    printed[field] = printedDate(value, state.languages);
    const civil = civilDay(value, state);
    if (civil === null) continue;
    values[`${field}Local`] = civil;
    printed[`${field}Local`] = printedCivilDay(civil, state);
  }
  return { values, printed };
}

/** The fields that a registry fills in itself. */
export function fillRegistry(
  document: { readonly kind: string; readonly fields: Readonly<Record<string, string>> },
  state: State,
  chance: Chance,
): Record<string, string> {
  const { fields } = document;
  const office = fields['office'] ?? `Civil Registry of ${chance.pick(state.cities)}`;
  const event = fields['marriageDate'] ?? fields['birthDate'] ?? '';
  const registrationDate = fields['registrationDate'] ?? registeredAfter(event, fields['issueDate'] ?? '', chance);
  const place = drawRegisterPlace(office, registrationDate, chance);
  const registrar =
    fields['registrar'] ?? chance.pick(['I. Marek', 'T. Solveig', 'R. Adane', 'L. Orsini', 'K. Hallam']);
  return { office, registrationDate, registrar, ...place };
}

/** Births and marriages are registered within days; never after the certificate. */
function registeredAfter(event: string, issueDate: string, chance: Chance): string {
  const days = chance.int(1, 9);
  const known = event.replaceAll('XX', '01');
  if (!/^\d{4}-\d\d-\d\d$/.test(known)) return issueDate;
  const day = Temporal.PlainDate.from(known).add({ days }).toString();
  return day < issueDate ? day : known;
}
