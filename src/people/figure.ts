// What does the person at the counter look like? Waist up behind its edge, on nothing, in layers of one frame, so that a game can let
// them blink, breathe and look away by swapping and moving layers.
import { PLAIN_CAMERA } from './camera.ts';
import type { Stance } from './draw/body.ts';
import { renderClothing, renderCollarBack } from './draw/clothing.ts';
import { renderHairAndCovering } from './draw/covering.ts';
import { renderClosedEyes, renderEyes } from './draw/eyes.ts';
import { renderArmsFolded, renderHandsTogether } from './draw/hands.ts';
import { renderHeadBase, renderHeadTop } from './draw/head.ts';
import { renderNeck } from './draw/neck.ts';
import { makePaint, type Tint } from './draw/paint.ts';
import { GRAIN, num } from './draw/pen.ts';
import { type Expression, type Muscles, musclesOf } from './expression.ts';
import type { Looks } from './looks.ts';
import { sketchOf } from './sitting.ts';

/** The frame of a figure; its lower edge lies on the counter. */
export const FIGURE_WIDTH = 800;
export const FIGURE_HEIGHT = 880;
const MIDDLE_X = 400;
const EYES_Y = 252;

export const POSTURES = ['upright', 'slumped', 'leaning', 'turned', 'armsHeld'] as const;
export type Posture = (typeof POSTURES)[number];

export const GAZES = ['ahead', 'left', 'right', 'down', 'up'] as const;
export type Gaze = (typeof GAZES)[number];

/** From back to front. Of `eyesOpen` and `eyesClosed` one is shown at a time. */
export const FIGURE_LAYERS = ['back', 'body', 'head', 'eyesOpen', 'eyesClosed', 'front', 'hands'] as const;
export type FigureLayer = (typeof FIGURE_LAYERS)[number];

export interface FigureOptions {
  readonly expression?: Expression;
  readonly posture?: Posture;
  readonly gaze?: Gaze;
  /** Eyes closed in the whole picture. */
  readonly blink?: boolean;
  /** Hands on the counter; leaning and folded arms always show them. */
  readonly hands?: boolean;
  /** One layer alone, in the frame of the whole. */
  readonly layer?: FigureLayer;
  readonly width?: number;
  readonly idPrefix?: string;
  readonly tint?: Tint;
}

interface Pose {
  readonly stance: Stance;
  /** How the head is moved against the upright body, in drawing units. */
  readonly headX: number;
  readonly headY: number;
  readonly yawDegrees: number;
  readonly pitchDegrees: number;
  readonly rollDegrees: number;
}

const POSES: Record<Posture, Pose> = {
  upright: {
    stance: { slump: 0, turn: 0, tiltDegrees: 0 },
    headX: 0,
    headY: 0,
    yawDegrees: 0,
    pitchDegrees: 0,
    rollDegrees: 0,
  },
  slumped: {
    stance: { slump: 1, turn: 0, tiltDegrees: 1 },
    headX: 2,
    headY: 24,
    yawDegrees: 0,
    pitchDegrees: 5,
    rollDegrees: 1,
  },
  leaning: {
    stance: { slump: 0.5, turn: 0, tiltDegrees: 2.5 },
    headX: 9,
    headY: 20,
    yawDegrees: -2,
    pitchDegrees: -1,
    rollDegrees: 2,
  },
  turned: {
    stance: { slump: 0.1, turn: 0.85, tiltDegrees: 0 },
    headX: 8,
    headY: 0,
    yawDegrees: 15,
    pitchDegrees: 1,
    rollDegrees: 0,
  },
  armsHeld: {
    stance: { slump: 0.35, turn: 0, tiltDegrees: -1 },
    headX: -2,
    headY: 6,
    yawDegrees: 2,
    pitchDegrees: 0,
    rollDegrees: -1.5,
  },
};

const GAZE: Record<Gaze, readonly [x: number, y: number]> = {
  ahead: [0, 0],
  left: [-0.85, 0],
  right: [0.85, 0],
  down: [0, 0.95],
  up: [0, -0.75],
};

/** The applicant as a complete SVG with a transparent ground, or one of its layers. */
export function renderFigure(looks: Looks, options: FigureOptions = {}): string {
  const {
    expression = 'neutral',
    posture = 'upright',
    gaze = 'ahead',
    blink = false,
    width = FIGURE_WIDTH,
    layer,
  } = options;
  const pose = POSES[posture];
  const paint = makePaint(
    `${options.idPrefix ?? 'f'}${layer === undefined ? '' : FIGURE_LAYERS.indexOf(layer)}-`,
    options.tint ?? 'colour',
  );
  const camera = {
    ...PLAIN_CAMERA,
    yaw: pose.yawDegrees * 10,
    pitch: pose.pitchDegrees * 10,
    roll: pose.rollDegrees * 10,
  };
  const { sketch, body } = sketchOf(looks, {
    muscles: looking(musclesOf(expression), gaze),
    camera,
    paint,
    fine: true,
    stance: pose.stance,
  });
  // A hem or scarf end that hangs on the body is drawn with the head and moves with it a little, as cloth does.
  const hair = renderHairAndCovering(sketch, body);
  const headAt = `transform="translate(${num(pose.headX * GRAIN)} ${num(pose.headY * GRAIN)})"`;
  const onHead = (text: string): string => (text === '' ? '' : `<g ${headAt}>${text}</g>`);
  const showHands = options.hands === true || posture === 'leaning';
  const parts: Record<FigureLayer, () => string> = {
    back: () => onHead(hair.back),
    body: () =>
      renderCollarBack(sketch, body) +
      renderNeck(sketch, body) +
      renderClothing(sketch, body) +
      (posture === 'armsHeld' ? renderArmsFolded(sketch, body) : ''),
    head: () => onHead(renderHeadBase(sketch)),
    eyesOpen: () => onHead(renderEyes(sketch)),
    eyesClosed: () => onHead(renderClosedEyes(sketch)),
    front: () => onHead(renderHeadTop(sketch) + hair.front),
    hands: () =>
      showHands && posture !== 'armsHeld' ? renderHandsTogether(sketch, body, FIGURE_HEIGHT - EYES_Y - 66) : '',
  };
  const shown =
    layer === undefined ? FIGURE_LAYERS.filter((name) => name !== (blink ? 'eyesOpen' : 'eyesClosed')) : [layer];
  const drawn = shown.map((name) => parts[name]()).join('');
  // Children are smaller, and less of them rises above the counter.
  const size = 1 - 0.2 * sketch.a.child;
  const y = EYES_Y + 150 * sketch.a.child;
  const height = (width * FIGURE_HEIGHT) / FIGURE_WIDTH;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FIGURE_WIDTH} ${FIGURE_HEIGHT}" width="${num(width)}" height="${num(height)}">` +
    `${paint.defs()}<g transform="translate(${MIDDLE_X} ${num(y)})scale(${num(size / GRAIN, 4)})" stroke-linecap="round">${drawn}</g></svg>`
  );
}

function looking(muscles: Muscles, gaze: Gaze): Muscles {
  const [x, y] = GAZE[gaze];
  return gaze === 'ahead'
    ? muscles
    : { ...muscles, gazeX: x, gazeY: y, upperLid: muscles.upperLid - 0.35 * Math.max(0, y) };
}
