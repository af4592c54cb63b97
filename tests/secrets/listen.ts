// Everything a server says of an attempt at one moment to whoever holds it: what a spy in the browser could collect.

import { PATHS, type View } from '#attempt';
import { FIGURE_LAYERS } from '#people';
import { getState, holderOf, type RawAttempt } from '../kit/remoteAttempt.ts';
import type { TestServer } from '../kit/serverKit.ts';

/** Refs that nobody was shown: asking for them must tell nothing. */
const GUESSES = ['d1.data.infrared.1.-.0.paper', 'person:p9:neutral:face', 'nothing'];

/** What is asked besides state and drawings: the law, what opens only after signing. */
export type Also = 'law' | 'closed';

interface Listening {
  /** Drawings that were asked for already; a drawing stays as it is. */
  readonly heard: Set<string>;
  readonly also: readonly Also[];
  /** The view, where it is known from the last answer. */
  readonly view?: View<string> | undefined;
}

/** The answers as they came, each under the name of what was asked. */
export async function listen(
  server: TestServer,
  attempt: RawAttempt,
  { heard, also, view: known }: Listening,
): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const ask = async (path: string): Promise<void> => {
    const { status, text } = await server.ask({ path, headers: holderOf(attempt) });
    answers.set(path.replace(attempt.id, '*'), `${status} ${text}`);
  };
  const askOnce = async (path: string): Promise<void> => {
    if (heard.has(path)) return;
    heard.add(path);
    await ask(path);
  };
  const view = known ?? (await askState(server, attempt, answers));
  if (also.includes('law')) await ask(PATHS.law(attempt.id));
  await askOnce(PATHS.lawTexts(attempt.id, 'en'));
  for (const look of view.looks) await askOnce(PATHS.drawing(attempt.id, look.ref));
  for (const person of view.people)
    for (const layer of FIGURE_LAYERS)
      await askOnce(PATHS.drawing(attempt.id, `person:${person.id}:${person.expression}:${layer}`));
  if (!also.includes('closed')) return answers;
  for (const ref of GUESSES) await ask(PATHS.drawing(attempt.id, ref));
  if (!view.over) for (const path of closedPaths(attempt.id)) await ask(path);
  return answers;
}

async function askState(server: TestServer, attempt: RawAttempt, answers: Map<string, string>): Promise<View<string>> {
  const { text, json } = await getState(server, attempt);
  answers.set('state', text);
  if (json.state === undefined) throw new Error(`no state: ${text}`);
  return json.state.view;
}

/** What is answered only after signing. */
function closedPaths(id: string): string[] {
  return [
    PATHS.debrief(id),
    PATHS.score(id),
    PATHS.viewAt(id, 0),
    PATHS.drawingAt(id, 1, 'd1.data.white.1.-.0.paper'),
    PATHS.paperDrawing(id, 'd1', 'data', 'white', [0]),
  ];
}

/** What is answered after signing, with the views at some acts. */
export async function listenAfter(server: TestServer, attempt: RawAttempt, acts: number): Promise<Map<string, string>> {
  const heard = await listen(server, attempt, { heard: new Set(), also: ['law'] });
  const paths = [PATHS.debrief(attempt.id), PATHS.score(attempt.id)];
  for (let act = 0; act <= acts; act += 5) paths.push(PATHS.viewAt(attempt.id, act));
  for (const path of paths) {
    const { status, text } = await server.ask({ path, headers: holderOf(attempt) });
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
    heard.set(path.replace(attempt.id, '*'), text);
  }
  return heard;
}
