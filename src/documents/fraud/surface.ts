// Work on the surface of a genuine document: print scraped or washed away, a film laid over it, a card thinned, a signature exchanged,
// the marks of cancelling filled again. Grazing light, light from behind and ultraviolet tell.

import { dotMatrix } from '../art/dotMatrix.ts';
import { centreOf, circle, curveOf, growBox, num, rectangle, smooth, type Box } from '../art/path.ts';
import { stream } from '#people';
import { signatureOf } from '../pages/signature.ts';
import { selectArea } from '../paper/sheet.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { addMarks, blotOutline, changeMarks, tornFibres, trace, valueBox } from './alterSheet.ts';
import { WASH_LIGHTS } from './alteration.ts';
import { dataPageOf, textParam, type Misfit, type Params, type Technique } from './technique.ts';

const fieldOf = (params: Params): string => textParam(params, 'field');

/** Whether the data page prints the field, so that something can be done to it there. */
function unprinted(document: PaperDocument, field: string): Misfit | null {
  const back = document.kind === 'residencePermit' && ['birthPlace', 'issueDate', 'authority'].includes(field);
  return (document.fields[field] ?? '') === '' || back
    ? { param: 'field', message: `the page prints no ${field}`, hint: 'Choose a field that stands on the data page.' }
    : null;
}

const erasureMechanical: Technique = {
  slug: 'alt-erasure-mechanical',
  kinds: ['passport'],
  feature: 'guilloche',
  params: { field: { type: 'field', required: true } },
  misfit: (document, params) => unprinted(document, fieldOf(params)),
  alterSheet: (sheet, page, params, document) => {
    if (page !== dataPageOf(document.kind)) return sheet;
    const whole = valueBox(sheet, fieldOf(params), 22);
    const value = { ...whole, y: whole.y + 0.9, height: whole.height - 1.3 };
    const seed = `${sheet.seed} scraped`;
    const fibres = tornFibres(value, seed, 90);
    return addMarks(sheet, [trace(fieldOf(params), 'abrasion', blotOutline(value, seed), value, 1, 'print', fibres)]);
  },
  key: (params, document) => {
    const place = {
      page: dataPageOf(document.kind),
      areas: [fieldOf(params)],
      betrays: 'genuineness' as const,
      fields: [fieldOf(params)],
      alsoCalled: ['alt-erasure-chemical'] as const,
    };
    return [
      { ...place, lights: ['oblique', 'transmitted'] },
      { ...place, lights: ['white'], minLevel: 2, feature: 'guilloche' },
    ];
  },
};

const overlayFoil: Technique = {
  slug: 'alt-overlay-foil',
  kinds: ['passport', 'residencePermit'],
  alterSheet: (sheet, page, _params, document) => {
    if (page !== dataPageOf(document.kind)) return sheet;
    const { widthMm: w, heightMm: h } = sheet;
    const film = { x: 1, y: 1.1, width: w - 2.1, height: h - 2.2 };
    const chance = stream(sheet.seed, 'dust');
    // Dust that was caught beneath the film lifts it to small bubbles.
    let dust = '';
    for (let i = 0; i < 26; i++)
      dust += circle(w * (0.04 + 0.92 * chance.next()), h * (0.05 + 0.9 * chance.next()), 0.1 + 0.22 * chance.next());
    return addMarks(sheet, [trace('page', 'film', rectangle(film, 2.2), film, 1, 'trace', dust)]);
  },
  key: (_params, document) => {
    const place = {
      page: dataPageOf(document.kind),
      areas: ['page'],
      betrays: 'genuineness' as const,
      alsoCalled: ['alt-laminate-lifted'] as const,
      ...(document.kind === 'passport' ? { feature: 'laminate-thin' as const } : {}),
    };
    return [
      { ...place, lights: ['oblique', 'ultraviolet'] },
      { ...place, lights: ['white'], minLevel: 2 },
    ];
  },
};

const polycarbonateScraped: Technique = {
  slug: 'alt-polycarbonate-scraped',
  kinds: ['residencePermit'],
  params: { field: { type: 'field', required: true } },
  misfit: (document, params) => unprinted(document, fieldOf(params)),
  alterSheet: (sheet, page, params) => {
    if (page !== 'front') return sheet;
    const around = growBox(valueBox(sheet, fieldOf(params), 20), 0.5);
    return addMarks(sheet, [trace(fieldOf(params), 'dish', ellipse(around), around)]);
  },
  key: (params) => [
    {
      page: 'front',
      areas: [fieldOf(params)],
      lights: ['oblique', 'transmitted'],
      betrays: 'genuineness',
      fields: [fieldOf(params)],
      alsoCalled: ['alt-erasure-mechanical'],
    },
  ],
};

function ellipse(around: Box): string {
  const { x, y } = centreOf(around);
  return curveOf(
    (t) => ({ x: x + (around.width / 2) * Math.cos(t), y: y + (around.height / 2) * Math.sin(t) }),
    0,
    2 * Math.PI,
    16,
    true,
  );
}

/** Where a document says under which conditions it holds. */
const remarkPlace = (document: PaperDocument): { page: string; field: string } =>
  document.kind === 'passport'
    ? { page: 'page3', field: 'observations' }
    : { page: dataPageOf(document.kind), field: 'remarks' };

