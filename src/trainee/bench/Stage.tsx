// The stage: one page, moved and zoomed by pointer, wheel, two fingers and keys. What was looked at through a glass lies over the page as
// finer patches. It only shows and reports; the bench keeps the camera.

import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Box, Tilt } from '#documents';
import type { LookView } from '../looks.ts';
import { LookPicture } from '../papers/LookPicture.tsx';
import { useDrawing, type DrawingSource } from '../papers/useDrawing.ts';
import { layOut, panBy, placeAt, scaleOf, wholePage, zoomBy, type Camera, type Size } from './camera.ts';
import { useStageSize } from './useStageSize.ts';

const WHEEL_STEP = 0.0018;
const CLICK_PX = 5;
const KEY_PAN_PX = 60;
export const ZOOM_STEP = 1.4;

export interface StageProps {
  readonly workplace: DrawingSource;
  readonly label: string;
  /** Shown on the stage. */
  readonly caption: ReactNode;
  readonly page: Size;
  /** The drawing of the whole page; null while there is none. */
  readonly look: LookView | null;
  readonly patches: readonly LookView[];
  readonly camera: Camera;
  readonly onCamera: (camera: Camera) => void;
  readonly onSize?: ((size: Size) => void) | undefined;
  readonly frame: Box | null;
  readonly glass: Box | null;
  readonly tilt: Tilt;
  readonly onPoint: (xMm: number, yMm: number) => void;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
  /** Lies on the page, and moves with it. */
  readonly over?: ReactNode;
  readonly children?: ReactNode;
}

export function Stage(props: StageProps): ReactNode {
  const { workplace, label, caption, page, look, patches, camera, onCamera, onSize, frame, glass, tilt, onPoint } =
    props;
  const element = useRef<HTMLDivElement>(null);
  const size = useStageSize(element);
  const drawing = useDrawing(workplace, look?.ref ?? null);
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const moved = useRef(0);
  const latest = useRef({ camera, page, size, onCamera });
  useEffect(() => {
    latest.current = { camera, page, size, onCamera };
  });
  useEffect(() => {
    if (size !== null) onSize?.(size);
  }, [size, onSize]);
  const wholePx = size === null ? 0 : scaleOf(wholePage(page), page, size) * page.width;
  useEffect(() => {
    if (wholePx > 0) workplace.drawings.shownAt(wholePx * devicePixelRatio);
  }, [workplace, wholePx]);

  useEffect(() => {
    const stage = element.current;
    if (stage === null) return;
    // React listens to wheels passively; the page must not scroll while it is zoomed.
    const wheel = (event: WheelEvent): void => {
      const now = latest.current;
      if (now.size === null) return;
      event.preventDefault();
      const area = stage.getBoundingClientRect();
      const at = { x: event.clientX - area.left - area.width / 2, y: event.clientY - area.top - area.height / 2 };
      now.onCamera(zoomBy(now.camera, Math.exp(-event.deltaY * WHEEL_STEP), at, now.page, now.size));
    };
    stage.addEventListener('wheel', wheel, { passive: false });
    return () => stage.removeEventListener('wheel', wheel);
  }, []);

  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.target instanceof Element && event.target.closest('button') !== null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    if (fingers.current.size === 0) moved.current = 0;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const before = fingers.current.get(event.pointerId);
    if (before === undefined || size === null) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, now);
    moved.current += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    if (moved.current < CLICK_PX) return;
    if (other === undefined) onCamera(panBy(camera, now.x - before.x, now.y - before.y, page, size));
    else {
      const area = event.currentTarget.getBoundingClientRect();
      const apart = (one: { x: number; y: number }): number => Math.hypot(one.x - other.x, one.y - other.y);
      const middle = {
        x: (now.x + other.x) / 2 - area.left - area.width / 2,
        y: (now.y + other.y) / 2 - area.top - area.height / 2,
      };
      onCamera(zoomBy(camera, apart(now) / Math.max(1, apart(before)), middle, page, size));
    }
  };
  const release = (event: PointerEvent<HTMLDivElement>): void => {
    if (!fingers.current.delete(event.pointerId) || size === null) return;
    if (event.type !== 'pointerup' || moved.current >= CLICK_PX || fingers.current.size > 0) return;
    const area = event.currentTarget.getBoundingClientRect();
    const { xMm, yMm } = placeAt(camera, { x: event.clientX - area.left, y: event.clientY - area.top }, page, {
      width: area.width,
      height: area.height,
    });
    if (xMm >= 0 && yMm >= 0 && xMm <= page.width && yMm <= page.height) onPoint(xMm, yMm);
  };
  const typed = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || size === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moveByKey(event.key, camera, page, size);
    if (next === null) props.onKey?.(event);
    else {
      event.preventDefault();
      onCamera(next);
    }
  };

  const laid = size === null ? null : layOut(camera, page, size);
  const within = (box: Box): { left: string; top: string; width: string; height: string } => ({
    left: `${(box.x / page.width) * 100}%`,
    top: `${(box.y / page.height) * 100}%`,
    width: `${(box.width / page.width) * 100}%`,
    height: `${(box.height / page.height) * 100}%`,
  });
  return (
    // A stage takes keys of its own, as an application within the page; all it does can be done by buttons and lists too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={element}
      className="bench-stage"
      role="application"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-light={look?.light ?? 'white'}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={typed}
    >
      {laid !== null && (
        <div
          className="bench-sheet"
          style={{
            left: laid.left,
            top: laid.top,
            width: laid.width,
            height: laid.height,
            transform: tilt === 0 ? undefined : `perspective(1600px) rotateY(${tilt * 9}deg)`,
          }}
        >
          <LookPicture drawing={drawing} widthPx={wholePx * camera.zoom} alt="" />
          {patches.map((patch) => (
            <Patch key={patch.ref} workplace={workplace} look={patch} place={within} />
          ))}
          {frame !== null && <span className="bench-frame" style={within(frame)} />}
          {glass !== null && <span className="bench-glass-frame" style={within(glass)} />}
          {props.over}
        </div>
      )}
      <span className="bench-caption" dir="auto">
        {caption}
      </span>
      {props.children}
    </div>
  );
}

interface PatchProps {
  readonly workplace: DrawingSource;
  readonly look: LookView;
  readonly place: (box: Box) => { left: string; top: string; width: string; height: string };
}

function Patch({ workplace, look, place }: PatchProps): ReactNode {
  const { url } = useDrawing(workplace, look.ref);
  if (url === null || look.region === null) return null;
  return <img className="bench-patch" src={url} alt="" draggable={false} style={place(look.region)} />;
}

/** The camera after a key, or null for a key that does not move it. */
function moveByKey(key: string, camera: Camera, page: Size, size: Size): Camera | null {
  const middle = { x: 0, y: 0 };
  switch (key) {
    case '+':
    case '=':
      return zoomBy(camera, ZOOM_STEP, middle, page, size);
    case '-':
      return zoomBy(camera, 1 / ZOOM_STEP, middle, page, size);
    case '0':
      return zoomBy(camera, 0, middle, page, size);
    case 'ArrowLeft':
      return panBy(camera, KEY_PAN_PX, 0, page, size);
    case 'ArrowRight':
      return panBy(camera, -KEY_PAN_PX, 0, page, size);
    case 'ArrowUp':
      return panBy(camera, 0, KEY_PAN_PX, page, size);
    case 'ArrowDown':
      return panBy(camera, 0, -KEY_PAN_PX, page, size);
    default:
      return null;
  }
}
