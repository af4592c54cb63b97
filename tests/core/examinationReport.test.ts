// The report of an examination: it says what was done and recorded, and nothing else, whatever is true of the paper.

import { describe, expect, it } from 'vitest';
import { Authority, makeExaminationReport, type Act, type ExaminationReport, type PaperReport } from '#attempt';
import type { Case } from '#scenario';
import { makeWords } from '#words';
import { drawShipped, expertActs, openShipped } from '../kit/library.ts';

const ID = 'returning-visitor';
const genuine = drawShipped(ID, 5);
const passport = genuine.papers.find(({ kind }) => kind === 'passport');
const id = passport?.id ?? '';

/** The case with something done to its passport. */
function withMutation(technique: string, params: Record<string, string> = {}): Case {
  const papers = genuine.papers.map((paper) =>
    paper.id === id
      ? { ...paper, document: { ...paper.document, mutations: [...paper.document.mutations, { technique, params }] } }
      : paper,
  );
  return { ...genuine, papers };
}

function reportAfter(drawn: Case, ...acts: Act[]): ExaminationReport<string> {
  const open = openShipped(drawn.content.scenario.id);
  const authority = new Authority(drawn, open.pack, makeWords(open.content.texts, 'en'));
  for (const act of acts) expect(authority.performInside(act), JSON.stringify(act)).toMatchObject({ ok: true });
  return makeExaminationReport(authority.view());
}

function passportIn({ papers }: ExaminationReport<string>): PaperReport {
  const found = papers.find(({ kind }) => kind === 'passport');
  if (found === undefined) throw new Error('the passport is not in the report');
  return found;
}

const OPEN: Act = { type: 'open', paper: id, page: 'data' };
const LAMP: Act = { type: 'light', paper: id, page: 'data', light: 'ultraviolet' };
const GLASS: Act = { type: 'magnify', paper: id, page: 'data', light: 'white', level: 3, x: 20, y: 60 };
const COMPARE: Act = { type: 'compare', paper: id, page: 'data', light: 'white' };
const ZONE: Act = { type: 'readMrz', paper: id };
const CHIP: Act = { type: 'readChip', paper: id };
const find = (term: string, area: string, light: 'white' | 'ultraviolet' | 'chip' = 'white', note = ''): Act => ({
  type: 'find',
  paper: id,
  page: 'data',
  area,
  light,
  term,
  note,
});

