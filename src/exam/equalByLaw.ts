// Are variants of a case equal, so that one person may meet this and another that? Equal by law: with the seeds that people will meet, the law
// requires and allows the same outcomes on the same grounds, there are as many points to be had in every part, and the expert's way wins them
// all. Proved from each case's own assessment. Within a part the points may fall to other competencies (a forged page takes some that another
// page would have had): that is named, as is what the expert needed, for a person to judge how long a variant takes and how hard it is.

import { assess, type OutcomeFinding } from '#law';
import { playExpert } from '#proof';
import { canonicalJson, drawCase, type OpenScenario } from '#scenario';
import { score } from '#scoring';
import { competencyOf } from './competency.ts';

export interface VariantReport {
  readonly variant: string;
  readonly seed: number;
  /** Why it could not be judged; null: it was. */
  readonly fault: 'notDrawn' | 'unsettled' | 'expertStuck' | 'notAllPoints' | null;
  readonly required: readonly LawfulOutcome[];
  readonly open: readonly LawfulOutcome[];
  readonly dimensions: Readonly<Record<string, number>>;
  readonly competencies: Readonly<Record<string, number>>;
  /** What the expert needed: for a person to judge whether the load is alike. */
  readonly expertActs: number;
  readonly expertSeconds: number;
}

export interface LawfulOutcome {
  readonly outcome: string;
  readonly grounds: readonly string[];
  /** Letters accepted in place of one, by ground. */
  readonly instead: Readonly<Record<string, readonly string[]>>;
}

/** In what variants that are not equal differ. */
export const DIFFERENCES = ['required', 'open', 'dimensions'] as const;
export type VariantDifference = (typeof DIFFERENCES)[number];

export interface EqualityReport {
  readonly reports: readonly VariantReport[];
  /** Variants that may stand for each other; each variant that can be judged is in one group, if alone. */
  readonly groups: readonly (readonly string[])[];
  /** Variants with a fault, or that are not the same with every seed. */
  readonly unfit: readonly string[];
  /** Groups within which points fall to competencies in more than one way. */
  readonly unlike: readonly (readonly string[])[];
  /** Between the first group and each other one: in what they differ. */
  readonly apart: readonly { readonly variants: readonly string[]; readonly differs: readonly VariantDifference[] }[];
}

export function proveEqual(
  open: OpenScenario,
  seeds: readonly number[],
  variants: readonly string[] = Object.keys(open.content.scenario.variants),
): EqualityReport {
  const reports = variants.flatMap((variant) => seeds.map((seed) => reportOn(open, variant, seed)));
  return groupEqual(reports);
}

/** What comes of reports; apart, so that stored reports can be grouped again. */
export function groupEqual(reports: readonly VariantReport[]): EqualityReport {
  const variants = [...new Set(reports.map(({ variant }) => variant))];
  const groups = new Map<string, string[]>();
  const unfit: string[] = [];
  for (const variant of variants) {
    const own = reports.filter((report) => report.variant === variant);
    const signs = [...new Set(own.map(signOf))];
    const [sign] = signs;
    if (sign === undefined || signs.length > 1 || own.some(({ fault }) => fault !== null)) unfit.push(variant);
    else groups.set(sign, [...(groups.get(sign) ?? []), variant]);
  }
  const all = [...groups.values()].sort((a, b) => b.length - a.length);
  const of = (group: readonly string[]) => reports.find(({ variant }) => variant === group[0]);
  const [largest] = all;
  const first = largest === undefined ? undefined : of(largest);
  return {
    reports,
    groups: all,
    unfit,
    unlike: all.filter((group) => {
      const own = reports.filter(({ variant }) => group.includes(variant));
      return new Set(own.map(({ competencies }) => canonicalJson(competencies))).size > 1;
    }),
    apart: all.slice(1).map((group) => {
      const other = of(group);
      const differs = DIFFERENCES.filter((one) => canonicalJson(first?.[one]) !== canonicalJson(other?.[one]));
      return { variants: group, differs };
    }),
  };
}

function signOf(report: VariantReport): string {
  return canonicalJson(DIFFERENCES.map((one) => report[one]));
}

function reportOn(open: OpenScenario, variant: string, seed: number): VariantReport {
  const none = {
    variant,
    seed,
    required: [],
    open: [],
    dimensions: {},
    competencies: {},
    expertActs: 0,
    expertSeconds: 0,
  };
  const drawn = drawCase(open, seed, variant);
  if (!drawn.ok) return { ...none, fault: 'notDrawn' };
  const truth = assess(open.pack, drawn.value.truth, { date: drawn.value.date, proof: false });
  const lawful = {
    required: truth.required.map(lawfulOutcome).sort(byOutcome),
    open: truth.open.map(lawfulOutcome).sort(byOutcome),
  };
  if (!truth.settled) return { ...none, ...lawful, fault: 'unsettled' };
  const { start, moments, stuck } = playExpert(drawn.value);
  if (stuck !== null) return { ...none, ...lawful, fault: 'expertStuck' };
  const report = score(open, drawn.value, start, moments);
  const trains = open.content.scenario.competencies;
  const competencies: Record<string, number> = {};
  for (const item of report.items) {
    const competency = competencyOf(item, trains);
    competencies[competency] = (competencies[competency] ?? 0) + item.max;
  }
  return {
    ...none,
    ...lawful,
    dimensions: Object.fromEntries(report.dimensions.map(({ id, max }) => [id, max])),
    competencies,
    expertActs: moments.length,
    expertSeconds: moments.at(-1)?.state.seconds ?? 0,
    fault: report.total < report.max ? 'notAllPoints' : null,
  };
}

function lawfulOutcome({ outcome, grounds, orGrounds = {} }: OutcomeFinding): LawfulOutcome {
  return { outcome, grounds: [...grounds].sort(), instead: orGrounds };
}

function byOutcome(a: LawfulOutcome, b: LawfulOutcome): number {
  return a.outcome < b.outcome ? -1 : 1;
}
