// The view of an attempt as JSON text, made anew only where it changed, and what of it changed since the view that somebody has: an act
// changes a quarter of what is shown.

import { hash } from 'node:crypto';
import type { RemoteState, View } from '#attempt';

type TextView = View<string>;

interface Part {
  readonly value: unknown;
  readonly text: string;
  readonly hash: string;
}

interface Kept {
  readonly view: TextView;
  readonly version: string;
  readonly parts: ReadonlyMap<string, Part>;
}

/** A view or a part of one, to be sent. */
export type Sent = Pick<RemoteState, 'view' | 'version' | 'since'>;

/** The text of a view that is to be sent, beside the view itself. */
const TEXTS = new WeakMap<TextView, string>();

export class ViewText {
  #last: Kept | null = null;
  /** The view before, by its version, and which parts have changed since; null: more than parts have. */
  #before: { readonly version: string; readonly changed: readonly string[] } | null = null;

  /** What is to be sent of a view to whoever has the view of this version; undefined: they have none. */
  send(view: TextView, known?: string): Sent {
    const { version, parts } = this.#keep(view);
    const since = known === version ? [] : known === this.#before?.version ? this.#before?.changed : undefined;
    if (known === undefined || since === undefined) {
      TEXTS.set(view, textOf(parts, [...parts.keys()]));
      return { view, version };
    }
    const names = ['acts', ...since.filter((name) => name !== 'acts')];
    const changed = Object.fromEntries(
      names.map((name) => [name, view[name as keyof TextView]]),
    ) as unknown as TextView;
    TEXTS.set(changed, textOf(parts, names));
    return { view: changed, version, since: known };
  }

  #keep(view: TextView): Kept {
    const last = this.#last;
    if (last?.view === view) return last;
    const parts = new Map<string, Part>();
    const changed: string[] = [];
    for (const [name, value] of Object.entries(view) as [string, unknown][]) {
      if (value === undefined) continue;
      const known = last?.parts.get(name);
      const part = known !== undefined && Object.is(known.value, value) ? known : partOf(value);
      if (part.text !== known?.text) changed.push(name);
      parts.set(name, part);
    }
    const version = hash('sha256', [...parts].map(([name, part]) => `${name} ${part.hash}`).join('\n'), 'hex');
    const kept = { view, version, parts };
    const isLess = last === null || [...last.parts.keys()].some((name) => !parts.has(name));
    this.#before = isLess ? null : { version: last.version, changed };
    this.#last = kept;
    return kept;
  }
}

function partOf(value: unknown): Part {
  const text = JSON.stringify(value);
  return { value, text, hash: text.length < 64 ? text : hash('sha256', text, 'base64url') };
}

function textOf(parts: ReadonlyMap<string, Part>, names: readonly string[]): string {
  return `{${names.map((name) => `"${name}":${parts.get(name)?.text ?? 'null'}`).join(',')}}`;
}

/** Stands for a view until its text is put there; nothing else that is sent has such a character. */
const PLACE = '\u0000view';
const PLACE_TEXT = JSON.stringify(PLACE);

/** An answer as JSON; the view in its state is not written again if it was. */
export function stringifyAnswer(answer: unknown): string {
  const { state } = answer as { readonly state?: RemoteState };
  const text = state === undefined ? undefined : TEXTS.get(state.view);
  if (text === undefined) return JSON.stringify(answer);
  const whole = JSON.stringify({ ...(answer as object), state: { ...state, view: PLACE } });
  const at = whole.indexOf(PLACE_TEXT);
  return whole.slice(0, at) + text + whole.slice(at + PLACE_TEXT.length);
}
