// A paper of a case: the document with its frauds and oddities, and whose photograph it shows.

import {
  makeDocument,
  type DocumentSpec,
  type Fault,
  type MutationSpec,
  type PaperDocument,
  type StampSpec,
} from '#documents';
import type { FactValue } from '#law';
import { stream, type Looks } from '#people';
import type { CasePerson } from './case.ts';
import { CaseError, fault, type CaseFault } from './caseFault.ts';
import { asText, type Drawer } from './draw.ts';
import { PHOTOGRAPHED, photographedLooks } from './photographedLooks.ts';
import type { AuthoredValue, PaperSource } from './schema.ts';
import type { Cue } from './cue.ts';
import { twinSex } from './twin.ts';

/** What a paper is drawn from. */
export interface PaperDraw {
  readonly id: string;
  readonly source: PaperSource;
  readonly people: readonly CasePerson[];
  readonly drawer: Drawer;
  readonly seed: number;
  /** What the holder's twin differs in; null: this is no twin, or not the twin's paper. */
  readonly cue: Cue | null;
}

export interface DrawnPaper {
  readonly document: PaperDocument;
  /** Whether the photograph is of the holder. */
  readonly showsHolder: boolean;
}

/** Throws `CaseError` where the author asks for what cannot be. */
export function drawPaper(paper: PaperDraw): DrawnPaper {
  const { looks, showsHolder } = photograph(paper);
  const made = makeDocument(documentSpec(paper, looks));
  if (!made.ok) throw new CaseError(made.error.map((one) => documentFault(one, ['papers', paper.id])));
  return { document: made.value, showsHolder };
}

function documentSpec({ id, source, people, drawer, seed: caseSeed, cue }: PaperDraw, looks: Looks): DocumentSpec {
  const at = ['papers', id];
  const resolve = (value: AuthoredValue, ...where: (string | number)[]): FactValue =>
    drawer.resolve(value, [...at, ...where]);
  const applies = (when: string | undefined, ...where: (string | number)[]): boolean =>
    when === undefined || drawer.test(when, [...at, ...where, 'when']);
  const fields = (
    values: Readonly<Record<string, AuthoredValue>>,
    ...where: (string | number)[]
  ): Record<string, string> =>
    Object.fromEntries(
      Object.entries(values).map(([field, value]) => {
        const text = asText(resolve(value, ...where, field));
        return [field, field === 'sex' && cue !== null ? twinSex(text, cue) : text];
      }),
    );
  const mutations = (list: PaperSource['frauds'], ...where: (string | number)[]): MutationSpec[] =>
    list.flatMap(({ when, technique, ...params }, index) =>
      applies(when, ...where, index)
        ? [{ technique, ...withLooks(resolve(params as AuthoredValue, ...where, index) as Params, people) }]
        : [],
    );
  const seed = stream(caseSeed, `paper:${id}`).int(1, 2147483646);
  return {
    kind: source.kind,
    ...(source.state === undefined ? {} : { state: source.state }),
    ...(source.series === undefined ? {} : { series: asText(resolve(source.series, 'series')) }),
    seed,
    fields: fields(source.fields, 'fields'),
    looks,
    stamps: source.stamps.flatMap(({ when, ...stamp }, index) =>
      applies(when, 'stamps', index) ? [resolve(stamp as AuthoredValue, 'stamps', index) as unknown as StampSpec] : [],
    ),
    stickers: source.stickers.flatMap(({ page, when, visa }, index) => {
      if (!applies(when, 'stickers', index)) return [];
      const where = ['stickers', index, 'visa'];
      return [
        {
          page: Number(resolve(page, 'stickers', index, 'page')),
          visa: {
            kind: 'visaSticker',
            state: visa.state,
            ...(visa.series === undefined ? {} : { series: asText(resolve(visa.series, ...where, 'series')) }),
            seed: seed + index + 1,
            fields: fields(visa.fields, ...where, 'fields'),
            looks,
            frauds: mutations(visa.frauds, ...where, 'frauds'),
            oddities: mutations(visa.oddities, ...where, 'oddities'),
          },
        },
      ];
    }),
    frauds: mutations(source.frauds, 'frauds'),
    oddities: mutations(source.oddities, 'oddities'),
    ...(source.chip === undefined
      ? {}
      : {
          chip: {
            frauds: mutations(source.chip.frauds, 'chip', 'frauds'),
            oddities: mutations(source.chip.oddities, 'chip', 'oddities'),
          },
        }),
    wear: Number(resolve(source.wear, 'wear')),
  };
}

function photograph(paper: PaperDraw): { looks: Looks; showsHolder: boolean } {
  const { id, source, people, drawer, seed } = paper;
  const holder = people.find((person) => person.id === source.holder);
  if (holder === undefined)
    throw new CaseError([fault('invalidValue', ['papers', id, 'holder'], `there is no person "${source.holder}"`)]);
  const portrait = source.portrait;
  const applies =
    portrait !== undefined &&
    (portrait.when === undefined || drawer.test(portrait.when, ['papers', id, 'portrait', 'when']));
  const named = applies ? drawer.resolve(portrait.of, ['papers', id, 'portrait', 'of']) : 'holder';
  const of = PHOTOGRAPHED.find((one) => one === named);
  if (of === undefined)
    throw new CaseError([
      fault(
        'invalidValue',
        ['papers', id, 'portrait', 'of'],
        `${JSON.stringify(named)} is nobody whom a photograph can show`,
        `One of: ${PHOTOGRAPHED.join(', ')}.`,
      ),
    ]);
  const yearsAgo =
    portrait === undefined ? 0 : Number(drawer.resolve(portrait.yearsAgo, ['papers', id, 'portrait', 'yearsAgo']));
  return {
    looks: photographedLooks(holder.looks, of, yearsAgo, stream(seed, `portrait:${id}`)),
    showsHolder: of === 'holder' || isPutIn(paper),
  };
}

/** Whether a fraud has put the holder's own photograph where another's was. */
function isPutIn({ id, source, drawer }: PaperDraw): boolean {
  return source.frauds.some(
    ({ when, looks }, index) =>
      looks === source.holder &&
      (when === undefined || drawer.test(when, ['papers', id, 'frauds', String(index), 'when'])),
  );
}

type Params = Readonly<Record<string, string | number>>;

/** The parameters of a technique; whose photograph was brought is written as the person's id. */
function withLooks(params: Params, people: readonly CasePerson[]): Omit<MutationSpec, 'technique'> {
  const brought = people.find((person) => person.id === params['looks']);
  return brought === undefined ? params : { ...params, looks: brought.looks };
}

function documentFault({ code, path, message, hint }: Fault, at: readonly (string | number)[]): CaseFault {
  const kind = path.includes('frauds') || path.includes('oddities') ? 'documentFraud' : 'documentField';
  const isSeries = code === 'unknownSeries' || code === 'seriesDates' || code === 'unknownState';
  return { code: isSeries ? 'documentSeries' : kind, path: [...at, ...path], message, hint };
}
