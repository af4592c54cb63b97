// Do the procedures fit the law that they are written for? Also one that no shipped case uses yet: its facts, rules, outcomes and
// conditions must be those of its pack, and its conduct must compile.

import { describe, expect, it } from 'vitest';
import { BOOL, compileCondition } from '#law';
import { declareCase } from '#scenario';
import { checkProcedure } from '../../src/scenario/checkProcedure.ts';
import { procedureSchema } from '../../src/scenario/procedure.ts';
import { listProcedures, readProcedureFile } from '../../src/scenario/procedureFile.ts';
import { contentFiles, library } from '../kit/library.ts';

const PACK_OF: Readonly<Record<string, string>> = {
  'appeal-review': 'uk',
  'public-counter': 'eu',
  'case-review': 'uk',
  'naturalisation-interview': 'us',
  'first-line': 'eu',
  'in-company': 'eu',
  'inland-check': 'eu',
  'land-lane': 'eu',
  ship: 'eu',
  train: 'eu',
  'family-interview': 'us',
  'asylum-interview': 'eu',
  'child-interview': 'eu',
  'second-line': 'eu',
  'removal-interview': 'uk',
  testimony: 'us',
  'uk-port': 'uk',
  'us-port': 'us',
};
/** A witness asks nobody: but for two, what the answers show stands in the case, which alone knows which answer tells what. */
const FEWEST_FACTS: Readonly<Record<string, number>> = { testimony: 2 };

describe.each(listProcedures(contentFiles()))('%s', (name) => {
  const pack = library().packs.get(PACK_OF[name] ?? '');
  if (pack === undefined) throw new Error(`no pack is named for the procedure "${name}"`);
  const { yaml } = readProcedureFile(contentFiles(), name);
  const read = yaml.check(procedureSchema);
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('; '));
  const value = read.value;
  const declarations = declareCase(pack.declarations, new Map());

  it('names facts, rules and outcomes of its pack', () => {
    expect(checkProcedure({ value, yaml }, pack)).toEqual([]);
    const outcomes = Object.keys(pack.source.outcomes);
    expect(value.outcomes.filter((outcome) => !outcomes.includes(outcome))).toEqual([]);
  });

  it('says of every fact of conduct, in its own type, what acts show it', () => {
    expect(Object.keys(value.conduct).length).toBeGreaterThanOrEqual(FEWEST_FACTS[name] ?? 6);
    for (const [fact, source] of Object.entries(value.conduct)) {
      const { when, is } = typeof source === 'string' ? { when: null, is: source } : source;
      const type = pack.vocabulary.facts.get(fact)?.type ?? BOOL;
      for (const [text, wanted] of [
        [when, BOOL],
        [is, type],
      ] as const) {
        if (text === null) continue;
        const compiled = compileCondition(text, { declarations, type: wanted });
        expect(compiled.ok ? [] : compiled.error, `${fact}: ${text}`).toEqual([]);
      }
    }
  });

  it('sets facts that rules of conduct speak of', () => {
    const spoken = new Set(
      pack.rules.flatMap(({ source, when }) => (source.kind === 'conduct' ? (when?.facts ?? []) : [])),
    );
    const idle = Object.keys(value.conduct).filter((fact) => !spoken.has(fact));
    expect(idle).toEqual([]);
  });
});