describe('what was done', () => {
  it('a paper of which no page was opened is only named', () => {
    const report = reportAfter(genuine);
    expect(report.papers).toEqual([]);
    expect(report.untouched.map(({ kind }) => kind)).toContain('passport');
  });

  it('the document is named as printed, and by what was opened alone', () => {
    const { number, holder } = passportIn(reportAfter(genuine, OPEN));
    expect(number).toMatch(/^[A-Z0-9]+$/);
    expect(holder).not.toBeNull();
    const cover = passportIn(reportAfter(genuine, { ...OPEN, page: 'cover' }));
    expect([cover.number, cover.holder]).toEqual([null, null]);
  });

  it('a paper in no series names whom it is for, and misses no reference', () => {
    const drawn = drawShipped('another-name', 5);
    const opened = expertActs(drawn).filter(({ type }) => type !== 'sign' && type !== 'review');
    const pass = reportAfter(drawn, ...opened).papers.find(({ kind }) => kind === 'boardingPass');
    expect(pass?.holder).toMatch(/\p{L}/u);
    expect(pass?.left.reference).toBe(false);
    expect(passportIn(reportAfter(genuine, OPEN)).left.reference).toBe(true);
  });

  it('lamps, glasses, readers and the reference count where they were used on this paper', () => {
    const { used, pages } = passportIn(reportAfter(genuine, OPEN, LAMP, GLASS, ZONE, CHIP, COMPARE));
    expect(used).toEqual({
      lights: ['white', 'ultraviolet'],
      glasses: [3],
      readers: ['zone', 'chip'],
      tilted: false,
      reference: true,
    });
    expect(pages).toEqual([
      {
        page: 'data',
        lights: ['white', 'ultraviolet'],
        sides: [],
        glasses: [3],
        tilted: false,
        reference: true,
        findings: 0,
        inOrder: false,
      },
    ]);
  });

  it('a look at the reference is no look at the paper', () => {
    const { used } = passportIn(reportAfter(genuine, OPEN, { ...COMPARE, light: 'ultraviolet' }));
    expect(used.lights).toEqual(['white']);
  });

  it('what was left out is listed, and shrinks as it is done', () => {
    const before = passportIn(reportAfter(genuine, OPEN)).left;
    expect(before.pages).toContain('cover');
    expect(before.lights).toContain('ultraviolet');
    expect(before.lights).not.toContain('white');
    expect(before.readers).toEqual(['zone', 'chip']);
    expect(before.face).toBe(true);
    const after = passportIn(reportAfter(genuine, OPEN, { ...OPEN, page: 'cover' }, LAMP, GLASS, ZONE, CHIP)).left;
    expect(after.pages).not.toContain('cover');
    expect(after.lights).not.toContain('ultraviolet');
    expect(after.glasses).not.toContain(3);
    expect(after.readers).toEqual([]);
  });

  it('results of readers stand in it once they have read', () => {
    expect(passportIn(reportAfter(genuine, OPEN))).toMatchObject({ zone: null, chip: null, seals: [] });
    const cloned = passportIn(reportAfter(withMutation('ch-cloned'), OPEN, CHIP));
    expect(cloned.chip?.result).toBe('failed');
    expect(cloned.conclusion).toMatchObject({ grade: 'nothingRecorded', byHand: 'failed' });
  });

  it('registers that were asked give their answer, the others are named as not asked', () => {
    const [register] = genuine.registers;
    const before = reportAfter(genuine, OPEN);
    expect(before.answers).toEqual([]);
    const after = reportAfter(
      genuine,
      OPEN,
      { type: 'query', register: register?.id ?? '', purpose: 'entryCheck' },
      { type: 'wait', seconds: 300 },
    );
    expect(after.answers.map(({ result }) => result)).toEqual([register?.answer.result]);
    expect(after.unasked).toHaveLength(before.unasked.length - 1);
  });
});

describe('a finding', () => {
  it('carries the officer’s words, the glasses held there and what differed from the reference', () => {
    const drawn = withMutation('cf-bright-paper');
    const { irregular } = passportIn(
      reportAfter(drawn, OPEN, LAMP, find('cf-bright-paper', 'page', 'ultraviolet', 'shines')),
    );
    expect(irregular).toHaveLength(1);
    expect(irregular[0]).toMatchObject({ term: 'cf-bright-paper', note: 'shines', levels: [1] });
    expect(irregular[0]?.seen.map(({ code, reference }) => [code, reference])).toContainEqual([
      'paperBright',
      'paperDull',
    ]);
  });

  it('rests on looks taken before it, under its own light', () => {
    const drawn = withMutation('cf-bright-paper');
    const { irregular } = passportIn(reportAfter(drawn, OPEN, find('cf-bright-paper', 'page'), LAMP, GLASS));
    expect(irregular[0]?.levels).toEqual([1]);
    expect(irregular[0]?.seen.map(({ code }) => code)).not.toContain('paperBright');
  });

  it('says where all that was seen is as the reference shows it', () => {
    const { innocent } = passportIn(reportAfter(genuine, OPEN, find('in-mononym', 'surname')));
    expect(innocent[0]).toMatchObject({ seen: [], asReference: true });
    const drawn = withMutation('cf-bright-paper');
    const lit = passportIn(reportAfter(drawn, OPEN, LAMP, find('cf-bright-paper', 'page', 'ultraviolet')));
    expect(lit.irregular[0]?.asReference).toBe(false);
  });

  it('by a machine rests on its reading, not on a place that was seen', () => {
    const { irregular } = passportIn(reportAfter(genuine, OPEN, CHIP, find('ch-cloned', 'page', 'chip')));
    expect(irregular[0]).toMatchObject({ levels: [], seen: [], asReference: false });
  });

  it('that was withdrawn is not in it', () => {
    const report = reportAfter(genuine, OPEN, find('cf-bright-paper', 'page'), { type: 'withdraw', finding: 'f1' });
    expect(passportIn(report)).toMatchObject({ irregular: [], conclusion: { grade: 'nothingRecorded' } });
  });

  it('stands among the irregular, the innocent or what is in order by its term', () => {
    const { irregular, innocent, inOrder, pages } = passportIn(
      reportAfter(
        genuine,
        OPEN,
        find('ph-substituted-under-film', 'portrait'),
        find('in-worn-corner', 'page'),
        find('nothing-irregular', 'mrz'),
      ),
    );
    expect([irregular, innocent, inOrder].map((list) => list.map(({ term }) => term))).toEqual([
      ['ph-substituted-under-film'],
      ['in-worn-corner'],
      ['nothing-irregular'],
    ]);
    expect(pages[0]).toMatchObject({ findings: 2, inOrder: true });
  });
});

