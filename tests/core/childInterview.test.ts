// A talk with a child: as short as its doubt, practised where it is more than that, and on the matter only with somebody at the child's side.

import { describe, expect, it } from 'vitest';
import type { Act } from '#attempt';
import { YamlFile } from '#law';
import { checkProcedure } from '../../src/scenario/checkProcedure.ts';
import { procedureSchema } from '../../src/scenario/procedure.ts';
import { markSteps, recordAttempt, score, type Report } from '#scoring';
import { contentFiles, drawShipped, expertActs, library, openShipped, play } from '../kit/library.ts';

const CASE = 'kite-week';
const ask = (question: string): Act => ({ type: 'ask', question });

function reportOf(variant: string, acts: readonly Act[]): Report {
  const drawn = drawShipped(CASE, 3, variant);
  const { start, moments } = play(drawn, acts);
  return score(openShipped(CASE), drawn, start, moments);
}

const markOf = (report: Report, step: string) =>
  report.items.find(({ id }) => id === `interview.${step}`)?.mark ?? null;

/** The expert's way with some acts left out, or put elsewhere. */
function expertWithout(variant: string, left: (act: Act) => boolean): Act[] {
  return expertActs(drawShipped(CASE, 3, variant)).filter((act) => !left(act));
}

const isAsk = (act: Act, ...questions: string[]): boolean => act.type === 'ask' && questions.includes(act.question);

describe('a clearance', () => {
  it.each(['hat', 'two-surnames', 'under-the-honey', 'looks-older'])(
    'of %s earns full marks without the whole talk',
    (variant) => {
      const acts = expertActs(drawShipped(CASE, 3, variant));
      expect(acts.some((act) => isAsk(act, 'step_rules', 'ask_account', 'practice_tell'))).toBe(false);
      const report = reportOf(variant, acts);
      expect(report.total).toBe(report.max);
      expect(markOf(report, 'M09')).toBeNull();
    },
  );

  it('that becomes more than that is measured by the whole talk', () => {
    const report = reportOf('hat', [
      ask('step_greet'),
      { type: 'respond', dilemma: 'shortcut', option: 'askOpenly' },
      ask('ask_account'),
    ]);
    expect(markOf(report, 'M09')).toBe('significant');
  });
});

describe('practice', () => {
  const isPractice = (act: Act): boolean =>
    isAsk(act, 'practice_tell') || (act.type === 'choose' && act.choice === 'practice.then');

  it('comes between opening and account, and is shown as a phase of its own', () => {
    const acts = expertActs(drawShipped(CASE, 3, 'roses'));
    const { moments } = play(drawShipped(CASE, 3, 'roses'), acts);
    const at = moments.find(({ entry }) => isAsk(entry.act, 'practice_tell'));
    expect(at?.state.phasesReached).toContain('practice');
  });

  it('left out, the invitation to tell is a part only', () => {
    const isShut = (act: Act): boolean =>
      isPractice(act) || (act.type === 'choose' && act.choice === 'account.listening');
    const without = expertWithout('one-way', isShut);
    expect(markOf(reportOf('one-way', without), 'M12')).toBe('minor');
    expect(markOf(reportOf('one-way', expertActs(drawShipped(CASE, 3, 'one-way'))), 'M12')).toBe('correct');
    const drawn = drawShipped(CASE, 3, 'one-way');
    const { start, moments } = play(drawn, without);
    const steps = markSteps(recordAttempt(openShipped(CASE), drawn, start, moments));
    expect(steps.find(({ step }) => step === 'M12')?.detail?.code).toBe('stepUnpractised');
  });
});

describe('somebody at the side of a child alone', () => {
  const VARIANT = 'nineteen-on-paper';
  const errors = (acts: readonly Act[]): string[] => reportOf(VARIANT, acts).criticalErrors.map(({ id }) => id);
  const opening: Act[] = [ask('step_greet'), ask('private_room')];

  it('is there before the account: else it is a critical error, also when called later', () => {
    expect(errors([...opening, ask('call_representative'), ask('ask_account')])).not.toContain('child-alone');
    expect(errors([...opening, ask('ask_account')])).toContain('child-alone');
    expect(errors([...opening, ask('ask_account'), ask('call_representative')])).toContain('child-alone');
  });

  it('is not owed to one of seventeen who travels with the parents’ consent', () => {
    expect(reportOf('looks-older', [...opening, ask('ask_account')]).criticalErrors).toEqual([]);
  });

  it('the consulate of the state that is feared learns nothing', () => {
    const rung = [ask('private_room'), ask('step_purpose'), ask('measure_water'), ask('call_consulate')];
    expect(errors(rung)).toContain('consulate-told');
    expect(reportOf('one-way', rung).criticalErrors).toEqual([]);
  });

  it('an age read off somebody’s shoulders fails', () => {
    const acts = expertActs(drawShipped(CASE, 3, 'looks-older'));
    const at = acts.findIndex((act) => isAsk(act, 'step_next'));
    const report = reportOf('looks-older', acts.toSpliced(at, 0, ask('say_looks_age')));
    expect(report.criticalErrors.map(({ basis }) => basis).join()).toContain('child-age:looks');
    expect(report.passed).toBe(false);
  });
});

it('a step that is called for under a condition is one of the procedure', () => {
  const path = 'scenarios/procedures/child-interview.yaml';
  const source = (contentFiles().get(path) ?? '').replace(
    '  M06: person.languageBarrier',
    '  M60: person.languageBarrier',
  );
  const { yaml } = YamlFile.parse(path, source);
  const read = yaml.check(procedureSchema);
  const pack = library().packs.get('eu');
  if (!read.ok || pack === undefined) throw new Error('the procedure cannot be read');
  expect(checkProcedure({ value: read.value, yaml }, pack).map(({ message }) => message)).toEqual([
    'there is no step "M60" here',
  ]);
});
