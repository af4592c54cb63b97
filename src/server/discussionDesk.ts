// Discussions of dilemmas, in the memory of this process alone: no database, no log line with an answer in it, gone with the close, the
// hour or a restart. Where several nodes serve one academy, a class must reach the same one.

import {
  SHOWN_FROM,
  type DiscussionResponse,
  type DiscussionResults,
  type DiscussionState,
  type OpenDiscussion,
  type OpenedDiscussion,
  type Seat,
} from '#attempt';
import type { DilemmaIndex } from '#scenario';
import { ApiError } from './apiError.ts';
import { hashText, isSecretOf, type Chance } from './secret.ts';

/** A lesson, and a little. */
const LASTS_MS = 3 * 3600 * 1000;
const MAX_DISCUSSIONS = 200;
const MAX_SEATS = 300;
/** Letters and figures that nobody mixes up. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE_LENGTH = 6;

type Options = ReadonlyMap<string, { chosen: number; ratings: number[] }>;

interface Discussion {
  readonly about: OpenDiscussion;
  readonly options: readonly string[];
  readonly hostHash: string;
  readonly endsAtMs: number;
  /** By hash of the seat. */
  readonly responses: Map<string, DiscussionResponse>;
  readonly seats: Set<string>;
  revealed: boolean;
  /** How often anything has changed since the distribution was last counted. */
  changed: Set<string>;
  shown: { readonly of: number; readonly options: Options } | null;
}

export interface DiscussionDeps {
  readonly dilemmas: DilemmaIndex['dilemmas'];
  readonly nowMs: () => number;
  readonly chance: Chance;
}

export class DiscussionDesk {
  readonly #deps: DiscussionDeps;
  readonly #discussions = new Map<string, Discussion>();

  constructor(deps: DiscussionDeps) {
    this.#deps = deps;
  }

  open(about: OpenDiscussion): OpenedDiscussion {
    this.#sweep();
    const { dilemmas, chance, nowMs } = this.#deps;
    const file = dilemmas.find(({ id }) => id === about.dilemma);
    if (file === undefined || !Object.hasOwn(file.backgrounds, about.background))
      throw new ApiError('malformed', { at: [file === undefined ? 'dilemma' : 'background'] });
    if (this.#discussions.size >= MAX_DISCUSSIONS) throw new ApiError('tooMany');
    const code = this.#makeCode();
    const host = chance.makeSecret();
    const endsAtMs = nowMs() + LASTS_MS;
    this.#discussions.set(code, {
      about,
      options: Object.keys(file.options),
      hostHash: hashText(host),
      endsAtMs,
      responses: new Map(),
      seats: new Set(),
      revealed: false,
      changed: new Set(),
      shown: null,
    });
    return { code, host, endsAtMs };
  }

  state(code: string): DiscussionState {
    return stateOf(this.#select(code));
  }

  /** A place for one device; what it is called says nothing of who sits there. */
  takeSeat(code: string): Seat {
    const discussion = this.#select(code);
    if (discussion.seats.size >= MAX_SEATS) throw new ApiError('discussionFull');
    const seat = this.#deps.chance.makeSecret();
    discussion.seats.add(hashText(seat));
    return { seat };
  }

  /** Takes the place of an earlier response from the same seat. */
  respond(code: string, seat: string, response: DiscussionResponse): void {
    const discussion = this.#select(code);
    const by = hashText(seat);
    if (!discussion.seats.has(by)) throw new ApiError('noSuchDiscussion');
    if (discussion.revealed) throw new ApiError('discussionEnded');
    if (!isWhole(discussion, response)) throw new ApiError('malformed', { at: ['option'] });
    discussion.responses.set(by, response);
    discussion.changed.add(by);
    if (discussion.responses.size >= SHOWN_FROM && discussion.changed.size >= SHOWN_FROM) count(discussion);
  }

  results(code: string, host: string): DiscussionResults {
    const discussion = this.#selectHosted(code, host);
    const { shown, responses, endsAtMs } = discussion;
    return {
      ...stateOf(discussion),
      endsAtMs,
      responses: responses.size,
      shown: shown === null ? null : { of: shown.of, options: Object.fromEntries(shown.options) },
    };
  }

  /** Ends the collection: the rest is counted, and the key may be seen. */
  reveal(code: string, host: string): void {
    const discussion = this.#selectHosted(code, host);
    if (discussion.revealed) return;
    discussion.revealed = true;
    if (discussion.responses.size >= SHOWN_FROM) count(discussion);
  }

  close(code: string, host: string): void {
    this.#selectHosted(code, host);
    this.#discussions.delete(normal(code));
  }

  #select(code: string): Discussion {
    this.#sweep();
    const discussion = this.#discussions.get(normal(code));
    if (discussion === undefined) throw new ApiError('noSuchDiscussion');
    return discussion;
  }

  #selectHosted(code: string, host: string): Discussion {
    const discussion = this.#select(code);
    if (!isSecretOf(discussion.hostHash, host)) throw new ApiError('noSuchDiscussion');
    return discussion;
  }

  #sweep(): void {
    const now = this.#deps.nowMs();
    for (const [code, { endsAtMs }] of this.#discussions) if (endsAtMs <= now) this.#discussions.delete(code);
  }

  #makeCode(): string {
    for (;;) {
      let rest = this.#deps.chance.makeSeed();
      let code = '';
      for (let place = 0; place < CODE_LENGTH; place++) {
        code += ALPHABET[rest % ALPHABET.length] ?? '';
        rest = Math.floor(rest / ALPHABET.length);
      }
      if (!this.#discussions.has(code)) return code;
    }
  }
}

/** As people type it. */
function normal(code: string): string {
  return code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

function stateOf({ about, revealed }: Discussion): DiscussionState {
  return { ...about, phase: revealed ? 'revealed' : 'collecting' };
}

function isWhole({ about, options }: Discussion, { option, ratings }: DiscussionResponse): boolean {
  if (!options.includes(option)) return false;
  if (about.form === 'pick') return ratings === undefined;
  return ratings?.length === options.length && options.every((one) => ratings.some((rated) => rated.option === one));
}

function count(discussion: Discussion): void {
  const options = new Map(discussion.options.map((id) => [id, { chosen: 0, ratings: [0, 0, 0, 0, 0] }]));
  for (const { option, ratings = [] } of discussion.responses.values()) {
    const chosen = options.get(option);
    if (chosen !== undefined) chosen.chosen += 1;
    for (const { option: rated, rating } of ratings) {
      const of = options.get(rated)?.ratings;
      if (of !== undefined) of[rating] = (of[rating] ?? 0) + 1;
    }
  }
  discussion.shown = { of: discussion.responses.size, options };
  discussion.changed = new Set();
}
