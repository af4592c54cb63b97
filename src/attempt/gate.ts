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

/** Kinds that are named with what they belong to. */
const SCOPED: readonly Kind[] = ['option', 'record'];

export class Gate {
  readonly #allotted = new Map<string, Allotted>();

  constructor(drawn: Case) {
    const { scenario } = drawn.content;
    this.#allot(drawn, 'paper', () => Object.keys(scenario.papers));
    this.#allot(drawn, 'person', () => Object.keys(scenario.people));
    this.#allot(drawn, 'question', () => [...drawn.questions.keys()]);
    this.#allot(drawn, 'choice', () => drawn.content.ink.choices);
    this.#allot(drawn, 'register', () => Object.keys(scenario.registers));
    this.#allot(drawn, 'dilemma', () => Object.keys(scenario.dilemmas));
    for (const [id, { options }] of Object.entries(scenario.dilemmas))
      this.#allot(drawn, 'option', () => Object.keys(options), id);
    for (const [register, { answers }] of Object.entries(scenario.registers))
      this.#allot(drawn, 'record', () => recordsOf(answers), register);
  }

  /** The handle of a thing; what has none (the officer, a narrator) keeps its name. */
  out(kind: Kind, id: string): string {
    const [scope, name] = SCOPED.includes(kind) ? splitScope(id) : ['', id];
    return this.#allotted.get(`${kind}:${scope}`)?.out(name) ?? id;
  }

  /** The author's id behind a handle, or null if there is no such thing. */
  in(kind: Kind, handle: string): string | null {
    const [scope, name] = SCOPED.includes(kind) ? splitScope(handle) : ['', handle];
    const id = this.#allotted.get(`${kind}:${scope}`)?.in(name) ?? null;
    return id === null || scope === '' ? id : `${scope}/${id}`;
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

  #allot(drawn: Case, kind: Kind, ids: () => readonly string[], scope = ''): void {
    const known = idsOf(drawn, `${kind}:${scope}`, ids);
    const order = stream(drawn.seed, `handles:${kind}:${scope}`).shuffle(known.list.map((_, index) => index));
    this.#allotted.set(`${kind}:${scope}`, new Allotted(LETTERS[kind], known, order));
  }
}

/** The author's ids of a kind, in order; the same for every attempt at a scenario. */
interface Ids {
  readonly list: readonly string[];
  readonly at: ReadonlyMap<string, number>;
}

const IDS = new WeakMap<Case['content'], Map<string, Ids>>();

function idsOf({ content }: Case, name: string, list: () => readonly string[]): Ids {
  const known = IDS.get(content) ?? new Map<string, Ids>();
  IDS.set(content, known);
  const listed = known.get(name);
  if (listed !== undefined) return listed;
  const all = list();
  const ids = { list: all, at: new Map(all.map((id, index) => [id, index])) };
  known.set(name, ids);
  return ids;
}

/** Which id has which number in this attempt: two short arrays, since a server has thousands of attempts and a case a thousand questions. */
class Allotted {
  readonly #letter: string;
  readonly #ids: Ids;
  readonly #numbers: Uint16Array;
  readonly #indexes: Uint16Array;

  /** `order`: for each id in turn, its number less one. */
  constructor(letter: string, ids: Ids, order: readonly number[]) {
    this.#letter = letter;
    this.#ids = ids;
    this.#numbers = Uint16Array.from(order);
    this.#indexes = new Uint16Array(order.length);
    order.forEach((number, index) => {
      this.#indexes[number] = index;
    });
  }

  out(id: string): string | null {
    const index = this.#ids.at.get(id);
    return index === undefined ? null : `${this.#letter}${(this.#numbers[index] ?? 0) + 1}`;
  }

  in(handle: string): string | null {
    const match = /^([a-z])([1-9]\d*)$/.exec(handle);
    if (match?.[1] !== this.#letter) return null;
    const index = this.#indexes[Number(match[2]) - 1];
    return index === undefined ? null : (this.#ids.list[index] ?? null);
  }
}

/** Names of the records that a register may bring up, each once. */
function recordsOf(answers: Case['registers'][number]['source']['answers']): string[] {
  return [...new Set(answers.flatMap(({ records = {} }) => Object.keys(records)))];
}

/** An option is named with its dilemma (`dilemma/option`), a record with its register. */
function splitScope(name: string): [string, string] {
  const slash = name.indexOf('/');
  return slash === -1 ? ['', name] : [name.slice(0, slash), name.slice(slash + 1)];
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
    case 'readBack':
    case 'correct':
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
