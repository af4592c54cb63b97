// Taking in a roster: looked at first, then done as it was looked at, as a whole or not at all.

import { createHash } from 'node:crypto';
import { ROLES, type Roster } from '#exam';
import { ApiError } from '../apiError.ts';
import type { SignedIn } from '../access.ts';
import type { Chance } from '../secret.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import { insertCohort, joinCohort, selectByTitle, selectCohorts } from './cohorts.ts';
import { insertLink } from './links.ts';
import { insertPerson, replaceRoles, selectPeople, updateLanguage, updateUser } from './people.ts';
import { DAY_MS, type PeopleDeskDeps } from './peopleDesk.ts';
import { planRoster, readRoster, type RosterPlan } from './roster.ts';

interface RosterRequest {
  readonly csv: string;
  /** Left out: only look. */
  readonly plan?: string | undefined;
  readonly days: number;
}

export class RosterDesk {
  readonly #db: Db;
  readonly #nowMs: () => number;
  readonly #chance: Chance;

  constructor({ db, nowMs, chance }: PeopleDeskDeps) {
    this.#db = db;
    this.#nowMs = nowMs;
    this.#chance = chance;
  }

  takeIn(by: SignedIn, { csv, plan: wanted, days }: RosterRequest): Promise<Roster> {
    const read = readRoster(csv);
    return transact(this.#db, async (db) => {
      const plan = await this.#plan(db, read.rows);
      const faults = [...read.faults, ...plan.faults];
      const looked: Roster = {
        faults,
        extraColumns: [...read.extraColumns],
        plan: faults.length > 0 ? null : digestOf(plan),
        done: false,
        newCohorts: [...plan.newCohorts],
        unchanged: plan.unchanged,
        changed: plan.changed.map(({ row: { line, name }, what }) => ({ line, name, what: [...what] })),
        blocked: plan.blocked.map(({ line, name }) => ({ line, name })),
        added: plan.added.map(({ line, name, email, cohort, roles }) => ({
          line,
          name,
          email,
          cohort,
          roles: [...roles],
          token: null,
        })),
        untilMs: null,
      };
      if (wanted === undefined) return looked;
      if (looked.plan !== wanted) throw new ApiError('planEnded');
      const untilMs = this.#nowMs() + days * DAY_MS;
      const tokens = await this.#apply(db, plan, by, untilMs);
      const added = looked.added.map((row) => ({ ...row, token: tokens.get(row.line) ?? null }));
      return { ...looked, done: true, plan: null, added, untilMs };
    });
  }

  async #plan(db: Db, rows: Parameters<typeof planRoster>[0]): Promise<RosterPlan> {
    const cohorts = await selectCohorts(db);
    const titles = new Map(cohorts.map(({ cohort, title }) => [cohort, title]));
    const people = await selectPeople(db, true, this.#nowMs());
    return planRoster(
      rows,
      people.map((one) => ({
        person: one.person,
        name: one.name,
        email: one.email ?? '',
        isBlocked: one.state === 'blocked',
        roles: one.roles,
        language: one.language,
        cohorts: one.cohorts.flatMap((cohort) => titles.get(cohort) ?? []),
      })),
      new Map(cohorts.map(({ title, isClosed }) => [title, { isClosed }])),
    );
  }

  /** The secret of each new link, by line. */
  async #apply(db: Db, plan: RosterPlan, by: SignedIn, untilMs: number): Promise<ReadonlyMap<number, string>> {
    const now = this.#nowMs();
    for (const title of plan.newCohorts) await insertCohort(db, this.#chance.makeSecret(), title, now);
    const join = async (title: string | null, person: string): Promise<void> => {
      const cohort = title === null ? null : await selectByTitle(db, title);
      if (cohort !== null) await joinCohort(db, cohort, person);
    };
    const tokens = new Map<number, string>();
    const newcomers: string[] = [];
    for (const { line, name, email, cohort, roles, language } of plan.added) {
      const person = this.#chance.makeSecret();
      await insertPerson(db, { person, name, email, isVouched: true, roles, language }, now);
      newcomers.push(person);
      await join(cohort, person);
      const token = this.#chance.makeSecret();
      tokens.set(line, token);
      const link = { id: this.#chance.makeSecret(), token, kind: 'renew', person, untilMs, by: by.person } as const;
      await insertLink(db, { ...link, roles: [], cohort: null, clearsTwoFactor: false }, now);
    }
    for (const { row, person, what, roles } of plan.changed) {
      if (what.includes('name')) await updateUser(db, person, { name: row.name }, now);
      if (what.includes('roles'))
        await replaceRoles(
          db,
          person,
          ROLES.filter((role) => roles.includes(role)),
        );
      if (what.includes('language')) await updateLanguage(db, person, row.language);
      if (what.includes('cohort')) await join(row.cohort, person);
    }
    // A file that changes nothing is no event.
    if (plan.added.length + plan.changed.length === 0) return tokens;
    const body = { added: newcomers, changed: plan.changed.map(({ person, what }) => ({ person, what })) };
    await recordAudit(db, { atMs: now, actor: by.person, action: 'rosterTakenIn', subject: null, body });
    return tokens;
  }
}

/** What was looked at: a plan that meanwhile would do something else has another. */
function digestOf({ added, changed, newCohorts }: RosterPlan): string {
  return createHash('sha256').update(JSON.stringify({ added, changed, newCohorts })).digest('base64url');
}
