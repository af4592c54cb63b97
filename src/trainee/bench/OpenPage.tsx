// An open page on the bench: the stage or two of them, the tools below, and beside it the page in words and the naming of findings.

import { useCallback, useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Glass as GlassLevel, Light, Side, Tilt } from '#documents';
import { Button, prefersStill, useDevice } from '#ui';
import { pageOf, type Loupe } from '../desk.ts';
import { areaAt, cellOf, type PageView, type PaperView, type TraineeView } from '../looks.ts';
import { boxOf, lookShown, neighbourArea, showingOf, type Showing } from '../papers/places.ts';
import { useLookWords } from '../papers/DescribedPage.tsx';
import { useTerms } from '../papers/useTerms.ts';
import type { Workplace } from '../workplace.ts';
import { BenchSide, type SideTab } from './BenchSide.tsx';
import { BenchTools } from './BenchTools.tsx';
import { GLASS_NAMES, levelOf, type Glass } from './glasses.ts';
import { showBox, wholePage, type Camera, type Size } from './camera.ts';
import { NOT_COMPARING, otherPage, patchesOf, REFERENCE, sameCamera, type Comparing } from './comparing.ts';
import { LoupeGlass } from './LoupeGlass.tsx';
import { Ruler } from './Ruler.tsx';
import { Stage } from './Stage.tsx';

const BLINK_MS = 900;

export interface OpenPageProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly paper: PaperView;
  readonly page: PageView;
}

