// The Documents panel: the papers at hand; of the one in hand its pages, the picture in the light it is held in, the same in words, the
// machine zone, findings and the comparison of faces. Everything that can be done on the desk can be done here.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { formLinesOf } from '#documents';
import { Button, ButtonLink, Disclosure, EmptyState } from '#ui';
import { ADDRESSES } from '../addresses.ts';
import { pageOf } from '../desk.ts';
import { isOpened, lightsAt, selectPage, selectPaper, type PaperView, type TraineeView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import { ChipReading } from './ChipReading.tsx';
import { DescribedPage } from './DescribedPage.tsx';
import { FaceComparison } from './FaceComparison.tsx';
import { FindingForm } from './FindingForm.tsx';
import { FindingsList } from './FindingsList.tsx';
import { LightDial } from './LightDial.tsx';
import { PagePicture } from './PagePicture.tsx';
import { PageTabs } from './PageTabs.tsx';
import { PaperList } from './PaperList.tsx';
import { areaOfField, showingOf } from './places.ts';
import { carriesVisa, SealReading } from './SealReading.tsx';
import { useTerms } from './useTerms.ts';
import { ZoneReading } from './ZoneReading.tsx';
import './papers.css';
import './words.ts';

export interface DocumentsPanelProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
}

export function DocumentsPanel({ workplace, view }: DocumentsPanelProps): ReactNode {
  const { t } = useTranslation('papers');
  const inHand = useStore(workplace.desk, (desk) => desk.inHand);
  const paper = selectPaper(view, inHand);
  return (
    <div className="documents">
      {view.papers.length === 0 ? (
        <EmptyState icon="passport" title={t('noPapers')}>
          {t('noPapersWhy')}
        </EmptyState>
      ) : (
        <PaperList
          workplace={workplace}
          view={view}
          inHand={inHand}
          onPick={(id) => {
            void workplace.pick(id);
          }}
        />
      )}
      {view.papers.length > 0 && (
        <div>
          <ButtonLink kind="quiet" icon="paper" href={ADDRESSES.report(workplace.attempt)}>
            {t('report')}
          </ButtonLink>
        </div>
      )}
      {paper !== null && <PaperInHand key={paper.id} workplace={workplace} view={view} paper={paper} />}
    </div>
  );
}

interface PaperInHandProps extends DocumentsPanelProps {
  readonly paper: PaperView;
}

function PaperInHand({ workplace, view, paper }: PaperInHandProps): ReactNode {
  const { t } = useTranslation('papers');
  const terms = useTerms();
  const desk = useStore(workplace.desk);
  const pageId = pageOf(desk, paper);
  const page = selectPage(paper, pageId);
  const [chosen, setChosen] = useState<{ readonly page: string; readonly area: string } | null>(null);
  const area = chosen !== null && chosen.page === pageId ? chosen.area : null;
  const showing = showingOf(desk, paper.id);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['findings']));
  const toggle = (part: string, isOpen: boolean): void =>
    setOpen((before) => new Set(isOpen ? [...before, part] : [...before].filter((one) => one !== part)));
  const findings = view.findings.filter((finding) => finding.paper === paper.id);
  const choose = (place: string): void => setChosen({ page: pageId, area: place });

  // Somebody came here from a chip: to a place, a field or a finding.
  const { spot } = desk;
  useEffect(() => {
    if (spot === null || desk.panel !== 'documents') return;
    const finding = view.findings.find((one) => spot.kind === 'finding' && one.id === spot.id);
    if (finding !== undefined) {
      toggle('findings', true);
      focusSoon(`finding-${finding.id}`);
      if (finding.paper === paper.id) setChosen({ page: finding.page, area: finding.area });
      return;
    }
    const place = spot.id.split('/').at(-1) ?? '';
    const on = selectPage(paper, pageId);
    if (spot.kind === 'area' && place === 'mrz') {
      toggle('zone', true);
      focusSoon(`zone-part-${paper.id}`);
    } else if ((spot.kind === 'area' || spot.kind === 'field') && on !== null)
      setChosen({ page: pageId, area: areaOfField(on, place) });
    // Only a new visit moves the eye.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [spot?.visit]);

  return (
    <section className="paper-in-hand" aria-labelledby={`paper-${paper.id}`}>
      <header className="paper-head">
        <h3 id={`paper-${paper.id}`}>{terms.paper(paper)}</h3>
        {view.works.forms && formLinesOf(paper.kind).length > 0 && (
          <ButtonLink kind="primary" href={ADDRESSES.form(workplace.attempt, paper.id)} icon="check">
            {t('review')}
          </ButtonLink>
        )}
        <ButtonLink href={ADDRESSES.bench(workplace.attempt, paper.id)} icon="loupe">
          {t('bench')}
        </ButtonLink>
      </header>
      <PageTabs paper={paper} page={pageId} onPage={(next) => void workplace.open(paper.id, next)}>
        {page === null || !isOpened(page) ? (
          <EmptyState
            icon="paper"
            title={t('openPageWhy')}
            actions={
              <Button kind="primary" onPress={() => void workplace.open(paper.id, pageId)}>
                {t('openPage')}
              </Button>
            }
          />
        ) : (
          <div className="page-parts">
            <LightDial
              short
              light={showing.light}
              lights={lightsAt(view)}
              seen={page.seen}
              onLight={(light) => void workplace.shine(light, paper.id)}
            />
            <p className="field-hint light-hint">{terms.lightHint(showing.light)}</p>
            <PagePicture
              workplace={workplace}
              view={view}
              paper={paper}
              page={page}
              showing={showing}
              area={area}
              onArea={choose}
            />
            <DescribedPage view={view} paper={paper} page={page} showing={showing} area={area} onArea={choose} />
            <Disclosure title={t('finding.title')} level={4}>
              <FindingForm
                workplace={workplace}
                paper={paper}
                page={page}
                light={showing.light}
                area={area}
                onArea={choose}
              />
            </Disclosure>
          </div>
        )}
      </PageTabs>
      <div>
        <Disclosure
          level={4}
          title={t('finding.list')}
          aside={findings.length === 0 ? undefined : findings.length}
          open={open.has('findings')}
          onToggle={(isOpen) => toggle('findings', isOpen)}
        >
          <FindingsList
            workplace={workplace}
            view={view}
            paper={paper}
            onShow={(finding) => setChosen({ page: finding.page, area: finding.area })}
          />
        </Disclosure>
        {paper.mrzPage !== null && (
          <Disclosure
            level={4}
            title={t('zone.title')}
            open={open.has('zone')}
            onToggle={(isOpen) => toggle('zone', isOpen)}
          >
            <ZoneReading workplace={workplace} view={view} paper={paper} />
          </Disclosure>
        )}
        {paper.chipPage !== null && (
          <Disclosure level={4} title={t('chip.title')}>
            <ChipReading workplace={workplace} view={view} paper={paper} />
          </Disclosure>
        )}
        {page !== null && carriesVisa(paper, page) && view.equipment.includes('sealReader') && (
          <Disclosure level={4} title={t('seal.title')}>
            <SealReading key={page.id} workplace={workplace} paper={paper} page={page} />
          </Disclosure>
        )}
        {paper.portraitPage !== null && (
          <Disclosure level={4} title={t('faces.title')}>
            <FaceComparison workplace={workplace} view={view} paper={paper} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}

/** Once the part that was just opened is drawn. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
