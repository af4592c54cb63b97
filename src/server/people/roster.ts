// A roster as a CSV file: what it says, what is wrong with it and where, and what it would change. Reading and planning touch nothing; a
// file with one bad row is not taken in at all. A second import of the same file changes nothing.

import {
  INTERFACE_LANGUAGES,
  MAX_ROSTER_ROWS,
  ROLES,
  ROSTER_COLUMNS,
  type InterfaceLanguage,
  type Role,
  type RosterColumn,
  type RosterFault,
  type RosterFaultCode,
} from '#exam';
import papa from 'papaparse';
import { z } from 'zod';

export interface RosterRow {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly cohort: string | null;
  /** Empty: the file says nothing of them. */
  readonly roles: readonly Role[];
  readonly language: InterfaceLanguage | null;
}

export interface ReadRoster {
  readonly rows: readonly RosterRow[];
  readonly faults: readonly RosterFault[];
  readonly extraColumns: readonly string[];
}

/** What columns are called in the languages of the interface; case, blanks and marks do not matter. */
const HEADINGS: Readonly<Record<RosterColumn, readonly string[]>> = {
  name: ['name', 'fullname', 'nombre', 'nom', 'الاسم'],
  email: ['email', 'mail', 'emailaddress', 'correo', 'correoelectronico', 'courriel', 'البريد', 'البريدالإلكتروني'],
  cohort: ['cohort', 'class', 'group', 'cohorte', 'grupo', 'promotion', 'groupe', 'الدفعة'],
  roles: ['roles', 'role', 'rol', 'الأدوار', 'الدور'],
  language: ['language', 'idioma', 'lengua', 'langue', 'اللغة'],
};

const LONGEST = { name: 120, cohort: 80, found: 60 } as const;

export function readRoster(csv: string): ReadRoster {
  const faults: RosterFault[] = [];
  const fault = (
    code: RosterFaultCode,
    line: number,
    column: RosterColumn | null,
    found = '',
    other?: number,
  ): void => {
    faults.push({ code, line, column, found: found.slice(0, LONGEST.found), other: other ?? null });
  };
  const parsed = papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimitersToGuess: [',', ';', '\t'] });
  const lines = withLines(parsed.data);
  for (const { code, row } of parsed.errors)
    if (code === 'MissingQuotes' || code === 'InvalidQuotes') fault('brokenQuotes', lines[row ?? 0]?.line ?? 1, null);
  const [head, ...body] = lines.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  if (head === undefined || faults.length > 0) {
    if (faults.length === 0) fault('empty', 1, null);
    return { rows: [], faults, extraColumns: [] };
  }

  const columns = head.fields.map(columnOf);
  for (const [index, column] of columns.entries())
    if (column !== null && columns.indexOf(column) < index) fault('columnTwice', head.line, column, head.fields[index]);
  for (const column of ['name', 'email'] as const) if (!columns.includes(column)) fault('noColumn', head.line, column);
  const extraColumns = head.fields.filter((field, index) => columns[index] === null && field.trim() !== '');
  if (faults.length > 0) return { rows: [], faults, extraColumns };
  if (body.length === 0) fault('empty', head.line, null);
  if (body.length > MAX_ROSTER_ROWS) fault('tooManyRows', body[MAX_ROSTER_ROWS]?.line ?? 1, null, String(body.length));

  const lineOf = new Map<string, number>();
  const rows = body.slice(0, MAX_ROSTER_ROWS).map(({ fields, line }): RosterRow => {
    if (fields.length > columns.length && fields.slice(columns.length).some((field) => field.trim() !== ''))
      fault('tooManyFields', line, null, fields.slice(columns.length).join(' '));
    const read = (column: RosterColumn): string => {
      const index = columns.indexOf(column);
      return (index === -1 ? '' : (fields[index] ?? '')).trim().replaceAll(/\s+/g, ' ').normalize('NFC');
    };
    const name = read('name');
    if (name === '') fault('noName', line, 'name');
    if (name.length > LONGEST.name) fault('longName', line, 'name', name);
    const email = read('email').toLowerCase();
    if (email === '') fault('noEmail', line, 'email');
    else if (email.length > 254 || !z.email().safeParse(email).success) fault('badEmail', line, 'email', email);
    const former = lineOf.get(email);
    if (email !== '' && former !== undefined) fault('emailTwice', line, 'email', email, former);
    else lineOf.set(email, line);
    const cohort = read('cohort');
    if (cohort.length > LONGEST.cohort) fault('longCohort', line, 'cohort', cohort);
    const written = read('language').toLowerCase();
    const language = INTERFACE_LANGUAGES.find((one) => one === written) ?? null;
    if (written !== '' && language === null) fault('unknownLanguage', line, 'language', written);
    const roles = read('roles')
      .toLowerCase()
      .split(/[\s;,|/+]+/)
      .filter((role) => role !== '');
    for (const role of roles) if (!isRole(role)) fault('unknownRole', line, 'roles', role);
    return {
      line,
      name,
      email,
      cohort: cohort === '' ? null : cohort,
      roles: ROLES.filter((role) => roles.includes(role)),
      language,
    };
  });
  return { rows: faults.length > 0 ? [] : rows, faults, extraColumns };
}

