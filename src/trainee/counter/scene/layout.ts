// Where is everything in the picture? All places follow from the size of the canvas, so that a change of size moves nothing by itself.
// A low or narrow canvas (a phone) shows a strip: the person, and beside them the paper in hand.

import type { BoothPaper, Pose } from '../boothModel.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly strip: boolean;
  readonly hall: Rect;
  readonly counter: Rect;
  readonly desk: Rect;
  /** Pixels of a millimetre of paper on the desk. */
  readonly pxPerMm: number;
  readonly lampFoot: Point;
  readonly lampHome: Point;
  readonly loupeHome: Point;
  readonly loupeRadius: number;
  readonly reader: Rect;
  readonly stamps: Rect;
  /** Width of a figure's frame. */
  readonly figureWidth: number;
}

/** Lower or narrower than this, the tools of the desk would lie on top of each other. */
const STRIP_BELOW = { width: 420, height: 300 };

export function layOut(width: number, height: number, leftHanded: boolean): Layout {
  const strip = height < STRIP_BELOW.height || width < STRIP_BELOW.width;
  const edge = strip ? 24 : Math.round(Math.max(26, Math.min(46, height * 0.056)));
  const hallHeight = strip ? height - edge : Math.round(height * 0.54);
  const desk = { x: 0, y: hallHeight + edge, width, height: height - hallHeight - edge };
  const side = (x: number, itsWidth = 0): number => (leftHanded ? width - x - itsWidth : x);
  const foot = { x: side(66), y: desk.y + 66 };
  const loupeRadius = Math.round(Math.max(46, Math.min(78, desk.height * 0.22)));
  return {
    width,
    height,
    strip,
    hall: { x: 0, y: 0, width, height: hallHeight },
    counter: { x: 0, y: hallHeight, width, height: edge },
    desk,
    pxPerMm: strip ? (height - 40) / 100 : Math.max(1.25, Math.min((desk.height * 0.7) / 88, (width * 0.5) / 125, 4)),
    lampFoot: foot,
    lampHome: { x: side(118), y: desk.y + 148 },
    loupeHome: { x: side(width - loupeRadius * 0.9 - 40), y: desk.y + desk.height - loupeRadius * 0.86 },
    loupeRadius,
    reader: { x: side(width - 150, 128), y: desk.y + 16, width: 128, height: 74 },
    stamps: { x: side(width - 276, 112), y: desk.y + 12, width: 112, height: 74 },
    figureWidth: strip ? Math.min(width * 0.62, hallHeight * 1.02) : Math.min(width * 0.62, hallHeight * 0.92),
  };
}

/** The size of a paper's page on the desk; large sheets are drawn smaller so that they fit. */
export function sizeOnDesk(
  layout: Layout,
  paper: Pick<BoothPaper, 'widthMm' | 'heightMm'>,
): { width: number; height: number } {
  const most = layout.strip ? layout.height - 30 : layout.desk.height * 0.9;
  const scale = Math.min(
    layout.pxPerMm,
    most / paper.heightMm,
    (layout.width * (layout.strip ? 0.5 : 0.62)) / paper.widthMm,
  );
  return { width: paper.widthMm * scale, height: paper.heightMm * scale };
}

export function placeOf(layout: Layout, pose: Pose): Point {
  const { desk } = layout;
  if (layout.strip) return { x: layout.width * 0.72, y: layout.height * 0.54 };
  return { x: desk.x + pose.x * desk.width, y: desk.y + pose.y * desk.height };
}

/** The pose for a place on the canvas, kept on the desk. */
export function poseAt(layout: Layout, place: Point, turnDegrees: number): Pose {
  const { desk } = layout;
  const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
  return {
    x: within((place.x - desk.x) / desk.width, 0.06, 0.94),
    y: within((place.y - desk.y) / desk.height, 0.08, 0.92),
    turnDegrees,
  };
}

/** A place on the canvas in the frame of a turned paper, from its upper left corner. */
export function onPaper(
  place: Point,
  middle: Point,
  turnDegrees: number,
  size: { width: number; height: number },
): Point {
  const angle = (-turnDegrees * Math.PI) / 180;
  const dx = place.x - middle.x;
  const dy = place.y - middle.y;
  return {
    x: dx * Math.cos(angle) - dy * Math.sin(angle) + size.width / 2,
    y: dx * Math.sin(angle) + dy * Math.cos(angle) + size.height / 2,
  };
}

/** A place on a paper's page, from its upper left corner, on the canvas. */
export function fromPaper(
  place: Point,
  middle: Point,
  turnDegrees: number,
  size: { width: number; height: number },
): Point {
  const angle = (turnDegrees * Math.PI) / 180;
  const dx = place.x - size.width / 2;
  const dy = place.y - size.height / 2;
  return {
    x: middle.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: middle.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}

export function isIn({ x, y }: Point, rect: Rect): boolean {
  return x >= rect.x && y >= rect.y && x <= rect.x + rect.width && y <= rect.y + rect.height;
}

/** Where the elbow of a two-piece arm is: a slight bend, up and towards the middle of the desk. */
export function elbowOf(foot: Point, head: Point, leftHanded: boolean): Point {
  const dx = head.x - foot.x;
  const dy = head.y - foot.y;
  const distance = Math.max(1, Math.hypot(dx, dy));
  const out = Math.max(16, Math.min(46, distance * 0.2));
  const bent = (side: 1 | -1): Point => ({
    x: foot.x + dx / 2 + (-dy / distance) * out * side,
    y: foot.y + dy / 2 + (dx / distance) * out * side,
  });
  const inward = ({ x, y }: Point): number => (leftHanded ? -x : x) - y;
  const [a, b] = [bent(1), bent(-1)];
  return inward(a) > inward(b) ? a : b;
}
