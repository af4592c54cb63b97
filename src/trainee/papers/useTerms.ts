// What is it called? Names of lights, pages, places on a page, terms of findings and what is seen, in the interface's language.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS, TERMS, type Instrument, type Light, type Observation, type Term } from '#documents';
import { splitPlace } from './places.ts';
import type { PaperView } from '../looks.ts';
import type { PlaceName } from './words.ts';
import './words.ts';

/** The finding that nothing irregular was found. */
export const NOTHING = 'nothing-irregular';

const PAGES = ['cover', 'data', 'front', 'back', 'sheet', 'sticker', 'fold', 'edge', 'service'] as const;
const VALUES = ['air', 'land', 'sea', 'rail', 'entry', 'exit'] as const;

export interface TermWords {
  /** A lamp, or a machine that reads. */
  light(light: Instrument): string;
  /** What a light brings out, in one line. */
  lightHint(light: Light): string;
  page(page: string): string;
  kind(kind: string): string;
  paper(paper: Pick<PaperView, 'kind' | 'state'>): string;
  place(place: string): string;
  term(term: string): string;
  /** One line on a term; null where none is needed. */
  explain(term: string): string | null;
  value(field: string, value: string): string;
  seen(observation: Pick<Observation, 'code' | 'params'>): string;
}

export function useTerms(): TermWords {
  const { t, i18n } = useTranslation('terms');
  return useMemo((): TermWords => {
    const one = (name: string): string => {
      // A place that occurs more than once is numbered: `line4`.
      const [, stem = name, n = ''] = /^([a-zA-Z]+?)(\d+)$/.exec(name) ?? [];
      const known = [name, stem].find((word) => i18n.exists(`place.${word}`, { ns: 'terms' }));
      if (known === undefined) return name;
      const key = `place.${known}` as `place.${PlaceName}`;
      return t(key as 'place.service', { n });
    };
    const kind = (id: string): string => t(`kind.${DOCUMENT_KINDS.find((known) => known === id) ?? 'other'}`);
    return {
      light: (light) => t(`light.${light}`),
      lightHint: (light) => t(`lightHint.${light}`),
      page: (id) => {
        const known = PAGES.find((page) => page === id);
        return known === undefined ? t('page.numbered', { n: id.replace(/^\D+/, '') }) : t(`page.${known}`);
      },
      kind,
      paper: (paper) => (paper.state === null ? kind(paper.kind) : `${kind(paper.kind)} ${paper.state}`),
      place: (place) => {
        const { on, n, part } = splitPlace(place);
        if (on === 'stub') return t('place.onStub', { part: one(part ?? 'page') });
        if (on === 'stamp') return part === null ? t('place.stamp', { n }) : t('place.onStamp', { n, part: one(part) });
        if (on === 'sticker')
          return part === null ? t('place.sticker', { n }) : t('place.onSticker', { n, part: one(part) });
        return one(part ?? place);
      },
      term: (term) => (term === NOTHING ? t('nothing') : isTerm(term) ? t(`term.${term}`) : term),
      explain: (term) => {
        if (term === NOTHING) return t('nothingExplain');
        const key = `explain.${term}`;
        return i18n.exists(key, { ns: 'terms' }) ? t(key as 'explain.im-lookalike') : null;
      },
      value: (field, value) => {
        const known = /^stamp\d/.test(field) ? VALUES.find((word) => word === value) : undefined;
        return known === undefined ? value : t(`value.${known}`);
      },
      seen: ({ code, params }) => t(`seen.${code}`, params),
    };
  }, [t, i18n]);
}

function isTerm(term: string): term is Term {
  return TERMS.some((known) => known.term === term);
}
