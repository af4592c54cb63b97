// What admins do with people, cohorts and links; each as a whole or not at all. Whose thing it is does not matter here: an admin looks after
// everybody, and a trainee reaches none of this.

import type { Accommodations, ChangePerson, Cohort, MadeLink, Person, Role } from '#exam';
import { ApiError } from '../apiError.ts';
import type { SignedIn } from '../access.ts';
import type { Chance } from '../secret.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import { insertAccommodations, selectAccommodations, type GrantedAccommodations } from '../store/accommodations.ts';
import {
  insertCohort,
  joinCohort,
  leaveCohort,
  selectByTitle,
  selectCohorts,
  selectCohortsOf,
  selectOptionalCohort,
  updateCohort,
} from './cohorts.ts';
import { endLink, endLinksOf, insertLink, selectInvitations } from './links.ts';
import {
  deletePersonalData,
  holdAdmins,
  replaceRoles,
  selectAdmins,
  selectByEmail,
  selectOptionalPerson,
  selectPeople,
  updateLanguage,
  updateState,
  updateUser,
} from './people.ts';
import { deleteSessions } from './sessions.ts';

export const DAY_MS = 24 * 60 * 60_000;

export interface PeopleDeskDeps {
  readonly db: Db;
  readonly nowMs: () => number;
  readonly chance: Chance;
}

export class PeopleDesk {
  readonly #db: Db;
  readonly #nowMs: () => number;
  readonly #chance: Chance;

  constructor({ db, nowMs, chance }: PeopleDeskDeps) {
    this.#db = db;
    this.#nowMs = nowMs;
    this.#chance = chance;
  }

