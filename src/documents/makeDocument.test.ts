import { describe, expect, test } from 'vitest';
import type { DocumentSpec } from './documentSpec.ts';
import type { DocumentFault } from './fault.ts';
import { makeDocument } from './makeDocument.ts';
import { aDocument, BOARDING_PASS_SPEC, HOTEL_SPEC, PASSPORT_SPEC, PERMIT_SPEC, VISA_SPEC } from './sampleDocument.ts';
import { isNumberOf } from './series/series.ts';
import { STATES } from './series/states.ts';

const { looks: _looks, ...FACELESS } = PASSPORT_SPEC;
const passport = (fields: Readonly<Record<string, string>>, rest: Partial<DocumentSpec> = {}): DocumentSpec => ({
  ...PASSPORT_SPEC,
  ...rest,
  fields: { ...PASSPORT_SPEC.fields, ...fields },
});
const stamped = (stamp: Partial<NonNullable<DocumentSpec['stamps']>[number]>): DocumentSpec => ({
  ...PASSPORT_SPEC,
  stamps: [{ state: 'QSA', post: 'Lind', date: '2024-05-29', direction: 'exit', ...stamp }],
});
const forged = (
  technique: string,
  params: Readonly<Record<string, string | number>> = {},
  spec = PASSPORT_SPEC,
): DocumentSpec => ({
  ...spec,
  frauds: [{ technique, ...params }],
});

const FAULTS: readonly (readonly [string, DocumentSpec, DocumentFault, string])[] = [
  ['unknown kind', { ...PASSPORT_SPEC, kind: 'pasport' }, 'unknownKind', 'kind'],
  ['unknown state', { ...PASSPORT_SPEC, state: 'QVX' }, 'unknownState', 'state'],
  ['no state', { kind: 'passport', seed: 1, fields: {} }, 'unknownState', 'state'],
  ['state without such documents', { ...VISA_SPEC, state: 'QVR' }, 'unknownSeries', 'state'],
  ['unknown series', { ...PASSPORT_SPEC, series: 'QVR-P-2017' }, 'unknownSeries', 'series'],
  ['issued before any series', passport({ issueDate: '1999-01-01' }), 'seriesDates', 'fields.issueDate'],
  [
    'issued after the series ended',
    passport({ issueDate: '2024-01-01', number: 'VR1234567' }, { series: 'QVR-P-2008' }),
    'seriesDates',
    'fields.issueDate',
  ],
  ['31 February', passport({ birthDate: '1993-02-31' }), 'invalidDate', 'fields.birthDate'],
  ['29 February in a common year', passport({ issueDate: '2019-02-29' }), 'invalidDate', 'fields.issueDate'],
  ['born after issue', passport({ birthDate: '2021-01-01' }), 'dateOrder', 'fields.issueDate'],
  ['expired before issue', passport({ expiryDate: '2018-01-01' }), 'dateOrder', 'fields.expiryDate'],
  ['unknown field', passport({ surename: 'X' }), 'unknownField', 'fields.surename'],
  [
    'name too long',
    passport({ surname: 'Featherstonehaugh-Cholmondeley-Marjoribanks' }),
    'fieldTooLong',
    'fields.surname',
  ],
  ['letters the press lacks', passport({ surname: '漢字' }), 'unprintable', 'fields.surname'],
  ['number of another series', passport({ number: 'XX1234567' }), 'numberPattern', 'fields.number'],
  ['sex', passport({ sex: 'W' }), 'invalidValue', 'fields.sex'],
  ['no looks', FACELESS, 'looksMissing', 'looks'],
  ['wear', { ...PASSPORT_SPEC, wear: 200 }, 'invalidValue', 'wear'],
  ['unknown post', stamped({ post: 'Nowhere' }), 'unknownPost', 'stamps.0.post'],
  ['post not yet open', stamped({ post: 'Norrby', date: '2020-01-01' }), 'unknownPost', 'stamps.0.date'],
  ['stamp date', stamped({ date: '2024-13-01' }), 'invalidDate', 'stamps.0.date'],
  ['stamp direction', stamped({ direction: 'in' }), 'invalidValue', 'stamps.0.direction'],
  ['stamp on a page that takes none', stamped({ page: 2 }), 'unknownPage', 'stamps.0.page'],
  ['stamp on a card', { ...PERMIT_SPEC, stamps: PASSPORT_SPEC.stamps ?? [] }, 'techniqueUnfit', 'stamps'],
  [
    'visa within a passport',
    {
      ...PASSPORT_SPEC,
      stickers: [{ visa: { ...VISA_SPEC, fields: { ...VISA_SPEC.fields, validUntil: '2024-04-31' } } }],
    },
    'invalidDate',
    'stickers.0.visa.fields.validUntil',
  ],
  ['unknown technique', forged('cf-bright-papr'), 'unknownTechnique', 'frauds.0.technique'],
  ['an oddity among the frauds', forged('in-scuffed'), 'unknownTechnique', 'frauds.0.technique'],
  [
    'technique of another kind',
    forged('vs-transplanted', { fromPassport: 'A1' }),
    'techniqueUnfit',
    'frauds.0.technique',
  ],
  [
    'series without the feature',
    forged('cf-ovi-static', {}, passport({ issueDate: '2012-01-11', number: 'VR1234567' })),
    'techniqueUnfit',
    'frauds.0.technique',
  ],
  ['parameter missing', forged('alt-birth-date'), 'techniqueParam', 'frauds.0.to'],
  ['parameter wrong', forged('alt-birth-date', { to: '1983-02-30' }), 'techniqueParam', 'frauds.0.to'],
  ['parameter unknown', forged('cf-uv-absent', { strength: 3 }), 'techniqueParam', 'frauds.0.strength'],
  ['stamp that is not there', forged('st-counterfeit', { stamp: 9 }), 'techniqueUnfit', 'frauds.0.stamp'],
  [
    'deviation not of that time',
    { ...PASSPORT_SPEC, oddities: [{ technique: 'in-published-deviation', code: 'mrzBirthDateOff' }] },
    'techniqueUnfit',
    'oddities.0.code',
  ],
];

