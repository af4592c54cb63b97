// The desk of a drill: one paper that can be turned, lit, tilted, magnified and laid beside its specimen. Every look is free; the drawings come
// from where the session is kept, and hold what was asked for and no more.

import { useEffect, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  cellAround,
  GLASSES,
  SIDES,
  TILTS,
  type Box,
  type Glass as GlassLevel,
  type Light,
  type Side,
  type Tilt,
} from '#documents';
import { DRILL_LIGHTS } from '#drills';
import { Disclosure, IconButton, Switch } from '#ui';
import { Drawings } from '../drawings.ts';
import { areaAt, type LookView, type PageView, type TraineeView } from '../looks.ts';
import { PageChooser } from '../bench/PageChooser.tsx';
import { Stage, ZOOM_STEP } from '../bench/Stage.tsx';
import { GLASS_NAMES, levelOf, type Glass } from '../bench/glasses.ts';
import { StepDial } from '../bench/StepDial.tsx';
import { showBox, wholePage, zoomBy, type Camera, type Size } from '../bench/camera.ts';
import { DescribedPage } from '../papers/DescribedPage.tsx';
import { LightDial } from '../papers/LightDial.tsx';
import { boxOf, neighbourArea } from '../papers/places.ts';
import { ReadZone } from '../papers/ZoneReading.tsx';
import { useTerms } from '../papers/useTerms.ts';
import type { DrillLook, DrillPort, PaperItemView } from './drillPort.ts';
import { PaperGlass } from './PaperGlass.tsx';
import { StampRegister } from './StampRegister.tsx';
import '../bench/words.ts';
import '../bench/bench.css';
import '../papers/papers.css';

/** What of the desk others need to know: for naming a place, and for showing one. */
export interface DeskState {
  readonly page: string;
  readonly light: Light;
  readonly area: string | null;
}

export interface PaperDeskProps {
  readonly port: DrillPort;
  readonly session: string;
  readonly item: number;
  readonly shown: PaperItemView;
  readonly desk: DeskState;
  readonly onDesk: (desk: DeskState) => void;
  /** Mutations taken out, after the answer. */
  readonly without: readonly number[];
}

const SIDE_MARKS: Readonly<Record<Side, string>> = { left: '→', right: '←', top: '↓', bottom: '↑' };
const TILT_KEYS = { '-2': 'left2', '-1': 'left1', '0': 'level', '1': 'right1', '2': 'right2' } as const;
const DRILL_DATE = '2026-09-15';
const NO_SEEN: readonly Light[] = [];

