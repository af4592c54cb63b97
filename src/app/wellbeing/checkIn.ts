// How one has been, in one's own words and for oneself: three questions and a note, one entry a day. No test and no diagnosis, no sum.

import { z } from 'zod';
import { keptOnDevice } from '#ui';

/** How rested; how little of the work comes along home; whether there is somebody to talk to. Each 0 (not at all) to 4 (very). */
export const CHECK_QUESTIONS = ['rested', 'leftThere', 'supported'] as const;
export type CheckQuestion = (typeof CHECK_QUESTIONS)[number];
export const CHECK_STEPS = [0, 1, 2, 3, 4] as const;
export const LONGEST_NOTE = 2000;
/** More than a year of days. */
const MOST_ENTRIES = 400;
export const WEEKS_SHOWN = 8;

const entrySchema = z.object({
  /** YYYY-MM-DD, as the device has it. */
  day: z.iso.date(),
  answers: z.partialRecord(z.enum(CHECK_QUESTIONS), z.number().int().min(0).max(4)),
  note: z.string().max(LONGEST_NOTE),
});
export type CheckIn = z.infer<typeof entrySchema>;

const entriesSchema = z.array(entrySchema);

const KEPT = keptOnDevice<readonly CheckIn[]>(
  'firstline.checkIn',
  (stored) => entriesSchema.safeParse(stored).data ?? null,
  [],
);

export const readCheckIns = (): readonly CheckIn[] => KEPT.read();
export const isCheckInKept = (): boolean => KEPT.isLasting();
export const forgetCheckIns = (): void => KEPT.write([]);
export const keepCheckIn = (entry: CheckIn): void => KEPT.write(withCheckIn(KEPT.read(), entry));

/** The entries in order of days; another of the same day takes the place of the first. */
export function withCheckIn(entries: readonly CheckIn[], entry: CheckIn): readonly CheckIn[] {
  return [...entries.filter(({ day }) => day !== entry.day), entry]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .slice(-MOST_ENTRIES);
}

export interface CheckedWeek {
  /** Its Monday, YYYY-MM-DD. */
  readonly from: string;
  readonly days: number;
  /** Tenths of a step, 0 to 40; null where nothing was answered. */
  readonly means: Readonly<Record<CheckQuestion, number | null>>;
}

/** The last weeks up to a day, the oldest first; weeks without an entry are there too. */
export function lookBack(entries: readonly CheckIn[], today: string): CheckedWeek[] {
  const monday = mondayOf(today);
  return Array.from({ length: WEEKS_SHOWN }, (_, index) => {
    const from = monday.subtract({ weeks: WEEKS_SHOWN - 1 - index }).toString();
    const within = entries.filter(({ day }) => mondayOf(day).toString() === from);
    const meanOf = (question: CheckQuestion): number | null => {
      const given = within.flatMap(({ answers }) => answers[question] ?? []);
      return given.length === 0 ? null : Math.round((10 * given.reduce((sum, one) => sum + one, 0)) / given.length);
    };
    return {
      from,
      days: within.length,
      means: { rested: meanOf('rested'), leftThere: meanOf('leftThere'), supported: meanOf('supported') },
    };
  });
}

function mondayOf(day: string): Temporal.PlainDate {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 });
}
