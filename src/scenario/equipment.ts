// What does a desk have to examine papers with? First line: eyes, magnifier, lamps and reader; second line: a microscope, both
// ultraviolet lamps and coaxial light besides; a decoder, an infrared pointer and sensors are the laboratory's (the lines of
// examination: seconds at a counter, minutes in a back office, an expert's report).

import { FIRST_LINE_LIGHTS, LIGHTS, READERS, type Glass, type Light, type Reader } from '#documents';

/** Lights by their name, glasses, the ruler, machines that read. */
export const EQUIPMENT = [
  ...LIGHTS,
  'readingGlass',
  'loupe',
  'microscope',
  'ruler',
  'chipReader',
  'sealReader',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** A first line's desk: what a procedure has that does not say. */
export const FIRST_LINE_EQUIPMENT: readonly Equipment[] = [
  ...FIRST_LINE_LIGHTS,
  'readingGlass',
  'loupe',
  'ruler',
  'chipReader',
  'sealReader',
];

const GLASS_OF_LEVEL = { 2: 'readingGlass', 3: 'loupe', 4: 'microscope' } as const satisfies Record<Glass, Equipment>;

const READER_TOOLS = { chip: 'chipReader', seal: 'sealReader' } as const satisfies Record<Reader, Equipment>;

export const readersOf = (equipment: readonly Equipment[]): Reader[] =>
  READERS.filter((reader) => equipment.includes(READER_TOOLS[reader]));

export const lightsOf = (equipment: readonly Equipment[]): Light[] =>
  LIGHTS.filter((light) => equipment.includes(light));

export function glassesOf(equipment: readonly Equipment[]): Glass[] {
  return ([2, 3, 4] as const).filter((level) => equipment.includes(GLASS_OF_LEVEL[level]));
}
