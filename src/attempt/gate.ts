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
  record: 'k',
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
    for (const [register, { answers }] of Object.entries(scenario.registers)) {
      const names = answers.flatMap(({ records = {} }) => Object.keys(records));
      this.#allot(
        drawn.seed,
        'record',
        [...new Set(names)].map((name) => `${register}/${name}`),
        register,
      );
    }
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
    const scoped =
      (scope: Kind, kind: Kind) =>
      (within: string, handle: string): string => {
        const found = known(kind, `${known(scope, within)}/${handle}`);
        return found.slice(found.indexOf('/') + 1);
      };
    const admitted = rename(act, known, scoped('dilemma', 'option'), scoped('register', 'record'));
    const isWhole =
      !Object.values(admitted).includes(missing) &&
      !(admitted.type === 'respond' && admitted.ratings?.some(({ option }) => option === missing) === true);
    return isWhole ? admitted : null;
  }

  /** The same act as the outside writes it: the inverse of `admit`. */
  release(act: Act): Act {
    return rename(
      act,
      (kind, id) => this.out(kind, id),
      (dilemma, option) => this.out('option', `${dilemma}/${option}`),
      (register, record) => this.out('record', `${register}/${record}`),
    );
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

/** An act with everything in it under other names; an option is known by its dilemma, a record by its register. */
function rename(
  act: Act,
  name: (kind: Kind, was: string) => string,
  nameOption: (dilemma: string, was: string) => string,
  nameRecord: (register: string, was: string) => string,
): Act {
  switch (act.type) {
    case 'ask':
      return { ...act, question: name('question', act.question) };
    case 'say':
      // How it was heard is the authority's business: it neither comes in nor goes out.
      return { type: 'say', words: act.words, ...(act.to === undefined ? {} : { to: name('person', act.to) }) };
    case 'mean':
      return { ...act, question: name('question', act.question) };
    case 'choose':
      return { ...act, choice: name('choice', act.choice) };
    case 'open':
    case 'light':
    case 'magnify':
    case 'tilt':
    case 'readMrz':
    case 'readChip':
    case 'readSeal':
    case 'compare':
    case 'compareFaces':
    case 'find':
    case 'reviewLine':
    case 'returnForm':
    case 'acceptForm':
    case 'amendLine':
      return { ...act, paper: name('paper', act.paper) };
    case 'look':
      return { ...act, person: name('person', act.person) };
    case 'query':
      return { ...act, register: name('register', act.register) };
    case 'confirm':
    case 'attribute':
      return { ...act, register: name('register', act.register), record: nameRecord(act.register, act.record) };
    case 'respond':
      return {
        ...act,
        dilemma: name('dilemma', act.dilemma),
        option: nameOption(act.dilemma, act.option),
        ...(act.ratings === undefined
          ? {}
          : {
              ratings: act.ratings.map(({ option, rating }) => ({ option: nameOption(act.dilemma, option), rating })),
            }),
      };
    case 'withdraw':
    case 'judge':
    case 'weigh':
    case 'refer':
    case 'wait':
    case 'note':
    case 'decide':
    case 'sign':
    case 'review':
    case 'hint':
    case 'contest':
      return act;
  }
}
