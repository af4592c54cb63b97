// How long and wide is each part of this head? Measures, age, build and softness become lengths in drawing units (about 1.4 to the
// millimetre on an adult), seen from the front, with the point between the eyes at (0, 0), x to the viewer's right and y down.
// Means from adult anthropometry (Farkas, Anthropometry of the Head and Face, 1994); growth: a child's eyes lie lower, the lower face is short.
import type { FaceMeasure } from '../face.ts';
import type { Looks } from '../looks.ts';

export interface Anatomy {
  /** 1 at one year old, 0 when grown. */
  readonly child: number;
  /** 0 until about thirty, 1 at ninety. */
  readonly old: number;
  /** −1 rugged to 1 soft; children lie in the soft half. */
  readonly soft: number;
  /** −1 slight to 1 heavy. */
  readonly heavy: number;
  readonly crownY: number;
  readonly domeY: number;
  readonly domeHalf: number;
  readonly templeHalf: number;
  readonly cheekHalf: number;
  readonly cheekY: number;
  readonly hollow: number;
  readonly jawHalf: number;
  readonly jawY: number;
  readonly jawSquare: number;
  readonly chinHalf: number;
  readonly chinY: number;
  readonly chinRound: number;
  readonly cleft: number;
  readonly jowl: number;
  readonly hairlineY: number;
  readonly hairlinePeak: number;
  readonly templeRecess: number;
  readonly brow: {
    readonly y: number;
    readonly thick: number;
    readonly arch: number;
    readonly slope: number;
    readonly innerX: number;
    readonly length: number;
  };
  readonly eye: {
    readonly x: number;
    readonly width: number;
    readonly open: number;
    readonly tilt: number;
    readonly depth: number;
    readonly fold: number;
    readonly innerFold: number;
    readonly lower: number;
    readonly iris: number;
    readonly lashes: number;
    readonly hood: number;
  };
  readonly nose: {
    readonly rootY: number;
    readonly baseY: number;
    readonly wing: number;
    readonly rootHalf: number;
    readonly bridgeHalf: number;
    readonly hump: number;
    readonly tipHalf: number;
    readonly tipLift: number;
    readonly nostril: number;
  };
  readonly mouth: {
    readonly y: number;
    readonly half: number;
    readonly upper: number;
    readonly lower: number;
    readonly bow: number;
    readonly corners: number;
    readonly philtrum: number;
  };
  readonly ear: {
    readonly topY: number;
    readonly bottomY: number;
    readonly width: number;
    readonly lobe: number;
    readonly flare: number;
  };
  readonly neck: { readonly half: number; readonly length: number };
  readonly freckles: number;
  readonly asymmetry: {
    readonly brow: number;
    readonly eye: number;
    readonly nose: number;
    readonly mouth: number;
    readonly jaw: number;
  };
}

/** Linear between (age, value) pairs. */
function byAge(age: number, table: readonly (readonly [age: number, value: number])[]): number {
  let [fromAge, from] = table[0] as readonly [number, number];
  for (const [toAge, to] of table) {
    if (age <= toAge) return toAge === fromAge ? to : from + ((to - from) * (age - fromAge)) / (toAge - fromAge);
    [fromAge, from] = [toAge, to];
  }
  return from;
}

/** How much of childhood is left, 1 to 0. */
export const childShare = (ageYears: number): number =>
  byAge(ageYears, [
    [1, 1],
    [2, 0.86],
    [4, 0.68],
    [7, 0.5],
    [10, 0.36],
    [13, 0.2],
    [16, 0.06],
    [18, 0],
  ]);
/** How far skin and soft tissue have aged, 0 to 1. */
export const oldShare = (ageYears: number): number =>
  byAge(ageYears, [
    [28, 0],
    [40, 0.16],
    [50, 0.33],
    [60, 0.54],
    [70, 0.75],
    [80, 0.9],
    [90, 1],
  ]);

