// What is on the head, and how much hair shows beneath it?
import type { HairStyle, HeadCovering } from '../looks.ts';
import type { Body } from './body.ts';
import { renderHair } from './hair.ts';
import { renderBandage, renderBeanie, renderCap, renderHeadwrap, renderKippah, renderTurban } from './hat.ts';
import { renderKerchief, renderScarfLoose } from './looseScarf.ts';
import { renderScarfWrapped } from './scarf.ts';
import type { HairDrawing, Sketch } from './sketch.ts';

/** Hair that would push a hat off, pressed flat. */
const FLAT: Partial<Record<HairStyle, HairStyle>> = {
  afro: 'coilsShort',
  curlyShort: 'coilsShort',
  bun: 'ponytail',
  topKnot: 'ponytail',
  undercut: 'buzz',
  sweptBack: 'crop',
  sidePart: 'crop',
  pixie: 'crop',
  locsShort: 'locs',
};
/** Wide hair that a loose scarf gathers. */
const GATHERED: Partial<Record<HairStyle, HairStyle>> = {
  curlsLong: 'straightLong',
  wavesLong: 'straightLong',
  bob: 'straightLong',
  fringe: 'straightLong',
};
const CLOSE_CROPPED: readonly HairStyle[] = ['bald', 'buzz', 'horseshoe'];

function flatHair(s: Sketch, gathered = false): HairDrawing {
  const { hair } = s.looks;
  const style = (gathered ? GATHERED[hair.style] : undefined) ?? FLAT[hair.style] ?? hair.style;
  const shortened = style !== hair.style || style === 'crop' || style === 'coilsShort';
  return renderHair({
    ...s,
    covered: 0.7,
    looks: { ...s.looks, hair: { ...hair, style, length: shortened ? 0 : hair.length } },
  });
}

const over = (hair: HairDrawing, front: string, back = ''): HairDrawing => ({
  back: hair.back + back,
  front: hair.front + front,
});

const COVERINGS: Record<HeadCovering, (s: Sketch, body: Body) => HairDrawing> = {
  none: renderHair,
  scarfWrapped: (s, body) => renderScarfWrapped(s, body, false),
  scarfPinned: (s, body) => renderScarfWrapped(s, body, true),
  scarfLoose: (s, body) => {
    const scarf = renderScarfLoose(s, body);
    return over(flatHair(s, true), scarf.front, scarf.back);
  },
  kerchief: (s) => over(flatHair(s), renderKerchief(s)),
  headwrap: (s) => ({ back: '', front: renderHeadwrap(s) }),
  turban: (s) => ({ back: '', front: renderTurban(s) }),
  kippah: (s) => over(flatHair(s), renderKippah(s, CLOSE_CROPPED.includes(s.looks.hair.style) ? 1 : 8)),
  cap: (s) => over(flatHair(s), renderCap(s)),
  beanie: (s) => over(flatHair(s), renderBeanie(s)),
  bandage: (s) => over(renderHair({ ...s, covered: 0.5 }), renderBandage(s)),
};

export const renderHairAndCovering = (s: Sketch, body: Body): HairDrawing => COVERINGS[s.looks.headCovering](s, body);
