// What is the review of an application worth? Lines judged against the truth and against what had come to light, a form sent back with
// what it lacks, a complete one left alone.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '#cli';
import { drawCase, type Case, type OpenScenario } from '#scenario';
import { score, type ScoreItem } from '#scoring';
import { openLinesOf } from '#documents';
import { Gate, makeExaminationReport, makeHistory, makeView, Simulation, type Act } from '#attempt';
import { contentFiles, play, ROOT } from '../kit/library.ts';

const ANSWERS = `
      surname: '=who.family'
      givenNames: '=who.given'
      sex: F
      civilStatus: Single
      birthDate: '=person.birthDate'
      birthPlace: Saltmarsh
      nationality: Harrovian
      address: Mill Row 4, Saltmarsh
      passportNumber: HC1234567
      passportIssued: '=doc.issueDate'
      passportExpires: '=doc.expiryDate'
      occupation: Baker
      purpose: training
      destination: Havenstad
      arrival: '2026-11-02'
      leaving: LEAVING
      entries: One
      lodging: Craneplein 2, Havenstad
      payer: Myself
      convictions: None
      refusedBefore: 'No'
      signedIn: Saltmarsh
      signedOn: '2026-10-01'
      MEANS
      enclosed: ENCLOSED`;
const ALL = 'passportCopy photograph itinerary lodgingProof meansProof employmentProof insuranceProof';

/** The first case with a visa form among its papers, under a procedure that lets an officer review and return forms. */
function openWith(form: { leaving: string; means: string; enclosed: string }): OpenScenario {
  const files = new Map(contentFiles());
  const walk = (folder: string, path: string): void => {
    for (const name of readdirSync(folder)) {
      const inner = join(folder, name);
      if (statSync(inner).isDirectory()) walk(inner, `${path}/${name}`);
      else files.set(`${path}/${name}`, readFileSync(inner, 'utf8'));
    }
  };
  walk(join(ROOT, 'tests/fixtures/first-case'), 'scenarios/library/first-case');
  const change = (path: string, from: RegExp, to: string): void => {
    const text = files.get(path) ?? '';
    expect(text).toMatch(from);
    files.set(path, text.replace(from, to));
  };
  change('scenarios/procedures/first-line.yaml', /judge,/g, 'judge, reviewLine, returnForm,');
  const answers = ANSWERS.replace('LEAVING', form.leaving)
    .replace('MEANS', form.means)
    .replace('ENCLOSED', form.enclosed === '' ? "''" : form.enclosed);
  change(
    'scenarios/library/first-case/scenario.yaml',
    /^papers:\n/m,
    `papers:
  form:
    kind: visaForm
    state: QSA
    holder: applicant
    speaksOf: { leaving: stay.intendedDeparture, birthDate: person.birthDate, purpose: stay.purpose }
    fields:${answers}
`,
  );
  const loaded = loadLibrary(files, ['first-case']).scenarios[0];
  if (loaded === undefined || loaded.open === null) throw new Error(JSON.stringify(loaded?.diagnostics, null, 1));
  return loaded.open;
}

function draw(open: OpenScenario): Case {
  const drawn = drawCase(open, 3);
  if (!drawn.ok) throw new Error(drawn.error.map((one) => `${one.path.join('.')}: ${one.message}`).join('; '));
  return drawn.value;
}

function itemsOf(open: OpenScenario, acts: readonly Act[]): Record<string, ScoreItem> {
  const drawn = draw(open);
  const { start, moments } = play(drawn, acts);
  const { items } = score(open, drawn, start, moments);
  return Object.fromEntries(
    items.filter((item) => item.id.startsWith('documents.form')).map((item) => [item.id, item]),
  );
}
const shareOf = (item: ScoreItem | undefined): number => (item === undefined ? -1 : item.points / item.max);

const COMPLETE = { leaving: "'=leaving'", means: 'means: Salary', enclosed: ALL };
const FALSE_DAY = { ...COMPLETE, leaving: "'=addDays(leaving, 20)'" };
const LACKING = { ...COMPLETE, means: 'income: 2400.00', enclosed: 'passportCopy photograph' };
const open = (...pages: number[]): Act[] => pages.map((page) => ({ type: 'open', paper: 'form', page: `page${page}` }));
const review = (line: string, verdict: 'agrees' | 'contradicts' | 'missing' | 'unclear'): Act => ({
  type: 'reviewLine',
  paper: 'form',
  line,
  verdict,
});

