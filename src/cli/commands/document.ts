// firstline document: one paper drawn from a seed, under a light, with or without a fraud; or the list of what can be drawn.

import {
  DOCUMENT_KINDS,
  drawDocument,
  FEATURES,
  keyOf,
  LIGHTS,
  ODDITIES,
  pagesOf,
  renderPage,
  STATES,
  TECHNIQUES,
  type Box,
  type DocumentKind,
  type Light,
} from '#documents';
import {
  InputError,
  readNumber,
  readOptions,
  readText,
  requireText,
  UsageError,
  type Answer,
  type Command,
} from '../commandLine.ts';
import { writePicture } from '../picture.ts';

const usage =
  'firstline document --kind passport --seed N [--fraud SLUG] --light LIGHT [--page PAGE] [--region x,y,w,h] --out FILE.svg|.png | --list';

/** What people call kinds besides their names. */
const ALSO: Readonly<Record<string, DocumentKind>> = { visa: 'visaSticker', permit: 'residencePermit' };

export const document: Command = {
  name: 'document',
  usage: `${usage}: a paper under a light`,
  run(args): Answer {
    const options = {
      kind: { type: 'string' },
      seed: { type: 'string' },
      fraud: { type: 'string' },
      light: { type: 'string' },
      page: { type: 'string' },
      region: { type: 'string' },
      out: { type: 'string' },
      list: { type: 'boolean' },
    } as const;
    const parsed = readOptions(args, options, usage);
    if (parsed.values['list'] === true) return list();
    const kind = selectKind(requireText(parsed, 'kind', usage));
    const light = selectLight(readText(parsed, 'light') ?? 'white');
    const fraud = readText(parsed, 'fraud');
    const drawn = drawDocument(kind, readNumber(parsed, 'seed', null, usage), ...(fraud === null ? [] : [fraud]));
    if (!drawn.ok) throw new InputError(drawn.error.map(({ message, hint }) => `${message}. ${hint}`).join('\n'));
    const key = keyOf(drawn.value);
    const pages = pagesOf(drawn.value);
    const page = readText(parsed, 'page') ?? key[0]?.page ?? pages.find((one) => one !== 'cover') ?? '';
    if (!pages.includes(page)) throw new InputError(`there is no page "${page}"; there are ${pages.join(', ')}`);
    const region = readRegion(readText(parsed, 'region'));
    const level = region === null ? 1 : region.width <= 13 ? 3 : 2;
    const svg = renderPage(drawn.value, { page, light, level, ...(region === null ? {} : { region }) });
    const out = requireText(parsed, 'out', usage);
    writePicture(out, svg);
    return {
      exitCode: 0,
      json: { out, kind, page, light, bytes: svg.length, key },
      text: `${out}: ${kind}, ${page} under ${light} light`,
    };
  },
};

function list(): Answer {
  const json = {
    kinds: DOCUMENT_KINDS,
    states: STATES.map(({ code, name }) => ({ code, name })),
    features: FEATURES.map((feature) => feature.slug),
    techniques: TECHNIQUES.map(({ slug, kinds }) => ({ slug, kinds })),
    oddities: ODDITIES.map(({ slug, kinds }) => ({ slug, kinds })),
  };
  const lines = [...TECHNIQUES, ...ODDITIES].map(({ slug, kinds }) => `${slug}: ${kinds.join(', ')}`);
  return { exitCode: 0, json, text: lines.join('\n') };
}

function selectKind(word: string): DocumentKind {
  const kind = DOCUMENT_KINDS.find((one) => one === word) ?? ALSO[word];
  if (kind === undefined) throw new UsageError(`--kind "${word}": one of ${DOCUMENT_KINDS.join(', ')}`);
  return kind;
}

function selectLight(word: string): Light {
  const light = LIGHTS.find((one) => one === word) ?? ({ uv: 'ultraviolet', ir: 'infrared' } as const)[word as 'uv'];
  if (light === undefined) throw new UsageError(`--light "${word}": one of ${LIGHTS.join(', ')}`);
  return light;
}

function readRegion(text: string | null): Box | null {
  if (text === null) return null;
  const [x, y, width, height] = text.split(',').map(Number);
  const isGood =
    [x, y, width, height].every((value) => value !== undefined && Number.isFinite(value)) &&
    (width ?? 0) > 0 &&
    (height ?? 0) > 0;
  if (!isGood) throw new UsageError('--region is x,y,width,height in millimetres, for example 40,20,30,20');
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
}
