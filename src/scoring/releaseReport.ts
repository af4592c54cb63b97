// The report as it leaves the authority: the same points, with handles where the author's ids of papers, dilemmas and reluctant facts
// stood. The stored report keeps the author's, so that attempts can be compared.

import type { Gate } from '#attempt';
import type { Case } from '#scenario';
import type { Report, ScoreItem } from './report.ts';

export function releaseReport(report: Report, drawn: Case, gate: Gate): Report {
  const release = (item: ScoreItem): ScoreItem => {
    const { dilemma } = item.explanation.args;
    const args = typeof dilemma === 'string' ? { dilemma: gate.out('dilemma', dilemma) } : {};
    return {
      ...item,
      id: releaseId(item.id, drawn, gate),
      explanation: { ...item.explanation, args: { ...item.explanation.args, ...args } },
    };
  };
  return {
    ...report,
    items: report.items.map(release),
    pending: report.pending.map((id) => releaseId(id, drawn, gate)),
  };
}

/** `documents.<paper>.…`, `conduct.dilemma.<dilemma>` and `interview.disclosed.<name>` name what an author wrote. */
function releaseId(id: string, drawn: Case, gate: Gate): string {
  const [dimension = '', second = '', ...rest] = id.split('.');
  if (dimension === 'documents') return [dimension, gate.out('paper', second), ...rest].join('.');
  if (dimension === 'conduct' && second === 'dilemma')
    return [dimension, second, gate.out('dilemma', rest.join('.'))].join('.');
  if (dimension === 'interview' && second === 'disclosed')
    return [dimension, second, [...drawn.reluctance.keys()].indexOf(rest.join('.')) + 1].join('.');
  return id;
}
