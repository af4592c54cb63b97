// Has the debrief words for everything that scoring can say, in every language of the interface?

import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { RUBRIC } from '#attempt';
import { QUESTION_TYPES } from '#interview';
import { CONCLUSIONS } from '#people';
import { ACT_TYPES, DIMENSIONS, PHASES } from '#scenario';
import { JUSTIFICATIONS, STEP_MARKS } from '#scoring';

type Texts = { readonly [key: string]: string | Texts };

const LOCALES = import.meta.glob<Texts>('../../../assets/locales/*/debrief.json', { import: 'default', eager: true });
const SCORING = import.meta.glob<string>('../../scoring/*Items.ts', { query: '?raw', import: 'default', eager: true });

/** Outcomes and words that a code is chosen by. */
const NOT_CODES: ReadonlySet<string> = new Set(['open', 'cannotTell']);

/** The codes of explanations: what stands in quotes before the values of `explain(…)`. */
const CODES = Object.values(SCORING).flatMap((source) =>
  [...source.matchAll(/explain\(([^{]*?)(?:, \{|\)[,; ])/g)].flatMap(([, first = '']) =>
    [...first.matchAll(/'(\w+)'/g)].map(([, code = '']) => code).filter((code) => !NOT_CODES.has(code)),
  ),
);

const STEPS = Array.from({ length: 22 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`);

const KEYS = [
  ...new Set(CODES).values().map((code) => `why.${code}`),
  ...JUSTIFICATIONS.flatMap((one) => [`why.${one}`, `verdict.${one}`, `verdict.because.${one}`]),
  ...STEP_MARKS.flatMap((one) => [`mark.${one}`, `why.step.${one}`]),
  ...DIMENSIONS.flatMap((one) => [`dimension.${one}`, `next.${one}`]),
  ...PHASES.map((one) => `phase.${one}`),
  ...ACT_TYPES.map((one) => `act.${one}`),
  ...QUESTION_TYPES.map((one) => `questionType.${one}`),
  ...CONCLUSIONS.map((one) => `conclusion.${one}`),
  ...RUBRIC.flatMap((one) => ['name', '1', '2', '3', '4'].map((part) => `rubric.${one}.${part}`)),
  ...STEPS.map((one) => `step.${one}`),
];

function find(texts: Texts | undefined, key: string): string | null {
  const found = key
    .split('.')
    .reduce<Texts | string | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), texts);
  return typeof found === 'string' ? found : null;
}

function flatten(texts: Texts, before = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [`${before}${key}`] : flatten(text, `${before}${key}.`),
  );
}

describe.each(Object.entries(LOCALES).map(([path, texts]) => [path.split('/').at(-2) ?? '', texts] as const))(
  'in %s',
  (language, texts) => {
    it('there are words for every code', () => {
      expect(new Set(CODES).size).toBeGreaterThan(35);
      expect(KEYS.filter((key) => find(texts, key) === null)).toEqual([]);
    });

    it('every text can be formatted', () => {
      for (const key of flatten(texts))
        expect(() => new IntlMessageFormat(find(texts, key) ?? '', language), key).not.toThrow();
    });
  },
);
