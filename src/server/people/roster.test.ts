// What a roster says and what is wrong with it: every fault names its line and place, and one does not hide the next.

import { describe, expect, it } from 'vitest';
import { MAX_ROSTER_ROWS, type RosterFaultCode } from '#exam';
import { planRoster, readRoster } from './roster.ts';

const faultsOf = (csv: string): readonly [RosterFaultCode, number, string | null][] =>
  readRoster(csv).faults.map(({ code, line, column }) => [code, line, column]);

describe('faults', () => {
  it.each<[string, string, readonly [RosterFaultCode, number, string | null][]]>([
    ['nothing in it', '', [['empty', 1, null]]],
    ['a heading alone', 'name,email\n', [['empty', 1, null]]],
    ['no address column', 'name,cohort\nKim,A\n', [['noColumn', 1, 'email']]],
    ['a column twice', 'name,email,E-Mail\nKim,a@b.test,c@d.test\n', [['columnTwice', 1, 'email']]],
    ['no name', 'name,email\n,a@b.test\n', [['noName', 2, 'name']]],
    ['a bad address', 'name,email\nKim,kim at home\n', [['badEmail', 2, 'email']]],
    ['the same address twice', 'name,email\nKim,a@b.test\nLee,A@B.test\n', [['emailTwice', 3, 'email']]],
    ['an unknown role', 'name,email,roles\nKim,a@b.test,trainee boss\n', [['unknownRole', 2, 'roles']]],
    ['an unknown language', 'name,email,language\nKim,a@b.test,xx\n', [['unknownLanguage', 2, 'language']]],
    [
      'too many fields',
      'name,email\nLee, Kim,a@b.test\n',
      [
        ['tooManyFields', 2, null],
        ['badEmail', 2, 'email'],
      ],
    ],
    ['an open quote', 'name,email\n"Kim,a@b.test\n', [['brokenQuotes', 2, null]]],
    ['a long name', `name,email\n${'x'.repeat(121)},a@b.test\n`, [['longName', 2, 'name']]],
    ['a long cohort', `name,email,cohort\nKim,a@b.test,${'x'.repeat(81)}\n`, [['longCohort', 2, 'cohort']]],
    [
      'several at once, after a name on two lines and an empty line',
      'name,email\n"Kim\nLee",a@b.test\n\n,\nZoe,\n',
      [['noEmail', 6, 'email']],
    ],
  ])('%s', (_what, csv, faults) => {
    expect(faultsOf(csv)).toEqual(faults);
  });

  it('names the other line of an address that stands twice', () => {
    expect(readRoster('name,email\nKim,a@b.test\nLee,a@b.test\n').faults[0]?.other).toBe(2);
  });

  it('more rows than can be taken in at once', () => {
    const rows = Array.from({ length: MAX_ROSTER_ROWS + 1 }, (_, row) => `N${row},n${row}@b.test`);
    expect(faultsOf(['name,email', ...rows].join('\n'))).toEqual([['tooManyRows', MAX_ROSTER_ROWS + 2, null]]);
  });
});

describe('reading', () => {
  it.each([
    ['commas', 'name,email,cohort\nKim Lee,kim@b.test,A\n'],
    ['semicolons and a byte order mark', '\uFEFFName;E-Mail;Class\nKim Lee;KIM@b.test;A'],
    ['tabs, other order', 'Cohort\tCorreo electrónico\tNombre\nA\tkim@b.test\t Kim  Lee '],
    ['Arabic headings', 'الاسم,البريد الإلكتروني,الدفعة\nKim Lee,kim@b.test,A\n'],
  ])('%s', (_what, csv) => {
    const { rows, faults } = readRoster(csv);
    expect(faults).toEqual([]);
    expect(rows).toEqual([{ line: 2, name: 'Kim Lee', email: 'kim@b.test', cohort: 'A', roles: [], language: null }]);
  });

  it('says which columns it leaves unread', () => {
    expect(readRoster('name,email,Shoe size,notes\nKim,a@b.test,41,x\n').extraColumns).toEqual(['Shoe size', 'notes']);
  });
});

describe('a plan', () => {
  const known = {
    person: 'p',
    name: 'Kim',
    email: 'a@b.test',
    isBlocked: false,
    roles: ['admin'],
    language: 'en',
    cohorts: ['A'],
  } as const;

  it('takes no role and no cohort from anybody', () => {
    const { rows } = readRoster('name,email,cohort,roles\nKim,a@b.test,B,trainee\n');
    const [changed] = planRoster(rows, [known], new Map([['B', { isClosed: false }]])).changed;
    expect([changed?.what, changed?.roles]).toEqual([
      ['cohort', 'roles'],
      ['trainee', 'admin'],
    ]);
  });

  it('puts nobody into a closed cohort, and says who is blocked', () => {
    const { rows } = readRoster('name,email,cohort\nKim,a@b.test,A\nLee,l@b.test,A\n');
    const plan = planRoster(rows, [{ ...known, isBlocked: true }], new Map([['A', { isClosed: true }]]));
    expect(plan.faults.map(({ code, line }) => [code, line])).toEqual([['closedCohort', 3]]);
    expect(plan.blocked.map(({ line }) => line)).toEqual([2]);
  });
});