describe('the conclusion', () => {
  const photo = find('ph-substituted-under-film', 'portrait');
  it.each([
    { what: 'nothing', acts: [], grade: 'nothingRecorded', misuse: false },
    { what: 'an oddity', acts: [find('in-worn-corner', 'page')], grade: 'odditiesOnly', misuse: false },
    {
      what: 'an oddity, else in order',
      acts: [find('in-worn-corner', 'page'), find('nothing-irregular', 'page')],
      grade: 'inOrder',
      misuse: false,
    },
    { what: 'one finding', acts: [find('nothing-irregular', 'page'), photo], grade: 'oneAgainst', misuse: false },
    { what: 'the same finding twice', acts: [photo, photo], grade: 'oneAgainst', misuse: false },
    {
      what: 'one place twice',
      acts: [photo, find('alt-laminate-lifted', 'portrait')],
      grade: 'oneAgainst',
      misuse: false,
    },
    { what: 'two that bear out', acts: [photo, find('mz-field-digit', 'mrz')], grade: 'severalAgainst', misuse: false },
    { what: 'wrong use', acts: [find('lr-reported', 'number')], grade: 'nothingRecorded', misuse: true },
  ])('$what: $grade', ({ acts, grade, misuse }) => {
    expect(passportIn(reportAfter(genuine, OPEN, ...acts)).conclusion).toMatchObject({ grade, misuse });
  });

  it('of the holder is the last comparison of faces', () => {
    expect(passportIn(reportAfter(genuine, OPEN)).conclusion.holder).toBe('notCompared');
    const compare = (conclusion: 'same' | 'cannotTell'): Act => ({
      type: 'compareFaces',
      paper: id,
      ratings: { ears: 'similar', marks: 'similar', eyes: 'similar', nose: 'cannotTell' },
      conclusion,
      confidence: 'unsure',
    });
    const look: Act = { type: 'look', person: passport?.holder ?? '' };
    const { face, left, conclusion } = passportIn(
      reportAfter(genuine, OPEN, look, compare('same'), compare('cannotTell')),
    );
    expect(face).toMatchObject({ conclusion: 'cannotTell', confidence: 'unsure', ratings: { nose: 'cannotTell' } });
    expect(left.face).toBe(false);
    expect(conclusion.holder).toBe('cannotTell');
  });
});

describe('what is not seen', () => {
  it.each(['cf-bright-paper', 'ch-cloned', 'cf-uv-absent'])(
    '%s: changes no word until it is looked at',
    (technique) => {
      const acts = [OPEN, GLASS, ZONE, find('nothing-irregular', 'page'), find('mz-field-digit', 'mrz')];
      expect(reportAfter(withMutation(technique), ...acts)).toEqual(reportAfter(genuine, ...acts));
      const seen = [OPEN, LAMP, CHIP, find('nothing-irregular', 'page', 'ultraviolet')];
      expect(reportAfter(withMutation(technique), ...seen)).not.toEqual(reportAfter(genuine, ...seen));
    },
  );

  it.each(['nervous-visitor', 'another-name'])('%s: the report names no technique that the officer did not', (name) => {
    const drawn = drawShipped(name, 5);
    const acts = expertActs(drawn).filter(({ type }) => type !== 'find' && type !== 'withdraw');
    const open = openShipped(name);
    const authority = new Authority(drawn, open.pack, makeWords(open.content.texts, 'en'));
    // What depended on a finding is refused; the rest is played.
    for (const act of acts) authority.performInside(act);
    const text = JSON.stringify(makeExaminationReport(authority.view()));
    const techniques = drawn.papers.flatMap(({ document }) => document.mutations.map((one) => one.technique));
    expect(techniques.filter((technique) => text.includes(technique))).toEqual([]);
  });
});
