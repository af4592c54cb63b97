// A simulated candidate: begins a sitting, opens its cases one after another, plays them through the very session that the browser uses,
// looks at the drawings, submits, and keeps the receipt. What the server acknowledged is written down, to be held against its record later.

import {
  API,
  openRemote,
  RemoteFault,
  RemoteLine,
  type Act,
  type RemoteOpened,
  type RemoteSessionDeps,
} from '#attempt';
import {
  openedCaseSchema,
  ownExamsSchema,
  sittingViewSchema,
  type OpenedCase,
  type SittingReceipt,
  type SittingView,
} from '#exam';
import { FIGURE_LAYERS } from '#people';
import type { z } from 'zod';
import type { HallExam } from './hall.ts';
import type { PlannedCase } from './plan.ts';
import type { Seat } from './seats.ts';
import type { Wire } from './wire.ts';

/** An act that the server said it kept. */
export interface Acknowledged {
  readonly id: string;
  readonly seq: number;
  readonly digest: string;
  readonly act: Act;
}

export interface PlayedCase {
  readonly attempt: string;
  readonly position: number;
  readonly acknowledged: Acknowledged[];
}

export interface CandidateDeps {
  readonly seat: Seat;
  readonly exam: HallExam;
  readonly wire: Pick<Wire, 'transport'>;
  /** Waits as long as somebody thinks before the next act. */
  readonly think: () => Promise<void>;
  /** Waits before a request is sent again; `failed` tries have failed so far. */
  readonly pause: (failed: number) => Promise<void>;
  /** Whether the page is loaded anew now, in the middle of an act. */
  readonly reloads?: () => boolean;
  /** How long from the act to its view, whatever happened between; `bytes` not counted. */
  readonly onAct?: (type: Act['type'], ms: number) => void;
  /** Where the server cannot keep an act for a while, the candidate tries again; left out: that is not to happen. */
  readonly outlasts?: boolean;
}

/** What a candidate of this kind is never to be told. */
export class Unexpected extends Error {}

export class Candidate {
  readonly #deps: CandidateDeps;
  readonly #line: RemoteLine;
  readonly #session: RemoteSessionDeps;
  #ids = 0;
  #lastId = '';
  /** What was played and acknowledged so far. */
  readonly played: PlayedCase[] = [];
  sitting: string | null = null;
  receipt: SittingReceipt | null = null;
  /** Times that the page was loaded anew. */
  reloads = 0;
  /** Acts that the server said it could not keep. */
  notKept = 0;

  constructor(deps: CandidateDeps) {
    this.#deps = deps;
    const { pause, wire, seat } = deps;
    const makeId = (): string => (this.#lastId = `${seat.person}-${++this.#ids}`);
    this.#session = { transport: wire.transport, pause, makeId };
    this.#line = new RemoteLine(this.#session);
  }

  get person(): string {
    return this.#deps.seat.person;
  }

  /** The way of playing that the exam's cases are of. */
  get story(): string {
    return this.#deps.exam.story;
  }

  /** From first to last. Rejects where the server says something that it should not. */
  async sit(): Promise<SittingReceipt> {
    const { sitting } = await this.begin();
    for (const [position, planned] of this.#deps.exam.cases.entries()) await this.play(sitting, position, planned);
    return this.submit(sitting);
  }

  /** Begins; where an answer was lost and it had begun, goes on with that. */
  async begin(): Promise<SittingView> {
    const { exam } = this.#deps.exam;
    const view = await this.#ask('POST', `${API}/exams/${exam}/sittings`, sittingViewSchema).catch(async (fault) => {
      if (!isNotNow(fault)) throw fault;
      const { exams } = await this.#ask('GET', `${API}/own/exams`, ownExamsSchema);
      const running = exams.find((one) => one.exam === exam)?.sittings.at(-1);
      if (running === undefined) throw new Unexpected('a sitting could not begin, and none had', { cause: fault });
      return this.#ask('GET', `${API}/sittings/${running.sitting}`, sittingViewSchema);
    });
    this.sitting = view.sitting;
    return view;
  }

