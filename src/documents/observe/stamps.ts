// What can be said of the impression of a stamp, and of the face in a photograph.

import { describePortrait } from '../art/portrait.ts';
import type { Mark } from '../paper/mark.ts';
import type { Aspect } from './aspect.ts';

const isStamp = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.layer === 'stamp' && mark.part === 'frame');
const partOf = (marks: readonly Mark[], part: string): Mark | undefined => marks.find((mark) => mark.part === part);

const impression: Aspect = {
  name: 'impression',
  lights: ['white', 'oblique'],
  applies: isStamp,
  see: (marks) => {
    if (marks.some((mark) => mark.part.endsWith('Slip'))) return { code: 'impressionSmudged' };
    const dry = partOf(marks, 'dry')?.shape;
    const uneven = dry?.kind === 'trace' && dry.trace.strength > 0;
    return { code: uneven ? 'impressionUneven' : 'impressionEven' };
  },
};

const frame: Aspect = {
  name: 'frame',
  lights: ['infrared'],
  applies: isStamp,
  see: (marks) => ({ code: (partOf(marks, 'frame')?.ink.infrared ?? 0) > 0.4 ? 'frameBlack' : 'frameUnseen' }),
};

const date: Aspect = {
  name: 'date',
  lights: ['infrared', 'ultraviolet'],
  applies: isStamp,
  see: (marks, _sheet, { light }) => {
    const added = partOf(marks, 'dateAdded') !== undefined;
    if (light === 'infrared') return { code: added ? 'datePartlyBlack' : 'dateUnseen' };
    return { code: added ? 'datePartlyGlows' : 'dateDark' };
  },
};

/** The face itself, in the words of the people room. */
const face: Aspect = {
  name: 'face',
  lights: ['white', 'oblique', 'infrared'],
  applies: (marks) => marks.some((mark) => mark.shape.kind === 'portrait'),
  see: (marks) => {
    const shape = marks.find((mark) => mark.shape.kind === 'portrait')?.shape;
    return {
      code: 'faceShown',
      params: { looks: shape?.kind === 'portrait' ? describePortrait(shape.portrait) : '' },
    };
  },
};

export const STAMP_ASPECTS: readonly Aspect[] = [impression, frame, date, face];
