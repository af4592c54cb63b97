// Lamps, glasses and readers of a report, in words.

import { useTranslation } from 'react-i18next';
import type { PaperReport, ReportReader } from '#attempt';
import type { Glass, Light, Side } from '#documents';
import { useTerms } from '../papers/useTerms.ts';

type Means = PaperReport['used'];

export interface MeansWords {
  lights(lights: readonly Light[], sides?: readonly Side[]): string[];
  glasses(glasses: readonly Glass[]): string[];
  readers(readers: readonly ReportReader[]): string[];
  /** Everything that was used, in the order of an examination. */
  all(means: Means, sides?: readonly Side[]): string[];
}

export function useMeansWords(): MeansWords {
  const { t } = useTranslation('report');
  const { t: paperWords } = useTranslation('papers');
  const { t: termWords } = useTranslation('terms');
  const terms = useTerms();
  const lights: MeansWords['lights'] = (list, sides = []) =>
    list.map((light) =>
      light === 'oblique' && sides.length > 0
        ? `${terms.light(light)} (${sides.map((side) => paperWords(`side.${side}`)).join(' · ')})`
        : terms.light(light),
    );
  const glasses: MeansWords['glasses'] = (list) => list.map((glass) => termWords(`level.${glass}`));
  const readers: MeansWords['readers'] = (list) =>
    list.map((reader) => (reader === 'zone' ? t('used.zoneReader') : terms.light(reader)));
  return {
    lights,
    glasses,
    readers,
    all: (means, sides) => [
      ...lights(means.lights, sides),
      ...(means.tilted ? [t('used.tilted')] : []),
      ...glasses(means.glasses),
      ...readers(means.readers),
      ...(means.reference ? [t('used.reference')] : []),
    ],
  };
}