export function PaperDesk({ port, session, item, shown, desk, onDesk, without }: PaperDeskProps): ReactNode {
  const { t } = useTranslation('drills');
  const { t: bench } = useTranslation('bench');
  const { t: paperWords } = useTranslation('papers');
  const terms = useTerms();
  const { paper } = shown;
  const { light, area } = desk;
  const page = paper.pages.find(({ id }) => id === desk.page) ?? paper.pages[0];
  const [tilt, setTilt] = useState<Tilt>(0);
  const [side, setSide] = useState<Side>('left');
  const [glass, setGlass] = useState<Glass>('off');
  const [cell, setCell] = useState<{ readonly page: string; readonly box: Box; readonly level: GlassLevel } | null>(
    null,
  );
  const [camera, setCamera] = useState<{ readonly page: string; readonly camera: Camera } | null>(null);
  const [stage, setStage] = useState<Size | null>(null);
  const [isBeside, setBeside] = useState(false);
  const drawings = useMemo(() => {
    // In a drill every look is free.
    const drawing = (ref: string): Promise<string> => port.drawing(session, item, JSON.parse(ref) as DrillLook);
    return new Drawings({ drawing, ahead: drawing });
  }, [port, session, item]);
  useEffect(() => () => drawings.close(), [drawings]);
  const source = useMemo(() => ({ drawings }), [drawings]);
  const observations = useObservations(port, session, item, { page: desk.page, light, tilt });

  const pageId = page?.id ?? '';
  useEffect(() => {
    // The other lights are drawn ahead, so that turning the lamp is a swap.
    drawings.ahead(DRILL_LIGHTS.map((one) => refOf(lookAt(pageId, one, 0, without))));
  }, [drawings, pageId, without]);

  if (page === undefined) return null;
  const size: Size = { width: page.widthMm, height: page.heightMm };
  const view = camera?.page === page.id ? camera.camera : wholePage(size);
  const setView = (next: Camera): void => setCamera({ page: page.id, camera: next });
  const held = cell?.page === page.id ? cell : null;
  const choose = (next: Partial<DeskState>): void => onDesk({ ...desk, ...next });
  const show = (place: string): void => {
    choose({ area: place });
    const box = boxOf(page, place);
    if (box !== null && stage !== null) setView(showBox(box, size, stage));
  };
  const magnify = (xMm: number, yMm: number, level: GlassLevel): void => {
    setGlass(GLASS_NAMES[level]);
    setCell({ page: page.id, level, box: cellAround(level, xMm, yMm, page.widthMm, page.heightMm) });
  };
  const closer = (): void => {
    const box = boxOf(page, area);
    const at = box === null ? view : { xMm: box.x + box.width / 2, yMm: box.y + box.height / 2 };
    magnify(at.xMm, at.yMm, levelOf(glass) ?? 2);
  };
  const point = (xMm: number, yMm: number): void => {
    const level = levelOf(glass);
    if (level === null) choose({ area: areaAt(page, xMm, yMm) });
    else magnify(xMm, yMm, level);
  };
  const key = (event: KeyboardEvent): void => {
    const acts: Readonly<Record<string, () => void>> = {
      n: () => show(neighbourArea(page, area, 1) ?? 'page'),
      p: () => show(neighbourArea(page, area, -1) ?? 'page'),
      l: closer,
    };
    const act = acts[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const paperName = terms.paper(paper);
  const shownTilt = light === 'white' || light === 'oblique' ? tilt : 0;
  const stageShared = { workplace: source, onKey: key, tilt: shownTilt, glass: null, patches: [] };
  return (
    <div className="drill-desk">
      <div className="drill-stages" data-beside={isBeside}>
        <Stage
          {...stageShared}
          label={bench('stage', {
            paper: paperName,
            page: terms.page(page.id),
            light: terms.light(light),
            zoom: Math.round(view.zoom * 10) / 10,
          })}
          caption={`${paperName}, ${terms.page(page.id)}`}
          page={size}
          look={viewOf(lookAt(page.id, light, shownTilt, without, side))}
          camera={view}
          onCamera={setView}
          onSize={setStage}
          frame={area === null || area === 'page' ? null : boxOf(page, area)}
          glass={held?.box ?? null}
          onPoint={point}
        >
          {held !== null && (
            <PaperGlass
              source={source}
              reference={refOf({ ...lookAt(page.id, light, 0, without, side), level: held.level, region: held.box })}
              page={page}
              cell={held.box}
              light={light}
              onMove={(xMm, yMm) => magnify(xMm, yMm, held.level)}
              onClose={() => {
                setCell(null);
                setGlass('off');
              }}
            />
          )}
        </Stage>
        {isBeside && (
          <Stage
            {...stageShared}
            label={bench('referenceStage', { page: terms.page(page.id), light: terms.light(light) })}
            caption={bench('specimen')}
            page={size}
            look={viewOf({ ...lookAt(page.id, light, shownTilt, [], side), specimen: true })}
            camera={view}
            onCamera={setView}
            frame={area === null || area === 'page' ? null : boxOf(page, area)}
            onPoint={(xMm, yMm) => choose({ area: areaAt(page, xMm, yMm) })}
          />
        )}
      </div>
      <section className="drill-tools" aria-label={bench('tools')}>
        <PageChooser
          paper={paper}
          page={page.id}
          onPage={(next) => {
            setCell(null);
            choose({ page: next, area: null });
          }}
        />
        <LightDial
          short
          light={light}
          lights={DRILL_LIGHTS}
          seen={NO_SEEN}
          onLight={(next) => choose({ light: next })}
        />
        {light === 'oblique' && (
          <StepDial
            label={bench('lampSide')}
            steps={SIDES.map((one) => ({ id: one, label: paperWords(`side.${one}`), mark: SIDE_MARKS[one] }))}
            step={side}
            onStep={setSide}
          />
        )}
        <StepDial
          label={bench('tilt.title')}
          steps={TILTS.map((step) => ({
            id: String(step),
            label: bench(`tilt.${TILT_KEYS[`${step}`]}`),
            mark: <span className="tilt-mark" style={{ transform: `skewY(${step * 14}deg)` }} aria-hidden="true" />,
          }))}
          step={String(tilt)}
          onStep={(step) => setTilt(Number(step) as Tilt)}
        />
        <StepDial
          label={bench('loupe.title')}
          steps={(['off', ...GLASSES.map((level) => GLASS_NAMES[level])] as const).map((id) => ({
            id,
            label: bench(`loupe.${id}`),
          }))}
          step={glass}
          onStep={(next) => {
            setGlass(next);
            const level = levelOf(next);
            if (level === null) setCell(null);
            else if (held !== null) {
              const { x, y, width, height } = held.box;
              magnify(x + width / 2, y + height / 2, level);
            }
          }}
        />
        <fieldset className="bench-zoom" aria-label={bench('zoom.title')}>
          <IconButton
            icon="minus"
            label={bench('zoom.out')}
            isDisabled={stage === null}
            onPress={() => stage !== null && setView(zoomBy(view, 1 / ZOOM_STEP, { x: 0, y: 0 }, size, stage))}
          />
          <IconButton
            icon="plus"
            label={bench('zoom.in')}
            isDisabled={stage === null}
            onPress={() => stage !== null && setView(zoomBy(view, ZOOM_STEP, { x: 0, y: 0 }, size, stage))}
          />
        </fieldset>
        {shown.hasSpecimen && (
          <Switch on={isBeside} onChange={setBeside}>
            {t('paper.specimen')}
          </Switch>
        )}
        <p className="bench-hint">{glass === 'off' ? terms.lightHint(light) : bench('loupe.hint')}</p>
      </section>
      {shown.register.length > 0 && <StampRegister register={shown.register} page={page.id} onArea={show} />}
      {paper.mrz !== null && shown.kind === 'papers' && (
        <Disclosure level={3} title={paperWords('zone.read')}>
          <ReadZone zone={paper.mrz} date={DRILL_DATE} />
        </Disclosure>
      )}
      <DescribedPage
        level={2}
        startsOpen={false}
        view={observations}
        paper={paper}
        page={page}
        showing={{ light, tilt: shownTilt, from: side }}
        area={area}
        onArea={show}
      />
    </div>
  );
}

function lookAt(page: string, light: Light, tilt: Tilt, without: readonly number[], from: Side = 'left'): DrillLook {
  return { page, light, tilt, from, level: 1, region: null, specimen: false, without };
}

const refOf = (look: DrillLook): string => JSON.stringify(look);

/** The look as a stage takes it. */
function viewOf(look: DrillLook): LookView {
  const { page, light, level, region, tilt, specimen } = look;
  return { ref: refOf(look), act: 0, paper: 'paper', page, light, reference: specimen, level, region, tilt };
}

/** What was seen so far, in words: each look once. */
function useObservations(
  port: DrillPort,
  session: string,
  item: number,
  { page, light, tilt }: { readonly page: PageView['id']; readonly light: Light; readonly tilt: Tilt },
): Pick<TraineeView, 'observations'> {
  const [observations, setObservations] = useState<TraineeView['observations']>([]);
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const items = await port.describe(session, item, lookAt(page, light, tilt, []));
      const seen = { paper: 'paper', page, light, level: 1, region: null, tilt, items };
      const isOther = (one: typeof seen): boolean => one.page !== page || one.light !== light || one.tilt !== tilt;
      if (isWanted) setObservations((before) => [...before.filter((one) => isOther(one as typeof seen)), seen]);
    })();
    return () => {
      isWanted = false;
    };
  }, [port, session, item, page, light, tilt]);
  return useMemo(() => ({ observations }), [observations]);
}
