// Does a language go out to translators and come back whole? Every shipped language, through both kinds of file; faults change nothing.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '#cli';
import { runCommand } from '../../src/cli/main.ts';
import { readSources } from '../../src/cli/productFolder.ts';
import { ROOT } from '../kit/library.ts';

const SCENARIO = 'nervous-visitor';
let parent = '';
let folder = '';
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'firstline-texts-'));
});
beforeEach(() => {
  folder = join(mkdtempSync(join(parent, 'one-')), SCENARIO);
  cpSync(join(ROOT, 'scenarios/library', SCENARIO), folder, { recursive: true });
});
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

interface Told {
  readonly texts: number;
  readonly current: number;
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  readonly news?: { readonly taken: number; readonly unknown: readonly string[]; readonly older: readonly string[] };
}

interface Ran {
  readonly code: number;
  readonly complaint: string;
  readonly told: Told;
}

async function texts(...args: readonly string[]): Promise<Ran> {
  let [out, complaint] = ['', ''];
  const code = await runCommand(
    ['texts', folder, ...args, '--json'],
    (text) => (out += text),
    (text) => (complaint += text),
  );
  return { code, complaint, told: JSON.parse(out || 'null') as Told };
}

const locale = (language: string): string => join(folder, 'locales', `${language}.yaml`);

/** What loading the scenario says of its translations. */
function warnings(): string[] {
  const { files } = readSources([folder]);
  const found = loadLibrary(files, [SCENARIO]).scenarios[0]?.diagnostics ?? [];
  return found.filter(({ code }) => code.startsWith('translation')).map(({ message }) => message);
}

describe.each(['po', 'csv'])('%s', (kind) => {
  it('a whole language goes out and comes back as it was', async () => {
    const file = join(folder, `out.${kind}`);
    expect((await texts('--lang', 'es', '--out', file)).code).toBe(0);
    const before = (await texts('--lang', 'es')).told;
    expect(before.missing).toEqual([]);
    rmSync(locale('es'));
    rmSync(join(folder, 'locales/es.seen.yaml'), { force: true });
    expect((await texts('--lang', 'es')).told.missing).toHaveLength(before.texts);
    const back = await texts('--lang', 'es', '--in', file);
    expect(back.told).toMatchObject({ texts: before.texts, missing: [], stale: [], news: { unknown: [], older: [] } });
    expect(warnings()).toEqual([]);
    // And once more: nothing is lost on the way, not a quotation mark.
    const again = join(folder, `again.${kind}`);
    await texts('--lang', 'es', '--out', again);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'));
  });
});

describe('what came back', () => {
  const csv = (rows: readonly (readonly string[])[]): string => {
    const path = join(folder, 'in.csv');
    writeFileSync(
      path,
      [['id', 'english', 'translation'], ...rows]
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\r\n'),
    );
    return path;
  };

  it('with other placeholders than the English: nothing is taken in, and every fault is named', async () => {
    const before = readFileSync(locale('es'), 'utf8');
    const path = csv([
      ['ask.ask_trip', 'Tell me about your trip.', 'Hábleme de su viaje.'],
      ['line.trip.home', 'I fly home on {departure, date, long}.', 'Vuelvo a casa el {salida, date, long}.'],
      ['line.trip.dry', 'x', 'Sí. {'],
    ]);
    const { code, complaint } = await texts('--lang', 'es', '--in', path);
    expect(code).toBe(1);
    expect(complaint).toContain('nothing was taken in');
    expect(complaint).toContain('line.trip.home: uses {salida}, the English {departure}');
    expect(complaint).toContain('line.trip.dry');
    expect(readFileSync(locale('es'), 'utf8')).toBe(before);
  });

  it('may tell the gender of the applicant where the English does not', async () => {
    const told = '{gender, select, feminine {venida} other {venido}}';
    const path = csv([['line.trip.dry', 'Yes. The trip. Sorry, my mouth is dry.', `Bien ${told}.`]]);
    const { code, told: news } = await texts('--lang', 'es', '--in', path);
    expect(code).toBe(0);
    expect(news.news?.taken).toBe(1);
    expect(warnings()).toEqual([]);
    const loaded = loadLibrary(readSources([folder]).files, [SCENARIO]).scenarios[0]?.open?.content;
    expect(loaded?.placeholders['line.trip.dry']).toEqual(['gender']);
  });

  it('from an older English is taken in and stays stale; what is unknown is named', async () => {
    const path = csv([
      ['ask.ask_trip', 'Tell me of your trip.', 'Hábleme de su viaje.'],
      ['line.nowhere', 'x', 'y'],
    ]);
    const { told } = await texts('--lang', 'es', '--in', path);
    expect(told.news).toEqual({ taken: 1, unknown: ['line.nowhere'], older: ['ask.ask_trip'] });
    expect(told.stale).toEqual(['ask.ask_trip']);
    expect(warnings()).toEqual([expect.stringContaining('"ask.ask_trip" has been changed')]);
    expect((await texts('--lang', 'es', '--seen')).told.stale).toEqual([]);
    expect(warnings()).toEqual([]);
  });

  it('keeps what the file holds besides: comments, order, other texts', async () => {
    const before = readFileSync(locale('es'), 'utf8');
    await texts('--lang', 'es', '--in', csv([['title', 'A nervous visitor', 'Un visitante con nervios']]));
    const lines = (text: string) => text.split('\n').filter((line) => line.startsWith('#') || /^\w+:/.test(line));
    expect(lines(readFileSync(locale('es'), 'utf8'))).toEqual(
      lines(before.replace('Una visita nerviosa', 'Un visitante con nervios')),
    );
  });

  it('what a spreadsheet would take for a formula is disarmed on the way out and whole on the way back', async () => {
    await texts('--lang', 'es', '--in', csv([['title', 'A nervous visitor', '=SUM(A1)']]));
    const out = join(folder, 'armed.csv');
    await texts('--lang', 'es', '--out', out);
    expect(readFileSync(out, 'utf8')).toContain(`"'=SUM(A1)"`);
    await texts('--lang', 'es', '--in', out);
    expect(readFileSync(locale('es'), 'utf8')).toMatch(/^title: "?'?=SUM\(A1\)/m);
  });
});

it('a new language is begun by the first file that comes back', async () => {
  const out = join(folder, 'pt.po');
  await texts('--lang', 'pt', '--out', out);
  writeFileSync(
    out,
    readFileSync(out, 'utf8').replace(
      'msgid "Tell me about your trip."\nmsgstr ""',
      'msgid "Tell me about your trip."\nmsgstr "Fale-me da sua viagem."',
    ),
  );
  const { told } = await texts('--lang', 'pt', '--in', out);
  expect(told.news?.taken).toBe(1);
  expect(told.current).toBe(1);
  expect(existsSync(locale('pt'))).toBe(true);
});

it.each([
  [['--lang', 'en'], 2, 'English is the source'],
  [['--lang', 'no way'], 2, 'language tag'],
  [[], 2, '--lang is missing'],
  [['--lang', 'es', '--in', 'nowhere.po'], 1, 'cannot read nowhere.po'],
  [['--lang', 'es', '--out', 'a.doc'], 1, '.po or .csv'],
])('wrong use: %s', async (args, code, words) => {
  const ran = await texts(...args);
  expect(ran.code).toBe(code);
  expect(ran.complaint).toContain(words);
});
