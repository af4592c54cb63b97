// firstline documents: what can be drawn, as a list; or contact sheets of all of it, genuine beside false under the light that tells.

import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { rasterise } from '../picture.ts';
import {
  DOCUMENT_KINDS,
  drawCaption,
  FEATURES,
  ODDITIES,
  sheetEntries,
  SHEETS,
  STATES,
  TECHNIQUES,
  type SheetEntry,
  type SheetName,
} from '#documents';
import {
  InputError,
  readOptions,
  readText,
  requireText,
  UsageError,
  type Answer,
  type Command,
} from '../commandLine.ts';

const usage = `firstline documents --list [--json] | --sheet ${SHEETS.join('|')} --out DIR [--only SLUG]`;

/** Of one picture on its entry's own sheet, and on the sheet of them all. */
const PICTURE_PX = 720;
const SMALL_PX = 320;
/** Entries on one sheet of many. */
const ROWS = 24;
const GAP = 12;
/** Height of the line above a picture. */
const CAPTION = 22;

export const documents: Command = {
  name: 'documents',
  usage: `${usage}: what can be drawn, or contact sheets of it, genuine beside false`,
  run(args): Answer {
    const options = {
      list: { type: 'boolean' },
      sheet: { type: 'string' },
      only: { type: 'string' },
      out: { type: 'string' },
    } as const;
    const parsed = readOptions(args, options, usage);
    if (parsed.values['list'] === true) return list();
    const sheet = selectSheet(requireText(parsed, 'sheet', usage));
    const out = resolve(requireText(parsed, 'out', usage));
    const only = readText(parsed, 'only');
    const entries = sheetEntries(sheet).filter(({ name }) => only === null || name === only);
    if (entries.length === 0)
      throw new InputError(`--only ${only}: not among ${sheet}; see firstline documents --list`);
    mkdirSync(out, { recursive: true });
    const rows = entries.map((entry) => drawEntry(entry.make(), out));
    const sheets: string[] = [];
    for (let at = 0; at < rows.length; at += ROWS) {
      const file = `${sheet}-${String(at / ROWS + 1).padStart(2, '0')}.png`;
      writeFileSync(resolve(out, file), rasteriseSheet(rows.slice(at, at + ROWS), SMALL_PX));
      sheets.push(file);
    }
    return {
      exitCode: 0,
      json: { out, entries: entries.map(({ name }) => name), sheets },
      text: `${entries.length} ${sheet} in ${out}, together on ${sheets.join(', ')}`,
    };
  },
};

function list(): Answer {
  const json = {
    features: FEATURES.map(({ slug }) => slug),
    techniques: TECHNIQUES.map(({ slug }) => slug),
    oddities: ODDITIES.map(({ slug }) => slug),
    states: STATES.map(({ code, name, series }) => ({ code, name, series: series.map(({ id }) => id) })),
    kinds: DOCUMENT_KINDS,
  };
  const lines = Object.entries(json).map(
    ([name, items]) =>
      `${name} (${items.length}): ${items.map((item) => (typeof item === 'string' ? item : item.code)).join(', ')}`,
  );
  return { exitCode: 0, json, text: lines.join('\n') };
}

function selectSheet(word: string): SheetName {
  const sheet = SHEETS.find((one) => one === word);
  if (sheet === undefined) throw new UsageError(`--sheet "${word}": one of ${SHEETS.join(', ')}`);
  return sheet;
}

interface Row {
  readonly name: string;
  readonly pictures: readonly {
    readonly caption: string;
    readonly png: string;
    readonly width: number;
    readonly height: number;
  }[];
}

/** Writes the entry's own sheet, and gives its pictures for the sheet of many. */
function drawEntry({ name, pictures }: SheetEntry, out: string): Row {
  const row = {
    name,
    pictures: pictures.map((picture) => {
      const { png, width, height } = rasterise(picture.draw(), PICTURE_PX);
      return { caption: picture.caption, png: png.toString('base64'), width, height };
    }),
  };
  writeFileSync(resolve(out, `${name}.png`), rasteriseSheet([row], PICTURE_PX));
  return row;
}

function rasteriseSheet(rows: readonly Row[], width: number): Buffer {
  return new Resvg(layRows(rows, width), { font: { loadSystemFonts: false } }).render().asPng();
}

/** An SVG of the rows, as many beside each other as six pictures allow, each picture `width` wide below its caption. */
function layRows(rows: readonly Row[], width: number): string {
  const most = Math.max(...rows.map(({ pictures }) => pictures.length));
  const across = Math.min(rows.length, Math.max(1, Math.floor(6 / most)));
  let y = GAP;
  const drawn: string[] = [];
  for (let at = 0; at < rows.length; at += across) {
    const band = rows.slice(at, at + across);
    const top = y;
    drawn.push(...band.map((row, index) => layRow(row, GAP + index * most * (width + GAP), top, width)));
    y += CAPTION + GAP + Math.max(...band.flatMap(({ pictures }) => pictures.map((one) => heightAt(one, width))));
  }
  const whole = GAP + across * most * (width + GAP);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${y}" viewBox="0 0 ${whole} ${y}"><path d="M0 0h${whole}v${y}H0z" fill="#fff"/>${drawn.join('')}</svg>`;
}

function layRow({ name, pictures }: Row, left: number, top: number, width: number): string {
  const drawn = pictures.map((picture, index) => {
    const x = left + index * (width + GAP);
    const words = drawCaption(index === 0 ? `${name}: ${picture.caption}` : picture.caption, x, top + CAPTION - 8, 14);
    const image = `<image x="${x}" y="${top + CAPTION}" width="${width}" height="${heightAt(picture, width)}" href="data:image/png;base64,${picture.png}"/>`;
    return words + image;
  });
  return drawn.join('');
}

const heightAt = (picture: Row['pictures'][number], width: number): number => (picture.height * width) / picture.width;