/** The line of the file on which each record begins: a field in quotes may hold line breaks. */
function withLines(records: readonly string[][]): { readonly fields: string[]; readonly line: number }[] {
  let line = 1;
  return records.map((fields) => {
    const begins = line;
    line += 1 + fields.join('').split(/\r\n|\r|\n/).length - 1;
    return { fields, line: begins };
  });
}

function columnOf(heading: string): RosterColumn | null {
  return ROSTER_COLUMNS.find((column) => HEADINGS[column].some((known) => bare(known) === bare(heading))) ?? null;
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();
}

function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}

/** Somebody in the list, as a plan needs to know them. */
export interface KnownPerson {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly isBlocked: boolean;
  readonly roles: readonly Role[];
  readonly language: string | null;
  /** Titles. */
  readonly cohorts: readonly string[];
}

export interface RosterPlan {
  readonly added: readonly RosterRow[];
  readonly changed: readonly {
    readonly row: RosterRow;
    readonly person: string;
    readonly what: readonly RosterColumn[];
    readonly roles: readonly Role[];
  }[];
  readonly blocked: readonly RosterRow[];
  readonly unchanged: number;
  readonly newCohorts: readonly string[];
  readonly faults: readonly RosterFault[];
}

/** A roster adds and mends; it takes no role and no cohort from anybody. */
export function planRoster(
  rows: readonly RosterRow[],
  people: readonly KnownPerson[],
  cohorts: ReadonlyMap<string, { readonly isClosed: boolean }>,
): RosterPlan {
  const byEmail = new Map(people.map((one) => [one.email, one]));
  const added: RosterRow[] = [];
  const changed: RosterPlan['changed'][number][] = [];
  const blocked: RosterRow[] = [];
  const faults: RosterFault[] = [];
  const newCohorts = new Set<string>();
  let unchanged = 0;
  for (const row of rows) {
    const known = byEmail.get(row.email);
    const joins = row.cohort !== null && known?.cohorts.includes(row.cohort) !== true;
    if (joins && row.cohort !== null) {
      const cohort = cohorts.get(row.cohort);
      if (cohort === undefined) newCohorts.add(row.cohort);
      else if (cohort.isClosed)
        faults.push({ code: 'closedCohort', line: row.line, column: 'cohort', found: row.cohort, other: null });
    }
    if (known === undefined) {
      added.push({ ...row, roles: row.roles.length === 0 ? ['trainee'] : row.roles });
      continue;
    }
    if (known.isBlocked) blocked.push(row);
    const roles = ROLES.filter((role) => known.roles.includes(role) || row.roles.includes(role));
    const what = ROSTER_COLUMNS.filter((column) => {
      if (column === 'name') return row.name !== known.name;
      if (column === 'cohort') return joins;
      if (column === 'roles') return roles.length > known.roles.length;
      return column === 'language' && row.language !== null && row.language !== known.language;
    });
    if (what.length === 0) unchanged++;
    else changed.push({ row, person: known.person, what, roles });
  }
  return { added, changed, blocked, unchanged, newCohorts: [...newCohorts].toSorted(), faults };
}
