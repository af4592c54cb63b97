// The one gate between the authority and everybody else. Inside, things bear their author's ids; outside, handles that say nothing:
// a permutation drawn for the case. What an act names comes in through here, what a view shows goes out through here.

import { stream } from '#people';
import type { Case } from '#scenario';
import type { Act } from './act.ts';

/** Kinds of thing that have a handle, and its letter. */
const LETTERS = {
  paper: 'd',
  person: 'p',
  question: 'q',
  choice: 'c',
  register: 'r',
  dilemma: 'm',
  option: 'o',
} as const;
type Kind = keyof typeof LETTERS;

export class Gate {
  readonly #outward = new Map<string, string>();
  readonly #inward = new Map<string, string>();

  constructor(drawn: Case) {
    const { scenario } = drawn.content;
    this.#allot(drawn.seed, 'paper', Object.keys(scenario.papers));
    this.#allot(drawn.seed, 'person', Object.keys(scenario.people));
    this.#allot(drawn.seed, 'question', [...drawn.questions.keys()]);
    this.#allot(drawn.seed, 'choice', drawn.content.ink.choices);
    this.#allot(drawn.seed, 'register', Object.keys(scenario.registers));
    this.#allot(drawn.seed, 'dilemma', Object.keys(scenario.dilemmas));
    for (const [id, { options }] of Object.entries(scenario.dilemmas)) {
      const names = Object.keys(options).map((option) => `${id}/${option}`);
      this.#allot(drawn.seed, 'option', names, id);
    }
  }

  /** The handle of a thing; what has none (the officer, a narrator) keeps its name. */
  out(kind: Kind, id: string): string {
    return this.#outward.get(`${kind}:${id}`) ?? id;
  }

  /** The author's id behind a handle, or null if there is no such thing. */
  in(kind: Kind, handle: string): string | null {
    return this.#inward.get(`${kind}:${handle}`) ?? null;
  }

  /** An act as it came in, with the author's ids; null if it names something that is not there. */
  admit(act: Act): Act | null {
    const known = (kind: Kind, handle: string): string => this.in(kind, handle) ?? missing;
    const admitted = this.#admit(act, known);
    return Object.values(admitted).includes(missing) ? null : admitted;
  }

  #admit(act: Act, known: (kind: Kind, handle: string) => string): Act {
    switch (act.type) {
      case 'ask':
        return { ...act, question: known('question', act.question) };
      case 'choose':
        return { ...act, choice: known('choice', act.choice) };
      case 'open':
      case 'light':
      case 'magnify':
      case 'tilt':
      case 'readMrz':
      case 'compare':
      case 'compareFaces':
      case 'find':
        return { ...act, paper: known('paper', act.paper) };
      case 'look':
        return { ...act, person: known('person', act.person) };
      case 'query':
        return { ...act, register: known('register', act.register) };
      case 'respond': {
        const dilemma = known('dilemma', act.dilemma);
        const option = known('option', `${dilemma}/${act.option}`);
        return { ...act, dilemma, option: option.slice(option.indexOf('/') + 1) };
      }
      case 'withdraw':
      case 'judge':
      case 'wait':
      case 'note':
      case 'decide':
      case 'sign':
      case 'review':
      case 'hint':
        return act;
    }
  }

  /** The same act as the outside writes it: the inverse of `admit`. */
  release(act: Act): Act {
    switch (act.type) {
      case 'ask':
        return { ...act, question: this.out('question', act.question) };
      case 'choose':
        return { ...act, choice: this.out('choice', act.choice) };
      case 'open':
      case 'light':
      case 'magnify':
      case 'tilt':
      case 'readMrz':
      case 'compare':
      case 'compareFaces':
      case 'find':
        return { ...act, paper: this.out('paper', act.paper) };
      case 'look':
        return { ...act, person: this.out('person', act.person) };
      case 'query':
        return { ...act, register: this.out('register', act.register) };
      case 'respond': {
        const handle = this.out('option', `${act.dilemma}/${act.option}`);
        return { ...act, dilemma: this.out('dilemma', act.dilemma), option: handle };
      }
      default:
        return act;
    }
  }

  #allot(seed: number, kind: Kind, ids: readonly string[], scope?: string): void {
    const numbers = stream(seed, `handles:${kind}:${scope ?? ''}`).shuffle(ids.map((_, index) => index + 1));
    ids.forEach((id, index) => {
      const handle = `${LETTERS[kind]}${numbers[index] ?? 0}`;
      this.#outward.set(`${kind}:${id}`, handle);
      this.#inward.set(scope === undefined ? `${kind}:${handle}` : `${kind}:${scope}/${handle}`, id);
    });
  }
}

const missing = '\u0000missing';
