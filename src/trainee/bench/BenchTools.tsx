// The tools of the bench: lamp, tilt, glass, size, comparison, keys.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { comesInSeries, SIDES, TILTS, type Box, type Light, type Side, type Tilt } from '#documents';
import { Button, IconButton, KeyHint, Popover, Select, Switch, Tooltip } from '#ui';
import { lightsAt, type PageView, type PaperView, type TraineeView } from '../looks.ts';
import { LightDial } from '../papers/LightDial.tsx';
import type { Showing } from '../papers/places.ts';
import { useTerms } from '../papers/useTerms.ts';
import { wholePage, zoomBy, type Camera, type Size } from './camera.ts';
import { REFERENCE, type Comparing } from './comparing.ts';
import { glassesAt, type Glass } from './glasses.ts';
import { Measures } from './Ruler.tsx';
import { ZOOM_STEP } from './Stage.tsx';
import { StepDial } from './StepDial.tsx';

export interface BenchToolsProps {
  readonly view: TraineeView;
  readonly paper: PaperView;
  readonly page: PageView;
  readonly showing: Showing;
  readonly glass: Glass;
  readonly ruler: boolean;
  /** The place that is measured; the page where there is none. */
  readonly held: Box | null;
  readonly comparing: Comparing;
  readonly camera: Camera;
  readonly stage: Size | null;
  readonly onLight: (light: Light) => void;
  readonly onSide: (side: Side) => void;
  readonly onTilt: (tilt: Tilt) => void;
  readonly onGlass: (glass: Glass) => void;
  readonly onRuler: (laid: boolean) => void;
  readonly onCompare: (comparing: Comparing) => void;
  readonly onSwap: () => void;
  readonly onCamera: (camera: Camera) => void;
}

const SIDE_MARKS: Readonly<Record<Side, string>> = { left: '→', right: '←', top: '↓', bottom: '↑' };
const TILT_KEYS = { '-2': 'left2', '-1': 'left1', '0': 'level', '1': 'right1', '2': 'right2' } as const;

export function BenchTools(props: BenchToolsProps): ReactNode {
  const { view, page, showing, glass, onLight, onSide, onTilt, onGlass } = props;
  const { t } = useTranslation('bench');
  const { t: paperWords } = useTranslation('papers');
  const terms = useTerms();
  return (
    <section className="bench-tools" id="bench-tools" tabIndex={-1} aria-label={t('tools')}>
      <div className="bench-tool">
        <span className="bench-tool-name" aria-hidden="true">
          {paperWords('light')}
        </span>
        <LightDial short light={showing.light} lights={lightsAt(view)} seen={page.seen} onLight={onLight} />
      </div>
      {showing.light === 'oblique' && (
        <StepDial
          label={t('lampSide')}
          steps={SIDES.map((side) => ({ id: side, label: paperWords(`side.${side}`), mark: SIDE_MARKS[side] }))}
          step={showing.from}
          onStep={onSide}
        />
      )}
      <StepDial
        label={t('tilt.title')}
        steps={TILTS.map((tilt) => ({
          id: String(tilt),
          label: t(`tilt.${TILT_KEYS[`${tilt}`]}`),
          mark: <span className="tilt-mark" style={{ transform: `skewY(${tilt * 14}deg)` }} aria-hidden="true" />,
        }))}
        step={String(showing.tilt)}
        onStep={(step) => onTilt(Number(step) as Tilt)}
      />
      <StepDial
        label={t('loupe.title')}
        steps={glassesAt(view).map((id) => ({ id, label: t(`loupe.${id}`) }))}
        step={glass}
        onStep={onGlass}
      />
      <SizeTools {...props} />
      {view.equipment.includes('ruler') && <RulerTool {...props} />}
      <CompareTools {...props} />
      <KeysHelp />
      {props.ruler ? (
        <Measures page={{ width: page.widthMm, height: page.heightMm }} held={props.held} />
      ) : (
        <p className="bench-hint">{glass === 'off' ? terms.lightHint(showing.light) : t('loupe.hint')}</p>
      )}
    </section>
  );
}

function RulerTool({ ruler, onRuler }: BenchToolsProps): ReactNode {
  const { t } = useTranslation('bench');
  return (
    <div className="bench-tool">
      <Switch on={ruler} onChange={onRuler}>
        {t('ruler.title')}
      </Switch>
    </div>
  );
}

