// An attempt on the running server, played by the expert as far as a test wants it, and the note a browser keeps to open it.

import { randomUUID } from 'node:crypto';
import { createRemote, Gate, type Act, type Transport } from '#attempt';
import { drawShipped, expertActs } from '../kit/library.ts';
import type { BrowserContext } from 'playwright';
import type { ServerAttempt } from '../../src/app/homes/serverAttempts.ts';

export interface KeptAttempt extends Pick<ServerAttempt, 'id' | 'token' | 'scenario' | 'acts' | 'signed'> {
  /** The first paper on the desk, as the trainee's side calls it. */
  readonly paper: string;
}

const SEED = 5;

/** Plays the expert's acts up to the first for which `until` is true, that one left out; to the end without it. */
export async function playOnServer(
  address: string,
  scenario: string,
  until: (act: Act, n: number) => boolean = () => false,
): Promise<KeptAttempt> {
  const drawn = drawShipped(scenario, SEED);
  const gate = new Gate(drawn);
  const transport: Transport = async ({ method, path, headers, body }) => {
    const response = await fetch(new URL(path, address), {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 50));
  const wanted = { scenario, mode: 'practice', language: 'en', seed: SEED } as const;
  const { session, token, header } = await createRemote({ transport, pause, makeId: randomUUID }, wanted);
  const acts = expertActs(drawn).filter((act) => act.type !== 'review');
  const end = acts.findIndex((act, index) => until(act, index + 1));
  for (const act of end === -1 ? acts : acts.slice(0, end)) {
    const receipt = await session.act(gate.release(act));
    if (!receipt.ok) throw new Error(`${JSON.stringify(act)} was refused: ${receipt.refusal}`);
  }
  const { view } = session.state;
  session.close();
  return { id: header.attempt, token, scenario, acts: view.acts, signed: view.over, paper: view.papers[0]?.id ?? '' };
}

/** Puts the attempts where a browser that had started them would have them. */
export async function keepIn(context: BrowserContext, attempts: readonly KeptAttempt[]): Promise<void> {
  const kept: ServerAttempt[] = attempts.map(({ id, token, scenario, acts, signed }) => ({
    id,
    token,
    scenario,
    acts,
    signed,
    mode: 'practice',
    startedMs: 1,
    changedMs: 2,
    phase: signed ? 'record' : 'explore',
    clockSeconds: 300,
  }));
  await context.addInitScript(
    (text) => {
      localStorage.setItem('firstline.serverAttempts', text);
    },
    JSON.stringify({ format: 1, attempts: kept }),
  );
}
