// The authority over one attempt: simulation, gate and texts together. Both homes of a session are built around it: in the browser for
// practice, on the server for exams. Nothing leaves it that the trainee has not brought to light.

import { drawChipPortrait, readChip, referenceOf, renderPage } from '#documents';
import { assess, foldProof, type Assessment, type Pack } from '#law';
import {
  EXPRESSIONS,
  FIGURE_LAYERS,
  GAZES,
  renderFigure,
  type Expression,
  type FigureLayer,
  type Gaze,
  type Posture,
} from '#people';
import type { Case } from '#scenario';
import type { AttemptState } from './attemptState.ts';
import { actSchema, type Act, type Refusal } from './act.ts';
import { establish, factsOf } from './evidence.ts';
import { Gate } from './gate.ts';
import type { LogEntry } from './log.ts';
import { isWithheld, type Help } from './help.ts';
import { canListen, listen } from './listen.ts';
import { keepParts } from './keptParts.ts';
import { makeViewIn } from './makeView.ts';
import { messageOf } from './messageOf.ts';
import { refOfLook } from './lookRef.ts';
import { documentLook } from './reveal.ts';
import { Simulation, type Resolved } from './simulation.ts';
import { OWN_WORDS, type Message, type View } from './view.ts';

/** Turns a text reference into words; formatting belongs to the edge, where the language is known. */
export type Words = (message: Message) => string;

export type Performed =
  | { readonly ok: true; readonly act: Act; readonly resolved: Resolved; readonly seq: number; readonly digest: string }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * In which language free words are heard (none: they are not), whether the trainee is told as what, whether lines may be spoken aloud, and which
 * help is withheld.
 */
export interface AuthorityManner {
  readonly language?: string;
  readonly tellsHearing?: boolean;
  readonly voices?: boolean;
  readonly withheld?: readonly Help[];
}

export class Authority {
  readonly #simulation: Simulation;
  readonly #gate: Gate;
  readonly #pack: Pack;
  #words: Words;
  #manner: AuthorityManner;
  readonly #said = new Map<string, string>();
  #part = keepParts();
  #seen: { readonly state: AttemptState; readonly view: View<string> } | null = null;

  constructor(drawn: Case, pack: Pack, words: Words, manner: AuthorityManner = {}) {
    this.#pack = pack;
    this.#simulation = new Simulation(drawn);
    this.#gate = new Gate(drawn);
    this.#words = words;
    this.#manner = manner;
  }