describe('a specification that cannot be is answered with its place and the mend', () => {
  test.each(FAULTS)('%s', (_title, spec, code, path) => {
    const made = makeDocument(spec);
    const faults = made.ok ? [] : made.error;
    expect(faults.map((fault) => [fault.code, fault.path.join('.')])).toContainEqual([code, path]);
    for (const fault of faults) expect(`${fault.message} → ${fault.hint}`).toMatch(/.{3,} → .{3,}/);
  });

  test('all faults are told at once', () => {
    const made = makeDocument(passport({ birthDate: '1993-02-31', sex: 'W', surname: '漢字' }));
    expect(made.ok ? [] : made.error.map((fault) => fault.code)).toEqual([
      'unprintable',
      'invalidDate',
      'invalidValue',
    ]);
  });
});

describe('what an author leaves out follows from the series', () => {
  test('number, validity, authority and birthplace', () => {
    const { fields, series } = aDocument({
      ...PASSPORT_SPEC,
      fields: { surname: 'Korvat', givenNames: 'Mila', birthDate: '1993-04-25', sex: 'F', issueDate: '2021-06-15' },
    });
    const state = STATES.find((one) => one.code === 'QVR');
    const pattern = state?.series.find((one) => one.id === series)?.number;
    expect(pattern !== undefined && isNumberOf(pattern, fields['number'] ?? '')).toBe(true);
    expect(fields['expiryDate']).toBe('2031-06-14');
    expect(state?.authorities).toContain(fields['authority']);
    expect(state?.cities).toContain(fields['birthPlace']);
  });

  test.each([
    ['an adult', '1993-04-25', '2031-06-14'],
    ['a child', '2010-04-25', '2026-06-14'],
    ['somebody whose birthday is not known', 'XXXX-XX-XX', '2031-06-14'],
  ])('the term of %s', (_title, birthDate, expiryDate) => {
    const { fields } = aDocument({
      ...PASSPORT_SPEC,
      fields: { surname: 'Korvat', givenNames: 'Mila', birthDate, sex: 'F', issueDate: '2021-06-15' },
    });
    expect(fields['expiryDate']).toBe(expiryDate);
  });

  test('the series in force on the day of issue', () => {
    const old = { ...PASSPORT_SPEC.fields, issueDate: '2012-01-11', number: 'VR1234567' };
    expect(aDocument({ ...PASSPORT_SPEC, fields: old }).series).toBe('QVR-P-2008');
    expect(aDocument(PASSPORT_SPEC).series).toBe('QVR-P-2018');
  });
});

test.each([PASSPORT_SPEC, VISA_SPEC, PERMIT_SPEC, BOARDING_PASS_SPEC, HOTEL_SPEC])(
  'a $kind survives JSON and is made alike each time',
  (spec) => {
    const document = aDocument(spec);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(aDocument(spec)).toEqual(document);
  },
);
