import { TERMS } from '#documents';
import { describe, expect, it } from 'vitest';
import { searchTerms, termSections } from './termSearch.ts';

const SECTIONS = termSections(
  (term) => (term === 'st-date-altered' ? 'Fecha del sello cambiada' : term),
  (term) => (term === 'cf-uv-absent' ? 'Bajo la luz ultravioleta falta el diseño.' : null),
  (group) => group,
);
const found = (typed: string): string[] =>
  searchTerms(SECTIONS, typed).flatMap(({ entries }) => entries.map(({ term }) => term));

describe('searching the terms', () => {
  it('offers every term before anything is typed', () => {
    expect(found(' ')).toHaveLength(TERMS.length);
  });

  it('finds by the beginnings of words, whatever their case and accents', () => {
    expect(found('SELLO fech')).toEqual(['st-date-altered']);
    expect(found('diseno')).toEqual(['cf-uv-absent']);
  });

  it('finds a whole group by its name', () => {
    expect(found('pseudo')).toHaveLength(3);
  });

  it('finds nothing for what is nowhere', () => {
    expect(searchTerms(SECTIONS, 'xylophone')).toEqual([]);
  });
});