export function anatomyOf(looks: Looks): Anatomy {
  const child = childShare(looks.ageYears);
  const old = oldShare(looks.ageYears);
  const soft = ((looks.softness - 500) / 500) * (1 - child) + 0.45 * child;
  const heavy = ((looks.build - 500) / 500) * (1 - 0.5 * child);
  const m = (name: FaceMeasure): number => (looks.face.measures[name] - 500) / 500;
  const grown = 1 - child;

  const cheekHalf = (98 + 10 * m('cheekboneWidth') + 4 * heavy - 1.5 * soft) * (1 + 0.06 * child);
  const chinY = (160 + 14 * m('faceLength') + 8 * m('chinHeight') - 5 * soft + 1.5 * heavy) * (1 - 0.155 * child);
  const mouthY =
    (98 + 7 * m('noseLength') + 7 * m('philtrumLength') + 4 * m('faceLength') - 2 * soft + 3 * old) *
    (1 - 0.15 * child);
  const baseY = (68 + 9.5 * m('noseLength') + 3 * m('faceLength') - 2.5 * soft + 3 * old) * (1 - 0.2 * child);
  const eyeWidth = (48.5 + 6.5 * m('eyeWidth') + 1.2 * soft) * (1 + 0.13 * child);
  const eyeX = (45 + 6 * m('eyeSpacing')) * (1 + 0.02 * child);
  const browY = -28 - 6.5 * m('browHeight') - 3.2 * soft + 3 * old - 3 * child;
  return {
    child,
    old,
    soft,
    heavy,
    crownY: -161 - 12 * m('headHeight') - 18 * child,
    domeY: -50 - 4 * child,
    domeHalf: (103 + 8.5 * m('headWidth')) * (1 + 0.075 * child),
    templeHalf: (101.5 + 6 * m('headWidth') + 4.5 * m('foreheadWidth') - 4 * m('templeDepth')) * (1 + 0.08 * child),
    cheekHalf,
    cheekY: 22 - 11 * m('cheekboneHeight'),
    hollow:
      0.35 +
      0.35 * m('cheekboneWidth') -
      0.5 * m('cheekFullness') -
      0.55 * heavy +
      0.3 * old -
      0.5 * child -
      0.1 * soft,
    jawHalf: (77 + 12.5 * m('jawWidth') + 5 * heavy - 6 * soft + 2.5 * m('cheekFullness')) * (1 + 0.02 * child),
    jawY: (98 + 13 * m('jawAngle') + 3 * m('faceLength')) * (1 - 0.16 * child),
    jawSquare: 0.9 * m('jawSquareness') - 0.35 * soft - 0.3 * child,
    chinHalf: (31 + 11 * m('chinWidth') - 4.5 * soft + 2 * heavy) * (1 + 0.05 * child),
    chinY,
    chinRound: m('chinRoundness'),
    cleft: Math.max(0, m('chinCleft') - 0.25) * grown,
    jowl: old * (0.65 + 0.35 * heavy) + 0.35 * Math.max(0, heavy),
    hairlineY: -99 - 13 * m('foreheadHeight') - 2 * m('headHeight') - 10 * child,
    hairlinePeak: m('hairlinePeak'),
    templeRecess: (0.5 - 0.5 * soft) * grown + 0.1,
    brow: {
      y: browY,
      thick: (8.8 + 5 * m('browThickness') - 2 * soft) * (1 - 0.38 * child) * (1 - 0.12 * old),
      arch: 4.6 + 5.2 * m('browArch') + 2.2 * soft,
      slope: 0.6 + 3.4 * m('browSlope') + 1.5 * soft - 2 * old,
      innerX: 17.5 + 5.5 * m('browSpacing') + 1 * soft,
      length: 56 + 7 * m('browLength') + 2 * m('eyeSpacing'),
    },
    eye: {
      x: eyeX,
      width: eyeWidth,
      open: (17.4 + 5 * m('eyeOpening') + 1.6 * soft - 2.4 * old) * (1 + 0.2 * child),
      tilt: 0.3 + 4.6 * m('eyeTilt') + 0.8 * soft - 1.6 * old,
      depth: 0.5 + 0.6 * m('eyeDepth') - 0.2 * soft + 0.15 * old - 0.3 * child,
      fold: 5.4 + 6.6 * m('lidFold') + 0.8 * soft,
      innerFold: Math.max(0, m('innerFold') + 0.1 + 0.2 * child),
      lower: m('lowerLid'),
      iris: (11.2 + 0.7 * m('irisSize')) * (1 + 0.12 * child),
      lashes: 0.45 + 0.25 * m('lashes') + 0.4 * soft,
      hood: old,
    },
    nose: {
      rootY: -8 - 6 * m('noseRoot'),
      baseY,
      wing: (24 + 8.5 * m('noseWidth') - 1.6 * soft + 1.5 * old) * (1 - 0.16 * child),
      rootHalf: (10.5 + 4 * m('noseRoot')) * (1 + 0.25 * child),
      bridgeHalf: 9.5 + 4.2 * m('noseBridge') - 0.8 * soft,
      hump: m('noseHump') * grown - 0.4 * child,
      tipHalf: (12.8 + 4.6 * m('noseTip') - 1 * soft) * (1 - 0.1 * child),
      tipLift: 5 * m('noseTipAngle') + 1 * soft - 3 * old + 2.5 * child,
      nostril: 1 + 0.5 * m('nostrils'),
    },
    mouth: {
      y: mouthY,
      half: (35 + 7.5 * m('mouthWidth') - 0.6 * soft) * (1 - 0.12 * child),
      upper: (9 + 5.2 * m('upperLip') + 1.3 * soft) * (1 - 0.42 * old) * (1 - 0.08 * child),
      lower: (12.5 + 5.6 * m('lowerLip') + 1.3 * soft) * (1 - 0.33 * old) * (1 - 0.08 * child),
      bow: 0.5 + 0.45 * m('lipBow'),
      corners: m('mouthCorners') - 0.5 * old,
      philtrum: 0.5 + 0.5 * m('philtrumDepth'),
    },
    ear: {
      topY: -20 - 9 * m('earHeight') - 6 * m('earSize') + 7 * child,
      bottomY: 58 - 9 * m('earHeight') + 10 * m('earSize') + 7 * old - 8 * child,
      width: 19 + 6 * m('earWidth') + 3 * m('earSize') + 1.5 * old - 1 * child,
      lobe: m('earLobe'),
      flare: 0.5 + 0.65 * m('earAngle'),
    },
    neck: {
      half: (70 + 5 * m('neckWidth') - 9 * soft + 8 * heavy) * (1 - 0.38 * child ** 0.6),
      length: (34 + 8 * m('neckLength') + 5 * soft - 6 * heavy) * (1 - 0.45 * child),
    },
    freckles: looks.face.measures.freckles / 1000,
    asymmetry: {
      brow: m('browAsymmetry'),
      eye: m('eyeAsymmetry'),
      nose: m('noseAsymmetry'),
      mouth: m('mouthAsymmetry'),
      jaw: m('jawAsymmetry'),
    },
  };
}
