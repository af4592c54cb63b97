// People as rows: who is in the list, what they may be, how they are changed and how they go. Every function takes a database or a
// transaction; what belongs together is done in one by the desk.

import { ROLES, type InterfaceLanguage, type Person, type Role } from '#exam';
import { sql } from 'kysely';
import type { Db } from '../store/tables.ts';
import { isTrue } from './sessions.ts';

/** A moment as better-auth's tables take it, on both databases. */
function momentOf(nowMs: number): string {
  return new Date(nowMs).toISOString();
}

export interface NewPerson {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  /** Somebody of the academy vouches for the address. */
  readonly isVouched: boolean;
  readonly roles: readonly Role[];
  readonly language: InterfaceLanguage | null;
}

export async function insertPerson(db: Db, one: NewPerson, nowMs: number): Promise<void> {
  const { person, name, email, isVouched, roles, language } = one;
  await db.insertInto('people').values({ person, state: 'active', language, created_at_ms: nowMs }).execute();
  const moment = momentOf(nowMs);
  await db
    .insertInto('auth_users')
    .values({
      id: person,
      name,
      email,
      email_verified: isVouched ? 1 : 0,
      two_factor_enabled: 0,
      created_at: moment,
      updated_at: moment,
    })
    .execute();
  await replaceRoles(db, person, roles);
}

export async function replaceRoles(db: Db, person: string, roles: readonly Role[]): Promise<void> {
  await db.deleteFrom('person_roles').where('person', '=', person).execute();
  if (roles.length > 0)
    await db
      .insertInto('person_roles')
      .values([...new Set(roles)].map((role) => ({ person, role })))
      .execute();
}

/** Null: nobody of this name is in the list (any more). */
export async function selectOptionalPerson(db: Db, person: string): Promise<{ state: 'active' | 'blocked' } | null> {
  const found = await db.selectFrom('people').select('state').where('person', '=', person).executeTakeFirst();
  return found === undefined || found.state === 'deleted' ? null : { state: found.state };
}

export async function selectByEmail(db: Db, email: string): Promise<string | null> {
  const found = await db.selectFrom('auth_users').select('id').where('email', '=', email).executeTakeFirst();
  return found?.id ?? null;
}

export async function updateUser(
  db: Db,
  person: string,
  { name, email }: { readonly name?: string; readonly email?: string },
  nowMs: number,
): Promise<void> {
  await db
    .updateTable('auth_users')
    .set({
      ...(name === undefined ? {} : { name }),
      ...(email === undefined ? {} : { email, email_verified: 1 }),
      updated_at: momentOf(nowMs),
    })
    .where('id', '=', person)
    .execute();
}

export async function updateLanguage(db: Db, person: string, language: InterfaceLanguage | null): Promise<void> {
  await db.updateTable('people').set({ language }).where('person', '=', person).execute();
}

export async function updateState(db: Db, person: string, state: 'active' | 'blocked' | 'deleted'): Promise<void> {
  await db.updateTable('people').set({ state }).where('person', '=', person).execute();
}

/** The password becomes this one, whether there was one or not. */
export async function replacePassword(db: Db, person: string, hash: string, id: string, nowMs: number): Promise<void> {
  await db.deleteFrom('auth_accounts').where('user_id', '=', person).where('provider_id', '=', 'credential').execute();
  const moment = momentOf(nowMs);
  await db
    .insertInto('auth_accounts')
    .values({
      id,
      account_id: person,
      provider_id: 'credential',
      user_id: person,
      password: hash,
      created_at: moment,
      updated_at: moment,
    })
    .execute();
}

export async function clearTwoFactor(db: Db, person: string): Promise<void> {
  await db.deleteFrom('auth_two_factors').where('user_id', '=', person).execute();
  await db.updateTable('auth_users').set({ two_factor_enabled: 0 }).where('id', '=', person).execute();
}