  /** From now on it is told so; what was done stands. */
  tellIn(words: Words, manner: AuthorityManner): void {
    if (words === this.#words && JSON.stringify(manner) === JSON.stringify(this.#manner)) return;
    this.#words = words;
    this.#manner = manner;
    this.#said.clear();
    this.#part = keepParts();
    this.#seen = null;
  }

  get simulation(): Simulation {
    return this.#simulation;
  }

  get gate(): Gate {
    return this.#gate;
  }

  /** An act as it came in from outside. */
  perform(untrusted: unknown): Performed {
    const parsed = actSchema.safeParse(untrusted);
    if (!parsed.success) return { ok: false, refusal: 'malformed' };
    if (isWithheld(parsed.data, this.#manner.withheld ?? [])) return { ok: false, refusal: 'notOffered' };
    const act = this.#gate.admit(parsed.data);
    if (act === null) return { ok: false, refusal: 'noSuchThing' };
    return this.performInside(act);
  }

  /** Free words are heard here and nowhere else; unheard ones are refused by the simulation. */
  #listenTo(act: Extract<Act, { type: 'say' }>): Act {
    const { drawn, state, history } = this.#simulation;
    const listening = { drawn, state, history, words: this.#words, language: this.#manner.language ?? '' };
    const heard = listen(listening, act.words, act.to ?? null);
    return heard === null ? act : { ...act, heard };
  }

  /** An act with the author's ids, as logs have them. */
  performInside(given: Act): Performed {
    const act = given.type === 'say' && given.heard === undefined ? this.#listenTo(given) : given;
    const outcome = this.#simulation.perform(act);
    if (!outcome.ok) return outcome;
    const { acts, digest } = outcome.state;
    return { ok: true, act, resolved: outcome.resolved, seq: acts, digest };
  }

  /** Goes on from a log; returns the first entry that this program answers differently, or null. */
  resume(entries: readonly LogEntry[]): LogEntry | null {
    for (const entry of entries) {
      const performed = this.performInside(entry.act);
      if (!performed.ok || performed.digest !== entry.digest) return entry;
    }
    return null;
  }

  /** The same object as long as nothing was done, and parts of it the same as long as no act changed them: not to be changed by anybody. */
  view(): View<string> {
    const { drawn, state, history } = this.#simulation;
    if (this.#seen?.state === state) return this.#seen.view;
    const { language = '', tellsHearing = true, voices = true, withheld = [] } = this.#manner;
    const listens = canListen(language) && !withheld.includes('ownWords');
    const telling = { listens, tellsHearing, voices, language, withheld };
    const viewed = { drawn, state, history, gate: this.#gate, telling };
    const view = makeViewIn({ say: (id) => this.#say(id), own: (words) => words }, viewed, this.#part);
    this.#seen = { state, view };
    return view;
  }

  /** A text of the case in words; its values are the case's own and never change. */
  #say(id: string): string {
    const known = this.#said.get(id);
    if (known !== undefined) return known;
    const said = this.#words(messageOf(this.#simulation.drawn, id));
    this.#said.set(id, said);
    return said;
  }

  /** The law on what the officer has, findings taken at their word: what the rules panel shows. Named a rule, it proves that one. */
  consult(rule?: string): Assessment {
    const { drawn, state } = this.#simulation;
    const facts = factsOf(establish(state.evidence, drawn.vocabulary, 'officer'));
    const { date } = drawn;
    const assessment = assess(this.#pack, facts, { date, applies: true, ...(rule === undefined ? {} : { rule }) });
    return { ...assessment, proof: foldProof(assessment.proof ?? []) };
  }

  /** The drawing behind a reference of the view, as SVG; null if it was never brought into view. */
  drawing(ref: string): string | null {
    return this.drawer(ref)?.() ?? null;
  }

  /** What draws it, which is asked only if the drawing is not at hand already; null if it was never brought into view. */
  drawer(ref: string): (() => string | null) | null {
    const [kind, ...rest] = ref.split(':');
    if (kind === 'chip') return this.#drawChip(rest);
    return kind === 'person' ? this.#drawPerson(rest) : this.#drawLook(ref);
  }

  /** `person:<handle>:<expression>:<layer>`, with where they look as a fifth part for eyes that look away. */
  #drawPerson([handle = '', expression = '', layer = '', gaze = 'ahead']: readonly string[]):
    | (() => string | null)
    | null {
    const { drawn, state } = this.#simulation;
    const id = this.#gate.in('person', handle);
    const person = drawn.people.find((one) => one.id === id);
    if (person === undefined || !state.present.includes(person.id)) return null;
    const isKnown =
      (EXPRESSIONS as readonly string[]).includes(expression) &&
      (FIGURE_LAYERS as readonly string[]).includes(layer) &&
      (GAZES as readonly string[]).includes(gaze);
    if (!isKnown) return null;
    return () =>
      renderFigure(person.looks, {
        expression: expression as Expression,
        posture: person.posture as Posture,
        layer: layer as FigureLayer,
        gaze: gaze as Gaze,
      });
  }

  /** `chip:<paper>`: the portrait in a chip that has been read. */
  #drawChip([handle = '']: readonly string[]): (() => string | null) | null {
    const { drawn, state } = this.#simulation;
    const id = this.#gate.in('paper', handle);
    const paper = drawn.papers.find((one) => one.id === id);
    if (paper === undefined || !state.chipRead.some((read) => read.paper === paper.id)) return null;
    return () => {
      const { portrait } = readChip(paper.document, drawn.date);
      return portrait === null ? null : drawChipPortrait(portrait);
    };
  }

  #drawLook(ref: string): (() => string | null) | null {
    const { drawn, state } = this.#simulation;
    const look = state.looks.find((one) => refOfLook(one, this.#gate) === ref);
    const paper = drawn.papers.find((one) => one.id === look?.paper);
    if (look === undefined || paper === undefined) return null;
    return () => renderPage(look.reference ? referenceOf(paper.document.series) : paper.document, documentLook(look));
  }
}

/** Every text reference in a debrief as words. */
export function resolveWords(value: unknown, words: Words): unknown {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    if (isMessage(value)) return value.id === OWN_WORDS ? String(value.args['words'] ?? '') : words(value);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
  };
  return walk(value);
}

function isMessage(value: object): value is Message {
  return Object.keys(value).length === 2 && 'id' in value && 'args' in value;
}