export function OpenPage({ workplace, view, paper, page }: OpenPageProps): ReactNode {
  const { t } = useTranslation('bench');
  const terms = useTerms();
  const lookWords = useLookWords(page);
  const desk = useStore(workplace.desk);
  const still = prefersStill(useDevice());
  const size: Size = { width: page.widthMm, height: page.heightMm };
  const [camera, setCamera] = useState<Camera>(() => wholePage(size));
  const [stage, setStage] = useState<Size | null>(null);
  const [area, setArea] = useState<string | null>(null);
  const [glass, setGlass] = useState<Glass>('off');
  const [ruler, setRuler] = useState(false);
  const [tab, setTab] = useState<SideTab>('places');
  const [comparing, setComparing] = useState<Comparing>(NOT_COMPARING);
  const showing = showingOf(desk, paper.id);
  const loupe = desk.loupe?.paper === paper.id && desk.loupe.page === page.id ? desk.loupe : null;
  const other = otherPage(view, { paper: paper.id, page: page.id, size }, showing, comparing, (one) =>
    pageOf(desk, one),
  );
  const blinking = other !== null && comparing.how === 'blink';
  const swap = useCallback(() => setComparing((before) => ({ ...before, swapped: !before.swapped })), []);

  useEffect(() => {
    if (!blinking || !comparing.running) return;
    const timer = setInterval(swap, BLINK_MS);
    return () => clearInterval(timer);
  }, [blinking, comparing.running, swap]);

  const shine = async (light: Light, from: Side = showing.from): Promise<void> => {
    // The glass is put away: what it shows in the new light is a look of its own.
    if (loupe !== null) await workplace.magnify(null);
    await workplace.shine(light, paper.id, from);
    await layReference({ light, from, tilt: 0 });
  };
  const layReference = async (shown: Showing, other = comparing.other): Promise<void> => {
    if (other === REFERENCE) await workplace.compare(paper.id, page.id, shown);
  };
  const tilt = async (step: Tilt): Promise<void> => {
    await workplace.tilt(paper.id, step);
    await layReference({ light: 'white', from: showing.from, tilt: step });
  };
  const hold = async (next: Loupe, other = comparing.other): Promise<void> => {
    await workplace.magnify(next);
    if (other === REFERENCE) await workplace.compareCloser(next);
  };
  const compare = (next: Comparing): void => {
    setComparing({ ...next, running: next.how === 'blink' && next.running && !still });
    void layReference(showing, next.other);
    if (loupe !== null) void hold(loupe, next.other);
  };
  const show = (place: string): void => {
    setArea(place);
    const box = boxOf(page, place);
    if (box !== null && stage !== null) setCamera(showBox(box, size, stage));
  };
  const magnify = (xMm: number, yMm: number, level: GlassLevel): void => {
    setGlass(GLASS_NAMES[level]);
    void hold({
      paper: paper.id,
      page: page.id,
      level,
      xMm,
      yMm,
      light: showing.light,
      from: showing.from,
    });
  };
  const closer = (place: string | null): void => {
    const box = boxOf(page, place);
    const at = box === null ? camera : { xMm: box.x + box.width / 2, yMm: box.y + box.height / 2 };
    magnify(at.xMm, at.yMm, levelOf(glass) ?? 2);
  };
  const point = (xMm: number, yMm: number): void => {
    const level = levelOf(glass);
    if (level === null) setArea(areaAt(page, xMm, yMm));
    else magnify(xMm, yMm, level);
  };
  const key = (event: KeyboardEvent): void => {
    const act: Readonly<Record<string, () => void>> = {
      n: () => show(neighbourArea(page, area, 1) ?? 'page'),
      p: () => show(neighbourArea(page, area, -1) ?? 'page'),
      l: () => closer(area),
      b: () => {
        if (blinking) swap();
      },
    };
    const press = act[event.key.toLowerCase()];
    if (press === undefined) return;
    event.preventDefault();
    press();
  };

  const light = terms.light(showing.light);
  const otherName =
    other === null
      ? ''
      : other.paper === null
        ? t('specimen')
        : `${terms.paper(other.paper)}, ${terms.page(other.page)}`;
  const ownName = `${terms.paper(paper)}, ${terms.page(page.id)}`;
  const showOther = blinking && comparing.swapped;
  const held = area === null || area === 'page' ? null : boxOf(page, area);
  const shared = { workplace, onCamera: setCamera, onKey: key, tilt: showing.tilt };
  const missing = other !== null && other.look === null && comparing.other === REFERENCE && (
    <Button onPress={() => void layReference(showing)}>{t('compare.look')}</Button>
  );
  return (
    <main className="bench-main">
      <div className="bench-stages" data-beside={other !== null && !blinking}>
        <Stage
          {...shared}
          label={t('stage', {
            paper: terms.paper(paper),
            page: terms.page(page.id),
            light,
            zoom: Math.round(camera.zoom * 10) / 10,
          })}
          caption={showOther ? otherName : ownName}
          page={showOther ? other.size : size}
          camera={showOther ? sameCamera(camera, size, other.size) : camera}
          look={showOther ? other.look : lookShown(view, paper, page.id, showing)}
          patches={showOther && other.paper !== null ? [] : patchesOf(view, paper.id, page.id, showing, showOther)}
          frame={held}
          over={ruler && !showOther && <Ruler page={size} held={held} />}
          glass={loupe === null ? null : cellOf(page, loupe.level, loupe.xMm, loupe.yMm)}
          onSize={setStage}
          onPoint={point}
        >
          {showOther && missing}
          {loupe !== null && (
            <LoupeGlass
              workplace={workplace}
              view={view}
              page={page}
              loupe={loupe}
              withReference={comparing.other === REFERENCE}
              onHold={(next) => void hold(next)}
              words={lookWords({
                light: loupe.light,
                level: loupe.level,
                tilt: 0,
                ...(loupe.light !== 'oblique' || loupe.from === undefined ? {} : { from: loupe.from }),
                region: cellOf(page, loupe.level, loupe.xMm, loupe.yMm),
              })}
            />
          )}
        </Stage>
        {other !== null && !blinking && (
          <Stage
            {...shared}
            label={t('referenceStage', { page: terms.page(other.page), light })}
            caption={otherName}
            page={other.size}
            camera={sameCamera(camera, size, other.size)}
            onCamera={(next) => setCamera(sameCamera(next, other.size, size))}
            look={other.look}
            patches={other.paper === null ? patchesOf(view, paper.id, page.id, showing, true) : []}
            frame={other.paper === null ? held : null}
            over={ruler && other.paper === null && <Ruler page={other.size} held={held} />}
            glass={null}
            onPoint={(xMm, yMm) => {
              if (other.paper === null) setArea(areaAt(page, xMm, yMm));
            }}
          >
            {missing}
          </Stage>
        )}
      </div>
      <BenchTools
        view={view}
        paper={paper}
        page={page}
        showing={showing}
        glass={glass}
        ruler={ruler}
        held={held}
        comparing={comparing}
        camera={camera}
        stage={stage}
        onLight={(next) => void shine(next)}
        onSide={(side) => void shine(showing.light, side)}
        onTilt={(step: Tilt) => void tilt(step)}
        onGlass={(next) => {
          setGlass(next);
          if (next === 'off') void workplace.magnify(null);
        }}
        onRuler={setRuler}
        onCompare={compare}
        onSwap={swap}
        onCamera={setCamera}
      />
      <BenchSide
        workplace={workplace}
        view={view}
        paper={paper}
        page={page}
        showing={showing}
        area={area}
        tab={tab}
        onTab={setTab}
        onArea={show}
        onCloser={() => closer(area)}
      />
    </main>
  );
}
