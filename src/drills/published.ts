// What has been published about such judgements, to lay beside one's own: documents.md, section 6.5, with its keys. All of it is about faces; of
// papers there is no such figure there.

import type { JudgedHeader } from './drill.ts';

export interface PublishedFigure {
  readonly id: string;
  readonly source: string;
  readonly key: string;
  /** False where it was recalled and no source was found (†). */
  readonly isVerified: boolean;
  /** Per cent, where the finding is one of these rates. */
  readonly missPercent?: number;
  readonly falseAlarmPercent?: number;
}

const FACES: readonly PublishedFigure[] = [
  {
    id: 'officers',
    source: 'White, Kemp, Jenkins, Matheson, Burton 2014, PLoS ONE 9(8) e103510',
    key: 'W14, WN14',
    isVerified: true,
    missPercent: 14,
    falseAlarmPercent: 6,
  },
  { id: 'officersAged', source: 'White and others 2014, PLoS ONE 9(8) e103510', key: 'W14, AUS14', isVerified: true },
  {
    id: 'cashiers',
    source: 'Kemp, Towell, Pike 1997, Appl. Cogn. Psychol. 11, 211–222',
    key: 'K97',
    isVerified: true,
    missPercent: 64,
    falseAlarmPercent: 14,
  },
  {
    id: 'glasgow',
    source: 'Burton, White, McNeill 2010, Behav. Res. Methods 42, 286–291',
    key: 'G10, GROK',
    isVerified: true,
  },
];

const RARE: readonly PublishedFigure[] = [
  {
    id: 'lowPrevalence',
    source: 'Papesh, Goldinger 2014, Atten. Percept. Psychophys. 76, 1335–1349',
    key: 'P14, HUFF',
    isVerified: true,
  },
  { id: 'noPrevalenceEffect', source: 'Bindemann, Avetisyan, Blackwell 2010', key: 'B10', isVerified: true },
  {
    id: 'feedbackShift',
    source: 'Papesh, Heisick, Warner 2018, J. Exp. Psychol. Appl.',
    key: 'P18F',
    isVerified: true,
  },
];

const MORPHS: PublishedFigure = {
  id: 'morphs',
  source: 'Robertson, Kramer, Burton 2017, doi 10.1371/journal.pone.0173319; Kramer and others 2019, Cogn. Res. 4:28',
  key: 'RO17, KR19',
  isVerified: true,
};

const FEATURES: readonly PublishedFigure[] = [
  { id: 'featureTraining', source: 'Towler and others 2021', key: 'T21', isVerified: true },
  {
    id: 'featureConflict',
    source: 'Megreya, Bindemann 2018, PLoS ONE 13(3) e0193455; Megreya 2018, PeerJ 6:e4437',
    key: 'MB18, M18',
    isVerified: true,
  },
  {
    id: 'courses',
    source: 'Towler and others 2019, PLoS ONE 14(2) e0211037',
    key: 'T19',
    isVerified: true,
  },
];

const PAIRS: readonly PublishedFigure[] = [
  {
    id: 'pairs',
    source: 'Dowsett, Burton 2015; replication 2022, doi 10.1177/03010066221096987',
    key: 'D15, R22',
    isVerified: true,
  },
];

const FEEDBACK: PublishedFigure = {
  id: 'feedbackTraining',
  source: 'White, Kemp, Jenkins, Burton 2014, Psychon. Bull. Rev. 21, 100–106',
  key: 'W14F',
  isVerified: true,
};

/** The findings that bear on a session. */
export function publishedFor({
  kind,
  prevalence,
  protocol,
  way,
  feedback,
}: Pick<JudgedHeader, 'kind' | 'prevalence' | 'protocol' | 'way' | 'feedback'>): readonly PublishedFigure[] {
  const isRare = protocol === 'burst' || prevalence !== 'half';
  if (kind !== 'faces') return isRare ? RARE : [];
  return [
    ...FACES,
    MORPHS,
    ...(way === 'features' || protocol === 'lesson' ? FEATURES : []),
    ...(way === 'pair' ? PAIRS : []),
    ...(feedback && protocol === 'stream' ? [FEEDBACK] : []),
    ...(isRare ? RARE : []),
  ];
}
