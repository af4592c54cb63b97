// What does each garment look like at the throat and on the chest?
import type { ClothingStyle } from '../looks.ts';
import { CLOTH } from '../palette.ts';
import type { Body } from './body.ts';
import { clothOf, type Garment } from './cloth.ts';
import { mix } from './colour.ts';
import { renderCardigan, renderHoodie, renderKnit, renderTurtleneck, renderUndershirt } from './knitwear.ts';
import { renderCoat, renderJacket, renderShawl } from './outerwear.ts';
import { fill } from './paint.ts';
import { shape, type Point } from './pen.ts';
import { renderBlouse, renderShirt, renderShirtAndTie, renderTunic } from './shirts.ts';
import type { Sketch } from './sketch.ts';

const GARMENTS: Record<ClothingStyle, Garment> = {
  crewNeck: (s, body, cloth) => renderKnit(s, body, cloth, 'round', 40),
  vNeck: (s, body, cloth) => renderKnit(s, body, cloth, 'vee', 92),
  turtleneck: renderTurtleneck,
  shirt: renderShirt,
  blouse: renderBlouse,
  tunic: renderTunic,
  jacketTie: (s, body, cloth, under) => renderJacket(s, body, cloth, renderShirtAndTie(s, body, under), 150),
  blazer: (s, body, cloth, under) => renderJacket(s, body, cloth, renderUndershirt(s, body, under, 44), 190),
  hoodie: renderHoodie,
  coat: renderCoat,
  shawl: renderShawl,
  cardigan: renderCardigan,
};

export function renderClothing(s: Sketch, body: Body): string {
  const { style, colour, under } = s.looks.clothing;
  return GARMENTS[style](s, body, clothOf(CLOTH[colour]), clothOf(CLOTH[under]));
}

/** How high a collar stands behind the neck, above the base of the neck. */
const COLLAR_BACK: Record<ClothingStyle, number> = {
  shirt: 34,
  blouse: 16,
  crewNeck: 18,
  vNeck: 18,
  turtleneck: 20,
  jacketTie: 32,
  blazer: 22,
  hoodie: 46,
  tunic: 40,
  coat: 48,
  shawl: 26,
  cardigan: 18,
};

/** The inside of the collar, seen behind the neck. */
export function renderCollarBack(s: Sketch, body: Body): string {
  const { neckHalf: n, base } = body;
  const { style, colour } = s.looks.clothing;
  const top = base - COLLAR_BACK[style];
  const wide = style === 'hoodie' || style === 'coat' ? 16 : 4;
  const edge = body.all([
    [-n - wide - 10, base + 8],
    [-n - wide * 0.7, top + 4],
    [0, top - 4],
    [n + wide * 0.7, top + 4],
    [n + wide + 10, base + 8],
  ]);
  const inside = s.paint.ink(mix(clothOf(CLOTH[colour]).dark, '#120f16', 0.3));
  return fill(shape(edge, [edge.at(-1) as Point, edge[0] as Point]), inside);
}
