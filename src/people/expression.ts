// What does a face do when a person feels something? Each expression is a small pull on a few muscles (after the action units of the
// Facial Action Coding System, Ekman and Friesen 1978), kept subtle: people at a counter hold themselves together.

export const EXPRESSIONS = [
  'neutral',
  'guarded',
  'anxious',
  'relieved',
  'tired',
  'distressed',
  'smiling',
  'irritated',
  'thinking',
] as const;
export type Expression = (typeof EXPRESSIONS)[number];

/** Pulls from −1 to 1, 0 is at rest; angles in degrees. */
export interface Muscles {
  /** Inner and outer ends of the brows, up is positive. */
  readonly browInner: number;
  readonly browOuter: number;
  /** Only the brow on the viewer's right, up is positive. */
  readonly browLift: number;
  /** Brows drawn together. */
  readonly furrow: number;
  /** Upper lid: positive wider, negative lowered. */
  readonly upperLid: number;
  /** Lower lid tightened upward. */
  readonly lowerLid: number;
  readonly cornerUp: number;
  readonly cornerOut: number;
  /** Lips pressed thin. */
  readonly press: number;
  /** Lips parted. */
  readonly part: number;
  /** Lower lip and chin pushed up. */
  readonly pout: number;
  readonly cheekRaise: number;
  readonly gazeX: number;
  readonly gazeY: number;
  readonly rollDegrees: number;
  readonly pitchDegrees: number;
  readonly yawDegrees: number;
}

const REST: Muscles = {
  browInner: 0,
  browOuter: 0,
  browLift: 0,
  furrow: 0,
  upperLid: 0,
  lowerLid: 0,
  cornerUp: 0,
  cornerOut: 0,
  press: 0,
  part: 0,
  pout: 0,
  cheekRaise: 0,
  gazeX: 0,
  gazeY: 0,
  rollDegrees: 0,
  pitchDegrees: 0,
  yawDegrees: 0,
};

const PULLS: Record<Expression, Partial<Muscles>> = {
  neutral: {},
  guarded: {
    browInner: -0.3,
    furrow: 0.25,
    upperLid: -0.18,
    lowerLid: 0.4,
    press: 0.5,
    cornerOut: 0.05,
    pitchDegrees: 2,
    yawDegrees: -3,
  },
  anxious: {
    browInner: 0.75,
    browOuter: -0.05,
    furrow: 0.45,
    upperLid: 0.35,
    cornerUp: -0.15,
    cornerOut: 0.2,
    press: 0.25,
    pitchDegrees: 1,
  },
  relieved: {
    browInner: 0.3,
    browOuter: 0.15,
    upperLid: -0.15,
    lowerLid: 0.15,
    cornerUp: 0.5,
    cornerOut: 0.3,
    part: 0.15,
    cheekRaise: 0.35,
    rollDegrees: 2.5,
    pitchDegrees: -2,
  },
  tired: {
    browInner: 0.1,
    browOuter: -0.35,
    upperLid: -0.62,
    cornerUp: -0.2,
    gazeY: 0.2,
    rollDegrees: -2,
    pitchDegrees: 3,
  },
  distressed: {
    browInner: 1,
    browOuter: -0.3,
    furrow: 0.8,
    upperLid: -0.15,
    lowerLid: 0.45,
    cornerUp: -0.6,
    cornerOut: 0.1,
    pout: 0.7,
    part: 0.12,
    gazeY: 0.25,
    pitchDegrees: 4,
  },
  smiling: {
    browOuter: 0.12,
    upperLid: -0.12,
    lowerLid: 0.5,
    cornerUp: 0.9,
    cornerOut: 0.75,
    press: 0.15,
    cheekRaise: 0.8,
    rollDegrees: 1.5,
  },
  irritated: {
    browInner: -0.75,
    browOuter: 0.1,
    furrow: 0.75,
    upperLid: -0.05,
    lowerLid: 0.35,
    cornerUp: -0.35,
    press: 0.6,
    pout: 0.25,
    pitchDegrees: 1.5,
  },
  thinking: {
    browInner: 0.05,
    browLift: 0.6,
    furrow: 0.15,
    upperLid: 0.05,
    cornerUp: -0.05,
    press: 0.35,
    gazeX: 0.65,
    gazeY: -0.5,
    rollDegrees: -3,
    yawDegrees: 3,
  },
};

export function musclesOf(expression: Expression): Muscles {
  return { ...REST, ...PULLS[expression] };
}