const endorsementRemoved: Technique = {
  slug: 'alt-endorsement-removed',
  kinds: ['passport', 'visaSticker'],
  misfit: (document) => {
    const { field } = remarkPlace(document);
    return (document.fields[field] ?? '') === ''
      ? { message: 'the document carries no endorsement', hint: `Fill the field ${field}.` }
      : null;
  },
  alterSheet: (sheet, page, _params, document) => {
    const place = remarkPlace(document);
    if (page !== place.page) return sheet;
    // The black is gone, but its solvent and its pressure stay in the paper.
    const gone = changeMarks(
      sheet,
      (mark) => mark.area === place.field && mark.part === 'value',
      (mark) => ({ ...mark, says: null, ink: { ...mark.ink, hue: null, glow: '#9db0ff', density: 0.2, infrared: 0 } }),
    );
    const room = valueBox(gone, place.field, 60);
    const value = { ...room, x: room.x + 3, width: room.width - 6 };
    const seed = `${sheet.seed} endorsement`;
    return addMarks(gone, [
      trace(place.field, 'abrasion', blotOutline(value, seed), value, 0.55, 'print', tornFibres(value, seed, 50)),
    ]);
  },
  key: (_params, document) => {
    const { page, field } = remarkPlace(document);
    return [
      {
        page,
        areas: [field],
        lights: ['ultraviolet', 'transmitted', 'oblique', 'white', 'infrared'],
        betrays: 'genuineness',
        fields: [field],
        alsoCalled: ['alt-erasure-chemical', 'alt-erasure-mechanical'],
      },
    ];
  },
};

const signature: Technique = {
  slug: 'alt-signature',
  kinds: ['passport'],
  alterSheet: (sheet, page) => {
    if (page !== 'data') return sheet;
    const area = selectArea(sheet, 'signature');
    const copied = signatureOf(`${sheet.seed} practised`, area);
    const exchanged = changeMarks(
      sheet,
      (mark) => mark.area === 'signature' && mark.part === 'value',
      (mark) => ({
        ...mark,
        // Drawn slowly, with a pen of another ink.
        ink: { ...mark.ink, hue: '#1d2440', density: 0.88, infrared: 0.1 },
        shape: { kind: 'line', d: trembling(copied, sheet.seed), widthMm: 0.25, round: true },
      }),
    );
    const around = { ...area, y: area.y + 0.6, height: area.height - 1 };
    return addMarks(exchanged, [
      trace('signature', 'bleach', blotOutline(around, `${sheet.seed} signature`), around, 0.6, 'print'),
    ]);
  },
  key: () => [
    {
      page: 'data',
      areas: ['signature'],
      lights: ['ultraviolet', 'infrared', 'white', 'oblique', 'transmitted'],
      betrays: 'genuineness',
      fields: ['signature'],
      alsoCalled: ['alt-erasure-chemical'],
    },
  ],
};

/** A path whose points shake a little, as those of a slow hand do. */
function trembling(d: string, seed: string): string {
  const chance = stream(seed, 'tremor');
  let at = 0;
  return d.replace(/-?(?:\d+\.?\d*|\.\d+)/g, (text) => {
    at += 1;
    // The first two numbers place the pen; the others are steps.
    const value = at <= 2 ? Number(text) : Number(text) + chance.bell() * 0.05;
    const shown = num(value);
    return shown.startsWith('-') ? shown : ` ${shown}`;
  });
}

const washed: Technique = {
  slug: 'vs-washed',
  kinds: ['visaSticker'],
  alterSheet: (sheet) => {
    const faded = changeMarks(
      sheet,
      (mark) => mark.area === 'background' && mark.layer === 'print',
      (mark) => ({ ...mark, ink: { ...mark.ink, density: mark.ink.density * 0.78 } }),
    );
    const seed = `${sheet.seed} washed`;
    const blots = [
      { x: 29, y: 15, width: 40, height: 20 },
      { x: 50, y: 30, width: 44, height: 18 },
    ];
    return addMarks(
      faded,
      blots.map((blot, i) => trace('page', 'bleach', blotOutline(blot, `${seed} ${i}`), blot, 0.8, 'print')),
    );
  },
  key: () => [
    {
      page: 'sticker',
      areas: ['page'],
      lights: WASH_LIGHTS,
      betrays: 'genuineness',
      feature: 'chemical-sensitisers',
      fields: ['nameAndSurname', 'validFrom', 'validUntil', 'passportNumber'],
      alsoCalled: ['alt-erasure-chemical', 'vs-stolen-blank'],
    },
  ],
};

const cancelled: Technique = {
  slug: 'mu-cancelled',
  kinds: ['passport'],
  alterSheet: (sheet, page) => {
    if (page !== 'data') return sheet;
    const pitchMm = 1.25;
    const holes = dotMatrix('CANCELLED', 21, 44.5, pitchMm);
    const around = { x: 20, y: 43, width: 80, height: 12 };
    return addMarks(sheet, [
      trace('page', 'plug', holes.map(({ x, y }) => circle(x, y, 0.42)).join(''), around),
      trace('page', 'step', CORNER, { x: 113, y: 0, width: 12, height: 12 }, 0.7),
    ]);
  },
  key: () => {
    const place = { page: 'data', areas: ['page'], betrays: 'validity' as const };
    return [
      { ...place, lights: ['transmitted', 'oblique'] },
      { ...place, lights: ['white'], minLevel: 2 },
    ];
  },
};

/** Where a clipped corner was set in again. */
const CORNER = smooth([
  { x: 114.6, y: -0.4 },
  { x: 118.4, y: 3.4 },
  { x: 121.2, y: 6 },
  { x: 125.4, y: 10.2 },
]);

/** Work on the surface. */
export const SURFACE_FRAUDS: readonly Technique[] = [
  erasureMechanical,
  overlayFoil,
  polycarbonateScraped,
  endorsementRemoved,
  signature,
  washed,
  cancelled,
];
