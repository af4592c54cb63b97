// A paper to judge. It is always drawn with a fraud, and a third of all with an innocent oddity; from a genuine one the fraud is taken out
// again. So nothing but the fraud itself tells a false paper from a genuine one.

import {
  DOCUMENT_KINDS,
  drawDocument,
  keyOf,
  ODDITIES,
  pagesOf,
  TECHNIQUES,
  TERMS,
  withoutMutation,
  type DocumentKind,
  type KeyEntry,
  type PaperDocument,
} from '#documents';
import type { Chance } from '#people';
import { chooseCues, type Choosing, type Cue } from './chooseCue.ts';
import type { Tool } from './drill.ts';
import { DRILL_LIGHTS, lineOf } from './line.ts';

export interface PaperContent {
  readonly kind: 'papers' | 'stamps';
  readonly documentKind: DocumentKind;
  readonly seed: number;
  readonly technique: string;
  readonly oddity: string | null;
  readonly isFalse: boolean;
}

export type PaperDrill = PaperContent['kind'];

const SEEDS = 2 ** 31 - 1;
const ODDITY_SHARE = 1 / 3;

/** Rare and right, but nothing on the paper shows it, or only the issuer's announcement explains it. */
const UNSEEN_ODDITIES: readonly string[] = ['in-unstamped-journey', 'in-published-deviation'];

/** How far each line lies from the ability of a beginner. Own setting; published is only the order, and that counterfeits are easiest to spot and alterations hardest (documents.md, 4.2). */
const LINE_PRIOR = { 1: -1.2, 2: -0.2, 3: 1 } as const;
const GROUP_PRIOR: Readonly<Record<string, number>> = { counterfeit: -0.3, alteration: 0.4 };

const GROUPS = new Map(TERMS.map(({ term, group }) => [term as string, group as string]));

/** The kinds of paper on which a technique of a drill can be seen. */
function kindsOf(drill: PaperDrill, slug: string): readonly DocumentKind[] {
  const technique = TECHNIQUES.find((one) => one.slug === slug);
  if (technique === undefined) return [];
  return DOCUMENT_KINDS.filter((kind) => {
    if (!technique.kinds.includes(kind)) return false;
    if (drill === 'stamps' && kind !== 'passport') return false;
    for (let seed = 1; seed <= 3; seed++) {
      const drawn = drawDocument(kind, seed, slug);
      if (drawn.ok) return isDetectable(drill, drawn.value);
    }
    return false;
  });
}

/** What a lamp can show, and is no question of who holds the paper. */
function isSeenOnPaper(entry: KeyEntry): boolean {
  return !entry.innocent && entry.betrays !== 'identity' && entry.lights.some((light) => DRILL_LIGHTS.includes(light));
}

/** Visa pages beyond these are not turned in a drill: a stream leaves no time for a whole booklet. */
const LAST_PAGE = 8;

/** The pages of a paper that are at hand in a drill, whatever is false about it. */
export function pagesInDrill(drill: PaperDrill, document: PaperDocument): readonly string[] {
  return pagesOf(document).filter((page) => {
    const number = /^page(\d+)$/.exec(page)?.[1];
    return number === undefined ? drill === 'papers' : Number(number) <= LAST_PAGE;
  });
}

function isDetectable(drill: PaperDrill, document: PaperDocument): boolean {
  const pages = pagesInDrill(drill, document);
  return keyOf(document).some((entry) => isSeenOnPaper(entry) && pages.includes(entry.page));
}

const offered = new Map<PaperDrill, readonly (Cue & { readonly kinds: readonly DocumentKind[] })[]>();

/** What can be false in a drill, with the papers it can be done to: every technique that can be drawn and seen there. */
export function paperCues(drill: PaperDrill): readonly (Cue & { readonly kinds: readonly DocumentKind[] })[] {
  const known = offered.get(drill);
  if (known !== undefined) return known;
  const found = TECHNIQUES.filter(({ slug }) => slug.startsWith('st-') === (drill === 'stamps')).flatMap(({ slug }) => {
    const kinds = kindsOf(drill, slug);
    const prior = LINE_PRIOR[lineOf(slug)] + (GROUP_PRIOR[GROUPS.get(slug) ?? ''] ?? 0);
    return kinds.length === 0 ? [] : [{ id: slug, prior, kinds }];
  });
  offered.set(drill, found);
  return found;
}

