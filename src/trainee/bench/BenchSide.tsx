// Beside the stage: the places of the page, the page in words, naming a finding and the findings made, the machine zone.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Tabs } from '#ui';
import type { PageView, PaperView, TraineeView } from '../looks.ts';
import { ChipReading } from '../papers/ChipReading.tsx';
import { DescribedPage } from '../papers/DescribedPage.tsx';
import { FindingForm } from '../papers/FindingForm.tsx';
import { FindingsList } from '../papers/FindingsList.tsx';
import type { Showing } from '../papers/places.ts';
import { carriesVisa, SealReading } from '../papers/SealReading.tsx';
import { ZoneReading } from '../papers/ZoneReading.tsx';
import type { Workplace } from '../workplace.ts';
import { PlaceList } from './PlaceList.tsx';

const SIDE_TABS = ['places', 'words', 'finding', 'zone', 'chip', 'seal'] as const;
export type SideTab = (typeof SIDE_TABS)[number];

export interface BenchSideProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly paper: PaperView;
  readonly page: PageView;
  readonly showing: Showing;
  readonly area: string | null;
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  readonly onArea: (area: string) => void;
  readonly onCloser: () => void;
}

export function BenchSide(props: BenchSideProps): ReactNode {
  const { workplace, view, paper, page, showing, area, tab, onTab, onArea, onCloser } = props;
  const { t } = useTranslation('bench');
  const { t: paperWords } = useTranslation('papers');
  const panels: Readonly<Record<SideTab, ReactNode>> = {
    places: (
      <div className="bench-part">
        <p className="field-hint">{t('places.hint')}</p>
        <PlaceList page={page} area={area} onArea={onArea} />
        <div className="finding-actions">
          <Button icon="loupe" onPress={onCloser}>
            {t('places.closer')}
          </Button>
          <Button icon="flag" onPress={() => onTab('finding')}>
            {t('places.name')}
          </Button>
        </div>
      </div>
    ),
    words: (
      <DescribedPage level={2} view={view} paper={paper} page={page} showing={showing} area={area} onArea={onArea} />
    ),
    finding: (
      <div className="bench-part">
        <FindingForm
          workplace={workplace}
          paper={paper}
          page={page}
          light={showing.light}
          area={area}
          onArea={onArea}
        />
        <h2>{paperWords('finding.list')}</h2>
        <FindingsList
          workplace={workplace}
          view={view}
          paper={paper}
          onShow={(finding) => {
            if (finding.page === page.id) onArea(finding.area);
          }}
        />
      </div>
    ),
    zone: <ZoneReading workplace={workplace} view={view} paper={paper} />,
    chip: <ChipReading workplace={workplace} view={view} paper={paper} />,
    seal: <SealReading key={page.id} workplace={workplace} paper={paper} page={page} />,
  };
  const isThere: Readonly<Partial<Record<SideTab, boolean>>> = {
    zone: paper.mrzPage !== null,
    chip: paper.chipPage !== null,
    seal: carriesVisa(paper, page) && view.equipment.includes('sealReader'),
  };
  return (
    <aside className="bench-side" aria-label={t('side')}>
      <Tabs
        label={t('side')}
        selected={tab}
        onSelect={(id) => onTab(SIDE_TABS.find((known) => known === id) ?? 'places')}
        items={SIDE_TABS.filter((id) => isThere[id] !== false).map((id) => ({
          id,
          label: t(`tab.${id}`),
          panel: panels[id],
        }))}
      />
    </aside>
  );
}
