// For the tests of this room: reports of a few items, and sittings to grade.

import type { Report, ScoreItem } from '#scoring';
import { aDesign } from './designKit.ts';
import type { AttemptToGrade, SittingToGrade } from './grade.ts';

export function anItem(id: string, points: number, max: number, more: Partial<ScoreItem> = {}): ScoreItem {
  const dimension = id.split('.')[0] as ScoreItem['dimension'];
  const base = { acts: [3], provisions: ['sbc-6'], explanation: { code: 'x', args: {} }, mark: null };
  return { id, dimension, points, max, ...base, ...more };
}

export function aReport(items: readonly ScoreItem[], more: Partial<Report> = {}): Report {
  const sum = (of: (item: ScoreItem) => number): number => items.reduce((total, item) => total + of(item), 0);
  return {
    total: sum(({ points }) => points),
    max: sum(({ max }) => max),
    passed: false,
    provisional: false,
    pending: [],
    criticalErrors: [],
    dimensions: [],
    items,
    justification: 'lawfulJustified',
    ...more,
  };
}

const HASH = 'a'.repeat(64);

export function anAttempt(index: number, report: Report, more: Partial<AttemptToGrade> = {}): AttemptToGrade {
  return {
    position: index,
    index,
    attempt: `t${index}`,
    reached: true,
    trains: ['entryConditions'],
    playHash: HASH,
    keyHash: HASH,
    report,
    marking: { is: 'notNeeded', final: { rationaleBp: null, stepBp: {}, rulings: [], rests: [] } },
    ...more,
  };
}

export function aSitting(
  attempts: readonly AttemptToGrade[],
  design: Readonly<Record<string, unknown>> = {},
  more: Partial<SittingToGrade> = {},
): SittingToGrade {
  const whole = aDesign({ cases: aDesign().cases.slice(0, Math.max(1, attempts.length)), ...design });
  return {
    sitting: 's1',
    person: 'p1',
    try: 1,
    design: whole,
    attempts,
    accommodations: { notApplicable: [] },
    confirmed: false,
    ...more,
  };
}
