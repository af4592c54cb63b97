// How are colours mixed and greyed? In OKLab (Björn Ottosson, 2020), where a mixture of two skin or hair tones looks like the tone between them.

type Lab = [number, number, number];

function toLab(hex: string): Lab {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [channel(1), channel(3), channel(5)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toHex([L, a, b]: Lab): string {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channel = (v: number): string => {
    const c = v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, c)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)}${channel(
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
  )}${channel(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)}`;
}

/** The colour at `share` (0 to 1) of the way from `a` to `b`, both `#rrggbb`. */
export function mix(a: string, b: string, share: number): string {
  const from = toLab(a);
  const to = toLab(b);
  return toHex([0, 1, 2].map((i) => (from[i] as number) + ((to[i] as number) - (from[i] as number)) * share) as Lab);
}

/** The colour with its lightness moved by `lightness` (−1 to 1) and its chroma multiplied. */
export function adjust(colour: string, lightness: number, chroma = 1): string {
  const [L, a, b] = toLab(colour);
  return toHex([Math.min(1, Math.max(0, L + lightness)), a * chroma, b * chroma]);
}

/** Perceived lightness, 0 black to 1 white. */
export function lightnessOf(colour: string): number {
  return toLab(colour)[0];
}
