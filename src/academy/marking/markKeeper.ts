// A mark as it grows: every change goes to the server by itself, one after the other, and is tried again until it is kept there. A mark that
// was changed elsewhere is not written over.

import { MARKING_PATHS, markedSchema, type MarkBody, type Marked, type ToMark } from '#exam';
import { askAcademy, type Answered, type Refused } from '../askAcademy.ts';

const WAIT_MS = 700;
const AGAIN_MS = 4000;

/** Refusals that pass by themselves. */
const PASSING = ['lost', 'tooMany', 'changedMeanwhile', 'stopping', 'storeAway', 'storageFull'] as const;

/** `lost`: tried again by itself. */
export type Keeping = 'kept' | 'keeping' | 'lost' | { readonly refused: Refused };

export interface KeptMark {
  readonly body: MarkBody;
  readonly keeping: Keeping;
  readonly frozenAtMs: number | null;
  readonly faults: Marked['faults'];
}

/** Sends the whole mark: to be kept, or to be frozen. */
export type SendMark = (how: 'keep' | 'freeze', body: MarkBody, after: string) => Promise<Answered<Marked>>;

export function sendTo(code: string): SendMark {
  return (how, body, after) =>
    askAcademy(markedSchema, {
      method: how === 'keep' ? 'PUT' : 'POST',
      path: how === 'keep' ? MARKING_PATHS.task(code) : MARKING_PATHS.freeze(code),
      body: { body, after },
    });
}

export class MarkKeeper {
  readonly #send: SendMark;
  readonly #listeners = new Set<() => void>();
  #state: KeptMark;
  /** The body as the server has it, and what it called it. */
  #sent: MarkBody;
  #after: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;

  constructor({ body, kept, frozenAtMs }: Pick<ToMark, 'body' | 'kept' | 'frozenAtMs'>, send: SendMark) {
    this.#send = send;
    this.#state = { body, keeping: 'kept', frozenAtMs, faults: [] };
    this.#sent = body;
    this.#after = kept;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): KeptMark => this.#state;

  get isKept(): boolean {
    return this.#sent === this.#state.body;
  }

  readonly change = (how: (body: MarkBody) => MarkBody): void => {
    const { body, keeping } = this.#state;
    this.#set({ body: how(body), keeping: keeping === 'kept' ? 'keeping' : keeping, faults: [] });
    this.#later(WAIT_MS);
  };

  /** Sends what is not kept yet, now; true once all is. */
  readonly save = (): Promise<boolean> => {
    clearTimeout(this.#timer);
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  };

  /** Keeps what is there, and freezes it unless something is lacking; whether it is frozen. */
  readonly freeze = async (): Promise<boolean> => {
    if (!(await this.save())) return false;
    const answer = await this.#send('freeze', this.#state.body, this.#after);
    if (!answer.ok) {
      this.#set({ keeping: isPassing(answer) ? 'lost' : { refused: answer } });
      return false;
    }
    const { kept, frozenAtMs, faults } = answer.value;
    this.#after = kept;
    this.#set({ keeping: 'kept', frozenAtMs, faults });
    return frozenAtMs !== null;
  };

  async #saveAll(): Promise<boolean> {
    while (!this.isKept) {
      const { body } = this.#state;
      this.#set({ keeping: 'keeping' });
      // oxlint-disable-next-line no-await-in-loop -- a change follows the one before.
      const answer = await this.#send('keep', body, this.#after);
      if (!answer.ok) {
        this.#set({ keeping: isPassing(answer) ? 'lost' : { refused: answer } });
        if (isPassing(answer)) this.#later(AGAIN_MS);
        return false;
      }
      this.#sent = body;
      this.#after = answer.value.kept;
    }
    this.#set({ keeping: 'kept' });
    return true;
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), ms);
  }

  #set(change: Partial<KeptMark>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function isPassing({ code }: Refused): boolean {
  return PASSING.some((one) => one === code);
}
