// Is this text a log of a drill, and what does it say? A log leaves the device as a file and is read again by anybody who has it: field by field,
// with the place of the first fault. Older formats are brought up to the present one, step by step.

import { z } from 'zod';
import { DOCUMENT_KINDS, LIGHTS } from '#documents';
import { EXPLANATIONS, FACE_FEATURES, FEATURE_RATINGS } from '#people';
import { CALENDARS } from './calendarItem.ts';
import {
  CONFIDENCES,
  DRILL_FORMAT,
  DRILL_KINDS,
  PREVALENCES,
  PROTOCOLS,
  TONE_GROUPS,
  TOOLS,
  VERDICTS,
  WAYS,
} from './drill.ts';
import { NAMED, type DrillLog } from './drillLog.ts';
import { LIKENESSES } from './faceItem.ts';
import { MARGINS } from './stayItem.ts';

const whole = z.int();
const count = z.int().min(0);
const rating = z.strictObject({ value: z.number(), count });
const block = z.union([z.literal(0), z.literal(1)]);
const confidence = z.literal(CONFIDENCES);
const verdict = z.enum(VERDICTS);

const content = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['papers', 'stamps']),
    documentKind: z.enum(DOCUMENT_KINDS),
    seed: whole,
    technique: z.string(),
    oddity: z.string().nullable(),
    isFalse: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('faces'),
    seed: whole,
    likeness: z.enum(LIKENESSES),
    years: count,
    changed: z.boolean(),
    distance: count,
    hasChip: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('zones'), seed: whole, genuine: z.string(), fraud: z.string().nullable() }),
  z.strictObject({
    kind: z.literal('calendars'),
    seed: whole,
    calendar: z.enum(CALENDARS),
    genuine: z.string(),
    fraud: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('stays'), seed: whole, margin: z.enum(MARGINS), isFalse: z.boolean() }),
]);

const ownAnswer = z.strictObject({ verdict, confidence, tookMs: count });

const entry = z.strictObject({
  item: z.int().min(1),
  verdict,
  confidence,
  naming: z.strictObject({ page: z.string(), area: z.string(), light: z.enum(LIGHTS), term: z.string() }).nullable(),
  lights: z.array(z.enum(LIGHTS)),
  tookMs: count,
  faces: z
    .strictObject({
      ratings: z.partialRecord(z.enum(FACE_FEATURES), z.enum(FEATURE_RATINGS)),
      explained: z.partialRecord(z.enum(FACE_FEATURES), z.enum(EXPLANATIONS)),
    })
    .nullable(),
  alone: z.tuple([ownAnswer, ownAnswer]).nullable(),
  atMs: whole,
  resolved: z.strictObject({
    cue: z.string(),
    difficulty: z.number(),
    isFalse: z.boolean(),
    block,
    tool: z.enum(TOOLS).nullable(),
    group: z.enum(TONE_GROUPS).nullable(),
    named: z.enum(NAMED).nullable(),
    content: content.nullable(),
  }),
});

const logSchema = z.strictObject({
  header: z.strictObject({
    format: z.literal(DRILL_FORMAT),
    session: z.string().min(1),
    kind: z.enum(DRILL_KINDS),
    protocol: z.enum(PROTOCOLS),
    way: z.enum(WAYS),
    prevalence: z.enum(PREVALENCES),
    feedback: z.boolean(),
    length: z.int().min(1),
    seed: whole,
    startedMs: whole,
    start: z.strictObject({
      ability: rating,
      cues: z.record(z.string(), rating),
      due: z.array(z.string()),
    }),
  }),
  entries: z.array(entry),
  endedMs: whole.nullable(),
});

type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export interface LogFault {
  /** Where in the file, as `entries.3.verdict`; empty for the whole. */
  readonly place: string;
  readonly message: string;
}

/** What was read from a file, of any format so far. */
export function parseDrillLog(read: unknown): Result<DrillLog, LogFault> {
  const parsed = logSchema.safeParse(upgraded(read));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, error: { place: issue?.path.join('.') ?? '', message: issue?.message ?? '' } };
  }
  const log: DrillLog = parsed.data;
  const wrong = log.entries.findIndex(({ item }, index) => item !== index + 1);
  if (wrong !== -1)
    return { ok: false, error: { place: `entries.${wrong}.item`, message: `item ${wrong + 1} should stand here` } };
  if (log.entries.length > log.header.length)
    return { ok: false, error: { place: 'entries', message: `more answers than the ${log.header.length} items` } };
  return { ok: true, value: log };
}

/** A log as this program writes it, from one that an earlier one wrote. What is no log stays as it is. */
export function upgraded(read: unknown): unknown {
  if (!isRecord(read) || !isRecord(read['header'])) return read;
  return read['header']['format'] === 1 ? fromFormat1(read, read['header']) : read;
}

/** Format 1 knew one way to judge faces, and did not keep what an item was. */
function fromFormat1(log: Readonly<Record<string, unknown>>, header: Readonly<Record<string, unknown>>): unknown {
  const entries = Array.isArray(log['entries']) ? log['entries'] : [];
  return {
    ...log,
    header: { ...header, format: 2, way: 'free' },
    entries: entries.map((one: unknown) =>
      isRecord(one) && isRecord(one['resolved'])
        ? { ...one, faces: null, alone: null, resolved: { ...one['resolved'], content: null } }
        : one,
    ),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
