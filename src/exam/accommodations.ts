// What does a person get that others do not need, and what does it change? An accommodation belongs to the person, not to the exam; a list of
// them is append-only and the last one holds. A sitting that has begun keeps the kindest it had since it began: nothing given is taken away.

import { z } from 'zod';
import type { ScoreItem } from '#scoring';

/**
 * Classes of items that a person cannot be asked to do. `faces`: holding a face against a portrait. `pictures`: seeing what a paper shows
 * (features under light, forgeries); what is read as text stays.
 */
export const ITEM_CLASSES = ['faces', 'pictures'] as const;
export type ItemClass = (typeof ITEM_CLASSES)[number];

/** Text sizes in percent of the usual. */
export const TEXT_PERCENTS = [100, 125, 150, 200] as const;

export const accommodationsSchema = z.strictObject({
  extraPercent: z.number().int().min(0).max(400).default(0).describe('Time added, in percent of the time all have.'),
  noTimePressure: z.boolean().default(false).describe('No deadline, and no clock is shown; an invigilator ends it.'),
  breaks: z
    .strictObject({
      count: z.number().int().min(0).max(50),
      minutes: z.number().int().min(1).max(240).describe('How long each may last while the clock stands.'),
    })
    .nullable()
    .default(null)
    .describe('Breaks the candidate may take at will; the clock stands.'),
  textPercent: z
    .union(TEXT_PERCENTS.map((percent) => z.literal(percent)))
    .default(100)
    .describe('Size of text the screen begins with.'),
  reader: z
    .boolean()
    .default(false)
    .describe('A screen reader or somebody who reads aloud: nothing hangs on a picture.'),
  noSound: z.boolean().default(false).describe('Nothing is only heard, and nothing sounds.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable()
    .default(null)
    .describe('Language of the case instead of the exam’s.'),
  notApplicable: z
    .array(z.enum(ITEM_CLASSES))
    .max(ITEM_CLASSES.length)
    .default([])
    .describe('Classes of items left out; the score is out of what remains, and says so.'),
});
export type Accommodations = z.infer<typeof accommodationsSchema>;

export const NO_ACCOMMODATIONS: Accommodations = accommodationsSchema.parse({});

/** One row of a person's list. */
export interface AccommodationRow {
  readonly seq: number;
  readonly atMs: number;
  readonly body: Accommodations;
}

/** Those in force at a moment: the last given by then. */
export function accommodationsAt(rows: readonly AccommodationRow[], atMs: number): Accommodations {
  return inOrder(rows).findLast((row) => row.atMs <= atMs)?.body ?? NO_ACCOMMODATIONS;
}

/** For a sitting begun at `openedAtMs`: the kindest of what was in force then and of all that came until `untilMs`. */
export function kindestSince(rows: readonly AccommodationRow[], openedAtMs: number, untilMs: number): Accommodations {
  const later = inOrder(rows).filter(({ atMs }) => atMs > openedAtMs && atMs <= untilMs);
  return later.reduce((kindest, { body }) => kinder(kindest, body), accommodationsAt(rows, openedAtMs));
}

/** Of two, what is kinder in each respect. A language is a choice, not a kindness: the later one named holds. */
export function kinder(earlier: Accommodations, later: Accommodations): Accommodations {
  return {
    extraPercent: Math.max(earlier.extraPercent, later.extraPercent),
    noTimePressure: earlier.noTimePressure || later.noTimePressure,
    breaks: kinderBreaks(earlier.breaks, later.breaks),
    textPercent: Math.max(earlier.textPercent, later.textPercent) as Accommodations['textPercent'],
    reader: earlier.reader || later.reader,
    noSound: earlier.noSound || later.noSound,
    language: later.language ?? earlier.language,
    notApplicable: ITEM_CLASSES.filter(
      (one) => earlier.notApplicable.includes(one) || later.notApplicable.includes(one),
    ),
  };
}

/** The more breaks, the longer ones. */
export function kinderBreaks(a: Accommodations['breaks'], b: Accommodations['breaks']): Accommodations['breaks'] {
  if (a === null || b === null) return a ?? b;
  return { count: Math.max(a.count, b.count), minutes: Math.max(a.minutes, b.minutes) };
}

/** What a screen has to do differently. */
export interface ScreenManner {
  readonly textPercent: number;
  readonly reader: boolean;
  readonly sound: boolean;
  /** Whether time left is shown; the deadline itself is told by the clock. */
  readonly showsTime: boolean;
  readonly language: string;
}

export function screenManner(accommodations: Accommodations, examLanguage: string): ScreenManner {
  const { textPercent, reader, noSound, noTimePressure, language } = accommodations;
  return { textPercent, reader, sound: !noSound, showsTime: !noTimePressure, language: language ?? examLanguage };
}

/** The class by which an item of the score is left out for this person; null: it counts. */
export function classLeftOut(
  { id }: Pick<ScoreItem, 'id'>,
  { notApplicable }: Pick<Accommodations, 'notApplicable'>,
): ItemClass | null {
  return ITEM_CLASSES.find((one) => notApplicable.includes(one) && isOfClass(id, one)) ?? null;
}

/** `documents.<paper>.face` is the comparison of a face; `.lines` and `.returned` of a form are read, all else of a paper is looked at. */
function isOfClass(id: string, one: ItemClass): boolean {
  const [dimension, , ...rest] = id.split('.');
  if (dimension !== 'documents') return false;
  const what = rest.join('.');
  return one === 'faces' ? what === 'face' : what !== 'lines' && what !== 'returned';
}

function inOrder(rows: readonly AccommodationRow[]): AccommodationRow[] {
  return [...rows].sort((a, b) => a.seq - b.seq);
}
