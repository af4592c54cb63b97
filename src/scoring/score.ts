// score(attempt) → report: integer points, weights from the scenario, critical errors that fail an attempt whatever the sum. Anyone can
// derive every point again from the log.

import type { AttemptState, Moment } from '#attempt';
import { makeHistory, unputGrounds } from '#attempt';
import { DIMENSIONS, holds, type Case, type Dimension, type OpenScenario } from '#scenario';
import { recordAttempt, type AttemptRecord, type Marker } from './attemptRecord.ts';
import { conductItems } from './conductItems.ts';
import { conductFacts, findBreaches } from './conductLaw.ts';
import { discrepancyItems } from './discrepancyItems.ts';
import { documentItems } from './documentItems.ts';
import { formItems } from './formItems.ts';
import { asPutWell, NO_RULINGS, openLabels, type Rulings } from './freeLabels.ts';
import { interviewItems } from './interviewItems.ts';
import { justificationItems, justificationOf, outcomeItems } from './outcomeItems.ts';
import { recordItems } from './recordItems.ts';
import { consulateErrors, handoverItems, hitItems, queryItems, recordsItems } from './registerItems.ts';
import { signalItems } from './signalItems.ts';
import { sourcesOf, type CriticalError, type RawItem, type Report, type ScoreItem } from './report.ts';

/** Points of a dimension are its weight times this, so that shares of small items stay whole numbers. */
const POINTS_PER_WEIGHT = 10;

const ITEMS: Readonly<Record<Dimension, (record: AttemptRecord) => RawItem[]>> = {
  outcome: outcomeItems,
  justification: (record) => [...justificationItems(record), ...discrepancyItems(record), ...recordsItems(record)],
  documents: (record) => [...documentItems(record), ...formItems(record)],
  interview: interviewItems,
  conduct: (record) => [
    ...conductItems(record),
    ...queryItems(record),
    ...hitItems(record),
    ...handoverItems(record),
    ...signalItems(record),
  ],
  record: recordItems,
};

export function score(
  open: OpenScenario,
  drawn: Case,
  start: AttemptState,
  moments: readonly Moment[],
  rulings: Rulings = NO_RULINGS,
  marker: Marker = 'own',
): Report {
  const record = recordAttempt(open, drawn, start, moments, rulings, marker);
  const { weights, passPercent } = drawn.content.scenario.scoring;
  const items: ScoreItem[] = [];
  const pending: string[] = [];
  for (const dimension of DIMENSIONS) {
    const raw = ITEMS[dimension](record);
    pending.push(...raw.filter((item) => item.pending === true).map((item) => item.id));
    items.push(...allot(dimension, weights[dimension] * POINTS_PER_WEIGHT, raw));
  }
  const counted = items.filter((item) => !pending.includes(item.id));
  const total = sum(counted, (item) => item.points);
  const max = sum(counted, (item) => item.max);
  const criticalErrors = weighCriticalErrors(record, rulings);
  const failing = criticalErrors.filter((error) => error.provisional !== true);
  return {
    total,
    max,
    passed: record.decision !== null && failing.length === 0 && total * 100 >= passPercent * max,
    provisional: pending.length > 0 || failing.length < criticalErrors.length,
    pending,
    criticalErrors,
    dimensions: DIMENSIONS.map((id) => {
      const own = counted.filter((item) => item.dimension === id);
      return { id, points: sum(own, (item) => item.points), max: sum(own, (item) => item.max) };
    }),
    items,
    justification: justificationOf(record),
  };
}

/** Shares a dimension's points out by weight; what rounding leaves goes to the largest remainders, first item first. */
function allot(dimension: Dimension, points: number, raw: readonly RawItem[]): ScoreItem[] {
  const weight = sum(raw, (item) => item.weight);
  const exact = raw.map((item) => ({
    item,
    whole: Math.trunc((points * item.weight) / weight),
    rest: (points * item.weight) % weight,
  }));
  const left = points - sum(exact, ({ whole }) => whole);
  const byRest = exact.map(({ rest }, index) => ({ rest, index })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  const extra = new Set(byRest.slice(0, left).map(({ index }) => index));
  return exact.map(({ item, whole }, index) => {
    const max = whole + (extra.has(index) ? 1 : 0);
    return {
      id: item.id,
      dimension,
      points: Math.trunc((max * item.share) / 1000),
      max,
      acts: [...new Set(item.acts)],
      provisions: item.provisions,
      explanation: item.explanation,
      mark: item.mark ?? null,
    };
  });
}

/** Critical errors; those that only a label brought about wait for an examiner. */
function weighCriticalErrors(record: AttemptRecord, rulings: Rulings): CriticalError[] {
  const errors = findCriticalErrors(record);
  const doubted = openLabels(record.final, rulings);
  if (errors.length === 0 || doubted.size === 0) return errors;
  const { open, drawn, onTruth } = record;
  const final = asPutWell(drawn, record.final, doubted);
  const breaches = findBreaches(open.pack, drawn, onTruth, conductFacts(open, drawn, final));
  const sure = new Set(findCriticalErrors({ ...record, final, breaches }).map(({ id }) => id));
  return errors.map((error) => (sure.has(error.id) ? error : { ...error, provisional: true }));
}

function findCriticalErrors(record: AttemptRecord): CriticalError[] {
  const { open, drawn, final } = record;
  const history = makeHistory(drawn, () => final);
  const out: CriticalError[] = [];
  for (const [id, { when, basis }] of open.critical)
    if (holds(when, drawn.cells, history)) out.push({ id, basis, acts: actsOf(record) });
  const isNamed = out.some(({ id }) => id === 'ground-not-put');
  if (drawn.procedure.steps['M16'] === 'critical' && !isNamed && unputGrounds(drawn, final).length > 0)
    out.push({ id: 'ground-not-put', basis: 'M16', acts: actsOf(record) });
  out.push(...consulateErrors(record));
  // What the procedure or the case already names is not said twice.
  const named = new Set(out.flatMap(({ basis }) => sourcesOf(basis)));
  const broken = record.breaches.filter(({ rule, weight }) => weight === 'critical' && !named.has(rule));
  if (broken.length > 0)
    out.push({ id: 'conduct-breached', basis: broken.map(({ rule }) => rule).join('; '), acts: actsOf(record) });
  return out;
}

/** The acts that a critical error rests on: slights as they fell, else the decision. */
function actsOf({ final }: AttemptRecord): number[] {
  const slights = final.conduct.filter(({ kind }) => kind !== 'respect' && kind !== 'repair').map((one) => one.act);
  const deciding = final.signed === null ? [] : [final.signed];
  return [...slights, ...deciding];
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}
