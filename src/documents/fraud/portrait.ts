// Frauds about the face: a portrait exchanged under the film, a main portrait that its second does not confirm, and a genuine
// document in the hands of somebody else.

import { growBox, nums } from '../art/path.ts';
import type { Looks } from '#people';
import { selectArea } from '../paper/sheet.ts';
import { addMarks, changeMarks, hiddenWithin, trace } from './alterSheet.ts';
import { ANY_LIGHT, dataPageOf, type Params, type Technique } from './technique.ts';

export const LOOKS_PARAM = { looks: { type: 'looks', required: true } } as const;

export const looksParam = (params: Params): Looks => params['looks'] as Looks;

const substituted: Technique = {
  slug: 'ph-substituted-under-film',
  kinds: ['passport'],
  params: LOOKS_PARAM,
  alterContent: (content, params, document) => ({
    ...content,
    photo: { looks: looksParam(params), camera: `${document.seed} brought photograph` },
  }),
  alterSheet: (sheet, page) => {
    if (page !== 'data') return sheet;
    const portrait = selectArea(sheet, 'portrait');
    const cut = growBox(portrait, 0.35);
    // Cut by hand: the sides are not quite straight, the corners overrun.
    const { x, y, width, height } = cut;
    const d = `M${nums(x - 0.5, y + 0.1)}L${nums(x + width + 0.4, y)}M${nums(x + width, y - 0.4)}L${nums(x + width - 0.15, y + height + 0.4)}M${nums(x + width + 0.3, y + height)}L${nums(x - 0.3, y + height - 0.2)}M${nums(x, y + height + 0.3)}L${nums(x + 0.1, y - 0.5)}`;
    const unbound = changeMarks(
      sheet,
      (mark) => mark.area === 'portrait' && mark.part === 'binding',
      (mark) => ({ ...mark, shape: hiddenWithin(mark.shape, cut) }),
    );
    return addMarks(unbound, [trace('portrait', 'cut', d, cut)]);
  },
  key: () => [
    {
      page: 'data',
      areas: ['portrait', 'ghost'],
      lights: ['ultraviolet', 'oblique', 'transmitted', 'white', 'infrared'],
      betrays: 'genuineness',
      feature: 'guilloche',
      checks: ['UV,BR,PH', 'VI,AB,PH'],
      fields: ['portrait'],
      alsoCalled: ['ph-secondary-mismatch', 'ph-substituted-stick-in', 'alt-laminate-lifted'],
    },
  ],
};

const secondaryMismatch: Technique = {
  slug: 'ph-secondary-mismatch',
  kinds: ['passport', 'residencePermit'],
  feature: 'ghost-portrait',
  params: LOOKS_PARAM,
  alterContent: (content, params, document) => ({
    ...content,
    photo: { looks: looksParam(params), camera: `${document.seed} brought photograph` },
  }),
  key: (_params, document) => [
    {
      page: dataPageOf(document.kind),
      areas: ['portrait', 'ghost'],
      lights: ANY_LIGHT,
      betrays: 'genuineness',
      feature: 'ghost-portrait',
      checks: ['VI,AB,SP'],
      fields: ['portrait'],
      alsoCalled: ['ph-substituted-under-film'],
    },
  ],
};

/** Nothing on the paper: the bearer is not the holder. */
const lookalike: Technique = {
  slug: 'im-lookalike',
  kinds: ['passport', 'residencePermit', 'visaSticker'],
  key: (_params, document) => [
    {
      page: dataPageOf(document.kind),
      areas: ['portrait', 'ghost'],
      lights: ANY_LIGHT,
      betrays: 'identity',
      fields: ['portrait'],
      alsoCalled: ['im-changed-appearance'],
    },
  ],
};

/** Techniques of class C and the impostor of class G that can be drawn. */
export const PORTRAIT_FRAUDS: readonly Technique[] = [substituted, secondaryMismatch, lookalike];
