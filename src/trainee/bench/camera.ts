// Which part of a page does the bench show, and how large? A place on the page in the middle of the stage, and a magnification of 1 where
// the whole page fits. Plain rules: zooming keeps what is under the pointer, and the page never gets lost.

import type { Box } from '#documents';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Camera {
  /** 1 shows the whole page. */
  readonly zoom: number;
  /** The place in the middle of the stage, in millimetres on the page. */
  readonly xMm: number;
  readonly yMm: number;
}

export const MOST_ZOOM = 16;
const MARGIN = 0.94;

export function wholePage(page: Size): Camera {
  return { zoom: 1, xMm: page.width / 2, yMm: page.height / 2 };
}

/** Pixels a millimetre. */
export function scaleOf(camera: Camera, page: Size, stage: Size): number {
  return Math.min(stage.width / page.width, stage.height / page.height) * MARGIN * camera.zoom;
}

/** Keeps the zoom within its limits and the middle of the stage on the page. */
export function clampCamera({ zoom, xMm, yMm }: Camera, page: Size): Camera {
  const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
  const held = clamp(zoom, 1, MOST_ZOOM);
  if (held === 1) return wholePage(page);
  return { zoom: held, xMm: clamp(xMm, 0, page.width), yMm: clamp(yMm, 0, page.height) };
}

/** Zooms by a factor; `at` is the place, in pixels from the middle of the stage, that stays where it is. */
export function zoomBy(
  camera: Camera,
  factor: number,
  at: { readonly x: number; readonly y: number },
  page: Size,
  stage: Size,
): Camera {
  const zoom = Math.max(1, Math.min(MOST_ZOOM, camera.zoom * factor));
  const before = scaleOf(camera, page, stage);
  const after = scaleOf({ ...camera, zoom }, page, stage);
  return clampCamera(
    {
      zoom,
      xMm: camera.xMm + at.x / before - at.x / after,
      yMm: camera.yMm + at.y / before - at.y / after,
    },
    page,
  );
}

/** Drags the page by pixels. */
export function panBy(camera: Camera, dx: number, dy: number, page: Size, stage: Size): Camera {
  const scale = scaleOf(camera, page, stage);
  return clampCamera({ ...camera, xMm: camera.xMm - dx / scale, yMm: camera.yMm - dy / scale }, page);
}

/** Shows a part of the page with room around it; the whole page for something that fills it. */
export function showBox(box: Box, page: Size, stage: Size): Camera {
  const fit = scaleOf(wholePage(page), page, stage);
  const wanted = Math.min(stage.width / box.width, stage.height / box.height) * 0.45;
  return clampCamera({ zoom: wanted / fit, xMm: box.x + box.width / 2, yMm: box.y + box.height / 2 }, page);
}

/** The place on the page under a point of the stage, in pixels from its upper left. */
export function placeAt(
  camera: Camera,
  point: { readonly x: number; readonly y: number },
  page: Size,
  stage: Size,
): { readonly xMm: number; readonly yMm: number } {
  const scale = scaleOf(camera, page, stage);
  return {
    xMm: camera.xMm + (point.x - stage.width / 2) / scale,
    yMm: camera.yMm + (point.y - stage.height / 2) / scale,
  };
}

/** Where the page lies on the stage, in pixels. */
export function layOut(
  camera: Camera,
  page: Size,
  stage: Size,
): Size & { readonly left: number; readonly top: number } {
  const scale = scaleOf(camera, page, stage);
  return {
    width: page.width * scale,
    height: page.height * scale,
    left: stage.width / 2 - camera.xMm * scale,
    top: stage.height / 2 - camera.yMm * scale,
  };
}
