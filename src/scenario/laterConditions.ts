// Which conditions of registers, agencies, reluctance and signs are read during play or when it is over, and where do they stand?

import type { ScenarioSource } from './schema.ts';

export type ConditionPath = readonly (string | number)[];

export const keyOfPath = (path: ConditionPath): string => path.join('/');

const SIGNAL_CONDITIONS = ['when', 'real', 'explained', 'promised', 'interrogated', 'alerted'] as const;

export function laterConditions(scenario: ScenarioSource): { readonly path: ConditionPath; readonly source: string }[] {
  const out: { path: ConditionPath; source: string }[] = [];
  const add = (path: ConditionPath, source: string | undefined): void => {
    if (source !== undefined) out.push({ path, source });
  };
  for (const [id, { needed, answers }] of Object.entries(scenario.registers)) {
    add(['registers', id, 'needed'], needed);
    answers.forEach(({ records = {} }, index) => {
      for (const [record, { heeded }] of Object.entries(records))
        add(['registers', id, 'answers', index, 'records', record, 'heeded'], heeded);
    });
  }
  for (const [id, agency] of Object.entries(scenario.agencies ?? {}))
    agency.answers.forEach(({ when }, index) => add(['agencies', id, 'answers', index, 'when'], when));
  for (const [id, { when }] of Object.entries(scenario.reluctance)) add(['reluctance', id, 'when'], when);
  for (const [id, signal] of Object.entries(scenario.signals ?? {}))
    for (const part of SIGNAL_CONDITIONS) add(['signals', id, part], signal[part]);
  return out;
}
