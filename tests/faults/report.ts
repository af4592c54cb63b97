// What a fault test came to: its figures, and what was found.

import type { Judged } from './judge.ts';
import type { Sitters } from './sitters.ts';

export interface Report {
  readonly name: string;
  readonly figures: Readonly<Record<string, number | string>>;
  readonly findings: readonly string[];
}

export function reportOf(
  name: string,
  { findings, sittings, acknowledged, kept, links }: Judged,
  sitters: Sitters,
  more: Readonly<Record<string, number | string>>,
): Report {
  const statuses = [...sitters.statuses].sort(([a], [b]) => a - b);
  return {
    name,
    findings,
    figures: {
      ...more,
      'sittings, each held against its twin': sittings,
      'acts acknowledged': acknowledged,
      'acts in the record': kept,
      'pages loaded anew in the middle of an act': sitters.reloads,
      'longest wait from an act to its answer, ms': Math.round(sitters.longestMs),
      'requests by status (0: no answer)': statuses.map(([status, times]) => `${status}: ${times}`).join(', '),
      'audit links verified': links,
    },
  };
}

export function textOf({ name, figures, findings }: Report): string {
  const lines = Object.entries(figures).map(([what, value]) => `  ${what}: ${value}`);
  const found = findings.slice(0, 40).map((one) => `  FOUND ${one}`);
  const more = findings.length > 40 ? [`  and ${findings.length - 40} more`] : [];
  return [name, ...lines, ...found, ...more, `  findings: ${findings.length}`].join('\n');
}