  /** E-mail addresses are for admins; an instructor needs names. */
  people(asker: SignedIn): Promise<Person[]> {
    return selectPeople(this.#db, asker.roles.includes('admin'), this.#nowMs());
  }

  cohorts(): Promise<Cohort[]> {
    return selectCohorts(this.#db);
  }

  changePerson(by: SignedIn, person: string, change: ChangePerson): Promise<void> {
    return this.#withPerson(person, async (db) => {
      const { name, email, language, roles, cohorts } = change;
      if (email !== undefined) {
        const owner = await selectByEmail(db, email);
        if (owner !== null && owner !== person) throw new ApiError('emailTaken');
      }
      if (name !== undefined || email !== undefined)
        await updateUser(
          db,
          person,
          { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) },
          this.#nowMs(),
        );
      if (language !== undefined) await updateLanguage(db, person, language);
      if (roles !== undefined)
        await keepAnAdmin(db, async () => {
          await replaceRoles(db, person, roles);
        });
      if (cohorts !== undefined) await this.#setCohorts(db, person, cohorts);
      // What was changed is told, and of names and addresses only that they were.
      const what = Object.keys(change).toSorted();
      await this.#note(db, by, 'personChanged', person, { what, ...only({ roles, cohorts, language }) });
    });
  }

  async #setCohorts(db: Db, person: string, cohorts: readonly string[]): Promise<void> {
    const now = await selectCohortsOf(db, person);
    for (const cohort of now.filter((one) => !cohorts.includes(one))) await leaveCohort(db, cohort, person);
    for (const cohort of cohorts.filter((one) => !now.includes(one))) {
      const found = await selectOptionalCohort(db, cohort);
      if (found === null) throw new ApiError('noSuchCohort');
      if (found.isClosed) throw new ApiError('cohortClosed');
      await joinCohort(db, cohort, person);
    }
  }

  /** All their sessions end at once, and they open none until they are let in again. */
  block(by: SignedIn, person: string): Promise<void> {
    return this.#withPerson(person, (db) =>
      keepAnAdmin(db, async () => {
        await updateState(db, person, 'blocked');
        await deleteSessions(db, person, null);
        await endLinksOf(db, person, this.#nowMs());
        await this.#note(db, by, 'personBlocked', person);
      }),
    );
  }

  unblock(by: SignedIn, person: string): Promise<void> {
    return this.#withPerson(person, async (db) => {
      await updateState(db, person, 'active');
      await this.#note(db, by, 'personUnblocked', person);
    });
  }

  /** Their name, address, sign-in and sessions are destroyed; the pseudonym stays in what they did. */
  deletePerson(by: SignedIn, person: string): Promise<void> {
    return this.#withPerson(person, (db) =>
      keepAnAdmin(db, async () => {
        await endLinksOf(db, person, this.#nowMs());
        await deletePersonalData(db, person);
        await updateState(db, person, 'deleted');
        await updateLanguage(db, person, null);
        await this.#note(db, by, 'personDeleted', person);
      }),
    );
  }

  /** A link by which they set a password; any earlier one ends. */
  makeLinkFor(by: SignedIn, person: string, asked: { days: number; clearsTwoFactor: boolean }): Promise<MadeLink> {
    return this.#withPerson(person, async (db, state) => {
      if (state === 'blocked') throw new ApiError('noSuchPerson');
      await endLinksOf(db, person, this.#nowMs());
      const made = this.#makeLink(asked.days);
      const { invitation: id, token, untilMs } = made;
      await insertLink(
        db,
        {
          id,
          token,
          untilMs,
          kind: 'renew',
          person,
          roles: [],
          cohort: null,
          clearsTwoFactor: asked.clearsTwoFactor,
          by: by.person,
        },
        this.#nowMs(),
      );
      const { clearsTwoFactor } = asked;
      await this.#note(db, by, 'linkMade', person, { link: id, kind: 'renew', untilMs, clearsTwoFactor });
      return made;
    });
  }

  invite(
    by: SignedIn,
    asked: { readonly roles: readonly Role[]; readonly cohort: string | null; readonly days: number },
  ): Promise<MadeLink> {
    return transact(this.#db, async (db) => {
      if (asked.cohort !== null) await selectOpenCohort(db, asked.cohort);
      const made = this.#makeLink(asked.days);
      const { invitation: id, token, untilMs } = made;
      const { roles, cohort } = asked;
      await insertLink(
        db,
        { id, token, untilMs, kind: 'invite', person: null, roles, cohort, clearsTwoFactor: false, by: by.person },
        this.#nowMs(),
      );
      await this.#note(db, by, 'linkMade', null, { link: id, kind: 'invite', untilMs, roles, cohort });
      return made;
    });
  }

  invitations(): ReturnType<typeof selectInvitations> {
    return selectInvitations(this.#db, this.#nowMs());
  }

  async endInvitation(by: SignedIn, invitation: string): Promise<void> {
    await transact(this.#db, async (db) => {
      if (!(await endLink(db, invitation, this.#nowMs()))) throw new ApiError('noSuchLink');
      await this.#note(db, by, 'linkEnded', null, { link: invitation });
    });
  }

  makeCohort(by: SignedIn, title: string): Promise<string> {
    return transact(this.#db, async (db) => {
      if ((await selectByTitle(db, title)) !== null) throw new ApiError('titleTaken');
      const cohort = this.#chance.makeSecret();
      await insertCohort(db, cohort, title, this.#nowMs());
      await this.#note(db, by, 'cohortMade', cohort);
      return cohort;
    });
  }

  changeCohort(
    by: SignedIn,
    cohort: string,
    change: { readonly title?: string | undefined; readonly isClosed?: boolean | undefined },
  ): Promise<void> {
    return transact(this.#db, async (db) => {
      if ((await selectOptionalCohort(db, cohort)) === null) throw new ApiError('noSuchCohort');
      const owner = change.title === undefined ? null : await selectByTitle(db, change.title);
      if (owner !== null && owner !== cohort) throw new ApiError('titleTaken');
      await updateCohort(db, cohort, change);
      await this.#note(db, by, 'cohortChanged', cohort, only(change));
    });
  }

  accommodations(person: string): Promise<GrantedAccommodations[]> {
    return this.#withPerson(person, (db) => selectAccommodations(db, person));
  }

  /** From now on these hold, also for what they are in the middle of. */
  grant(by: SignedIn, person: string, body: Accommodations, reason: string): Promise<void> {
    return this.#withPerson(person, async (db) => {
      const seq = await insertAccommodations(db, person, { body, reason, by: by.person, atMs: this.#nowMs() });
      await this.#note(db, by, 'accommodationsGranted', person, { seq });
    });
  }

  /** In the transaction of what it tells of. */
  async #note(
    db: Db,
    by: SignedIn,
    action: string,
    subject: string | null,
    body: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    await recordAudit(db, { atMs: this.#nowMs(), actor: by.person, action, subject, body });
  }

  #makeLink(days: number): MadeLink {
    return {
      invitation: this.#chance.makeSecret(),
      token: this.#chance.makeSecret(),
      untilMs: this.#nowMs() + days * DAY_MS,
    };
  }

  #withPerson<T>(person: string, work: (db: Db, state: 'active' | 'blocked') => Promise<T>): Promise<T> {
    return transact(this.#db, async (db) => {
      const found = await selectOptionalPerson(db, person);
      if (found === null) throw new ApiError('noSuchPerson');
      return work(db, found.state);
    });
  }
}

/** What was given of a change. */
function only(change: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

async function selectOpenCohort(db: Db, cohort: string): Promise<void> {
  const found = await selectOptionalCohort(db, cohort);
  if (found === null) throw new ApiError('noSuchCohort');
  if (found.isClosed) throw new ApiError('cohortClosed');
}

/** Undoes what would leave nobody to look after people: somebody who may and can sign in. */
async function keepAnAdmin(db: Db, work: () => Promise<void>): Promise<void> {
  const before = await holdAdmins(db);
  await work();
  const after = await selectAdmins(db);
  if (before.length > 0 && after.length === 0) throw new ApiError('lastAdmin');
}
