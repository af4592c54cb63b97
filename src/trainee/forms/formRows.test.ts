// What stands before the officer of a form: its lines in order, what else speaks of them, where to go next, and what to ask for.

import { describe, expect, it } from 'vitest';
import { formLinesOf, formPartsOf } from '#documents';
import type { PaperView, TraineeView } from '../looks.ts';
import { missingLines, nextOpen, rowsOf } from './formRows.ts';

const page = (id: string, fields: Record<string, string>, open = true): PaperView['pages'][number] => ({
  id,
  widthMm: 210,
  heightMm: 297,
  seen: open ? ['white'] : [],
  fields: open ? Object.entries(fields).map(([field, value]) => ({ field, value, zone: 'text' })) : [],
  areas: [],
});
const FORM = {
  id: 'd1',
  kind: 'visaForm',
  pages: [page('page1', { surname: 'Eyral', passportNumber: 'Z1' }), page('page2', {}), page('page3', {}, false)],
} as unknown as PaperView;
const PASSPORT = {
  id: 'd2',
  kind: 'passport',
  pages: [page('data', { number: 'Z1', surname: 'Eyral' })],
} as unknown as PaperView;
const said = (id: string, paper: string, field: string, value: string): TraineeView['statements'][number] => ({
  id,
  fact: 'person.familyName',
  value,
  complete: true,
  source: 'field',
  origin: { kind: 'paper', paper, field },
  act: 1,
  counted: true,
});
const viewOf = (more: Partial<TraineeView> = {}): TraineeView =>
  ({
    papers: [FORM, PASSPORT],
    statements: [said('s1', 'd1', 'surname', 'Eyral'), said('s2', 'd2', 'surname', 'Eyral')],
    lineReviews: [],
    amendments: [],
    ...more,
  }) as unknown as TraineeView;
const row = (view: TraineeView, line: string): ReturnType<typeof rowsOf>[number] | undefined =>
  rowsOf(view, FORM).find((one) => one.line === line);

describe('the lines of a form', () => {
  it('stand in its order, every one once, numbered through', () => {
    const rows = rowsOf(viewOf(), FORM);
    expect(rows.map(({ line }) => line).sort()).toEqual(
      formLinesOf('visaForm')
        .map(({ line }) => line)
        .sort(),
    );
    expect(rows.map(({ n }) => n)).toEqual(rows.map((_, index) => index + 1));
    expect(formPartsOf('visaForm').at(-1)?.title).toBe('checklist');
  });
  it('tell what is empty from what was not looked at', () => {
    expect([row(viewOf(), 'means')?.value, row(viewOf(), 'lodgingProof')?.value]).toEqual(['', null]);
  });
  it('have beside them what others say of the same fact, and where no fact speaks what other papers print', () => {
    expect(row(viewOf(), 'surname')?.others.map(({ id }) => id)).toEqual(['s2']);
    expect(row(viewOf(), 'passportNumber')?.beside.map(({ paper, value }) => [paper.id, value])).toEqual([
      ['d2', 'Z1'],
    ]);
  });
});

describe('the way through', () => {
  const review = (line: string, verdict: 'missing' | 'agrees'): TraineeView['lineReviews'][number] => ({
    paper: 'd1',
    line,
    verdict,
    against: [],
    act: 2,
  });
  it('leads to the next line without a verdict, round the end', () => {
    const rows = rowsOf(viewOf({ lineReviews: [review('givenNames', 'agrees')] }), FORM);
    expect(nextOpen(rows, 'surname')).toBe('otherNames');
    expect(nextOpen(rows, rows.at(-1)?.line ?? '')).toBe('surname');
  });
  it('ends with a letter that asks for what is missing and was not completed since', () => {
    const view = viewOf({
      lineReviews: [review('means', 'missing'), review('payer', 'missing'), review('surname', 'agrees')],
      amendments: [{ paper: 'd1', line: 'payer', value: 'Myself', act: 3 }],
    });
    expect(missingLines(rowsOf(view, FORM))).toEqual(['means']);
  });
});
