// The seals of a document: on a sticker by itself, or on the stickers in a booklet, held against the passport they are in.

import { makeTrustStore } from '../chip/trustStore.ts';
import { contentOf } from '../compose.ts';
import { issuerOf } from '../issuerOf.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { inspectSeal, type SealReading } from './inspectSeal.ts';

/** A visa on a page: the area it lies in, and the visa; on a loose sticker the area is the sticker itself. */
interface PlacedVisa {
  readonly area: string;
  readonly visa: PaperDocument;
}

/** The visas on a page, each of which a reader can be held to. */
export function visasOn(document: PaperDocument, page: string): PlacedVisa[] {
  if (document.kind === 'visaSticker') return [{ area: 'digitalSeal', visa: document }];
  return document.stickers
    .filter((sticker) => `page${sticker.page}` === page)
    .map(({ visa }, index) => ({ area: `sticker${index + 1}.digitalSeal`, visa }));
}

const READINGS = new WeakMap<PaperDocument, Map<string, readonly (SealReading & { readonly area: string })[]>>();

/** What a reader finds in the seals of a page on a day; none where no visa is on it. */
export function readSeals(
  document: PaperDocument,
  page: string,
  day: string,
): readonly (SealReading & { readonly area: string })[] {
  const readings = READINGS.get(document) ?? new Map<string, readonly (SealReading & { readonly area: string })[]>();
  READINGS.set(document, readings);
  const key = `${page} ${day}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const host = document.kind === 'visaSticker' ? null : (contentOf(document).printed['number'] ?? '');
  const found = visasOn(document, page).map(({ area, visa }) => ({ area, ...inspect(visa, host, day) }));
  readings.set(key, found);
  return found;
}

function inspect(visa: PaperDocument, hostNumber: string | null, day: string): SealReading {
  const content = contentOf(visa);
  const { state, series } = issuerOf(visa);
  const value = (field: string): string => content.values[field] ?? '';
  return inspectSeal(
    content.seal,
    {
      expected: series.features.includes('vds'),
      state: state.code,
      zone: content.mrz,
      validUntil: value('validUntil'),
      day,
      entries: value('entries'),
      durationDays: value('durationDays'),
      passportNumber: value('passportNumber'),
      visaType: value('visaType'),
      hostNumber,
    },
    makeTrustStore(day),
  );
}
