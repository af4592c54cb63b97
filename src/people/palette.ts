// Which colours do skin, hair, eyes and cloth have? Skin: working colours (light, base, shade, deep, blush, lip) chosen by eye around
// the ten swatches of the Monk Skin Tone scale, skintone.google, so that the lit plane of the face lies on the swatch.
import { adjust, mix } from './draw/colour.ts';
import type { ClothColour, EyeColour, HairColour, MonkTone } from './looks.ts';

export interface SkinColours {
  readonly light: string;
  readonly base: string;
  readonly shade: string;
  readonly deep: string;
  /** Between shade and deep: folds, the nose's underside, what lies in the shadow of the jaw. */
  readonly shadow: string;
  readonly blush: string;
  readonly lip: string;
}

const SKIN: Record<
  MonkTone,
  readonly [light: string, base: string, shade: string, deep: string, blush: string, lip: string]
> = {
  1: ['#fdf1e8', '#f3dccd', '#d3a38d', '#9c6352', '#e69886', '#c67469'],
  2: ['#fbead9', '#efd1bb', '#cc987c', '#94604a', '#df8f79', '#bf6c60'],
  3: ['#f9e5c9', '#eacdaa', '#c6966d', '#8d5a3c', '#db8d6d', '#b96957'],
  4: ['#f1d8b4', '#dfb98f', '#b58154', '#794b2d', '#cd7e59', '#a95c49'],
  5: ['#e5c39a', '#cda074', '#9c6a42', '#643c23', '#b96846', '#96503f'],
  6: ['#cfa378', '#ad7d54', '#7d5130', '#4c2d1a', '#985032', '#84453a'],
  7: ['#b58762', '#8e623f', '#613c26', '#392015', '#82422d', '#70392f'],
  8: ['#a3745a', '#714a36', '#472b1d', '#25150e', '#743a2a', '#6b3a30'],
  9: ['#8c6a57', '#593f32', '#36241c', '#1a100c', '#603730', '#5f3a34'],
  10: ['#785a4c', '#48342b', '#2a1c16', '#120b08', '#512e28', '#50322f'],
};

/** Skin of a Monk tone; `undertone` 0 cool to 1000 warm shifts it a little within the tone. */
export function skinColours(monk: MonkTone, undertone: number): SkinColours {
  const toward = undertone >= 500 ? '#e0a03c' : '#b8607a';
  const share = (Math.abs(undertone - 500) / 500) * 0.09;
  const [light, base, shade, deep, blush, lip] = SKIN[monk].map((colour, i) =>
    mix(colour, toward, i < 3 ? share : share / 2),
  ) as [string, string, string, string, string, string];
  return { light, base, shade, deep, shadow: mix(shade, deep, 0.4), blush, lip };
}

export interface HairColours {
  readonly base: string;
  readonly dark: string;
  readonly light: string;
}

const HAIR: Record<HairColour, string> = {
  black: '#26211f',
  espresso: '#3a2a22',
  brown: '#543a29',
  chestnut: '#6e4930',
  auburn: '#74372a',
  copper: '#9c5530',
  darkBlond: '#8f7149',
  blond: '#bd9a62',
};

/** Hair with `grey` thousandths of it grey. */
export function hairColours(colour: HairColour, grey: number): HairColours {
  const share = grey / 1000;
  const silver = mix(mix(HAIR[colour], '#8d8a87', 0.8), '#dcd9d4', share * 0.85);
  const base = mix(HAIR[colour], silver, Math.min(1, share * 1.05));
  return { base, dark: adjust(mix(base, '#1a1210', 0.42), 0, 0.9), light: mix(base, '#f3dfc4', 0.26 + 0.14 * share) };
}

export const IRIS: Record<EyeColour, readonly [rim: string, middle: string, inner: string]> = {
  darkBrown: ['#1d120d', '#3d2618', '#5a3a24'],
  brown: ['#2a1810', '#5d3a22', '#87592f'],
  hazel: ['#33291a', '#6f5a33', '#9a7440'],
  amber: ['#3c2413', '#8a5a28', '#b98440'],
  green: ['#2b3527', '#62755a', '#8d8f63'],
  grey: ['#333a40', '#71808a', '#98a3a6'],
  blue: ['#26323f', '#5b7690', '#839cab'],
};

export const CLOTH: Record<ClothColour, string> = {
  ink: '#2c3038',
  slate: '#535d68',
  stone: '#8c8a84',
  oat: '#c9bba3',
  ivory: '#ebe5d8',
  moss: '#6c7352',
  pine: '#37514a',
  teal: '#3a6a70',
  sea: '#7d9ba1',
  denim: '#4c6585',
  indigo: '#3b4468',
  plum: '#60455f',
  wine: '#6e3440',
  brick: '#9a5342',
  clay: '#b57f63',
  ochre: '#bf9146',
};
