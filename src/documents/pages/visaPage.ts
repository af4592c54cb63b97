// A visa page of a passport: its own scene and number in the design, watermark, thread, perforated booklet number, and whatever was
// stuck and stamped on it. Pages are read with the fold above, 125 × 88 mm.

import { stream } from '#people';
import { dotMatrix } from '../art/dotMatrix.ts';
import { waveField } from '../art/guilloche.ts';
import { box, num } from '../art/path.ts';
import { glowInk, intaglioInk, NO_INK, offsetInk, PERSONAL_INK } from '../paper/ink.ts';
import { Press } from '../paper/press.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Series } from '../series/series.ts';
import type { State } from '../series/state.ts';
import { selectState } from '../series/states.ts';
import { captionOf } from './captions.ts';
import { DATA_PAGE, leafOutline } from './dataPage.ts';
import { engraveBand, paleNumber, printGlow, printRegister } from './ornament.ts';
import type { Content } from './content.ts';
import { layElectrotype, layFittedMark, layPlanchettes, layWindows } from './paperMaking.ts';
import { printDuplex } from './protection.ts';
import {
  printAbsorbing,
  printAfterglow,
  printMetal,
  printMetamers,
  printPearl,
  printPenetrating,
  printTwoGlows,
} from './specialInks.ts';
import { stampBox, stampImpressions } from './stamp.ts';
import { hasFeature, layFibres, layThread, layWatermark, printBackground, type Design } from './substance.ts';

/** First page of a booklet that takes visas and stamps; 1 is the title, 2 the data page. */
export const FIRST_VISA_PAGE = 3;

export function composeVisaPage(state: State, series: Series, page: number, content: Content, seed: string): Sheet {
  const design: Design = { state: state.code, style: state.style, features: series.features };
  const { style } = state;
  const press = new Press();
  const { widthMm, heightMm } = DATA_PAGE;
  const whole = press.area('page', box(0, 0, widthMm, heightMm));
  press.area('background', box(0, 8, widthMm, 68));
  press.area('header', box(0, 0, widthMm, 7.6));
  press.area('glow', whole);
  const odd = page % 2 === 1;
  const centre = { x: odd ? 36 : 89, y: 45 };
  layFibres(press, design, whole, stream(seed, 'fibres'));
  const threadX = (odd ? 25 : 99.4) + stream(seed, 'thread').int(-10, 10) / 10;
  layThread(press, design, threadX, heightMm);
  layWatermark(press, design, { x: odd ? 84 : 42, y: 46 }, 38);
  layPlanchettes(press, design, whole, seed);
  layElectrotype(press, design, { x: odd ? 84 : 42, y: 74 });
  layFittedMark(press, design, { x: odd ? 52 : 74, y: 70 });
  layWindows(press, design, threadX, heightMm);
  printBackground(press, design, whole, {
    centre,
    radiusMm: 19 + (page % 3) * 2,
    scene: box(0, 26, widthMm, 44),
    drawn: [series.id, `scene ${page}`],
  });
  // What the other side of the leaf lets through.
  press.print({
    area: 'background',
    layer: 'back',
    ink: offsetInk(style.accents[1], 0.4),
    shape: {
      kind: 'copies',
      ...waveField(whole, { stepMm: 1.6, lengthMm: style.waveMm * 1.4, heightMm: 2, shiftMm: 1.7 }),
      widthMm: 0.09,
    },
    bounds: whole,
    part: 'back',
  });
  printGlow(press, design, whole, { x: widthMm / 2, y: 44 }, 36, [series.id, `glow ${page}`]);

  const numbers = press.area('pageNumber', box(odd ? 104 : 5, 64, 16, 15));
  if (hasFeature(design, 'page-numbers-in-design')) {
    const middle = numbers.x + numbers.width / 2;
    press.print({
      area: 'pageNumber',
      feature: 'page-numbers-in-design',
      ink: offsetInk(style.accents[0], 0.3),
      shape: paleNumber(page, middle, 77, 14),
      part: 'pale',
    });
    press.print({
      area: 'pageNumber',
      feature: 'page-numbers-in-design',
      ink: glowInk(style.glows[0], 0.7),
      shape: paleNumber(page, middle, 77, 14),
      part: 'glow',
    });
  }
  press.print({
    area: 'pageNumber',
    layer: 'engraving',
    feature: 'intaglio',
    ink: intaglioInk(style.deep),
    shape: {
      kind: 'text',
      text: num(page),
      x: odd ? 119 : 6,
      y: 84.4,
      sizeMm: 3.2,
      face: 'bold',
      anchor: odd ? 'end' : 'start',
    },
    says: { field: 'pageNumber', value: num(page), zone: 'viz' },
    part: 'value',
  });
  const title = [
    ...new Set(state.languages.map((language) => ({ en: 'VISAS', fr: 'VISAS', es: 'VISADOS' })[language])),
  ].join(' / ');
  press.print({
    area: 'header',
    layer: 'engraving',
    feature: 'intaglio',
    ink: intaglioInk(style.deep),
    shape: {
      kind: 'text',
      text: title,
      x: widthMm / 2,
      y: 5,
      sizeMm: 2.6,
      face: 'bold',
      anchor: 'middle',
      tracking: 0.3,
    },
    part: 'title',
  });
  engraveBand(press, design, 'header', box(0, 6.4, widthMm, 0.9));
  printRegister(press, design, { x: odd ? 7.6 : 117.4, y: 13.4 }, 3.4);
  adorn(press, design, odd, content);
  if (page === 3) printObservations(press, state, content);
  perforate(press, design, content.values['perforation'] ?? '', page);

  content.stickers
    .filter((one) => one.page === page)
    .forEach(({ sheet, x, y, turnDegrees }, index) => {
      const name = `sticker${index + 1}`;
      const area = press.area(name, box(x, y, sheet.widthMm, sheet.heightMm));
      for (const one of sheet.areas)
        if (one.name !== 'page') press.area(`${name}.${one.name}`, { ...one.box, x: one.box.x + x, y: one.box.y + y });
      press.print({
        area: name,
        layer: 'sticker',
        ink: NO_INK,
        shape: { kind: 'sheet', sheet, place: { x, y, turnDegrees } },
        bounds: area,
      });
    });
  content.stamps
    .filter((one) => one.page === page)
    .forEach((stamp, index) => {
      const name = `stamp${index + 1}`;
      const owner = selectState(stamp.state);
      press.area(name, stampBox(stamp, owner.stamps));
      for (const impression of stampImpressions(stamp, owner, name, `${seed} ${index}`)) press.print(impression);
    });
  return press.finish({
    widthMm,
    heightMm,
    outline: leafOutline(widthMm, heightMm, DATA_PAGE.cornerMm),
    paper: { tone: style.paper, tints: style.tints, ultraviolet: 'dull', translucency: 1, material: 'paper' },
    seed,
  });
}

