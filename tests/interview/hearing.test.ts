// Are free questions heard for what they are? On the labelled questions of the project, on questions the rules were tuned to, and on
// held-out ones that nobody looked at while tuning. Figures are rates over whole files; no single text has a say.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hearQuestion, HEARING_LANGUAGES, type HearingLanguage } from '#interview';

const FOLDER = join(import.meta.dirname, 'questions');

interface Labelled {
  readonly lang: HearingLanguage;
  readonly label: string;
  readonly appropriate: boolean;
  readonly text: string;
  readonly context: string | null;
}

/** A line is `label|+ or -|text|context`. */
function readQuestions(set: string, lang: HearingLanguage): Labelled[] {
  return readFileSync(join(FOLDER, `${set}.${lang}.txt`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [label = '', mark, text = '', context = ''] = line.split('|');
      return { lang, label, appropriate: mark === '+', text, context: context === '' ? null : context };
    });
}

function rates(questions: readonly Labelled[]): { fine: number; balanced: number } {
  const heard = questions.map((question) => ({
    question,
    is: hearQuestion(question.text, question.lang, question.context),
  }));
  const share = (list: typeof heard, ok: (one: (typeof heard)[number]) => boolean): number =>
    list.filter(ok).length / list.length;
  const rightly = (one: (typeof heard)[number]): boolean => one.is.appropriate === one.question.appropriate;
  const good = heard.filter(({ question }) => question.appropriate);
  const bad = heard.filter(({ question }) => !question.appropriate);
  return {
    fine: share(heard, ({ question, is }) => question.label === is.label),
    balanced: (share(good, rightly) + share(bad, rightly)) / 2,
  };
}

describe('free questions are heard for what they are', () => {
  it('on the labelled questions: at least 95 % of the types', () => {
    const { items } = JSON.parse(readFileSync(join(FOLDER, 'labelled.json'), 'utf8')) as { items: Labelled[] };
    const { fine, balanced } = rates(items);
    expect(fine).toBeGreaterThanOrEqual(0.95);
    expect(balanced).toBeGreaterThanOrEqual(0.95);
  });

  it.each(HEARING_LANGUAGES)('on the questions tuned to: %s', (lang) => {
    const { fine, balanced } = rates(readQuestions('tuning', lang));
    expect(fine).toBeGreaterThanOrEqual(0.92);
    expect(balanced).toBeGreaterThanOrEqual(0.95);
  });

  it.each(
    HEARING_LANGUAGES.flatMap(
      (lang) =>
        [
          ['heldOut', lang],
          ['later', lang],
        ] as const,
    ),
  )('on held-out questions, no rule was made for them: %s, %s', (set, lang) => {
    const { fine, balanced } = rates(readQuestions(set, lang));
    expect(fine).toBeGreaterThanOrEqual(0.8);
    expect(balanced).toBeGreaterThanOrEqual(0.87);
  });
});

describe('what stands around a question decides with it', () => {
  it.each([
    ['en', 'You lost it on the bus, right?', 'I lost it on the bus.', 'closed', 'leading'],
    ['es', 'Usted perdió la carta en el autobús, ¿verdad?', 'Perdí la carta en el autobús.', 'closed', 'leading'],
    [
      'fr',
      "Vous avez perdu la lettre dans le bus, n'est-ce pas ?",
      "J'ai perdu la lettre dans le bus.",
      'closed',
      'leading',
    ],
  ] as const)('%s: "%s" only sums up what was said', (lang, text, said, with_, without) => {
    expect(hearQuestion(text, lang, said).label).toBe(with_);
    expect(hearQuestion(text, lang, 'No.').label).toBe(without);
  });

  it('takes any text without throwing, the same each time', () => {
    for (const text of ['', '?', '¿?', '...', ' , ', 'a', '🙂', '\u0000', 'мама', 'x'.repeat(2000), '? ? ?'])
      for (const lang of HEARING_LANGUAGES)
        expect(hearQuestion(text, lang)).toEqual(hearQuestion(text, lang, { known: [] }));
  });
});
