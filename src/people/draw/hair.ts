// Which drawing belongs to which hair style?
import type { HairStyle } from '../looks.ts';
import { renderAfro, renderCoilsShort, renderCurlsLong, renderCurlyShort } from './hairCurly.ts';
import { renderLong } from './hairLong.ts';
import { renderCornrows, renderHangingRopes } from './hairRopes.ts';
import {
  renderBald,
  renderBuzz,
  renderCrop,
  renderHorseshoe,
  renderPixie,
  renderSidePart,
  renderSweptBack,
} from './hairShort.ts';
import { renderBraids, renderBun, renderPonytail, renderTopKnot } from './hairTied.ts';
import type { HairDrawing, Sketch } from './sketch.ts';

/** Short hair lies over the head only. */
const over =
  (render: (s: Sketch) => string) =>
  (s: Sketch): HairDrawing => ({ back: '', front: render(s) });

const HAIRDOS: Record<HairStyle, (s: Sketch) => HairDrawing> = {
  bald: over(renderBald),
  horseshoe: over(renderHorseshoe),
  buzz: over(renderBuzz),
  crop: over(renderCrop),
  sidePart: over((s) => renderSidePart(s, false)),
  sweptBack: over(renderSweptBack),
  undercut: over((s) => renderSidePart(s, true)),
  curlyShort: over(renderCurlyShort),
  coilsShort: over(renderCoilsShort),
  afro: renderAfro,
  pixie: over(renderPixie),
  bob: renderLong,
  fringe: renderLong,
  straightLong: renderLong,
  wavesLong: renderLong,
  curlsLong: renderCurlsLong,
  bun: renderBun,
  ponytail: renderPonytail,
  topKnot: renderTopKnot,
  braids: renderBraids,
  cornrows: renderCornrows,
  boxBraids: (s) => renderHangingRopes(s, 'braid', false),
  locs: (s) => renderHangingRopes(s, 'loc', false),
  locsShort: (s) => renderHangingRopes(s, 'loc', true),
};

export const renderHair = (s: Sketch): HairDrawing => HAIRDOS[s.looks.hair.style](s);