function SizeTools({ page, camera, stage, onCamera }: BenchToolsProps): ReactNode {
  const { t } = useTranslation('bench');
  const size = { width: page.widthMm, height: page.heightMm };
  const zoom = (factor: number): void => {
    if (stage !== null) onCamera(zoomBy(camera, factor, { x: 0, y: 0 }, size, stage));
  };
  const now = t('zoom.now', { zoom: Math.round(camera.zoom * 10) / 10 });
  return (
    <div className="bench-tool">
      <span className="bench-tool-name" aria-hidden="true">
        {t('zoom.title')}
      </span>
      <fieldset className="bench-zoom" aria-label={t('zoom.title')}>
        <Tooltip words={t('zoom.out')}>
          <IconButton icon="minus" label={t('zoom.out')} onPress={() => zoom(1 / ZOOM_STEP)} />
        </Tooltip>
        <span aria-live="polite" dir="ltr">
          {now}
        </span>
        <Tooltip words={t('zoom.in')}>
          <IconButton icon="plus" label={t('zoom.in')} onPress={() => zoom(ZOOM_STEP)} />
        </Tooltip>
        <Button kind="quiet" onPress={() => onCamera(wholePage(size))}>
          {t('zoom.whole')}
        </Button>
      </fieldset>
    </div>
  );
}

function CompareTools({ view, paper, comparing, onCompare, onSwap }: BenchToolsProps): ReactNode {
  const { t } = useTranslation('bench');
  const terms = useTerms();
  const others = view.papers.filter(({ id, pages }) => id !== paper.id && pages.some(({ seen }) => seen.length > 0));
  const isWithheld = view.withheld?.includes('reference') === true;
  const choices = [
    { value: 'none', label: t('compare.none') },
    ...(!comesInSeries(paper.kind) || isWithheld ? [] : [{ value: REFERENCE, label: t('compare.reference') }]),
    ...others.map((one) => ({ value: one.id, label: terms.paper(one) })),
  ];
  if (choices.length === 1) return isWithheld ? <p className="bench-hint">{t('compare.withheld')}</p> : null;
  return (
    <div className="bench-tool bench-compare">
      <Select
        label={t('compare.with')}
        options={choices}
        value={comparing.other ?? 'none'}
        onChange={(chosen) =>
          onCompare({ ...comparing, other: chosen === 'none' ? null : chosen, swapped: false, running: false })
        }
      />
      {comparing.other !== null && (
        <StepDial
          label={t('compare.how')}
          steps={[
            { id: 'beside', label: t('compare.beside') },
            { id: 'blink', label: t('compare.blink') },
          ]}
          step={comparing.how}
          onStep={(how) => onCompare({ ...comparing, how, swapped: false, running: how === 'blink' })}
        />
      )}
      {comparing.other !== null && comparing.how === 'blink' && (
        <>
          <Button icon="refresh" onPress={onSwap}>
            {t('compare.swap')}
          </Button>
          <Button
            icon={comparing.running ? 'pause' : 'play'}
            onPress={() => onCompare({ ...comparing, running: !comparing.running })}
          >
            {comparing.running ? t('compare.stop') : t('compare.start')}
          </Button>
        </>
      )}
    </div>
  );
}

function KeysHelp(): ReactNode {
  const { t } = useTranslation('bench');
  const rows: readonly (readonly [words: string, keys: readonly string[]])[] = [
    [t('keys.move'), ['←', '→', '↑', '↓']],
    [t('keys.zoom'), ['+', '−', '0']],
    [t('keys.place'), ['N', 'P']],
    [t('keys.closer'), ['L']],
    [t('keys.swap'), ['B']],
  ];
  return (
    <div className="bench-tool bench-keys">
      <Popover label={t('keys.title')} trigger={<IconButton icon="keyboard" label={t('keys.title')} />}>
        <p>{t('keys.when')}</p>
        <dl className="bench-key-list">
          {rows.map(([words, keys]) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd dir="ltr">
                <KeyHint keys={keys} />
              </dd>
            </div>
          ))}
        </dl>
      </Popover>
    </div>
  );
}
