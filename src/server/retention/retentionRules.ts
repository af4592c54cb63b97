// How long is what kept? By FIRSTLINE_RETENTION, in days; whatever it does not name is kept for good.

import type { Environment } from '../secretSetting.ts';

/**
 * `sittings`: the work of sittings of archived exams; `events`: what was seen of them while they ran; `practice`: attempts of no exam;
 * `sessions`: what is left of signing in; `people`: who was invited and never came.
 */
export const RETENTION_RULES = ['sittings', 'events', 'practice', 'sessions', 'people'] as const;
export type RetentionRule = (typeof RETENTION_RULES)[number];

/** Days by rule; a rule that is not there keeps for good. */
export type Retention = Readonly<Partial<Record<RetentionRule, number>>>;

export type ReadRetention =
  | { readonly ok: true; readonly retention: Retention }
  | { readonly ok: false; readonly message: string };

const MOST_DAYS = 36_500;
const HOW = `FIRSTLINE_RETENTION says after how many days what is deleted, as in: sittings=1825 events=730 practice=90 sessions=30`;

/** `practice=90 sessions=30`; 0 keeps for good, as does what is left out. */
export function readRetention(environment: Environment): ReadRetention {
  const retention = new Map<RetentionRule, number>();
  for (const part of (environment['FIRSTLINE_RETENTION'] ?? '').split(/[\s,]+/).filter((one) => one !== '')) {
    const [, name = '', days = ''] = /^([A-Za-z]+)=(\d{1,6})$/.exec(part) ?? [];
    const rule = RETENTION_RULES.find((one) => one === name);
    if (days === '') return wrong(`"${part}" is not a rule and a whole number of days.`);
    if (rule === undefined) return wrong(`There is no rule "${name}"; there are ${RETENTION_RULES.join(', ')}.`);
    if (retention.has(rule)) return wrong(`"${rule}" is there twice.`);
    if (Number(days) > MOST_DAYS) return wrong(`"${part}": at most ${MOST_DAYS} days; 0 keeps for good.`);
    retention.set(rule, Number(days));
  }
  const kept = [...retention].filter(([, days]) => days > 0);
  return { ok: true, retention: Object.fromEntries(kept) };
}

function wrong(what: string): ReadRetention {
  return { ok: false, message: `${what} ${HOW}. Nothing was changed.` };
}
