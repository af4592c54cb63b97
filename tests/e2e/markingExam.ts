// An academy with an exam that was sat and is to be marked, served to browsers: an admin, examiners, two candidates.

import { join } from 'node:path';
import { API } from '#attempt';
import type { ExamView, Role, SittingView } from '#exam';
import type { Page } from 'playwright';
import type { SignedIn } from '../../src/server/access.ts';
import { act, DESIGN, enter, playExpert, type World } from '../kit/examWorld.ts';
import { ROOT } from '../kit/library.ts';
import { startAcademy, type Browser } from '../kit/peopleKit.ts';
import { shippedContent } from '../kit/serverKit.ts';
import type { Window } from './window.ts';

const ROLES: Readonly<Record<string, readonly Role[]>> = {
  eva: ['examiner'],
  emil: ['examiner'],
  edda: ['examiner'],
  tom: ['trainee'],
  uma: ['trainee'],
};

export interface MarkingExam {
  readonly exam: string;
  readonly address: string;
  /** The admin is `ada`. */
  readonly signIn: (window: Window, who: string) => Promise<Page>;
  readonly ask: World['ask'];
}

export async function startMarkingExam(): Promise<MarkingExam> {
  const academy = await startAcademy('sqlite', {}, { content: shippedContent(), dist: join(ROOT, 'dist') });
  const ada = await academy.setUp();
  const people = new Map<string, Browser & { readonly person: string }>();
  const me = await ada.ask<SignedIn>('GET', `${API}/me`);
  people.set('ada', { ...ada, person: me.body.person });
  for (const [who, roles] of Object.entries(ROLES))
    // oxlint-disable-next-line no-await-in-loop -- a link is made and used before the next.
    people.set(who, await academy.come(ada, `${who[0]?.toUpperCase()}${who.slice(1)} Example`, roles));
  const of = (who: string): Browser & { readonly person: string } => {
    const found = people.get(who);
    if (found === undefined) throw new Error(who);
    return found;
  };
  const { server, store } = academy;
  const ask: World['ask'] = async (who, method, path, body, headers = {}) => {
    const { status, body: json } = await of(who).ask(method as 'GET', path, body, headers as Record<string, string>);
    return { status, json: json as never, error: (json as { error?: never }).error };
  };
  const world: World = { server, store, pass: () => undefined, ask };
  const design = {
    ...DESIGN,
    cases: DESIGN.cases.slice(0, 1),
    marking: { parts: ['rationale', 'conduct'], examiners: 2, adjudicateBp: 1500 },
  };
  const { exam } = (await ask<ExamView>('ada', 'POST', `${API}/exams`, { design })).json;
  const lists = { people: ['tom', 'uma'].map((who) => of(who).person), examiners: ['eva', 'emil', 'edda'].map((who) => of(who).person) }; // prettier-ignore
  await ask('ada', 'PUT', `${API}/exams/${exam}/people`, lists);
  for (const to of ['ready', 'open'])
    // oxlint-disable-next-line no-await-in-loop -- one state after the other.
    await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to });
  for (const who of ['tom', 'uma']) {
    // oxlint-disable-next-line no-await-in-loop
    const { sitting } = (await ask<SittingView>(who, 'POST', `${API}/exams/${exam}/sittings`)).json;
    // oxlint-disable-next-line no-await-in-loop
    const playing = await enter(world, sitting, 0, who);
    // oxlint-disable-next-line no-await-in-loop
    if (who === 'tom') await playExpert(world, playing);
    // oxlint-disable-next-line no-await-in-loop
    else await act(world, playing, { type: 'say', words: 'Look at me when I am talking to you.' });
    // oxlint-disable-next-line no-await-in-loop
    await ask(who, 'POST', `${API}/sittings/${sitting}/acts`, { do: 'submit' });
  }
  await ask('ada', 'POST', `${API}/exams/${exam}/state`, { to: 'marking' });
  const address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  return {
    exam,
    address,
    ask,
    signIn: async ({ context, page }, who) => {
      const cookies = [...of(who).jar].map(([name, value]) => ({ name, value, url: address }));
      await context.addCookies(cookies);
      return page;
    },
  };
}
