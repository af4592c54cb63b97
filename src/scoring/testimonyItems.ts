// Points for testifying: every question that was put to the officer, by how it was answered. Which answer is which, in which of the ways
// that a case can be, is the author's key; it is read as things stood when the answer was given.

import { makeHistory } from '#attempt';
import { holds, TESTIMONY_MARKS, type TestimonyMark } from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';
import { explain, sourcesOf, type RawItem } from './report.ts';

export interface Testified {
  /** Of the item in the report: by its place in the key, which says nothing of it. */
  readonly item: string;
  /** The question. */
  readonly knot: string;
  /** The entry of the key that held. */
  readonly entry: string;
  readonly topic: string;
  readonly asker: string;
  readonly askedAct: number;
  readonly answerAct: number;
  readonly answer: string;
  readonly mark: TestimonyMark;
  /** Thousandths. */
  readonly share: number;
  readonly basis: readonly string[];
  /** Answers that would have earned all. */
  readonly best: readonly string[];
}

/** The house rules for witnesses, where the key names nothing else. */
const HOUSE = 'witness-house';

export function testimonyOf({ open, drawn, final, moments }: AttemptRecord): Testified[] {
  const key = drawn.content.scenario.testimony ?? {};
  return final.done.flatMap((act, index): Testified[] => {
    if (act.type !== 'ask' || !Object.hasOwn(key, act.question)) return [];
    const knot = act.question;
    const header = drawn.questions.get(knot)?.knot.header;
    if (header?.asks === undefined) return [];
    const answers = answersAfter(final.done, index);
    const first = answers[0];
    if (first === undefined) return [];
    const then = moments.find(({ entry }) => entry.seq === first.act)?.state ?? final;
    const history = makeHistory(drawn, () => then);
    const found = Object.entries(key[knot] ?? {}).find(([id, { when }]) => {
      const condition = open.testimony.get(`${knot}.${id}`);
      return when === undefined || (condition !== undefined && holds(condition, drawn.cells, history));
    });
    if (found === undefined) return [];
    const [entry, { answers: marks, basis }] = found;
    const marked = answers.flatMap((one) => {
      const mark = marks[one.choice];
      return mark === undefined ? [] : [{ ...one, mark, share: TESTIMONY_MARKS[mark] }];
    });
    const [worst] = marked.sort((a, b) => a.share - b.share || a.act - b.act);
    if (worst === undefined) return [];
    const best = Object.entries(marks).filter(([, mark]) => TESTIMONY_MARKS[mark] === 1000);
    return [
      {
        item: `interview.testified.${Object.keys(key).indexOf(knot) + 1}`,
        knot,
        entry,
        topic: header.topic,
        asker: header.asks,
        askedAct: index + 1,
        answerAct: worst.act,
        answer: worst.choice,
        mark: worst.mark,
        share: worst.share,
        basis: basis === undefined ? [HOUSE] : sourcesOf(basis),
        best: best.map(([line]) => line),
      },
    ];
  });
}

/** The choices taken until the next question that is no interjection, that is, until the talk went on. */
function answersAfter(done: AttemptRecord['final']['done'], from: number): { act: number; choice: string }[] {
  const out: { act: number; choice: string }[] = [];
  for (const [index, act] of done.entries()) {
    if (index <= from) continue;
    if (act.type === 'choose') out.push({ act: index + 1, choice: act.choice });
    // Once answered, whatever is asked next is another matter.
    if (act.type === 'ask' && out.length > 0) break;
  }
  return out;
}

export function testimonyItems(record: AttemptRecord): RawItem[] {
  return testimonyOf(record).map(({ item, topic, askedAct, answerAct, mark, share, basis }): RawItem => ({
    id: item,
    weight: 2,
    share,
    acts: [askedAct, answerAct],
    provisions: basis,
    explanation: explain('testified', { topic, mark }),
  }));
}
