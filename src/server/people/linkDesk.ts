// How people come in by a link: what it offers, and what happens when it is used. A link that is over says nothing of why.

import type { Accept, InterfaceLanguage, Offered } from '#exam';
import { ApiError } from '../apiError.ts';
import type { Chance } from '../secret.ts';
import type { Db } from '../store/tables.ts';
import { transact } from '../store/transact.ts';
import { recordAudit } from '../trust/audit.ts';
import { joinCohort, selectOptionalCohort } from './cohorts.ts';
import { endSetUpLinks, insertLink, selectOptionalLink, takeLink, type Link } from './links.ts';
import { hashPassword, refuseWeak } from './passwords.ts';
import {
  clearTwoFactor,
  holdAdmins,
  insertPerson,
  replacePassword,
  selectAdmins,
  selectByEmail,
  selectOptionalPerson,
  updateLanguage,
} from './people.ts';
import { DAY_MS } from './peopleDesk.ts';
import { deleteSessions } from './sessions.ts';

export interface LinkDeskDeps {
  readonly db: Db;
  readonly nowMs: () => number;
  readonly chance: Chance;
}

export class LinkDesk {
  readonly #db: Db;
  readonly #nowMs: () => number;
  readonly #chance: Chance;

  constructor({ db, nowMs, chance }: LinkDeskDeps) {
    this.#db = db;
    this.#nowMs = nowMs;
    this.#chance = chance;
  }

  /** The secret of a set-up link that holds for a day; null: there is an admin already. */
  offerSetUp(): Promise<string | null> {
    return transact(this.#db, async (db) => {
      if ((await selectAdmins(db)).length > 0) return null;
      const token = this.#chance.makeSecret();
      await insertLink(
        db,
        {
          id: this.#chance.makeSecret(),
          token,
          kind: 'setUp',
          person: null,
          roles: ['admin'],
          cohort: null,
          clearsTwoFactor: false,
          by: null,
          untilMs: this.#nowMs() + DAY_MS,
        },
        this.#nowMs(),
      );
      return token;
    });
  }

  async waitsForSetUp(): Promise<boolean> {
    return (await selectAdmins(this.#db)).length === 0;
  }

  async look(token: string): Promise<Offered> {
    const link = await selectOptionalLink(this.#db, token, this.#nowMs());
    if (link === null || (link.kind === 'setUp' && !(await this.waitsForSetUp()))) throw new ApiError('linkEnded');
    const user =
      link.person === null
        ? null
        : await this.#db
            .selectFrom('auth_users')
            .select(['name', 'email'])
            .where('id', '=', link.person)
            .executeTakeFirst();
    const { kind, roles, untilMs } = link;
    return { kind, roles: [...roles], name: user?.name ?? null, email: user?.email ?? null, untilMs };
  }

  /** Makes the person, or sets their password, and ends the link. Answers the address to sign in with. */
  async accept(token: string, given: Accept): Promise<string> {
    const offered = await this.look(token);
    const name = offered.name ?? given.name;
    const email = offered.email ?? given.email;
    if (name === undefined || email === undefined)
      throw new ApiError('malformed', { at: [name === undefined ? 'name' : 'email'] });
    refuseWeak(given.password, [name, email]);
    const hash = await hashPassword(given.password);
    await transact(this.#db, async (db) => {
      const link = await takeLink(db, token, this.#nowMs());
      if (link === null) throw new ApiError('linkEnded');
      await (link.person === null
        ? this.#takeIn(db, link, { name, email, hash, language: given.language ?? null })
        : this.#renew(db, link, link.person, { hash, language: given.language ?? null }));
    });
    return email;
  }

  async #takeIn(
    db: Db,
    link: Link,
    { name, email, hash, language }: { name: string; email: string; hash: string; language: InterfaceLanguage | null },
  ): Promise<void> {
    const now = this.#nowMs();
    if (link.kind === 'setUp') {
      // Whoever used another set-up link a moment ago was faster.
      if ((await holdAdmins(db)).length > 0) throw new ApiError('linkEnded');
      await endSetUpLinks(db, now);
    }
    if ((await selectByEmail(db, email)) !== null) throw new ApiError('emailTaken');
    const person = this.#chance.makeSecret();
    await insertPerson(db, { person, name, email, isVouched: link.kind === 'setUp', roles: link.roles, language }, now);
    await replacePassword(db, person, hash, this.#chance.makeSecret(), now);
    const cohort = link.cohort === null ? null : await selectOptionalCohort(db, link.cohort);
    if (link.cohort !== null && cohort?.isClosed === false) await joinCohort(db, link.cohort, person);
    const body = { link: link.id, kind: link.kind, roles: link.roles };
    await recordAudit(db, { atMs: now, actor: person, action: 'personCame', subject: person, body });
  }

  async #renew(
    db: Db,
    link: Link,
    person: string,
    { hash, language }: { readonly hash: string; readonly language: InterfaceLanguage | null },
  ): Promise<void> {
    const found = await selectOptionalPerson(db, person);
    if (found?.state !== 'active') throw new ApiError('linkEnded');
    await replacePassword(db, person, hash, this.#chance.makeSecret(), this.#nowMs());
    if (link.clearsTwoFactor) await clearTwoFactor(db, person);
    if (language !== null) await updateLanguage(db, person, language);
    await deleteSessions(db, person, null);
    const body = { link: link.id, clearedTwoFactor: link.clearsTwoFactor };
    await recordAudit(db, { atMs: this.#nowMs(), actor: person, action: 'passwordRenewed', subject: person, body });
  }
}
