// Practice on this device, as the page uses it: attempts started, opened and listed, each with the same ports as one on a server. The
// work is done in a worker, so that a press is answered while a paper is drawn; the worker starts with the first attempt, and what
// only lists is read here.

import { proxy, wrap, type Remote } from 'comlink';
import type { Log, SessionState, ShiftView } from '#attempt';
import type { Light, ReferenceSystem, Tilt } from '#documents';
import type { Catalogue } from '#scenario';
import type { Feedback, RulingsFile } from '#scoring';
import type { OpenAttempt } from '../../trainee/openAttempt.ts';
import { readLog, type AttemptRecord, type AttemptStore } from './attemptStore.ts';
import type { ShiftPort } from '../shift/shiftPort.ts';
import { openIndexedStore } from './indexedStore.ts';
import type { ExamineResult, Opened, OpenFault, OpenResult, PracticePort, StartWish, Watched } from './practicePort.ts';
import { PracticeSession } from './practiceSession.ts';
import type { PracticeWorker } from './practiceWorker.ts';
import { readContent } from './readContent.ts';

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
  /** Rejects with `ContentMissing`. */
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
  /** The attempt of a log as it stands with an examiner's rulings. */
  examine(log: unknown, rulings: readonly RulingsFile['rulings'][number][], language: string): Promise<ExamineResult>;
  /** Rejects with `ContentMissing`. */
  reference(): Promise<ReferenceFile>;
  /** Shifts, whose cases are attempts of this home. */
  shifts(): Promise<Remote<ShiftPort>>;
  /** A page of a genuine specimen as SVG. */
  specimenDrawing(series: string, page: string, light: Light, tilt: Tilt): Promise<string>;
}

export interface ReferenceFile {
  readonly system: ReferenceSystem;
  /** Names of the states, by language and code. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface WatchedCase extends Watched {
  /** A drawing as it could be had after a step. */
  drawing(act: number, ref: string): Promise<string>;
}

/** Attempts kept open: the one on the screen, and those a trainee may step back to. */
const KEPT = 3;

interface Started {
  readonly practice: Remote<PracticePort>;
  readonly shifts: Remote<ShiftPort>;
}

class DeviceHome implements PracticeHome {
  readonly #content = new URL('content/', document.baseURI).href;
  #worker: Promise<Started> | null = null;
  #store: Promise<AttemptStore | null> | null = null;
  /** The latest, so that every screen of an attempt has the same session; the order of the map is the order of opening. */
  readonly #open = new Map<string, { readonly attempt: OpenAttempt; readonly session: PracticeSession }>();

