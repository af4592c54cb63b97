// From what an author asks for to a document, or to the list of everything that cannot be: unknown series, impossible dates, values
// too long for their place, frauds that do not fit. All faults are told at once, each with the way to it and the mend.

import { hintWord, type Result } from '#law';
import { stream } from '#people';
import { isWritable } from './art/handwriting.ts';
import { isNativePrintable, isPrintable } from './art/letters.ts';
import { isDate } from './calendarDay.ts';
import { fillRegistry } from './civilContent.ts';
import { isFormKind } from './forms/formLayouts.ts';
import type { DocumentSpec } from './documentSpec.ts';
import { Faults, type Fault } from './fault.ts';
import { fieldRulesOf, fitsRoom } from './fields.ts';
import { KIND_RULES } from './kindRules.ts';
import { parseCents, parseLedger } from './money.ts';
import { STATEMENT_LINES } from './pages/bankStatement.ts';
import { CHIP_LISTS, makeMutations } from './makeMutations.ts';
import { makeStamps, makeStickers } from './makeEntries.ts';
import { isStateCode, STATE_CODES, type StateCode } from './mrz/stateCodes.ts';
import { toScript } from './names/script.ts';
import type { PaperDocument } from './paperDocument.ts';
import { DOCUMENT_KINDS, expiryOf, isNumberOf, makeNumber, type DocumentKind, type Series } from './series/series.ts';
import type { State } from './series/state.ts';
import { selectOptionalSeries, selectState, seriesIssuedOn, STATES } from './series/states.ts';

export function makeDocument(spec: DocumentSpec): Result<PaperDocument, readonly Fault[]> {
  const faults = new Faults();
  const document = build(spec, faults);
  return document === null || faults.list.length > 0
    ? { ok: false, error: faults.list }
    : { ok: true, value: document };
}

/** The document as far as it can be made; faults are collected on the way. Also used for the stickers of a booklet. */
export function build(spec: DocumentSpec, faults: Faults): PaperDocument | null {
  const kind = DOCUMENT_KINDS.find((one) => one === spec.kind);
  if (kind === undefined) {
    faults.add('unknownKind', ['kind'], `there is no kind "${spec.kind}"`, oneOf(spec.kind, DOCUMENT_KINDS));
    return null;
  }
  const issuer = issuerFor(spec, kind, faults);
  if (issuer === null) return null;
  const fields = checkFields(spec, kind, issuer, faults);
  if (KIND_RULES[kind].photograph && spec.looks === undefined)
    faults.add('looksMissing', ['looks'], `a ${kind} carries a photograph`, 'Give the looks of the holder.');
  const wear = spec.wear ?? 12;
  if (!(wear >= 0 && wear <= 100))
    faults.add('invalidValue', ['wear'], `wear is ${wear}`, 'Give a number from 0 (new) to 100 (worn out).');
  const bare: PaperDocument = {
    kind,
    state: issuer.state?.code ?? null,
    series: issuer.series?.id ?? kind,
    seed: String(spec.seed),
    fields,
    looks: spec.looks ?? null,
    stamps: [],
    stickers: [],
    mutations: [],
    wear,
  };
  const stamps = makeStamps(spec.stamps ?? [], bare, faults);
  const stickers = makeStickers(spec.stickers ?? [], bare, faults, build);
  const filled = { ...bare, stamps, stickers };
  const own = makeMutations(spec.frauds ?? [], spec.oddities ?? [], filled, faults);
  const { frauds = [], oddities = [] } = spec.chip ?? {};
  const chip = makeMutations(frauds, oddities, { ...filled, mutations: own }, faults.within('chip'), CHIP_LISTS);
  return { ...filled, mutations: [...own, ...chip] };
}

const oneOf = (word: string, words: readonly string[]): string =>
  hintWord(word, words, `Use one of: ${words.join(', ')}.`);

interface Issuer {
  readonly state: State | null;
  readonly series: Series | null;
}

