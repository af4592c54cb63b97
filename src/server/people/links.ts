// Links by which people come: for the first admin, for somebody new, for somebody known who sets a password. Each opens once and ends by
// itself. Only the hash of its secret is kept.

import { ROLES, type LINK_KINDS, type Role } from '#exam';
import { hashText } from '../secret.ts';
import type { Db } from '../store/tables.ts';

export interface Link {
  readonly id: string;
  readonly kind: (typeof LINK_KINDS)[number];
  readonly person: string | null;
  readonly roles: readonly Role[];
  readonly cohort: string | null;
  readonly clearsTwoFactor: boolean;
  readonly untilMs: number;
}

export interface NewLink extends Link {
  readonly token: string;
  /** Who made it; null: the server itself. */
  readonly by: string | null;
}

export async function insertLink(db: Db, link: NewLink, nowMs: number): Promise<void> {
  await db
    .insertInto('links')
    .values({
      id: link.id,
      token_hash: hashText(link.token),
      kind: link.kind,
      person: link.person,
      roles: JSON.stringify(ROLES.filter((role) => link.roles.includes(role))),
      cohort: link.cohort,
      clears_two_factor: link.clearsTwoFactor ? 1 : 0,
      by: link.by,
      created_at_ms: nowMs,
      until_ms: link.untilMs,
      ended_at_ms: null,
    })
    .execute();
}

/** Null: there is none, it was used or taken back, or its time is over; which of these is nobody's business. */
export async function selectOptionalLink(db: Db, token: string, nowMs: number): Promise<Link | null> {
  const row = await db
    .selectFrom('links')
    .selectAll()
    .where('token_hash', '=', hashText(token))
    .where('ended_at_ms', 'is', null)
    .where('until_ms', '>', nowMs)
    .executeTakeFirst();
  return row === undefined ? null : linkOf(row);
}

/** Ends the link and hands it over, to one caller alone; null as above. */
export async function takeLink(db: Db, token: string, nowMs: number): Promise<Link | null> {
  const row = await db
    .updateTable('links')
    .set({ ended_at_ms: nowMs })
    .where('token_hash', '=', hashText(token))
    .where('ended_at_ms', 'is', null)
    .where('until_ms', '>', nowMs)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : linkOf(row);
}

/** False: there is no open link of this id. */
export async function endLink(db: Db, id: string, nowMs: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('links')
    .set({ ended_at_ms: nowMs })
    .where('id', '=', id)
    .where('ended_at_ms', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function endLinksOf(db: Db, person: string, nowMs: number): Promise<void> {
  await db
    .updateTable('links')
    .set({ ended_at_ms: nowMs })
    .where('person', '=', person)
    .where('ended_at_ms', 'is', null)
    .execute();
}

export async function endSetUpLinks(db: Db, nowMs: number): Promise<void> {
  await db
    .updateTable('links')
    .set({ ended_at_ms: nowMs })
    .where('kind', '=', 'setUp')
    .where('ended_at_ms', 'is', null)
    .execute();
}

/** Links for somebody new that may still be used, newest first. */
export async function selectInvitations(
  db: Db,
  nowMs: number,
): Promise<
  readonly {
    readonly invitation: string;
    readonly roles: Role[];
    readonly cohort: string | null;
    readonly madeAtMs: number;
    readonly untilMs: number;
  }[]
> {
  const rows = await db
    .selectFrom('links')
    .selectAll()
    .where('kind', '=', 'invite')
    .where('ended_at_ms', 'is', null)
    .where('until_ms', '>', nowMs)
    .orderBy('created_at_ms', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    invitation: row.id,
    roles: JSON.parse(row.roles) as Role[],
    cohort: row.cohort,
    madeAtMs: row.created_at_ms,
    untilMs: row.until_ms,
  }));
}

function linkOf(row: {
  readonly id: string;
  readonly kind: (typeof LINK_KINDS)[number];
  readonly person: string | null;
  readonly roles: string;
  readonly cohort: string | null;
  readonly clears_two_factor: number;
  readonly until_ms: number;
}): Link {
  return {
    id: row.id,
    kind: row.kind,
    person: row.person,
    roles: JSON.parse(row.roles) as Role[],
    cohort: row.cohort,
    clearsTwoFactor: row.clears_two_factor === 1,
    untilMs: row.until_ms,
  };
}
