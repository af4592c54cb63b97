// No picture tells by accident: what a forger does is to be seen, and is not to be counted. Pairs of a forged page and the same page without
// the forgery, in white light to the bare eye; a simple model that knows only the structure of the drawing must stay within five points
// of chance. Only pairs whose drawings differ are asked, since equal ones can tell nothing.

import { expect, test } from 'vitest';
import { drawDocument, keyOf, pagesOf, renderPage, TECHNIQUES, withoutMutation, type DocumentKind } from '#documents';
import { stream } from '#people';
import { accuracyOf, structureOf, type Sample } from './structure.ts';

/** `FIRSTLINE_PAIRS=2000` asks longer. */
const PAIRS = Number(process.env['FIRSTLINE_PAIRS'] ?? 240);
const SEED = Number(process.env['FIRSTLINE_SEED'] ?? 20261122);
const FOLDS = 5;
const ALLOWED = 0.05;
const KINDS: readonly DocumentKind[] = ['passport', 'visaSticker', 'fullPageVisa', 'residencePermit', 'identityCard'];

const offered = TECHNIQUES.map(({ slug, kinds }) => ({
  slug,
  kinds: kinds.filter((kind) => KINDS.includes(kind)),
})).filter(({ kinds }) => kinds.length > 0);
const chance = stream(SEED, 'leaks');

/** Both drawings of one page that a forgery is on; null where it cannot be drawn, or leaves white light as it was. */
function drawPair(): { readonly group: string; readonly forged: string; readonly genuine: string } | null {
  const { slug, kinds } = chance.pick(offered);
  const kind = chance.pick(kinds);
  const drawn = drawDocument(kind, chance.int(1, 2 ** 31 - 1), slug);
  if (!drawn.ok) return null;
  const without = withoutMutation(drawn.value, 0);
  const [forgedPages, genuinePages] = [pagesOf(drawn.value), pagesOf(without)];
  const told = new Set(keyOf(drawn.value).flatMap(({ page, alsoOn }) => [page, ...alsoOn]));
  const pages = [...told].filter((page) => forgedPages.includes(page) && genuinePages.includes(page));
  if (pages.length === 0) return null;
  const look = { page: chance.pick(pages), light: 'white' } as const;
  const [forged, genuine] = [renderPage(drawn.value, look), renderPage(without, look)];
  return forged === genuine ? null : { group: `${kind} ${look.page.replace(/\d+/, '')}`, forged, genuine };
}

/** Both halves of a pair are in one fold: a model is never asked about the other half of what it learned. */
function drawSamples(pairs: number): Sample[] {
  const samples: Sample[] = [];
  for (let tries = 0; samples.length < 2 * pairs; tries++) {
    if (tries > 20 * pairs) throw new Error('hardly any forgery can be seen in white light');
    const pair = drawPair();
    if (pair === null) continue;
    const fold = (samples.length / 2) % FOLDS;
    samples.push({ counts: structureOf(pair.forged), group: pair.group, fold, isFalse: true });
    samples.push({ counts: structureOf(pair.genuine), group: pair.group, fold, isFalse: false });
  }
  return samples;
}

const samples = drawSamples(PAIRS);
/** Two standard errors of a share of so many pictures. */
const MARGIN = 2 * Math.sqrt(0.25 / samples.length);

test(`the structure of ${PAIRS} pairs of drawings tells no forgery`, { timeout: 1_200_000 }, () => {
  const accuracy = accuracyOf(samples, FOLDS);
  console.log(
    `balanced accuracy ${accuracy.toFixed(3)} of ${samples.length} pictures, allowed ${(0.5 + ALLOWED).toFixed(2)} + ${MARGIN.toFixed(3)}`,
  );
  expect(accuracy).toBeLessThanOrEqual(0.5 + ALLOWED + MARGIN);
});

test('the model does find a label where the structure carries one', () => {
  // What a careless forger would add: a node on every second forged page.
  const marked = samples.map((one, at) => {
    const counts = new Map(one.counts);
    if (one.isFalse && at % 4 === 0) counts.set('clipPath', (counts.get('clipPath') ?? 0) + 1);
    return { ...one, counts };
  });
  expect(accuracyOf(marked, FOLDS)).toBeGreaterThan(0.5 + ALLOWED + MARGIN);
});