/** Genuine papers: a plain one, or one with an oddity that may be taken for a fraud. */
export const PLAIN: Cue = { id: 'genuine', prior: -2.2 };
const ODDITY_PRIOR = -1.2;

const oddityCues: readonly Cue[] = ODDITIES.filter(({ slug }) => !UNSEEN_ODDITIES.includes(slug)).map(({ slug }) => ({
  id: slug,
  prior: ODDITY_PRIOR,
}));

/** On a page of stamps only theirs can be seen. */
const odditiesOf = (drill: PaperDrill): readonly Cue[] =>
  drill === 'papers' ? oddityCues : oddityCues.filter(({ id }) => id.endsWith('-stamp'));

export interface DrawnItem<C> {
  readonly content: C;
  /** The cue that the answer tells of. */
  readonly cue: Cue;
}

export function drawPaper(drill: PaperDrill, isFalse: boolean, choosing: Choosing): DrawnItem<PaperContent> {
  const { chance } = choosing;
  const techniques = chooseCues(paperCues(drill), choosing) as ReturnType<typeof paperCues>;
  const withOddity = chance.next() < ODDITY_SHARE;
  const oddities = chooseCues(odditiesOf(drill), choosing).slice(0, 3);
  for (const technique of techniques) {
    const documentKind = chance.pick(technique.kinds);
    for (const seed of seeds(chance)) {
      const oddity = withOddity
        ? (oddities.find((one) => fits(documentKind, seed, technique.id, one.id)) ?? null)
        : null;
      const drawn = drawDocument(documentKind, seed, technique.id, ...(oddity === null ? [] : [oddity.id]));
      if (!drawn.ok || !isDetectable(drill, drawn.value)) continue;
      const content = {
        kind: drill,
        documentKind,
        seed,
        technique: technique.id,
        oddity: oddity?.id ?? null,
        isFalse,
      };
      return { content, cue: isFalse ? technique : (oddity ?? PLAIN) };
    }
  }
  throw new Error(`no technique can be drawn for ${drill}`);
}

function seeds(chance: Chance): readonly number[] {
  return Array.from({ length: 6 }, () => chance.int(1, SEEDS));
}

function fits(kind: DocumentKind, seed: number, ...techniques: readonly string[]): boolean {
  return drawDocument(kind, seed, ...techniques).ok;
}

/** The paper itself. The fraud is its first mutation. */
export function paperOf(content: PaperContent): PaperDocument {
  const { documentKind, seed, technique, oddity, isFalse } = content;
  const drawn = drawDocument(documentKind, seed, technique, ...(oddity === null ? [] : [oddity]));
  if (!drawn.ok) throw new Error(`paper ${documentKind} ${seed} cannot be drawn: ${drawn.error[0]?.message ?? ''}`);
  return isFalse ? drawn.value : withoutMutation(drawn.value, 0);
}

/** The plainest tool that shows a fraud. */
export function toolOf(entries: readonly KeyEntry[]): Tool | null {
  const seen = entries.filter(isSeenOnPaper);
  if (seen.length === 0) return null;
  if (seen.some((one) => one.lights.includes('white') && !one.tilted && one.minLevel === 1)) return 'eye';
  if (seen.some((one) => one.tilted)) return 'tilt';
  if (seen.some((one) => one.minLevel > 1 && one.lights.includes('white'))) return 'glass';
  const light = seen[0]?.lights.find((one) => DRILL_LIGHTS.includes(one)) ?? 'white';
  return light === 'oblique' || light === 'ultraviolet' || light === 'transmitted' || light === 'infrared'
    ? light
    : 'other';
}
