// An academy that runs somewhere, over HTTP: people with cookies who come by links, and what they ask for.

import { API, PATHS, SESSION_HEADER, type Opened } from '#attempt';
import { SITTING_PATHS, type ExamView, type MadeLink, type Me, type OpenedCase, type Role } from '#exam';

/** Not guessed first. */
export const PASSWORD = 'violet-kettle-hums-9';

export class Caller {
  readonly #address: string;
  #cookie = '';

  constructor(address: string) {
    this.#address = address;
  }

  /** Throws what the server refused. */
  async ask<T>(
    method: string,
    path: string,
    body?: unknown,
    bearer?: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const answer = await fetch(new URL(path, this.#address), {
      method,
      headers: {
        origin: new URL(this.#address).origin,
        'sec-fetch-site': 'same-origin',
        ...(this.#cookie === '' ? {} : { cookie: this.#cookie }),
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    if (set.length > 0) this.#cookie = set.join('; ');
    const json = (await answer.json()) as T;
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(json)}`);
    return json;
  }

  /** Comes by the link with this secret. */
  come(token: string, given: Readonly<Record<string, string>> = {}): Promise<unknown> {
    return this.ask('POST', `${API}/link`, { password: PASSWORD, ...given }, token);
  }

  async signIn(email: string): Promise<void> {
    await this.ask('POST', '/api/auth/sign-in/email', { email, password: PASSWORD });
  }

  /** Opens a case of a sitting here, and does one thing in it. */
  async act(sitting: string, position: number, act: object): Promise<void> {
    const { attempt, token } = await this.ask<OpenedCase>('POST', SITTING_PATHS.openCase(sitting, position));
    const { session, state } = await this.ask<Opened>('POST', PATHS.sessions(attempt), {}, token);
    const body = { id: crypto.randomUUID(), seq: state.view.acts + 1, act };
    await this.ask('POST', PATHS.acts(attempt), body, token, { [SESSION_HEADER]: session });
  }

  async whoAmI(): Promise<string> {
    return (await this.ask<Me>('GET', `${API}/me`)).person;
  }
}

/** The first admin, by the link that the server printed. */
export async function setUpAcademy(address: string, said: string): Promise<Caller> {
  const token = /\/academy\/come\/(\S+)/.exec(said)?.[1] ?? '';
  const admin = new Caller(address);
  await admin.come(token, { name: 'Ada First', email: 'ada@academy.test' });
  return admin;
}

/** Somebody with these roles, who came by a link and can sign in with their address. */
export async function inviteTo(
  address: string,
  admin: Caller,
  given: { readonly name: string; readonly email: string },
  roles: readonly Role[],
): Promise<{ readonly person: string; readonly caller: Caller }> {
  const { token } = await admin.ask<MadeLink>('POST', `${API}/invitations`, { roles });
  const caller = new Caller(address);
  await caller.come(token, given);
  return { person: await caller.whoAmI(), caller };
}

/** An exam that is open to these people; its id. */
export async function openExamOf(
  admin: Caller,
  design: object,
  people: readonly string[],
  examiners: readonly string[] = [],
): Promise<string> {
  const { exam } = await admin.ask<ExamView>('POST', `${API}/exams`, { design });
  await admin.ask('PUT', `${API}/exams/${exam}/people`, { people, examiners });
  for (const to of ['ready', 'open'])
    // oxlint-disable-next-line no-await-in-loop -- one state after the other.
    await admin.ask('POST', `${API}/exams/${exam}/state`, { to });
  return exam;
}
