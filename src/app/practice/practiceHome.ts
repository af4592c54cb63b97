// Practice on this device, as the page uses it: attempts started, opened and listed, each with the same ports as one on a server. The
// work is done in a worker, so that a press is answered while a paper is drawn.

import { proxy, wrap, type Remote } from 'comlink';
import type { Log, SessionState } from '#attempt';
import type { Catalogue } from '#scenario';
import type { Feedback } from '#scoring';
import type { OpenAttempt } from '../../trainee/openAttempt.ts';
import type { AttemptRecord } from './attemptStore.ts';
import type { Opened, OpenFault, OpenResult, PracticePort, StartWish, Watched } from './practicePort.ts';
import { PracticeSession } from './practiceSession.ts';
import type { PracticeWorker } from './practiceWorker.ts';

/** The attempt cannot be opened; the fault says why. */
export class OpenRefusal extends Error {
  override readonly name = 'OpenRefusal';
  readonly fault: OpenFault;

  constructor(fault: OpenFault) {
    super(`the attempt cannot be opened: ${fault.code}`);
    this.fault = fault;
  }
}

export interface PracticeHome {
  catalogue(): Promise<Catalogue>;
  /** Whether attempts outlive the page. */
  isLasting(): Promise<boolean>;
  /** Both reject with `OpenRefusal`. */
  startAttempt(wish: StartWish): Promise<OpenAttempt>;
  openAttempt(attempt: string): Promise<OpenAttempt>;
  listAttempts(): Promise<readonly AttemptRecord[]>;
  deleteAttempt(attempt: string): Promise<void>;
  exportLog(attempt: string): Promise<Log | null>;
  watch(scenario: string, language: string): Promise<WatchedCase | null>;
}

export interface WatchedCase extends Watched {
  /** A drawing as it could be had after a step. */
  drawing(act: number, ref: string): Promise<string>;
}

/** Attempts kept open: the one on the screen, and those a trainee may step back to. */
const KEPT = 3;

class WorkerHome implements PracticeHome {
  readonly #port: Remote<PracticePort>;
  /** The latest, so that every screen of an attempt has the same session; the order of the map is the order of opening. */
  readonly #open = new Map<string, { readonly attempt: OpenAttempt; readonly session: PracticeSession }>();

  constructor(port: Remote<PracticePort>) {
    this.#port = port;
  }

  takeIn(attempt: string, state: SessionState): void {
    this.#open.get(attempt)?.session.takeIn(state);
  }

  catalogue(): Promise<Catalogue> {
    return this.#port.catalogue();
  }

  isLasting(): Promise<boolean> {
    return this.#port.isLasting();
  }

  async startAttempt(wish: StartWish): Promise<OpenAttempt> {
    return this.#enter(await this.#port.start(wish));
  }

  async openAttempt(attempt: string): Promise<OpenAttempt> {
    const known = this.#open.get(attempt);
    if (known !== undefined && known.session.state.link !== 'superseded') {
      this.#open.delete(attempt);
      this.#open.set(attempt, known);
      return known.attempt;
    }
    return this.#enter(await this.#port.open(attempt));
  }

  listAttempts(): Promise<readonly AttemptRecord[]> {
    return this.#port.list();
  }

  async deleteAttempt(attempt: string): Promise<void> {
    this.#open.get(attempt)?.session.close();
    this.#open.delete(attempt);
    await this.#port.remove(attempt);
  }

  exportLog(attempt: string): Promise<Log | null> {
    return this.#port.log(attempt);
  }

  async watch(scenario: string, language: string): Promise<WatchedCase | null> {
    const watched = await this.#port.watch(scenario, language);
    if (watched === null) return null;
    return {
      ...watched,
      drawing: (act, ref) => this.#port.watchDrawing(scenario, act, ref),
    };
  }

  #enter(result: OpenResult): OpenAttempt {
    if (!result.ok) throw new OpenRefusal(result.fault);
    const { opened } = result;
    const session = new PracticeSession(this.#port, opened.record.attempt, opened.state);
    const attempt = makeOpenAttempt(this.#port, opened, session);
    this.#open.delete(attempt.id);
    this.#open.set(attempt.id, { attempt, session });
    this.#forget();
    return attempt;
  }

  /** Lets go of those opened longest ago; one at work, or not kept yet, stays. */
  #forget(): void {
    for (const [id, { session }] of this.#open) {
      if (this.#open.size <= KEPT) return;
      if (session.state.busy || session.state.link === 'offline') continue;
      session.close();
      this.#open.delete(id);
      void this.#port.letGo(id);
    }
  }
}

function makeOpenAttempt(port: Remote<PracticePort>, { record, entry }: Opened, session: PracticeSession): OpenAttempt {
  const { header } = record;
  const id = header.attempt;
  const feedback: Feedback = {
    debrief: () => port.debrief(id),
    viewAt: (act) => port.viewAt(id, act),
    drawingAt: (act, ref) => port.drawingAt(id, act, ref),
    paperDrawing: (paper, page, light, without) => port.paperDrawing(id, paper, page, light, without),
  };
  return {
    id,
    mode: header.mode === 'guided' || header.mode === 'exam' ? header.mode : 'practice',
    language: header.language,
    entry,
    session,
    feedback,
    lawTexts: (language) => port.lawTexts(id, language),
  };
}

let home: Promise<PracticeHome> | null = null;

/** The one practice home of this page; its worker starts when it is first asked for. */
export function practiceHome(): Promise<PracticeHome> {
  home ??= openHome();
  return home;
}

async function openHome(): Promise<PracticeHome> {
  const worker = new Worker(new URL('practiceWorker.ts', import.meta.url), { type: 'module', name: 'practice' });
  const port = (await wrap<PracticeWorker>(worker).open(
    new URL('content/', document.baseURI).href,
  )) as unknown as Remote<PracticePort>;
  const opened = new WorkerHome(port);
  await port.onChange(proxy((attempt: string, state: SessionState) => opened.takeIn(attempt, state)));
  return opened;
}
