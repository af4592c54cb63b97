// Photographs that were changed in other ways: glued over, printed over, blended of two people, or at odds with the perforated one.

import { blendFaces } from '#people';
import { growBox, rectangle, type Box } from '../art/path.ts';
import type { Content } from '../pages/content.ts';
import { bindingLines } from '../pages/dataPage.ts';
import type { Shape } from '../paper/mark.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { selectArea } from '../paper/sheet.ts';
import { addMarks, changeMarks, hiddenWithin, trace } from './alterSheet.ts';
import { LOOKS_PARAM, looksParam } from './portrait.ts';
import { ANY_LIGHT, dataPageOf, type Params, type Technique } from './technique.ts';

/** The content with another photograph; the second portraits stay as they were issued. */
const withPhoto = (content: Content, params: Params, document: PaperDocument): Content => ({
  ...content,
  photo: { looks: looksParam(params), camera: `${document.seed} brought photograph` },
});

const isPhoto = (mark: { area: string; part: string }): boolean => mark.area === 'portrait' && mark.part === 'photo';

/** Lines that bound the photograph to the page no longer meet: the new one brought its own, a little lower. */
const SLIP_MM = 1.3;
function slipped(shape: Shape, portrait: Box): Shape {
  if (shape.kind !== 'group') return shape;
  const lines = (one: Shape): Shape => (one.kind === 'line' ? { ...one, d: bindingLines(portrait, SLIP_MM) } : one);
  return { ...shape, shapes: shape.shapes.map(lines) };
}

const stickIn: Technique = {
  slug: 'ph-substituted-stick-in',
  kinds: ['passport'],
  params: LOOKS_PARAM,
  alterContent: withPhoto,
  alterSheet: (sheet, page) => {
    if (page !== 'data') return sheet;
    const portrait = selectArea(sheet, 'portrait');
    const edge = growBox(portrait, 0.2);
    const seam = { ...edge, x: edge.x + edge.width - 0.2, width: 0.4 };
    const covered = changeMarks(
      sheet,
      (mark) => mark.area === 'portrait' && mark.part === 'binding',
      (mark) => ({ ...mark, shape: hiddenWithin(slipped(mark.shape, portrait), seam) }),
    );
    return addMarks(covered, [
      trace('portrait', 'step', rectangle(edge), edge),
      trace('portrait', 'glue', rectangle(growBox(edge, 0.5)), edge, 0.6),
    ]);
  },
  key: () => [
    {
      page: 'data',
      areas: ['portrait'],
      lights: ['oblique', 'ultraviolet', 'white', 'transmitted', 'infrared'],
      betrays: 'genuineness',
      checks: ['UV,BR,PH', 'VI,AB,PH'],
      fields: ['portrait'],
      alsoCalled: ['ph-substituted-under-film'],
    },
  ],
};

const overprinted: Technique = {
  slug: 'ph-overprinted',
  kinds: ['passport', 'residencePermit'],
  params: LOOKS_PARAM,
  alterContent: withPhoto,
  alterSheet: (sheet, page, _params, document) => {
    const { looks } = document;
    if (page !== dataPageOf(document.kind) || looks === null) return sheet;
    // The new face lies in dyes that infrared looks through; the carbon of the old one is still there.
    const under = { looks, camera: `${document.seed} photograph` };
    return changeMarks(sheet, isPhoto, (mark) =>
      mark.shape.kind === 'portrait' ? { ...mark, method: 'inkjet', shape: { ...mark.shape, under } } : mark,
    );
  },
  key: (_params, document) => [
    {
      page: dataPageOf(document.kind),
      areas: ['portrait'],
      lights: ['infrared'],
      betrays: 'genuineness',
      fields: ['portrait'],
      alsoCalled: ['ph-secondary-mismatch'],
    },
    {
      page: dataPageOf(document.kind),
      areas: ['portrait', 'ghost'],
      lights: ['white', 'oblique', 'transmitted', 'ultraviolet'],
      betrays: 'genuineness',
      fields: ['portrait'],
      alsoCalled: ['ph-secondary-mismatch', 'ph-quality-mismatch'],
    },
  ],
};

const perforatedMismatch: Technique = {
  slug: 'ph-perforated-mismatch',
  kinds: ['passport'],
  feature: 'perforated-portrait',
  params: LOOKS_PARAM,
  alterContent: (content, params, document) => {
    const photo = { looks: looksParam(params), camera: `${document.seed} brought photograph` };
    return { ...content, photo, ghost: photo };
  },
  alterSheet: (sheet, _page, _params, document) => {
    const { looks } = document;
    if (looks === null) return sheet;
    // Holes cannot be filled: they still show who the booklet was made for.
    return changeMarks(
      sheet,
      (mark) => mark.shape.kind === 'pierced',
      (mark) =>
        mark.shape.kind === 'pierced'
          ? { ...mark, shape: { ...mark.shape, portrait: { looks, camera: `${document.seed} photograph` } } }
          : mark,
    );
  },
  key: () => [
    {
      page: 'data',
      areas: ['portrait', 'pierced'],
      lights: ANY_LIGHT,
      betrays: 'genuineness',
      feature: 'perforated-portrait',
      checks: ['VI,AB,PD'],
      fields: ['portrait'],
      alsoCalled: ['ph-secondary-mismatch'],
    },
  ],
};

const morph: Technique = {
  slug: 'ph-morph',
  kinds: ['passport', 'residencePermit'],
  params: LOOKS_PARAM,
  alterContent: (content, params, document) => {
    const { looks } = document;
    if (looks === null) return content;
    const other = looksParam(params);
    const blended = { ...looks, face: blendFaces(looks.face, other.face, 500) };
    // The office took it for a photograph: every portrait in the document is the same blend.
    const photo = { looks: blended, camera: `${document.seed} photograph`, echo: { ...looks, face: other.face } };
    return { ...content, photo, ghost: photo };
  },
  alterChip: (plan, _params, _document, printed) => ({ ...plan, portrait: printed.photo }),
  key: (_params, document) => [
    {
      page: dataPageOf(document.kind),
      areas: ['portrait', 'ghost'],
      lights: ANY_LIGHT,
      betrays: 'identity',
      fields: ['portrait'],
      alsoCalled: ['im-lookalike', 'fo-fraudulently-obtained'],
    },
  ],
};

/** Techniques of class C besides those of portrait.ts. */
export const PORTRAIT_CHANGES: readonly Technique[] = [stickIn, overprinted, perforatedMismatch, morph];
