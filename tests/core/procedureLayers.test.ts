// A procedure that extends another: what differs is written, the rest comes from below, and a fault points into the file that wrote it.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDiagnostic, type Pack } from '#law';
import { loadScenario, type LoadedScenario, type ProcedureSource } from '#scenario';
import { contentFiles, library, ROOT } from '../kit/library.ts';

const CASE = 'scenarios/library/first-case/';
const pathOf = (name: string): string => `scenarios/procedures/${name}.yaml`;

/** The first case, worked by another procedure, with files of its own besides. */
function firstCase(base: string, files: Readonly<Record<string, string>> = {}): LoadedScenario {
  const all = new Map(contentFiles());
  const walk = (folder: string, to: string): void => {
    for (const name of readdirSync(folder))
      if (statSync(join(folder, name)).isDirectory()) walk(join(folder, name), `${to}${name}/`);
      else all.set(to + name, readFileSync(join(folder, name), 'utf8'));
  };
  walk(join(ROOT, 'tests/fixtures/first-case'), CASE);
  for (const [path, text] of Object.entries(files)) all.set(path, text);
  const scenario = all.get(`${CASE}scenario.yaml`) ?? '';
  all.set(`${CASE}scenario.yaml`, scenario.replace('base: first-line', `base: ${base}`));
  const own = `../../procedures/${base}.ink`;
  const include = all.has(`scenarios/procedures/${base}.ink`) ? `INCLUDE ${own}\n` : '';
  all.set(`${CASE}interview.ink`, include + (all.get(`${CASE}interview.ink`) ?? '') + COMPANY);
  return loadScenario(all, 'first-case', library().packs.get('eu') as Pack);
}

const COMPANY = `
=== ask_company
# ask: Who travels with you?
# type: open
# topic: care
# once
Nobody but the sourdough. # line: company.nobody
-> DONE

=== check_interpreter
# hidden
We understand each other well. # line: checked.well
-> DONE
`;

function faultsOf(text: string, files: Readonly<Record<string, string>> = {}): string[] {
  const { diagnostics } = firstCase('night', { [pathOf('night')]: text, ...files });
  return diagnostics.map(({ code, file, line, column, message, hint }) => {
    expect(hint).not.toBe('');
    return `${code} ${file.replace('scenarios/procedures/', '')}:${line}:${column} ${message}`;
  });
}

function procedureOf(text: string, files: Readonly<Record<string, string>> = {}): ProcedureSource {
  const { open, diagnostics } = firstCase('night', { [pathOf('night')]: text, ...files });
  expect(diagnostics.map((one) => renderDiagnostic(one))).toEqual([]);
  return open?.content.procedure as ProcedureSource;
}

const NIGHT = 'format: 1\nid: night\nextends: first-line\n';

describe('what a procedure takes from the one it extends', () => {
  const below = firstCase('first-line').open?.content.procedure as ProcedureSource;

  it('is everything that it does not write, and no word of how it is laid', () => {
    expect(procedureOf(NIGHT)).toEqual({ ...below, id: 'night' });
  });

  it('goes together with its own key by key; a list stands in the place of a list; null takes out', () => {
    const night = procedureOf(
      `${NIGHT}costs: { ask: 99 }\nequipment: [white]\nsteps: { M03: critical }\nconduct: { officer.askedExpressly: null }\n`,
    );
    expect(night.costs).toEqual({ ...below.costs, ask: 99 });
    expect(night.equipment).toEqual(['white']);
    expect(night.steps).toEqual({ ...below.steps, M03: 'critical' });
    const { 'officer.askedExpressly': taken, ...rest } = below.conduct;
    expect(taken).toBeDefined();
    expect(night.conduct).toEqual(rest);
  });

  it('may itself be laid on another, down to a whole one', () => {
    const dusk = 'format: 1\nid: dusk\nextends: first-line\ncosts: { ask: 40, look: 41 }\n';
    const { costs } = procedureOf('format: 1\nid: night\nextends: dusk\ncosts: { ask: 99 }\n', {
      [pathOf('dusk')]: dusk,
    });
    expect(costs).toEqual({ ...below.costs, ask: 99, look: 41 });
  });

  it('reaches a state of the chart, and its words', () => {
    const { open } = firstCase('night', {
      [pathOf('night')]: `${NIGHT}chart: { states: { talk: { states: { open: { on: { puts: clarify } } } } } }\n`,
      'scenarios/procedures/locales/night.en.yaml': 'ask: { step_greet: Good night. }\n',
    });
    expect(open?.content.procedure.chart.states?.['talk']?.states?.['open']?.on).toEqual({
      ask: 'explore',
      puts: 'clarify',
    });
    expect(open?.content.texts['en']?.['ask.step_greet']).toBe('Good night.');
  });
});

describe('a fault', () => {
  it('names a procedure that is not there', () => {
    expect(faultsOf('format: 1\nid: night\nextends: first-lime\n')).toEqual([
      'unknownReference night.yaml:3:10 there is no procedure "first-lime"',
    ]);
  });

  it('names a circle', () => {
    const dusk = { [pathOf('dusk')]: 'format: 1\nid: dusk\nextends: night\n' };
    expect(faultsOf('format: 1\nid: night\nextends: dusk\n', dusk)).toEqual([
      'unknownReference dusk.yaml:3:10 "dusk" extends "night", which extends "dusk"',
    ]);
  });

  it('asks for an id, which says whose words are taken', () => {
    expect(faultsOf('format: 1\nextends: first-line\n')[0]).toBe('missingKey night.yaml:1:1 the file has no "id"');
    expect(faultsOf('format: 1\nid: nigt\nextends: first-line\n')).toEqual([
      'unknownReference night.yaml:2:5 the id is "nigt", the file "night"',
    ]);
  });

  it('points at what is taken out and is not there, or cannot be lacking', () => {
    expect(faultsOf(`${NIGHT}told: { remainingDay: null }\n`)).toEqual([
      'unknownReference night.yaml:4:9 "told.remainingDay" is taken out, but is not in "first-line"',
    ]);
    expect(faultsOf(`${NIGHT}outcomes: null\n`)).toEqual([
      'missingKey night.yaml:4:1 the file cannot do without "outcomes"',
    ]);
  });

  it('stands in the file that wrote what it is about', () => {
    expect(faultsOf(`${NIGHT}costs: { ask: quick }\n`)).toEqual([
      'invalidType night.yaml:4:15 costs.ask must be number, found string "quick"',
    ]);
    const dusk = { [pathOf('dusk')]: 'format: 1\nid: dusk\nextends: first-line\nsignals: [protection.clam]\n' };
    expect(faultsOf('format: 1\nid: night\nextends: dusk\ncosts: { ask: 99 }\n', dusk)).toEqual([
      'unknownFact dusk.yaml:4:11 there is no fact "protection.clam"',
    ]);
  });
});

describe('every shipped procedure that extends another', () => {
  const names = [...contentFiles()].flatMap(([path, text]) =>
    /^extends: /m.test(text) ? (/^scenarios\/procedures\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []) : [],
  );

  it.each(names)('%s holds together', (name) => {
    expect(firstCase(name).diagnostics.map((one) => renderDiagnostic(one))).toEqual([]);
  });
});
