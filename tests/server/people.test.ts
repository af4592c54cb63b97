// Looking after people, on both databases: roles, blocking, deleting, cohorts, links, accommodations, and the roster.

import { API } from '#attempt';
import { AUTH, NO_ACCOMMODATIONS, type Granted, type MadeLink, type Offered, type Person, type Roster } from '#exam';
import { describe, expect, it } from 'vitest';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import { verifyAudit } from '../../src/server/trust/audit.ts';
import { bearer, emailOf, PASSWORD, startAcademy, type Browser, type TestAcademy } from '../kit/peopleKit.ts';

const DAY_MS = 24 * 60 * 60_000;

const peopleOf = async (browser: Browser): Promise<readonly Person[]> =>
  (await browser.ask<{ people: Person[] }>('GET', `${API}/people`)).body.people;
const code = async (answer: Promise<{ body: { error?: { code: string } } }>): Promise<string | undefined> =>
  (await answer).body.error?.code;
const find = async (browser: Browser, name: string): Promise<Person> => {
  const found = (await peopleOf(browser)).find((one) => one.name === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
};

/** Every text of every table: what is destroyed stands in none. */
async function everything({ store }: TestAcademy): Promise<string> {
  const tables = ['people', 'links', 'accommodations', 'auth_users', 'auth_sessions', 'auth_accounts'] as const;
  const more = [
    'auth_verifications',
    'auth_two_factors',
    'sign_in_failures',
    'person_roles',
    'cohort_people',
    'audit',
  ] as const;
  const rows = await Promise.all([...tables, ...more].map((table) => store.db.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
}

describe.each(DATABASE_KINDS)('on %s', (kind) => {
  it('an invitation brings somebody in once, with its roles and its cohort', async () => {
    const { open, setUp } = await startAcademy(kind);
    const ada = await setUp();
    const { cohort } = (await ada.ask<{ cohort: string }>('POST', `${API}/cohorts`, { title: 'Spring' })).body;
    const roles = ['trainee', 'examiner'];
    const made = await ada.ask<MadeLink>('POST', `${API}/invitations`, { roles, cohort, days: 3 });
    expect(made.status).toBe(201);
    const { token } = made.body;
    const kim = open();
    const offered = await kim.ask<Offered>('GET', `${API}/link`, undefined, bearer(token));
    expect(offered.body).toMatchObject({ kind: 'invite', roles, name: null, email: null });
    const accept = (given: object): ReturnType<Browser['ask']> => kim.ask('POST', `${API}/link`, given, bearer(token));
    const mine = { name: 'Kim Lee', email: 'Kim@Academy.test', password: PASSWORD, language: 'fr' };
    expect(await code(accept({ ...mine, password: 'kimlee kimlee' }))).toBe('guessablePassword');
    expect(await code(accept({ password: PASSWORD }))).toBe('malformed');
    expect(await code(accept({ ...mine, email: 'ada@academy.test' }))).toBe('emailTaken');
    expect((await accept(mine)).body).toEqual({ twoFactor: false });
    expect(await code(accept({ ...mine, email: 'second@academy.test' }))).toBe('linkEnded');
    expect(await find(ada, 'Kim Lee')).toMatchObject({
      email: 'kim@academy.test',
      roles,
      cohorts: [cohort],
      language: 'fr',
      canSignIn: true,
    });
    expect(
      (await open().ask('POST', `${AUTH}/sign-in/email`, { email: 'KIM@academy.test ', password: PASSWORD })).status,
    ).toBe(200);
  });

  it('an invitation is used by one of many who try at once, ends with its time, and can be taken back', async () => {
    const { clock, open, setUp } = await startAcademy(kind);
    const ada = await setUp();
    const invite = async (): Promise<MadeLink> =>
      (await ada.ask<MadeLink>('POST', `${API}/invitations`, { roles: ['trainee'], days: 2 })).body;
    const { token } = await invite();
    const tries = await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        open().ask('POST', `${API}/link`, { name, email: `${name}@academy.test`, password: PASSWORD }, bearer(token)),
      ),
    );
    expect(tries.map(({ status }) => `${status}`).toSorted()).toEqual(['200', '404', '404']);
    expect(await peopleOf(ada)).toHaveLength(2);

    const taken = await invite();
    const listed = await ada.ask<{ invitations: { invitation: string }[] }>('GET', `${API}/invitations`);
    expect(listed.body.invitations.map(({ invitation }) => invitation)).toEqual([taken.invitation]);
    expect((await ada.ask('DELETE', `${API}/invitations/${taken.invitation}`)).status).toBe(200);
    expect(await code(open().ask('GET', `${API}/link`, undefined, bearer(taken.token)))).toBe('linkEnded');
    const old = await invite();
    clock.ms += 2 * DAY_MS;
    expect(await code(open().ask('GET', `${API}/link`, undefined, bearer(old.token)))).toBe('linkEnded');
  });

  it('there is always an admin: the last cannot be demoted, blocked or deleted, not even by two at once', async () => {
    const { setUp, come } = await startAcademy(kind);
    const ada = await setUp();
    const me = await find(ada, 'Ada First');
    const of = `${API}/people/${me.person}`;
    expect(await code(ada.ask('PATCH', of, { roles: ['trainee'] }))).toBe('lastAdmin');
    expect(await code(ada.ask('POST', `${of}/block`))).toBe('lastAdmin');
    expect(await code(ada.ask('DELETE', of))).toBe('lastAdmin');
    const bo = await come(ada, 'Bo Second', ['admin']);
    const both = await Promise.all([
      ada.ask('PATCH', `${API}/people/${bo.person}`, { roles: [] }),
      bo.ask('PATCH', of, { roles: [] }),
    ]);
    expect(both.every(({ status }) => status === 200)).toBe(false);
    const still = await Promise.all([ada, bo].map((one) => one.ask('GET', `${API}/people`)));
    expect(still.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('an admin who cannot sign in yet does not count as one', async () => {
    const { setUp } = await startAcademy(kind);
    const ada = await setUp();
    const csv = 'name,email,roles\nBo Second,bo@academy.test,admin\n';
    const looked = await ada.ask<Roster>('POST', `${API}/roster`, { csv });
    await ada.ask('POST', `${API}/roster`, { csv, plan: looked.body.plan });
    const me = await find(ada, 'Ada First');
    expect(await code(ada.ask('DELETE', `${API}/people/${me.person}`))).toBe('lastAdmin');
  });

  it('who is blocked is out at once and stays out; let in again, they sign in', async () => {
    const { open, setUp, come } = await startAcademy(kind);
    const ada = await setUp();
    const kim = await come(ada, 'Kim Lee', ['trainee']);
    expect((await kim.ask('GET', `${API}/me`)).status).toBe(200);
    expect((await ada.ask('POST', `${API}/people/${kim.person}/block`)).status).toBe(200);
    expect(await code(kim.ask('GET', `${API}/me`))).toBe('notSignedIn');
    const signIn = (): Promise<{ status: number }> =>
      open().ask('POST', `${AUTH}/sign-in/email`, { email: emailOf('Kim Lee'), password: PASSWORD });
    expect((await signIn()).status).toBe(401);
    expect(await code(ada.ask('POST', `${API}/people/${kim.person}/link`, {}))).toBe('noSuchPerson');
    await ada.ask('POST', `${API}/people/${kim.person}/unblock`);
    expect((await signIn()).status).toBe(200);
    expect(await code(kim.ask('GET', `${API}/me`))).toBe('notSignedIn');
  });

  it('who is deleted is gone: name, address, sign-in and sessions; the pseudonym stays', async () => {
    const academy = await startAcademy(kind);
    const { open, setUp, come, store } = academy;
    const ada = await setUp();
    const kim = await come(ada, 'Kim Forgotten', ['trainee']);
    await kim.ask('POST', `${AUTH}/two-factor/enable`, { password: PASSWORD });
    await ada.ask('POST', `${API}/people/${kim.person}/accommodations`, {
      body: { ...NO_ACCOMMODATIONS, extraPercent: 25 },
      reason: 'A reason that is theirs',
    });
    expect(await everything(academy)).toMatch(/Kim Forgotten.*/);
    expect((await ada.ask('DELETE', `${API}/people/${kim.person}`)).status).toBe(200);
    const left = await everything(academy);
    for (const theirs of ['Kim Forgotten', 'kim.forgotten', 'A reason that is theirs'])
      expect(left).not.toContain(theirs);
    expect(left).toContain(kim.person);
    for (const table of ['auth_sessions', 'auth_accounts', 'auth_two_factors'] as const)
      expect(await store.db.selectFrom(table).selectAll().where('user_id', '=', kim.person).execute()).toEqual([]);
    expect(await code(kim.ask('GET', `${API}/me`))).toBe('notSignedIn');
    expect(await code(ada.ask('DELETE', `${API}/people/${kim.person}`))).toBe('noSuchPerson');
    expect(
      (await open().ask('POST', `${AUTH}/sign-in/email`, { email: emailOf('Kim Forgotten'), password: PASSWORD }))
        .status,
    ).toBe(401);
    // The address is free for somebody new, who is somebody else.
    // What they did stays told of, and whole.
    const audited = await store.db.selectFrom('audit').select('action').where('subject', '=', kim.person).execute();
    expect(audited.map(({ action }) => action)).toEqual(['personCame', 'accommodationsGranted', 'personDeleted']);
    expect(await verifyAudit(store.db)).toMatchObject({ ok: true });
    const again = await come(ada, 'Kim Forgotten', ['trainee']);
    expect(again.person).not.toBe(kim.person);
  });

  it('an instructor sees names and no addresses', async () => {
    const { setUp, come } = await startAcademy(kind);
    const ada = await setUp();
    const ines = await come(ada, 'Ines Teaches', ['instructor']);
    expect((await peopleOf(ines)).map(({ name, email }) => [name, email])).toEqual([
      ['Ada First', null],
      ['Ines Teaches', null],
    ]);
  });

  it('cohorts have titles of their own, and a closed one takes nobody in', async () => {
    const { setUp, come } = await startAcademy(kind);
    const ada = await setUp();
    const make = (title: string): Promise<{ status: number; body: { cohort: string; error?: { code: string } } }> =>
      ada.ask<{ cohort: string }>('POST', `${API}/cohorts`, { title });
    const spring = (await make('Spring')).body.cohort;
    const autumn = (await make('Autumn')).body.cohort;
    expect(await code(make('Spring'))).toBe('titleTaken');
    expect(await code(ada.ask('PATCH', `${API}/cohorts/${autumn}`, { title: 'Spring' }))).toBe('titleTaken');
    const kim = await come(ada, 'Kim Lee', ['trainee']);
    await ada.ask('PATCH', `${API}/people/${kim.person}`, { cohorts: [spring] });
    await ada.ask('PATCH', `${API}/cohorts/${autumn}`, { isClosed: true });
    expect(await code(ada.ask('PATCH', `${API}/people/${kim.person}`, { cohorts: [autumn] }))).toBe('cohortClosed');
    expect(await code(ada.ask('PATCH', `${API}/people/${kim.person}`, { cohorts: ['none'] }))).toBe('noSuchCohort');
    expect((await find(ada, 'Kim Lee')).cohorts).toEqual([spring]);
    const listed = await ada.ask<{ cohorts: unknown }>('GET', `${API}/cohorts`);
    expect(listed.body.cohorts).toEqual([
      { cohort: spring, title: 'Spring', people: 1, isClosed: false },
      { cohort: autumn, title: 'Autumn', people: 0, isClosed: true },
    ]);
  });

  it('what is granted is kept with its reason, and nothing granted before is lost', async () => {
    const { setUp, come } = await startAcademy(kind);
    const ada = await setUp();
    const kim = await come(ada, 'Kim Lee', ['trainee']);
    const of = `${API}/people/${kim.person}/accommodations`;
    const grant = (
      extraPercent: number,
      reason: string,
    ): Promise<{ status: number; body: { error?: { code: string } } }> =>
      ada.ask('POST', of, { body: { ...NO_ACCOMMODATIONS, extraPercent }, reason });
    expect((await grant(25, 'As attested')).status).toBe(200);
    expect((await grant(50, 'Renewed')).status).toBe(200);
    expect(await code(grant(5000, 'Too much'))).toBe('malformed');
    expect(await code(grant(10, '  '))).toBe('malformed');
    const { granted } = (await ada.ask<Granted>('GET', of)).body;
    expect(granted.map(({ seq, body, reason }) => [seq, body.extraPercent, reason])).toEqual([
      [1, 25, 'As attested'],
      [2, 50, 'Renewed'],
    ]);
    expect((await find(ada, 'Kim Lee')).hasAccommodations).toBe(true);
    expect(await code(ada.ask('GET', `${API}/people/none/accommodations`))).toBe('noSuchPerson');
  });

  it('everything that changes people is told of, by pseudonym', async () => {
    const { open, setUp, come, store } = await startAcademy(kind);
    const ada = await setUp();
    const kim = await come(ada, 'Kim Lee', ['trainee']);
    const of = `${API}/people/${kim.person}`;
    const { cohort } = (await ada.ask<{ cohort: string }>('POST', `${API}/cohorts`, { title: 'Spring' })).body;
    await ada.ask('PATCH', `${API}/cohorts/${cohort}`, { isClosed: false });
    await ada.ask('PATCH', of, {
      name: 'Kim Hidden',
      email: 'hidden@academy.test',
      roles: ['examiner'],
      cohorts: [cohort],
    });
    await ada.ask('POST', `${of}/block`);
    await ada.ask('POST', `${of}/unblock`);
    const link = (await ada.ask<MadeLink>('POST', `${of}/link`, {})).body;
    await open().ask('POST', `${API}/link`, { password: PASSWORD }, bearer(link.token));
    const { invitation } = (await ada.ask<MadeLink>('POST', `${API}/invitations`, { roles: ['trainee'] })).body;
    await ada.ask('DELETE', `${API}/invitations/${invitation}`);
    const csv = 'name,email\nZoe Hidden,zoe@academy.test\n';
    const { plan } = (await ada.ask<Roster>('POST', `${API}/roster`, { csv })).body;
    await ada.ask('POST', `${API}/roster`, { csv, plan });
    const newPassword = 'quiet-copper-river-77';
    await ada.ask('POST', `${AUTH}/change-password`, { currentPassword: PASSWORD, newPassword });
    const rows = await store.db.selectFrom('audit').selectAll().orderBy('seq').execute();
    expect(rows.map(({ action }) => action)).toEqual([
      'personCame',
      'linkMade',
      'personCame',
      'cohortMade',
      'cohortChanged',
      'personChanged',
      'personBlocked',
      'personUnblocked',
      'linkMade',
      'passwordRenewed',
      'linkMade',
      'linkEnded',
      'rosterTakenIn',
      'passwordChanged',
    ]);
    const [first] = rows;
    expect(rows.every(({ actor }) => actor === first?.actor || actor === kim.person)).toBe(true);
    const text = JSON.stringify(rows);
    for (const theirs of ['Hidden', 'Kim', 'Ada', 'academy.test', link.token]) expect(text).not.toContain(theirs);
    expect(await verifyAudit(store.db)).toMatchObject({ ok: true });
  });

  it('a roster is looked at, done as it was looked at, and changes nothing the second time', async () => {
    const academy = await startAcademy(kind);
    const { open, setUp, come } = academy;
    const ada = await setUp();
    await come(ada, 'Kim Lee', ['examiner']);
    const csv = [
      'Nom;E-mail;Cohort;Roles;Language;Shoe size',
      'Zoë  Núñez;ZOE@academy.test;Spring;;es;38',
      '"Lee, Kim";kim.lee@academy.test;Spring;trainee;;41',
      'Ada First;ada@academy.test;;;;',
    ].join('\r\n');
    const looked = (await ada.ask<Roster>('POST', `${API}/roster`, { csv })).body;
    expect(looked).toMatchObject({
      faults: [],
      extraColumns: ['Shoe size'],
      done: false,
      newCohorts: ['Spring'],
      unchanged: 1,
      changed: [{ line: 3, name: 'Lee, Kim', what: ['name', 'cohort', 'roles'] }],
      added: [
        { line: 2, name: 'Zoë Núñez', email: 'zoe@academy.test', cohort: 'Spring', roles: ['trainee'], token: null },
      ],
    });
    expect(await peopleOf(ada)).toHaveLength(2);
    expect(await code(ada.ask('POST', `${API}/roster`, { csv, plan: 'another' }))).toBe('planEnded');

    const done = (await ada.ask<Roster>('POST', `${API}/roster`, { csv, plan: looked.plan })).body;
    expect(done.done).toBe(true);
    expect(await find(ada, 'Lee, Kim')).toMatchObject({
      roles: ['trainee', 'examiner'],
      email: 'kim.lee@academy.test',
    });
    const token = done.added[0]?.token ?? '';
    const zoe = open();
    expect((await zoe.ask<Offered>('GET', `${API}/link`, undefined, bearer(token))).body).toMatchObject({
      kind: 'renew',
      name: 'Zoë Núñez',
      email: 'zoe@academy.test',
    });
    expect((await zoe.ask('POST', `${API}/link`, { password: PASSWORD }, bearer(token))).status).toBe(200);
    expect((await zoe.ask('GET', `${API}/me`)).body).toMatchObject({ name: 'Zoë Núñez', language: 'es' });

    const before = await everything(academy);
    const again = (await ada.ask<Roster>('POST', `${API}/roster`, { csv })).body;
    expect(again).toMatchObject({ added: [], changed: [], newCohorts: [], unchanged: 3 });
    expect((await ada.ask<Roster>('POST', `${API}/roster`, { csv, plan: again.plan })).body.done).toBe(true);
    expect((await everything(academy)) === before).toBe(true);
  });

  it('a roster with one bad row does nothing at all, and a plan that no longer holds neither', async () => {
    const { setUp } = await startAcademy(kind);
    const ada = await setUp();
    const bad = 'name,email\nKim Lee,kim@academy.test\nNo Address,\n';
    const looked = (await ada.ask<Roster>('POST', `${API}/roster`, { csv: bad })).body;
    expect(looked).toMatchObject({ plan: null, faults: [{ code: 'noEmail', line: 3, column: 'email' }] });
    expect(await code(ada.ask('POST', `${API}/roster`, { csv: bad, plan: 'x' }))).toBe('planEnded');
    expect(await peopleOf(ada)).toHaveLength(1);

    const csv = 'name,email,cohort\nKim Lee,kim@academy.test,Spring\n';
    const { plan } = (await ada.ask<Roster>('POST', `${API}/roster`, { csv })).body;
    await ada.ask('POST', `${API}/cohorts`, { title: 'Spring' });
    expect(await code(ada.ask('POST', `${API}/roster`, { csv, plan }))).toBe('planEnded');
    expect(await peopleOf(ada)).toHaveLength(1);
  });
});
