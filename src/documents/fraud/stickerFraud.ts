// Frauds with visa stickers as a whole: counterfeit ones, and genuine ones moved from another passport.

import { stream } from '#people';
import { num, rectangle } from '../art/path.ts';
import { stickerText } from '../contentOf.ts';
import { dateOf, stampImpressions, type Stamp } from '../pages/stamp.ts';
import { STICKER } from '../pages/visaSticker.ts';
import type { Shape } from '../paper/mark.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { resealed, withoutSignature } from '../seal/sealOf.ts';
import { stampCodeOf } from '../series/stampCode.ts';
import { selectState } from '../series/states.ts';
import { addMarks, changeMarks, trace } from './alterSheet.ts';
import { ANY_LIGHT, textParam, type Technique } from './technique.ts';

const counterfeit: Technique = {
  slug: 'vs-counterfeit-sticker',
  kinds: ['visaSticker'],
  // The counterfeiter has no key of the state: the code is there, its signature does not hold.
  alterContent: (content) => ({ ...content, seal: content.seal === null ? null : withoutSignature(content.seal) }),
  alterSheet: (sheet) => {
    const paper = { ...sheet.paper, ultraviolet: 'bright' as const };
    return changeMarks(
      { ...sheet, paper },
      () => true,
      (mark) => ({
        ...mark,
        method: mark.layer === 'print' && mark.method === 'offset' ? 'inkjet' : mark.method,
        ink: { ...mark.ink, relief: 0, shift: null },
        shape:
          mark.area === 'redNumber'
            ? inText(mark.shape)
            : mark.shape.kind === 'foil'
              ? { ...mark.shape, frozen: true }
              : mark.shape,
      }),
    );
  },
  key: () => [
    {
      page: 'sticker',
      areas: ['page'],
      lights: ['ultraviolet'],
      betrays: 'genuineness',
      feature: 'uv-dull-substrate',
      checks: ['UV,BR,FU'],
      alsoCalled: ['cf-bright-paper', 'cf-uv-absent'],
    },
    {
      page: 'sticker',
      areas: ['header', 'dieCuts', 'latent', 'shiftInk'],
      lights: ['oblique'],
      betrays: 'genuineness',
      feature: 'intaglio',
      alsoCalled: ['cf-intaglio-flat'],
    },
    {
      page: 'sticker',
      areas: ['foil'],
      lights: ['white', 'oblique'],
      tilted: true,
      betrays: 'genuineness',
      feature: 'dovid',
      alsoCalled: ['cf-foil-static'],
    },
    {
      page: 'sticker',
      areas: ['shiftInk'],
      lights: ['white', 'oblique'],
      tilted: true,
      betrays: 'genuineness',
      feature: 'ovi',
      alsoCalled: ['cf-ovi-static'],
    },
    {
      page: 'sticker',
      areas: ['redNumber'],
      lights: ['white', 'oblique', 'ultraviolet', 'transmitted'],
      betrays: 'genuineness',
      feature: 'special-numerals',
      alsoCalled: ['cf-layout-language'],
    },
    {
      page: 'sticker',
      areas: ['page'],
      lights: ['white', 'oblique'],
      minLevel: 3,
      betrays: 'genuineness',
      feature: 'guilloche',
      alsoCalled: ['cf-inkjet-background', 'cf-offset-halftone'],
    },
  ],
};

/** The upright number in the letters of the rest: the counterfeiter had only one typeface. */
function inText(shape: Shape): Shape {
  return shape.kind === 'ocr' ? { ...shape, face: 'bold' } : shape;
}

/** The stamp that had been set half on the sticker, half on the page it came from. */
function strayStamp(document: PaperDocument): Stamp {
  const chance = stream(document.seed, 'stray stamp');
  const state = selectState(document.state ?? 'QSA');
  const post = chance.pick(state.posts.filter((one) => one.closedOn === null));
  const date = Temporal.PlainDate.from(document.fields['validFrom'] ?? '2024-01-01')
    .add({ days: 2 })
    .toString();
  return {
    state: state.code,
    post: post.name,
    date,
    direction: 'entry',
    transport: post.transport,
    code: stampCodeOf(state.code, post.name, date),
    officer: String(chance.int(10, 99)).padStart(3, '0'),
    page: 0,
    x: STICKER.widthMm - 6,
    y: 35,
    turnDegrees: -7,
    smudge: 0,
  };
}

const transplanted: Technique = {
  slug: 'vs-transplanted',
  kinds: ['visaSticker'],
  feature: 'visa-die-cuts',
  params: { fromPassport: { type: 'text', required: true } },
  alterContent: (content, params, document) => {
    const passportNumber = textParam(params, 'fromPassport');
    return {
      ...content,
      values: { ...content.values, passportNumber },
      printed: { ...content.printed, passportNumber: stickerText('passportNumber', passportNumber) },
      // The seal came with the sticker: it names the passport that the visa was issued for.
      seal: content.seal === null ? null : resealed(document, { passportNumber }, content.mrz),
    };
  },
  alterSheet: (sheet, _page, _params, document) => {
    const { widthMm: w, heightMm: h } = STICKER;
    const whole = { x: 0, y: 0, width: w, height: h };
    const chance = stream(sheet.seed, 'lifting');
    const wave = (): number => 0.25 + 0.5 * chance.next();
    const edge = `M${num(wave())} ${num(wave())}q${num(w * 0.3)} ${num(wave() * 2)} ${num(w * 0.55)} .3T${num(w - wave())} ${num(wave())}l-.5 ${num(h * 0.5)}l.3 ${num(h * 0.46)}q${num(-w * 0.4)} ${num(-wave() * 2)} ${num(-w * 0.98)} .1z`;
    const torn = changeMarks(
      sheet,
      (mark) => mark.feature === 'visa-die-cuts',
      (mark) => ({
        ...mark,
        ink: { ...mark.ink, density: 0.85, relief: -1 },
        shape: mark.shape.kind === 'line' ? { ...mark.shape, widthMm: 0.2 } : mark.shape,
      }),
    );
    const stray = strayStamp(document);
    const cut = stampImpressions(stray, selectState(stray.state), 'page', `${sheet.seed} stray`).map(
      ({ says: _says, ...silent }) => ({ ...silent, part: `stray ${dateOf(stray.date, 'dd mm yy')}` }),
    );
    return addMarks(torn, [
      ...cut,
      trace('page', 'lift', edge, whole),
      trace('page', 'glue', rectangle({ x: 1.2, y: 1.2, width: w - 2.4, height: h - 2.4 }), whole, 0.8),
    ]);
  },
  key: () => [
    {
      page: 'sticker',
      areas: ['page'],
      lights: ['oblique', 'ultraviolet', 'white', 'transmitted', 'infrared'],
      betrays: 'genuineness',
      feature: 'visa-die-cuts',
      alsoCalled: [],
    },
    {
      page: 'sticker',
      areas: ['passportNumber'],
      lights: ANY_LIGHT,
      betrays: 'data',
      fields: ['passportNumber'],
      alsoCalled: ['mz-viz-mismatch'],
    },
  ],
};

/** Techniques with stickers that can be drawn, besides altered dates. */
export const STICKER_FRAUDS: readonly Technique[] = [counterfeit, transplanted];