  async catalogue(): Promise<Catalogue> {
    return (await readContent(this.#content, 'index.json')) as Catalogue;
  }

  async isLasting(): Promise<boolean> {
    return (await this.#kept()) !== null;
  }

  async startAttempt(wish: StartWish): Promise<OpenAttempt> {
    const port = await this.#port();
    return this.#enter(port, await port.start(wish));
  }

  async openAttempt(attempt: string): Promise<OpenAttempt> {
    const known = this.#open.get(attempt);
    if (known !== undefined && known.session.state.link !== 'superseded') {
      this.#open.delete(attempt);
      this.#open.set(attempt, known);
      return known.attempt;
    }
    const port = await this.#port();
    return this.#enter(port, await port.open(attempt));
  }

  async listAttempts(): Promise<readonly AttemptRecord[]> {
    const store = await this.#kept();
    if (store !== null) return store.list();
    // Where the browser keeps nothing, only the worker knows, and only if it has started.
    return (await this.#worker)?.practice.list() ?? [];
  }

  async deleteAttempt(attempt: string): Promise<void> {
    this.#open.get(attempt)?.session.close();
    this.#open.delete(attempt);
    await (await this.#port()).remove(attempt);
  }

  async exportLog(attempt: string): Promise<Log | null> {
    const store = await this.#kept();
    return store === null ? (await this.#port()).log(attempt) : readLog(store, attempt);
  }

  async watch(scenario: string, language: string): Promise<WatchedCase | null> {
    const port = await this.#port();
    const watched = await port.watch(scenario, language);
    return watched === null ? null : { ...watched, drawing: (act, ref) => port.watchDrawing(scenario, act, ref) };
  }

  async examine(
    log: unknown,
    rulings: readonly RulingsFile['rulings'][number][],
    language: string,
  ): Promise<ExamineResult> {
    return (await this.#port()).examine(log, rulings, language);
  }

  async reference(): Promise<ReferenceFile> {
    return (await readContent(this.#content, 'reference.json')) as ReferenceFile;
  }

  async specimenDrawing(series: string, page: string, light: Light, tilt: Tilt): Promise<string> {
    return (await this.#port()).specimenDrawing(series, page, light, tilt);
  }

  async shifts(): Promise<Remote<ShiftPort>> {
    this.#worker ??= this.#startWorker();
    return (await this.#worker).shifts;
  }

  async #port(): Promise<Remote<PracticePort>> {
    this.#worker ??= this.#startWorker();
    return (await this.#worker).practice;
  }

  async #startWorker(): Promise<Started> {
    const started = new Worker(new URL('practiceWorker.ts', import.meta.url), { type: 'module', name: 'practice' });
    const worker = wrap<PracticeWorker>(started);
    const practice = (await worker.open(this.#content)) as unknown as Remote<PracticePort>;
    const shifts = (await worker.shifts(this.#content)) as unknown as Remote<ShiftPort>;
    await practice.onChange(
      proxy((attempt: string, state: SessionState) => this.#open.get(attempt)?.session.takeIn(state)),
    );
    return { practice, shifts };
  }

  /** What is kept on this device; null where the browser keeps nothing. */
  #kept(): Promise<AttemptStore | null> {
    this.#store ??= openIndexedStore().catch(() => null);
    return this.#store;
  }

  #enter(port: Remote<PracticePort>, result: OpenResult): OpenAttempt {
    if (!result.ok) throw new OpenRefusal(result.fault);
    const { opened } = result;
    const session = new PracticeSession(port, opened.record.attempt, opened.state);
    const attempt = makeOpenAttempt(port, opened, session, () => this.shifts());
    this.#open.delete(attempt.id);
    this.#open.set(attempt.id, { attempt, session });
    this.#forget(port);
    return attempt;
  }

  /** Lets go of those opened longest ago; one at work, or not kept yet, stays. */
  #forget(port: Remote<PracticePort>): void {
    for (const [id, { session }] of this.#open) {
      if (this.#open.size <= KEPT) return;
      if (session.state.busy || session.state.link === 'offline') continue;
      session.close();
      this.#open.delete(id);
      void port.letGo(id);
    }
  }
}

function makeOpenAttempt(
  port: Remote<PracticePort>,
  { record, entry }: Opened,
  session: PracticeSession,
  shifts: () => Promise<Remote<ShiftPort>>,
): OpenAttempt {
  const { header, shift } = record;
  const id = header.attempt;
  const feedback: Feedback = {
    debrief: () => port.debrief(id),
    viewAt: (act) => port.viewAt(id, act),
    onDay: (date) => port.onDay(id, date),
    drawingAt: (act, ref) => port.drawingAt(id, act, ref),
    paperDrawing: (paper, page, light, without) => port.paperDrawing(id, paper, page, light, without),
  };
  return {
    id,
    mode: header.mode === 'guided' || header.mode === 'exam' ? header.mode : 'practice',
    language: header.language,
    entry,
    session,
    ...(shift === undefined ? {} : { shift: { ...shift, look: () => lookAtShift(shifts, shift.run) } }),
    feedback,
    lawTexts: (language) => port.lawTexts(id, language),
  };
}

async function lookAtShift(shifts: () => Promise<Remote<ShiftPort>>, run: string): Promise<ShiftView | null> {
  const opened = await (await shifts()).open(run);
  return opened.ok ? opened.open.view : null;
}

let home: PracticeHome | null = null;

/** The one practice home of this page. */
export function practiceHome(): PracticeHome {
  home ??= new DeviceHome();
  return home;
}
