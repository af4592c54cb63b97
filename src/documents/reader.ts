// Which machines read a document beside the lamps that show it? What they find is on no page.

import { LIGHTS, type Light } from './light/look.ts';

export const READERS = ['chip', 'seal'] as const;
export type Reader = (typeof READERS)[number];

/** With what something was noticed. */
export const INSTRUMENTS = [...LIGHTS, ...READERS] as const;
export type Instrument = Light | Reader;

export const isReader = (instrument: Instrument): instrument is Reader =>
  (READERS as readonly string[]).includes(instrument);
