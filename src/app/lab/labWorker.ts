// The lab's worker: draws and judges thousands of people beside the page, which stays free to answer. It lets messages in between pieces of
// work, so that it can be stopped.

import { expose } from 'comlink';
import { Comparison, loadEdit, loadPopulation, reportOf } from '#lab';
import { foldProof, openLawBundle, whyNotKnown, type LawBundle, type Pack } from '#law';
import { readContent } from '../practice/readContent.ts';
import type { LabPort, LabQuestion, LabRun } from './labPort.ts';

/** So many people between two looks at the clock; so many milliseconds between two messages. */
const PIECE = 5;
const TURN_MS = 80;

const POPULATION = 'population.yaml';
const EDIT = 'edit.yaml';

class LabDesk implements LabPort {
  readonly #content: string;
  readonly #packs = new Map<string, Promise<Pack>>();
  #latest: Comparison | null = null;
  #isStopped = false;

  constructor(content: string) {
    this.#content = content;
  }

  async checkPopulation(law: string, text: string): ReturnType<LabPort['checkPopulation']> {
    const { population, diagnostics } = loadPopulation(POPULATION, text, await this.#pack(law));
    return { source: population?.source ?? null, diagnostics };
  }

  async checkEdit(law: string, text: string): ReturnType<LabPort['checkEdit']> {
    return loadEdit(EDIT, text, await this.#pack(law)).diagnostics;
  }

  async run(question: LabQuestion, tell: (judged: number) => void): Promise<LabRun> {
    const { law, date, otherDate, size, seed } = question;
    const pack = await this.#pack(law);
    if ([date, otherDate].some((day) => day !== null && whyNotKnown(pack.source, day) !== null))
      return { ok: false, code: 'dateUnknown' };
    const { population } = loadPopulation(POPULATION, question.population, pack);
    const edit = question.edit === null ? null : loadEdit(EDIT, question.edit, pack).edit;
    if (population === null || (question.edit !== null && edit === null)) return { ok: false, code: 'faults' };
    const comparison = new Comparison({ population, seed, size, date, edit, otherDate });
    this.#latest = comparison;
    this.#isStopped = false;
    while (!comparison.isDone && !this.#isStopped) {
      const until = performance.now() + TURN_MS;
      while (!comparison.isDone && performance.now() < until) comparison.judgeNext(PIECE);
      tell(comparison.judged);
      await letMessagesIn();
    }
    const edited = edit === null ? null : { edit: edit.source, pack: edit.pack.source };
    return { ok: true, answer: { report: reportOf(comparison), population: population.source, edited, law } };
  }

  stop(): Promise<void> {
    this.#isStopped = true;
    return Promise.resolve();
  }

  prove(n: number): ReturnType<LabPort['prove']> {
    const pair = this.#latest?.prove(n) ?? null;
    if (pair === null) return Promise.resolve(null);
    return Promise.resolve({ before: foldProof(pair.before.proof ?? []), after: foldProof(pair.after.proof ?? []) });
  }

  /** A pack is compiled once; a failed reading is forgotten, so that it can be tried again. */
  #pack(law: string): Promise<Pack> {
    let pack = this.#packs.get(law);
    if (pack === undefined) {
      pack = readContent(this.#content, law).then((bundle) => openLawBundle(bundle as LawBundle));
      this.#packs.set(law, pack);
      pack.catch(() => this.#packs.delete(law));
    }
    return pack;
  }
}

function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

let desk: LabDesk | null = null;

const worker = {
  /** `content`: address of the content folder. */
  open: (content: string): void => {
    desk ??= new LabDesk(content);
  },
  checkPopulation: (law: string, text: string) => opened().checkPopulation(law, text),
  checkEdit: (law: string, text: string) => opened().checkEdit(law, text),
  run: (question: LabQuestion, tell: (judged: number) => void) => opened().run(question, tell),
  stop: () => opened().stop(),
  prove: (n: number) => opened().prove(n),
};
export type LabWorker = typeof worker;

function opened(): LabDesk {
  if (desk === null) throw new Error('the lab was not opened');
  return desk;
}

expose(worker);