/** Inks that do more than colour, and patterns that need the other side; they change sides with the page. */
function adorn(press: Press, design: Design, odd: boolean, content: Content): void {
  const at = (x: number): number => (odd ? x : DATA_PAGE.widthMm - x);
  printTwoGlows(press, design, { x: at(62), y: 58 });
  printAfterglow(press, design, { x: at(50), y: 20 });
  printPearl(press, design, { x: at(98), y: 58 }, 15);
  printMetal(press, design, { x: at(7.6), y: 24 });
  printMetamers(press, design, box(at(96) - 9, 18, 18, 5.4));
  printAbsorbing(press, design, { x: at(30) - 10, y: 79 }, 7);
  printDuplex(press, design, box(at(20) - 6, 30, 12, 8), DUPLEX);
  printPenetrating(press, design, { x: at(42), y: 4.9 }, content.values['perforation'] ?? '', odd ? 'front' : 'back');
}

/** Which squares the front prints: no order to be guessed. */
const DUPLEX = '1011001011010011010110100101101001011100101101001101';

/** What the authority had to note about the holder or the document. */
function printObservations(press: Press, state: State, content: Content): void {
  const area = press.area('observations', box(12, 8.4, 101, 6.2));
  press.print({
    area: 'observations',
    ink: offsetInk(state.style.deep, 0.9, 0.4),
    shape: {
      kind: 'text',
      text: captionOf('observations', state.languages),
      x: area.x + 0.6,
      y: area.y + 1.6,
      sizeMm: 1.5,
      face: 'italic',
    },
    part: 'caption',
  });
  const text = content.printed['observations'] ?? '';
  if (text === '') return;
  press.print({
    area: 'observations',
    layer: 'personal',
    ink: PERSONAL_INK,
    shape: { kind: 'text', text, x: area.x + 0.6, y: area.y + 5, sizeMm: 2.6, face: 'regular', tracking: 0.02 },
    says: { field: 'observations', value: content.values['observations'] ?? text, zone: 'viz' },
    part: 'value',
  });
}

/** The booklet's number through every leaf; the holes narrow from the first leaf to the last. */
function perforate(press: Press, design: Design, number: string, page: number): void {
  if (!hasFeature(design, 'laser-perforation-number')) return;
  const pitchMm = 0.62;
  const width = (number.length * 7 - 2) * pitchMm;
  const x = (DATA_PAGE.widthMm - width) / 2;
  const y = 81.9;
  press.area('perforation', box(x - 1, y - 1, width + 2, 6 * pitchMm + 2));
  // One number through the booklet: seen from the back it is the same holes, so even pages show it the right way round too.
  press.print({
    area: 'perforation',
    layer: 'hole',
    feature: 'laser-perforation-number',
    ink: NO_INK,
    shape: { kind: 'holes', points: dotMatrix(number, x, y, pitchMm), radiusMm: 0.24 * (1 - 0.012 * page) },
    says: { field: 'perforation', value: number, zone: 'viz' },
  });
}
