// How is a sheet put together? A press takes areas and marks one after the other and hands over the finished sheet, its marks in
// the order of their layers.

import { stream } from '#people';
import type { Box, Point } from '../art/path.ts';
import type { FeatureSlug } from '../series/features.ts';
import type { Ink } from './ink.ts';
import { LAYERS, type Layer, type Mark, type Method, type Saying, type Shape } from './mark.ts';
import { selectArea, type Area, type Paper, type Sheet } from './sheet.ts';

export interface Impression {
  readonly area: string;
  readonly shape: Shape;
  readonly ink: Ink;
  readonly layer?: Layer;
  readonly feature?: FeatureSlug;
  readonly method?: Method;
  readonly says?: Saying;
  readonly part?: string;
  /** Where the shape lies; the area's box unless told. */
  readonly bounds?: Box;
}

/** A mark of an impression on a sheet that has its area. */
export function makeMark(impression: Impression, bounds: Box): Mark {
  const { area, shape, ink, layer = 'print', feature, says, part = '' } = impression;
  const method = impression.method ?? methodOf(layer, feature);
  return { area, shape, ink, layer, method, bounds, part, feature: feature ?? null, says: says ?? null };
}

function methodOf(layer: Layer, feature: FeatureSlug | undefined): Method {
  if (feature === 'laser-engraving' || feature === 'tactile-engraving') return 'laser';
  return layer === 'engraving' ? 'intaglio' : layer === 'personal' ? 'engraved' : 'offset';
}

/** The same marks, the lowest layer first; within a layer the order they came in. */
export function inLayers(marks: readonly Mark[]): Mark[] {
  return LAYERS.flatMap((layer) => marks.filter((mark) => mark.layer === layer));
}

/** Register of a good printer: within 0.15 mm. */
function slipsOf(seed: string): Sheet['slips'] {
  const chance = stream(seed, 'register');
  const slip = (): Point => ({ x: chance.int(-12, 12) / 100, y: chance.int(-12, 12) / 100 });
  return { back: slip(), print: slip(), engraving: slip(), personal: slip(), foil: slip() };
}

export class Press {
  readonly #areas: Area[] = [];
  readonly #marks: Mark[] = [];

  area(name: string, box: Box): Box {
    this.#areas.push({ name, box });
    return box;
  }

  print(impression: Impression): void {
    const bounds = impression.bounds ?? selectArea({ areas: this.#areas }, impression.area);
    this.#marks.push(makeMark(impression, bounds));
  }

  finish(sheet: { widthMm: number; heightMm: number; outline: string; paper: Paper; seed: string }): Sheet {
    return { ...sheet, areas: this.#areas, marks: inLayers(this.#marks), slips: slipsOf(sheet.seed) };
  }
}