function issuerFor(spec: DocumentSpec, kind: DocumentKind, faults: Faults): Issuer | null {
  if (KIND_RULES[kind].issuer === 'none') return { state: null, series: null };
  if (spec.state === undefined || !isStateCode(spec.state)) {
    const found = spec.state ?? '';
    faults.add(
      'unknownState',
      ['state'],
      found === '' ? `a ${kind} has an issuing state` : `there is no state "${found}"`,
      oneOf(found, STATE_CODES),
    );
    return null;
  }
  const state = selectState(spec.state satisfies StateCode);
  if (KIND_RULES[kind].issuer === 'office') return { state, series: null };
  const issued = spec.fields['issueDate'] ?? '';
  const own = state.series.filter((one) => one.kind === kind);
  if (own.length === 0) {
    const issuers = STATES.filter((one) => one.series.some((two) => two.kind === kind)).map((one) => one.code);
    faults.add(
      'unknownSeries',
      ['state'],
      `${state.name} issues no ${kind}`,
      `These states do: ${issuers.join(', ')}.`,
    );
    return null;
  }
  if (spec.series === undefined) {
    const [newest] = seriesIssuedOn(state, kind, issued);
    if (newest !== undefined) return { state, series: newest };
    faults.add(
      'seriesDates',
      ['fields', 'issueDate'],
      `${state.name} issued no ${kind} on "${issued}"`,
      `Series: ${own.map(termOf).join('; ')}.`,
    );
    return { state, series: own.at(-1) ?? null };
  }
  const series = selectOptionalSeries(spec.series);
  if (series === null || !own.includes(series)) {
    faults.add(
      'unknownSeries',
      ['series'],
      `${state.name} has no ${kind} series "${spec.series}"`,
      oneOf(
        spec.series,
        own.map((one) => one.id),
      ),
    );
    return null;
  }
  if (isDate(issued) && (issued < series.firstIssued || (series.lastIssued !== null && issued > series.lastIssued)))
    faults.add(
      'seriesDates',
      ['fields', 'issueDate'],
      `series ${series.id} was not issued on ${issued}`,
      `It was issued ${termOf(series)}.`,
    );
  return { state, series };
}

const termOf = (series: Series): string => `${series.id} from ${series.firstIssued} to ${series.lastIssued ?? 'today'}`;

const isBirthDate = (text: string): boolean => /^(?:XXXX-XX-XX|\d{4}-XX-XX)$/.test(text) || isDate(text);

/** The fields, checked, with those filled in that follow from the series. */
function checkFields(
  spec: DocumentSpec,
  kind: DocumentKind,
  { state, series }: Issuer,
  faults: Faults,
): Record<string, string> {
  const rules = fieldRulesOf(kind);
  const names = Object.keys(rules);
  const given = spec.fields;
  const byHand = isFormKind(kind) && given['fill'] !== 'typed';
  for (const name of Object.keys(given))
    if (!names.includes(name))
      faults.add('unknownField', ['fields', name], `a ${kind} has no field "${name}"`, oneOf(name, names));
  for (const [name, rule] of Object.entries(rules)) {
    const value = given[name];
    const path = ['fields', name];
    if (value === undefined) {
      if (rule.required) faults.add('missingField', ['fields'], `"${name}" is missing`, `Add "${name}".`);
      continue;
    }
    if (rule.type === 'date' && !isDate(value))
      faults.add('invalidDate', path, `"${value}" is no day of the calendar`, 'Write YYYY-MM-DD.');
    if (rule.type === 'birthDate' && !isBirthDate(value))
      faults.add(
        'invalidDate',
        path,
        `"${value}" is no day of the calendar`,
        'Write YYYY-MM-DD, YYYY-XX-XX or XXXX-XX-XX.',
      );
    if (rule.type === 'sex' && !/^[MFX]$/.test(value))
      faults.add('invalidValue', path, `sex is "${value}"`, 'Use F, M or X.');
    if (rule.type === 'state' && !isStateCode(value))
      faults.add('unknownState', path, `there is no state "${value}"`, oneOf(value, STATE_CODES));
    if (rule.type === 'money' && parseCents(value) === null)
      faults.add('invalidValue', path, `"${value}" is no sum`, 'Write it plainly, as in 2450.00.');
    if (rule.type === 'ledger') checkLedger(value, path, faults);
    const words = rule.choices ?? [];
    for (const word of rule.type === 'list' ? value.split(/[ ,]+/) : rule.type === 'choice' ? [value] : [])
      if (word !== '' && !words.includes(word))
        faults.add('invalidValue', path, `"${word}" is no choice for ${name}`, oneOf(word, words));
    if (rule.type === 'number' && series !== null && !isNumberOf(series.number, value))
      faults.add(
        'numberPattern',
        path,
        `"${value}" is no number of series ${series.id}`,
        `Numbers are ${series.number.prefixes.join(' or ')} and ${series.number.digits} digits.`,
      );
    if (rule.type === 'native') {
      if (state === null || state.native === null || !isNativePrintable(value))
        faults.add(
          'unprintable',
          path,
          `"${value}" is not in a script of ${state?.name ?? 'the state'}`,
          state?.native ? `Write it in ${state.native.script} letters, or leave it out.` : 'Leave it out.',
        );
    } else if (!isPrintable(value) || (byHand && !isWritable(value)))
      faults.add(
        'unprintable',
        path,
        `"${value}" has letters that the press lacks`,
        'Use Latin letters, with accents if need be.',
      );
    else if (rule.room !== null && !fitsRoom(value, rule.room))
      faults.add(
        'fieldTooLong',
        path,
        `"${value}" is too long for its place`,
        `There are ${rule.room.widthMm} mm; shorten it as the authority would.`,
      );
  }
  const filled = fillIn(spec, kind, given, state, series);
  checkOrder(filled, faults);
  return filled;
}

