// In which respects is a place on a paper looked at, and what can be said of it? Words for an eye that cannot see the drawing: they
// come from the same marks as the picture, and say what is there, never whether it is right.

import type { Level, Light, Tilt } from '../light/look.ts';
import type { Mark } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';

export const OBSERVATIONS = [
  // surface
  'surfaceEven',
  'outlineCut',
  'cutEdge',
  'paleBlot',
  'mattPatch',
  'brightBlot',
  'thinPatch',
  'stain',
  'darkStain',
  'crease',
  'scratches',
  'wrinkled',
  'edgeLifted',
  'glossyLine',
  'glowingRim',
  'glueGlows',
  'lightSeam',
  'darkHairline',
  'roughened',
  'linesInterrupted',
  'edgeRaised',
  'filmEdge',
  'filmGlows',
  'hollow',
  'holesFilled',
  'faintTraces',
  'stubSeen',
  'scratchedThrough',
  // making
  'stitchHoles',
  'stitchHolesDoubled',
  'leavesTwo',
  'leavesMore',
  'lettersEngraved',
  'lettersGrainy',
  'lettersOfDots',
  'machineType',
  'otherType',
  'valuePartlyBlack',
  // paper
  'paperDull',
  'paperBright',
  'fibresGlow',
  'fibresDark',
  // print
  'linesSolid',
  'dotsOfColour',
  'fineRule',
  'wordsReadable',
  'dashesOnly',
  'printRaised',
  'printFlat',
  'printRemains',
  'printVanishes',
  'designGlows',
  'designAbsent',
  'valueGlows',
  'valueDark',
  'valueBlack',
  'valueFaint',
  // devices
  'firstColour',
  'betweenColours',
  'secondColour',
  'pictureEmblem',
  'pictureLetters',
  'pictureTurned',
  'linesOnly',
  'lettersAppear',
  'motifHalf',
  'motifWhole',
  'motifBroken',
  'markUnseen',
  'markPrinted',
  'markOfSoftTones',
  'markFlat',
  'markDark',
  'markFaint',
  'threadFaint',
  'bandPrinted',
  'bandDark',
  'bandGrey',
  'threadGlows',
  'threadDark',
  'bandFaint',
  'bandUnseen',
  'holesFine',
  'holesBright',
  'dotsDark',
  'wireBright',
  'threadFlashes',
  'discsGlow',
  'discsDark',
  'glowsInFirstColour',
  'glowsInSecondColour',
  'glowStays',
  'glowGone',
  'dotsAnswer',
  'noAnswer',
  'colourFades',
  'colourStays',
  'motifFlashes',
  'noFlash',
  'sensorAnswers',
  'reliefWithoutInk',
  'surfaceFlat',
  'portraitGlows',
  'portraitDark',
  'hingeGlows',
  'hingeDark',
  'glueLine',
  'noGlueLine',
  'sheenShows',
  'sheenUnseen',
  'metalMirrors',
  'metalDull',
  'coloursAlike',
  'coloursApart',
  'lettersRemain',
  'faceOfHoles',
  'lensFace',
  'lensLetters',
  'lensBoth',
  'windowClear',
  'windowDull',
  'toneEven',
  'lettersStandOut',
  'redHalo',
  'mirrorTrace',
  'noHalo',
  'marksSlant',
  'toneDark',
  'toneWithin',
  'inkOnSurface',
  'rosettesOfColour',
  'straySpecks',
  'stairsOfSquares',
  'cutsClosed',
  'cutsOpen',
  // photograph
  'backgroundMerges',
  'backgroundStops',
  'faceShown',
  // zone, stamps, stickers
  'zoneBlack',
  'zoneFaint',
  'impressionUneven',
  'impressionEven',
  'impressionSmudged',
  'frameBlack',
  'frameUnseen',
  'dateUnseen',
  'datePartlyBlack',
  'dateDark',
  'datePartlyGlows',
  'ownNumerals',
  'textNumerals',
  'codePrinted',
  'codeAbsent',
] as const;
export type ObservationCode = (typeof OBSERVATIONS)[number];

interface Circumstances {
  readonly light: Light;
  readonly level: Level;
  readonly tilt: Tilt;
}

export interface Seen {
  readonly code: ObservationCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Aspect {
  readonly name: string;
  readonly lights: readonly Light[];
  /** Whether a genuine sheet has it at an area; decided by the series' marks alone. */
  applies(marks: readonly Mark[], area: string): boolean;
  /** What is seen of it. The marks may have been changed or taken out. */
  see(marks: readonly Mark[], sheet: Sheet, at: Circumstances): Seen;
}

export const hasMark =
  (feature: Mark['feature']) =>
  (marks: readonly Mark[]): boolean =>
    marks.some((mark) => mark.feature === feature);
export const hasShape =
  (kind: Mark['shape']['kind']) =>
  (marks: readonly Mark[]): boolean =>
    marks.some((mark) => mark.shape.kind === kind);
