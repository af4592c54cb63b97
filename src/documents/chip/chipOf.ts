// The chip of a document: what its issuer put into it, then what was done to it; and what a reader finds there.

import { contentOf } from '../compose.ts';
import { issuerOf } from '../issuerOf.ts';
import { selectTechnique } from '../fraud/techniques.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { makeChip, type Chip } from './chip.ts';
import { chipProfileOf, type ChipPlan } from './chipPlan.ts';
import { inspectChip, type ChipReading } from './inspectChip.ts';
import { makeTrustStore } from './trustStore.ts';

/** Null for a document without a chip. */
export function chipPlanOf(document: PaperDocument): ChipPlan | null {
  if (document.state === null) return null;
  const profile = chipProfileOf(issuerOf(document).series);
  if (profile === null) return null;
  // An issuing fault that the state has published is in the chip as it is on the page.
  const isInnocent = ({ technique }: PaperDocument['mutations'][number]): boolean =>
    selectTechnique(technique).innocent === true;
  const issued = contentOf({ ...document, mutations: document.mutations.filter(isInnocent) });
  const plan: ChipPlan = {
    state: document.state,
    profile,
    answers: true,
    zone: issued.mrz,
    values: document.fields,
    portrait: issued.photo,
    signedOn: document.fields['issueDate'] ?? '',
    signer: 'current',
    key: `chip ${document.series} ${document.fields['number'] ?? ''} ${document.seed}`,
    original: true,
    over: {},
  };
  const printed = contentOf(document);
  return document.mutations.reduce(
    (changed, { technique, params }) =>
      selectTechnique(technique).alterChip?.(changed, params, document, printed) ?? changed,
    plan,
  );
}

const CHIPS = new WeakMap<PaperDocument, Chip | null>();

export function chipOf(document: PaperDocument): Chip | null {
  const known = CHIPS.get(document);
  if (known !== undefined) return known;
  const plan = chipPlanOf(document);
  const chip = plan === null ? null : makeChip(plan);
  CHIPS.set(document, chip);
  return chip;
}

const READINGS = new WeakMap<PaperDocument, Map<string, ChipReading>>();

/** What a reader finds on a day, with the zone as it is printed and the master list of that day. */
export function readChip(document: PaperDocument, day: string): ChipReading {
  const readings = READINGS.get(document) ?? new Map<string, ChipReading>();
  READINGS.set(document, readings);
  const known = readings.get(day);
  if (known !== undefined) return known;
  const reading = inspectChip(chipOf(document), contentOf(document).mrz, day, makeTrustStore(day));
  readings.set(day, reading);
  return reading;
}