describe('a complete and truthful form', () => {
  const scenario = openWith(COMPLETE);
  it('lacks nothing', () => {
    const paper = draw(scenario).papers.find((one) => one.id === 'form');
    expect(paper === undefined ? null : openLinesOf(paper.document)).toEqual([]);
  });
  it('is worth full points left alone', () => {
    const items = itemsOf(scenario, open(1, 2, 3));
    expect(shareOf(items['documents.form.lines'])).toBe(1);
    expect(items['documents.form.returned']?.explanation.code).toBe('formComplete');
    expect(shareOf(items['documents.form.returned'])).toBe(1);
  });
  it('sent back needlessly is worth none, and a line called wrong costs', () => {
    const items = itemsOf(scenario, [
      ...open(1, 2, 3),
      review('leaving', 'contradicts'),
      { type: 'returnForm', paper: 'form', missing: ['means'] },
    ]);
    expect(items['documents.form.returned']?.explanation.code).toBe('formReturnedNeedlessly');
    expect(shareOf(items['documents.form.returned'])).toBe(0);
    expect(shareOf(items['documents.form.lines'])).toBeLessThan(1);
  });
});

describe('a form with a false day', () => {
  const scenario = openWith(FALSE_DAY);
  it('overlooked, by luck', () => {
    const without = itemsOf(scenario, open(1, 2, 3))['documents.form.lines'];
    const unclear = itemsOf(scenario, [...open(2), review('leaving', 'unclear')])['documents.form.lines'];
    const named = itemsOf(scenario, [...open(2), review('leaving', 'contradicts')])['documents.form.lines'];
    expect(without?.explanation).toEqual({ code: 'linesOverlooked', args: { lines: 'leaving' } });
    expect(shareOf(without)).toBeLessThan(shareOf(unclear));
    expect(shareOf(unclear)).toBeLessThan(shareOf(named));
    // Nothing but the form had spoken of the day: right, but not yet borne out.
    expect(shareOf(named)).toBeLessThan(1);
  });
});

describe('a form that lacks answers and papers', () => {
  const scenario = openWith(LACKING);
  const lacking = ['means', 'itinerary', 'lodgingProof', 'meansProof', 'employmentProof', 'insuranceProof'];
  it('goes back with just what is lacking', () => {
    const whole = itemsOf(scenario, [...open(1, 2, 3), { type: 'returnForm', paper: 'form', missing: lacking }]);
    expect(shareOf(whole['documents.form.returned'])).toBe(1);
    const half = itemsOf(scenario, [
      ...open(1, 2, 3),
      { type: 'returnForm', paper: 'form', missing: lacking.slice(0, 3) },
    ]);
    expect(half['documents.form.returned']?.explanation.code).toBe('formReturnedPartly');
    expect(shareOf(half['documents.form.returned'])).toBeCloseTo(0.5, 1);
    expect(shareOf(itemsOf(scenario, open(1))['documents.form.returned'])).toBe(0);
  });
  it('stands in the report of the examination as the officer left it', () => {
    const drawn = draw(scenario);
    const { simulation } = play(drawn, [
      ...open(1, 2, 3),
      review('means', 'agrees'),
      review('means', 'missing'),
      { type: 'returnForm', paper: 'form', missing: ['means'] },
    ]);
    const gate = new Gate(drawn);
    const { papers } = makeExaminationReport(
      makeView(
        drawn,
        simulation.state,
        makeHistory(drawn, () => simulation.state),
        gate,
      ),
    );
    const form = papers.find(({ paper }) => paper === gate.out('paper', 'form'));
    expect(form?.lines.map(({ line, verdict }) => [line, verdict])).toEqual([['means', 'missing']]);
    expect(form?.returned?.missing).toEqual(['means']);
  });
  it('the last word on a line counts', () => {
    const items = itemsOf(scenario, [
      ...open(1, 2, 3),
      review('means', 'agrees'),
      ...lacking.map((line) => review(line, 'missing')),
    ]);
    expect(shareOf(items['documents.form.lines'])).toBe(1);
  });
});

describe('what cannot be reviewed is refused', () => {
  const drawn = draw(openWith(COMPLETE));
  it.each([
    ['a line on a page that was not opened', review('purpose', 'agrees'), 'notSeen'],
    ['a line that the form does not have', review('shoeSize', 'agrees'), 'noSuchThing'],
    ['a paper that is no form', { ...review('surname', 'agrees'), paper: 'passport' }, 'noSuchThing'],
    ['returning what is no form', { type: 'returnForm', paper: 'passport', missing: [] }, 'noSuchThing'],
    ['the same line asked for twice', { type: 'returnForm', paper: 'form', missing: ['means', 'means'] }, 'malformed'],
  ] as const)('%s', (_title, act, refusal) => {
    expect(new Simulation(drawn).perform(act as Act)).toEqual({ ok: false, refusal });
  });
});