/** Name, e-mail, sign-in and sessions are destroyed; what is left is a pseudonym that nobody can be found by. */
export async function deletePersonalData(db: Db, person: string): Promise<void> {
  await db.deleteFrom('auth_verifications').where('value', '=', person).execute();
  await db.deleteFrom('auth_users').where('id', '=', person).execute();
  await db.deleteFrom('person_roles').where('person', '=', person).execute();
  await db.deleteFrom('cohort_people').where('person', '=', person).execute();
  // What was granted stays, for the times of sittings are computed from it; why it was granted goes.
  await db.updateTable('accommodations').set({ reason: '' }).where('person', '=', person).execute();
}

/**
 * Admins who can sign in, in a transaction that nobody else changes them in: the rows are held from here on, so that two admins cannot
 * remove each other.
 */
export async function holdAdmins(db: Db): Promise<readonly string[]> {
  const admins = db.selectFrom('person_roles').select('person').where('role', '=', 'admin');
  await db
    .updateTable('people')
    .set({ state: sql`state` })
    .where('person', 'in', admins)
    .execute();
  return selectAdmins(db);
}

export async function selectAdmins(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('person_roles')
    .innerJoin('people', 'people.person', 'person_roles.person')
    .innerJoin('auth_accounts', 'auth_accounts.user_id', 'person_roles.person')
    .select('person_roles.person')
    .distinct()
    .where('person_roles.role', '=', 'admin')
    .where('people.state', '=', 'active')
    .execute();
  return rows.map(({ person }) => person);
}

/** Everybody who is not deleted. E-mail addresses are left out for whoever does not look after people. */
export async function selectPeople(db: Db, withEmail: boolean, nowMs: number): Promise<Person[]> {
  const rows = await db
    .selectFrom('people')
    .innerJoin('auth_users', 'auth_users.id', 'people.person')
    .select(['people.person', 'people.state', 'people.language', 'auth_users.name', 'auth_users.email'])
    .select('auth_users.two_factor_enabled')
    .where('people.state', '!=', 'deleted')
    .orderBy('people.created_at_ms')
    .orderBy('people.person')
    .execute();
  const roles = groupBy(await db.selectFrom('person_roles').select(['person', 'role']).execute(), (row) => row.role);
  const cohorts = groupBy(
    await db.selectFrom('cohort_people').select(['person', 'cohort']).execute(),
    (row) => row.cohort,
  );
  const accounts = groupBy(
    await db.selectFrom('auth_accounts').select(['user_id as person', 'id']).execute(),
    ({ id }) => id,
  );
  const granted = groupBy(await db.selectFrom('accommodations').select(['person', 'seq']).execute(), ({ seq }) => seq);
  const links = groupBy(
    await db
      .selectFrom('links')
      .select(['person', 'until_ms'])
      .where('ended_at_ms', 'is', null)
      .where('until_ms', '>', nowMs)
      .where('person', 'is not', null)
      .execute(),
    (row) => row.until_ms,
  );
  return rows.map(({ person, name, email, state, language, two_factor_enabled }) => ({
    person,
    name,
    email: withEmail ? email : null,
    roles: ROLES.filter((role) => roles.get(person)?.includes(role) === true),
    state: state === 'blocked' ? 'blocked' : 'active',
    language,
    cohorts: (cohorts.get(person) ?? []).toSorted(),
    twoFactor: isTrue(two_factor_enabled),
    canSignIn: accounts.has(person),
    linkUntilMs: withEmail ? (links.get(person)?.reduce((a, b) => Math.max(a, b)) ?? null) : null,
    hasAccommodations: granted.has(person),
  }));
}

function groupBy<Row extends { readonly person: string | null }, T>(
  rows: readonly Row[],
  pick: (row: Row) => T,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    if (row.person === null) continue;
    const group = groups.get(row.person);
    if (group === undefined) groups.set(row.person, [pick(row)]);
    else group.push(pick(row));
  }
  return groups;
}
