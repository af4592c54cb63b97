// A register of a case: which answer it gives, which records come up with it and whose they are; and who can be called in.

import { AGENCY_NAMES, ruleOfAgency } from './agencies.ts';
import type { CaseAgency, CaseRecord, CaseRegister, StatedFact } from './case.ts';
import { CaseError, fault } from './caseFault.ts';
import { asText, type Drawer } from './draw.ts';
import { keyOfPath, type ConditionPath } from './laterConditions.ts';
import type { OpenScenario } from './openScenario.ts';
import { CHECK_RESULTS, doesTell, RECORD_CHECKS, ruleOfRegister, type CheckResult } from './registerKinds.ts';
import { RECORD_FIELDS } from './registerSchema.ts';
import type { AuthoredValue, RegisterSource, ScenarioSource } from './schema.ts';

/** What drawing a register needs of the drawing of its case. */
export interface RegisterDrawing {
  readonly open: OpenScenario;
  readonly drawer: Drawer;
  readonly variant: string;
  readonly facts: (
    authored: Readonly<Record<string, AuthoredValue>>,
    path: ConditionPath,
  ) => readonly Omit<StatedFact, 'since'>[];
}

type RecordSource = NonNullable<RegisterSource['answers'][number]['records']>[string];

export function drawRegister(drawing: RegisterDrawing, id: string, source: RegisterSource): CaseRegister {
  const { open, drawer, variant } = drawing;
  const at = ['registers', id, 'answers'];
  const index = source.answers.findIndex(
    ({ when }, position) => when === undefined || drawer.test(when, [...at, String(position), 'when']),
  );
  const answer = source.answers[index];
  if (answer === undefined)
    throw new CaseError([
      fault(
        'invalidValue',
        at,
        `the register "${id}" has no answer in variant "${variant}"`,
        'End the list with an answer without "when".',
      ),
    ]);
  const path = [...at, index];
  const since =
    answer.since === undefined ? null : asText(drawer.resolve(answer.since, [...at, String(index), 'since']));
  const says = drawing.facts(answer.says, [...path, 'says']).map((one): StatedFact => ({
    ...one,
    complete: !answer.open && one.complete,
    ...(since === null ? {} : { since }),
  }));
  return {
    id,
    source,
    kind: source.kind ?? null,
    form: source.form ?? (source.kind === undefined ? [] : ruleOfRegister(source.kind).form),
    waits: source.waits ?? 0,
    needed: open.later.get(keyOfPath(['registers', id, 'needed'])) ?? null,
    answer: {
      result: answer.result,
      text: answer.text,
      says,
      records: Object.entries(answer.records ?? {}).flatMap(([record, one]) => {
        const where = [...path, 'records', record];
        if (one.when !== undefined && !drawer.test(one.when, [...where, 'when'])) return [];
        return [drawRecord(drawing, record, one, where)];
      }),
      otherwise: answer.otherwise === undefined ? [] : drawing.facts(answer.otherwise, [...path, 'otherwise']),
    },
  };
}

function drawRecord(drawing: RegisterDrawing, id: string, source: RecordSource, at: ConditionPath): CaseRecord {
  const { open, drawer } = drawing;
  const theirs = drawer.resolve(source.theirs, [...at, 'theirs']);
  if (typeof theirs !== 'boolean')
    throw new CaseError([
      fault('invalidValue', [...at, 'theirs'], `theirs gives ${JSON.stringify(theirs)}`, 'Write true, false, or a formula that gives one.'), // prettier-ignore
    ]);
  const { owner } = source.checks;
  const checks = RECORD_CHECKS.flatMap((by) => {
    const found = by === 'owner' ? owner?.is : source.checks[by];
    if (found === undefined) return [];
    const where = [...at, 'checks', by, ...(by === 'owner' ? ['is'] : [])];
    return [{ by, result: readResult(drawer.resolve(found, where), where) }];
  });
  const offered = checks.map(({ by }) => by);
  if (!checks.some(({ by, result }) => doesTell(by, result, theirs, offered)))
    throw new CaseError([
      fault(
        'invalidValue',
        [...at, 'checks'],
        `nothing tells that the record "${id}" is ${theirs ? 'theirs' : 'somebody else’s'} in variant "${drawing.variant}"`,
        `Give it a check that ${theirs ? 'agrees: fingerprints, photo or owner, or printed data where there is nothing stronger' : 'differs'}.`,
      ),
    ]);
  return {
    id,
    match: source.match,
    theirs,
    text: source.text,
    state: source.state,
    shows: RECORD_FIELDS.flatMap((field) => {
      const value = source.shows[field];
      return value === undefined ? [] : [{ field, value: asText(drawer.resolve(value, [...at, 'shows', field])) }];
    }),
    checks,
    owner:
      owner === undefined
        ? null
        : {
            text: owner.text,
            seconds: owner.seconds,
            says: owner.says === undefined ? [] : drawing.facts(owner.says, [...at, 'checks', 'owner', 'says']),
          },
    says: source.says === undefined ? [] : drawing.facts(source.says, [...at, 'says']),
    obliges: (source.obliges ?? []).map((rule) => ({
      rule,
      citation: open.pack.ruleById.get(rule)?.source.citation ?? '',
    })),
    heeded: open.later.get(keyOfPath([...at, 'heeded'])) ?? null,
  };
}

function readResult(value: unknown, at: ConditionPath): CheckResult {
  const result = CHECK_RESULTS.find((one) => one === value);
  if (result !== undefined) return result;
  throw new CaseError([
    fault('invalidValue', at, `${JSON.stringify(value)} is no result of a check`, `One of: ${CHECK_RESULTS.join(', ')}.`), // prettier-ignore
  ]);
}

export function drawAgencies(drawing: RegisterDrawing, agencies: ScenarioSource['agencies'] = {}): CaseAgency[] {
  return AGENCY_NAMES.flatMap((id) => {
    const source = agencies[id];
    if (source === undefined) return [];
    return [
      {
        id,
        seconds: source.seconds ?? ruleOfAgency(id).seconds,
        answers: source.answers.map(({ why, text, says }, index) => ({
          when: drawing.open.later.get(keyOfPath(['agencies', id, 'answers', index, 'when'])) ?? null,
          why: why ?? null,
          text,
          says: says === undefined ? [] : drawing.facts(says, ['agencies', id, 'answers', index, 'says']),
        })),
      },
    ];
  });
}
