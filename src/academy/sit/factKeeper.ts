// What a page noted of itself, kept on this device until the server has it: one after the other, in the order in which it happened, sent again while
// no answer comes, also after the page was left and opened anew. Nobody waits for it.

import { MOST_AGO_MS, sittingFactSchema, SITTING_PATHS, type SittingFact } from '#exam';
import { makeId } from '#ui';
import { z } from 'zod';
import { askAcademy, type Answered, type Refused } from '../askAcademy.ts';

const AGAIN_MS = 1000;
const LONGEST_MS = 30_000;
/** What arrives sooner arrived at once. */
const AT_ONCE_MS = 1000;

/** What is sent again is the same and cannot be taken, ever. */
const HOPELESS = ['malformed', 'tooLarge'] as const;

const notedSchema = z.object({ id: z.string(), atMs: z.number(), fact: sittingFactSchema });

/** `atMs`: by this device's clock. */
export type Noted = z.infer<typeof notedSchema>;

export interface FactShelf {
  /** In the order in which they happened. */
  read(): readonly Noted[];
  add(noted: Noted): void;
  remove(noted: Noted): void;
}

export type SendFact = (fact: SittingFact) => Promise<Answered<unknown>>;

export class FactKeeper {
  readonly #send: SendFact;
  readonly #shelf: FactShelf;
  readonly #waiting: Noted[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failed = 0;
  #isSending = false;

  constructor(send: SendFact, shelf: FactShelf) {
    this.#send = send;
    this.#shelf = shelf;
    this.#waiting = [...shelf.read()];
  }

  readonly note = (fact: SittingFact): void => {
    const noted = { id: makeId(), atMs: Date.now(), fact };
    this.#waiting.push(noted);
    this.#shelf.add(noted);
    void this.flush();
  };

  /** Sends what waits, now. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    if (this.#isSending) return;
    this.#isSending = true;
    const isDone = await this.#sendAll();
    this.#isSending = false;
    if (isDone) return;
    this.#timer = setTimeout(() => void this.flush(), Math.min(LONGEST_MS, AGAIN_MS * 2 ** this.#failed++));
  };

  /** False: one of them must be sent again. */
  async #sendAll(): Promise<boolean> {
    for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
      const { id, atMs, fact } = first;
      // Whoever sets the clock back noted nothing in the future.
      const agoMs = Math.min(MOST_AGO_MS, Math.max(0, Date.now() - atMs));
      // oxlint-disable-next-line no-await-in-loop -- facts have an order.
      const answer = await this.#send({ ...fact, id, ...(agoMs < AT_ONCE_MS ? {} : { agoMs }) });
      if (!answer.ok && !isHopeless(answer)) return false;
      this.#failed = 0;
      this.#waiting.shift();
      this.#shelf.remove(first);
    }
    return true;
  }
}

function isHopeless({ code }: Refused): boolean {
  return HOPELESS.some((one) => one === code);
}

/** A key each, so that two windows on one sitting take nothing from each other; what both send the server keeps once. */
export function shelfOf(sitting: string): FactShelf {
  const prefix = `firstline.fact.${sitting}.`;
  return {
    read: () => {
      try {
        return Object.entries(localStorage)
          .filter(([key]) => key.startsWith(prefix))
          .flatMap(([, text]) => readNoted(String(text)))
          .toSorted((a, b) => a.atMs - b.atMs);
      } catch {
        return [];
      }
    },
    add: (noted) => {
      try {
        localStorage.setItem(prefix + noted.id, JSON.stringify(noted));
      } catch {
        // Without room on the device it waits as long as the page is there.
      }
    },
    remove: ({ id }) => {
      try {
        localStorage.removeItem(prefix + id);
      } catch {
        // As above.
      }
    },
  };
}

/** One that cannot be read keeps no other from being sent. */
function readNoted(text: string): Noted[] {
  try {
    const noted = notedSchema.safeParse(JSON.parse(text));
    return noted.success ? [noted.data] : [];
  } catch {
    return [];
  }
}

/** Pages of a sitting come and go; what waits goes on beside them. */
const keepers = new Map<string, FactKeeper>();

export function keeperOf(sitting: string): FactKeeper {
  const known = keepers.get(sitting);
  if (known !== undefined) return known;
  const path = SITTING_PATHS.facts(sitting);
  const send: SendFact = (body) => askAcademy(z.object({}), { method: 'POST', path, body, outlivesPage: true });
  const made = new FactKeeper(send, shelfOf(sitting));
  keepers.set(sitting, made);
  return made;
}
