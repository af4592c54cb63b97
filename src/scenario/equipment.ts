// What does a desk have to examine papers with? First line: eyes, magnifier, lamps and reader; second line: a microscope, both
// ultraviolet lamps and coaxial light besides; a decoder, an infrared pointer and sensors are the laboratory's (the lines of
// examination: seconds at a counter, minutes in a back office, an expert's report).

import { LIGHTS, type Glass, type Light } from '#documents';

/** Lights by their name, glasses, the ruler. */
export const EQUIPMENT = [...LIGHTS, 'readingGlass', 'loupe', 'microscope', 'ruler'] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** A first line's desk: what a procedure has that does not say. */
export const FIRST_LINE_EQUIPMENT: readonly Equipment[] = [
  'white',
  'oblique',
  'transmitted',
  'ultraviolet',
  'infrared',
  'afterglow',
  'warmth',
  'readingGlass',
  'loupe',
  'ruler',
];

const GLASS_OF_LEVEL = { 2: 'readingGlass', 3: 'loupe', 4: 'microscope' } as const satisfies Record<Glass, Equipment>;

export const lightsOf = (equipment: readonly Equipment[]): Light[] =>
  LIGHTS.filter((light) => equipment.includes(light));

export function glassesOf(equipment: readonly Equipment[]): Glass[] {
  return ([2, 3, 4] as const).filter((level) => equipment.includes(GLASS_OF_LEVEL[level]));
}
