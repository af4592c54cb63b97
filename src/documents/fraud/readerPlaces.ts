// What forgers change on paper, chip and seal still tell as it was. So every change of data or photograph is found by their readers too,
// where the document has them: this follows from the change itself.

import { chipProfileOf } from '../chip/chipPlan.ts';
import { accessText } from '../chip/access.ts';
import { zoneFormatOfLines } from '../chip/zoneFormat.ts';
import { contentOf } from '../compose.ts';
import { issuerOf } from '../issuerOf.ts';
import type { Content } from '../pages/content.ts';
import type { Mutation, PaperDocument } from '../paperDocument.ts';
import { dataPageOf, zonePageOf, type KeyPlace } from './technique.ts';
import { selectTechnique } from './techniques.ts';
import type { Term } from './terms.ts';

/** Fields of a page that a chip repeats, and those that only fuller chips do. */
const IN_CHIP = ['surname', 'givenNames', 'birthDate', 'sex', 'nationality', 'number', 'expiryDate'] as const;
const IN_FULL_CHIP = ['birthPlace', 'personalNumber', 'authority', 'issueDate'] as const;
/** Values of a sticker that its seal holds, and the areas they stand in. */
const IN_SEAL = ['passportNumber', 'entries', 'duration', 'visaType', 'validUntil', 'nameAndSurname'] as const;

/** Where readers tell a mutation, beside the places that its technique names. */
export function placesByReader(document: PaperDocument, mutation: Mutation): KeyPlace[] {
  const technique = selectTechnique(mutation.technique);
  if (technique.innocent === true || technique.alterContent === undefined || document.state === null) return [];
  const before = contentOf({ ...document, mutations: [] });
  const after = contentOf({ ...document, mutations: [mutation] });
  const fields = changedFields(before, after);
  if (document.kind === 'visaSticker') return bySeal(document, before, after, fields);
  const profile = chipProfileOf(issuerOf(document).series);
  if (profile === null || technique.alterChip !== undefined) return [];
  return byChip(document, before, after, [
    ...IN_CHIP.filter((field) => fields.has(field)),
    ...(profile.extended ? IN_FULL_CHIP.filter((field) => fields.has(field)) : []),
  ]);
}

function changedFields(before: Content, after: Content): ReadonlySet<string> {
  return new Set(Object.keys(after.printed).filter((field) => after.printed[field] !== before.printed[field]));
}

const isOtherZone = (before: Content, after: Content): boolean => before.mrz.join() !== after.mrz.join();

function byChip(document: PaperDocument, before: Content, after: Content, fields: readonly string[]): KeyPlace[] {
  const page = dataPageOf(document.kind);
  const places: KeyPlace[] = [];
  if (before.photo !== after.photo)
    places.push({
      page,
      areas: ['portrait'],
      lights: [],
      readers: ['chip'],
      betrays: 'genuineness',
      feature: 'contactless-chip',
      fields: ['portrait'],
      alsoCalled: ['ch-face-differs'],
    });
  const isZone = isOtherZone(before, after);
  if (fields.length === 0 && !isZone) return places;
  const format = zoneFormatOfLines(before.mrz);
  const isShut = isZone && accessText(before.mrz, format) !== accessText(after.mrz, format);
  const alsoCalled: readonly Term[] = isShut ? ['ch-other-document', 'mz-viz-mismatch'] : ['mz-viz-mismatch'];
  const found: KeyPlace = {
    page,
    areas: fields,
    lights: [],
    readers: ['chip'],
    betrays: 'data',
    feature: 'contactless-chip',
    fields,
    alsoCalled,
  };
  const zonePage = zonePageOf(document.kind);
  if (!isZone) return [...places, found];
  if (zonePage === page) return [...places, { ...found, areas: [...fields, 'mrz'] }];
  return [...places, ...(fields.length === 0 ? [] : [found]), { ...found, page: zonePage, areas: ['mrz'] }];
}

function bySeal(document: PaperDocument, before: Content, after: Content, fields: ReadonlySet<string>): KeyPlace[] {
  if (after.seal === null) return [];
  const areas = IN_SEAL.filter((field) => fields.has(field)) as string[];
  const isZone = isOtherZone(before, after);
  if (areas.length === 0 && !isZone && before.seal === after.seal) return [];
  return [
    {
      page: dataPageOf(document.kind),
      areas: ['digitalSeal', ...areas, ...(isZone ? ['mrz'] : [])],
      lights: [],
      readers: ['seal'],
      betrays: before.seal === after.seal || areas.length > 0 ? 'data' : 'genuineness',
      feature: 'vds',
      fields: areas,
      alsoCalled: ['sl-seal-mismatch'],
    },
  ];
}