function fillIn(
  spec: DocumentSpec,
  kind: DocumentKind,
  given: Readonly<Record<string, string>>,
  state: State | null,
  series: Series | null,
): Record<string, string> {
  const fields: Record<string, string> = { ...given };
  if (state === null || series === null) return fields;
  const chance = stream(spec.seed, 'issue');
  const number = makeNumber(series.number, chance);
  const authority = chance.pick(state.authorities);
  const birthPlace = chance.pick(state.cities);
  const running = String(chance.int(100, 999));
  fields['number'] ??= number;
  const known = fieldRulesOf(kind);
  const birth = given['birthDate'] ?? '';
  const fill = (field: string, value: () => string): void => {
    if (field in known) fields[field] ??= value();
  };
  fill('authority', () => authority);
  if (kind === 'visaSticker' || kind === 'fullPageVisa') {
    fill('visaType', () => 'C');
    fill('validFor', () => 'MEMBER STATES');
    return fields;
  }
  if (kind === 'residencePermit') return fields;
  const { native } = state;
  if (native !== null)
    fill('nativeName', () => toScript(`${given['surname'] ?? ''} ${given['givenNames'] ?? ''}`, native.script));
  if ('registrar' in known) {
    const filled = fillRegistry({ kind, fields: given }, state, stream(spec.seed, 'register'));
    for (const [field, value] of Object.entries(filled)) fill(field, () => value);
  }
  fill('nationality', () => (kind === 'refugeeDocument' ? 'XXB' : state.adjective));
  fill('birthPlace', () => birthPlace);
  fill('personalNumber', () =>
    birth.includes('X') ? '' : `${state.code.slice(1)}${birth.replaceAll('-', '').slice(2)}${running}`,
  );
  if ('expiryDate' in known && fields['expiryDate'] === undefined)
    if (isDate(given['issueDate'] ?? '') && isBirthDate(birth))
      fields['expiryDate'] = expiryOf(series.validity, birth, given['issueDate'] ?? '');
  return fields;
}

function checkLedger(text: string, path: readonly string[], faults: Faults): void {
  const parsed = parseLedger(text);
  if (!parsed.ok)
    faults.add(
      'invalidValue',
      path,
      `"${parsed.error}" is no entry of a statement`,
      'Write day, words and sum, as in "2026-07-01 Salary 2450.00", with a semicolon between entries.',
    );
  else if (parsed.value.length > STATEMENT_LINES)
    faults.add(
      'fieldTooLong',
      path,
      `there are ${parsed.value.length} entries`,
      `A statement has room for ${STATEMENT_LINES}.`,
    );
}

/** Days that must follow one another. */
const ORDERS: readonly (readonly [string, string])[] = [
  ['birthDate', 'issueDate'],
  ['issueDate', 'expiryDate'],
  ['issueDate', 'validUntil'],
  ['validFrom', 'validUntil'],
  ['arrival', 'leaving'],
  ['from', 'until'],
  ['leaveFrom', 'leaveUntil'],
  ['birthDate', 'graduationDate'],
  ['outDate', 'backDate'],
  ['birthDate1', 'marriageDate'],
  ['birthDate2', 'marriageDate'],
  ['leftOn', 'arrivedOn'],
  ['passportIssued', 'passportExpires'],
  ['engaged1', 'discharged1'],
  ['engaged2', 'discharged2'],
  ['engaged3', 'discharged3'],
];

function checkOrder(fields: Readonly<Record<string, string>>, faults: Faults): void {
  for (const [first, second] of ORDERS) {
    const [a, b] = [fields[first] ?? '', fields[second] ?? ''];
    if (isDate(a) && isDate(b) && a >= b)
      faults.add(
        'dateOrder',
        ['fields', second],
        `${second} (${b}) is not after ${first} (${a})`,
        'Put the dates in order.',
      );
  }
}