  /** Plays a case to its signature. */
  async play(sitting: string, position: number, { acts }: PlannedCase): Promise<PlayedCase> {
    const opened = await this.openCase(sitting, position);
    const played: PlayedCase = { attempt: opened.attempt, position, acknowledged: [] };
    this.played.push(played);
    let at = await this.#enter(opened);
    for (;;) {
      const planned = acts[at.session.state.view.acts];
      if (planned === undefined) break;
      const { act } = planned;
      await Promise.all([this.#deps.think(), this.#look(at)]);
      if (this.#deps.reloads?.() === true) {
        // The page goes while its act is under way: it may have been kept or not, and the next page shows which.
        const lost = at.session.act(act);
        at.session.close();
        await lost;
        at = await this.#enter(opened);
        this.reloads += 1;
      } else await this.#act(at, act, played);
    }
    at.session.close();
    return played;
  }

  openCase(sitting: string, position: number): Promise<OpenedCase> {
    return this.#ask('POST', `${API}/sittings/${sitting}/cases/${position}`, openedCaseSchema);
  }

  /** Submits; where an answer was lost and it was done, the receipt is asked for. */
  async submit(sitting: string): Promise<SittingReceipt> {
    const of = `${API}/sittings/${sitting}`;
    const view = await this.#ask('POST', `${of}/acts`, sittingViewSchema, { do: 'submit' }).catch((fault: unknown) => {
      if (!isNotNow(fault)) throw fault;
      return this.#ask('GET', of, sittingViewSchema);
    });
    if (view.receipt === null) throw new Unexpected(`${sitting} was submitted without a receipt: ${view.phase}`);
    this.receipt = view.receipt;
    return view.receipt;
  }

  async #act(at: RemoteOpened, act: Act, played: PlayedCase): Promise<void> {
    const from = performance.now();
    const receipt = await at.session.act(act);
    this.#deps.onAct?.(act.type, performance.now() - from);
    if (!receipt.ok && receipt.refusal === 'notKept' && this.#deps.outlasts === true) {
      this.notKept += 1;
      await this.#deps.pause(this.notKept);
      // Whether it was kept after all, the view says.
      await this.#outlast(() => at.session.refresh());
      return;
    }
    if (!receipt.ok) throw new Unexpected(`${played.attempt}: ${act.type} was refused: ${receipt.refusal}`);
    played.acknowledged.push({ id: this.#lastId, seq: receipt.seq, digest: receipt.digest, act });
  }

  /** Looks at papers and people as the screen shows them; what was fetched is not fetched again. */
  async #look({ session }: RemoteOpened): Promise<void> {
    const { looks, people } = session.state.view;
    const figures = people.flatMap(({ id, expression }) =>
      FIGURE_LAYERS.map((layer) => `person:${id}:${expression}:${layer}`),
    );
    const refs = [...looks.map(({ ref }) => ref), ...figures];
    await this.#outlast(() => Promise.all(refs.map((ref) => session.drawing(ref))));
  }

  #enter({ attempt, token }: OpenedCase): Promise<RemoteOpened> {
    return this.#outlast(() => openRemote(this.#session, attempt, token));
  }

  #ask<T>(method: 'GET' | 'POST', path: string, answer: z.ZodType<T>, body?: unknown): Promise<T> {
    const sent = body === undefined ? {} : { body };
    return this.#outlast(() => this.#line.ask({ method, path, answer, patience: 'untilAnswered', ...sent }));
  }

  /** Asks again as long as that is worth it. */
  async #outlast<T>(ask: () => Promise<T>): Promise<T> {
    const { pause, outlasts = false } = this.#deps;
    for (let failed = 1; ; failed++) {
      try {
        return await ask();
      } catch (error) {
        const next = error instanceof RemoteFault ? error.next : null;
        if (next !== 'retry' && !(outlasts && (next === 'later' || next === 'tell'))) throw error;
        await pause(failed);
      }
    }
  }
}

function isNotNow(fault: unknown): boolean {
  return fault instanceof RemoteFault && fault.code === 'notNow';
}
