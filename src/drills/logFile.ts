// Is this text a log of a drill, and what does it say? A log leaves the device as a file and is read again by anybody who has it: field by field,
// with the place of the first fault. Older formats are brought up to the present one, step by step.

import { z } from 'zod';
import { DOCUMENT_KINDS, LIGHTS } from '#documents';
import { HEARD_FLAGS, HEARING_LANGUAGES, QUESTION_TYPES } from '#interview';
import { EXPLANATIONS, FACE_FEATURES, FEATURE_RATINGS } from '#people';
import { CALENDARS } from './calendarItem.ts';
import {
  CONFIDENCES,
  DRILL_FORMAT,
  DRILL_KINDS,
  JUDGED_KINDS,
  PREVALENCES,
  PROTOCOLS,
  TONE_GROUPS,
  TOOLS,
  VERDICTS,
  WAYS,
  type QuestionKind,
} from './drill.ts';
import { NAMED, type DrillLog } from './drillLog.ts';
import { LIKENESSES } from './faceItem.ts';
import { FLAWS } from './questionItem.ts';
import { OUTCOMES, REMARKS } from './rephrased.ts';
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

const verdictEntry = z.strictObject({
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

const header = {
  format: z.literal(DRILL_FORMAT),
  session: z.string().min(1),
  feedback: z.boolean(),
  length: z.int().min(1),
  seed: whole,
  startedMs: whole,
  start: z.strictObject({
    ability: rating,
    cues: z.record(z.string(), rating),
    due: z.array(z.string()),
    met: z.array(z.string()),
  }),
};

const judgedLog = z.strictObject({
  header: z.strictObject({
    ...header,
    kind: z.enum(JUDGED_KINDS),
    protocol: z.enum(PROTOCOLS),
    way: z.enum(WAYS),
    prevalence: z.enum(PREVALENCES),
  }),
  entries: z.array(verdictEntry),
  endedMs: whole.nullable(),
  contested: z.array(z.int()).max(0),
});

const language = z.enum(HEARING_LANGUAGES);
const questionType = z.enum(QUESTION_TYPES);
const flags = z.array(z.enum(HEARD_FLAGS));
const scene = { id: z.string().min(1), language, known: z.string().nullable(), said: z.string().nullable(), text: z.string() }; // prettier-ignore
const questionHeader = <Kind extends QuestionKind>(kind: Kind) =>
  z.strictObject({ ...header, kind: z.literal(kind), language, focus: z.string().nullable() });
const answer = { item: z.int().min(1), tookMs: count, atMs: whole };
const resolved = { cue: z.string(), difficulty: z.number() };
const contested = z.array(z.int().min(1));

const namingLog = z.strictObject({
  header: questionHeader('naming'),
  entries: z.array(
    z.strictObject({
      ...answer,
      type: questionType,
      resolved: z.strictObject({
        ...resolved,
        content: z.strictObject({ kind: z.literal('naming'), ...scene, type: questionType }),
        rule: z.string(),
        flags,
        hearing: count,
      }),
    }),
  ),
  endedMs: whole.nullable(),
  contested,
});

const rephrasingLog = z.strictObject({
  header: questionHeader('rephrasing'),
  entries: z.array(
    z.strictObject({
      ...answer,
      words: z.string(),
      resolved: z.strictObject({
        ...resolved,
        content: z.strictObject({
          kind: z.literal('rephrasing'),
          ...scene,
          flaw: z.enum(FLAWS),
          about: z.array(z.string()),
          mayClose: z.boolean(),
          better: z.tuple([z.string(), z.string()]),
        }),
        told: z.strictObject({
          outcome: z.enum(OUTCOMES),
          label: questionType,
          rule: z.string(),
          flags,
          remarks: z.array(z.enum(REMARKS)),
          hearing: count,
          matching: count,
        }),
      }),
    }),
  ),
  endedMs: whole.nullable(),
  contested,
});

/** The form of a log hangs on what was practised, so that a fault is told where it is. */
const headSchema = z.object({
  header: z.object({ format: z.literal(DRILL_FORMAT), kind: z.enum(DRILL_KINDS) }),
});

type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export interface LogFault {
  /** Where in the file, as `entries.3.verdict`; empty for the whole. */
  readonly place: string;
  readonly message: string;
}

/** What was read from a file, of any format so far. */
export function parseDrillLog(read: unknown): Result<DrillLog, LogFault> {
  const present = upgraded(read);
  const head = headSchema.safeParse(present);
  if (!head.success) return fault(head.error);
  const { kind } = head.data.header;
  const schema = kind === 'naming' ? namingLog : kind === 'rephrasing' ? rephrasingLog : judgedLog;
  const parsed = schema.safeParse(present);
  if (!parsed.success) return fault(parsed.error);
  const log: DrillLog = parsed.data;
  const wrong = log.entries.findIndex(({ item }, index) => item !== index + 1);
  if (wrong !== -1)
    return { ok: false, error: { place: `entries.${wrong}.item`, message: `item ${wrong + 1} should stand here` } };
  if (log.entries.length > log.header.length)
    return { ok: false, error: { place: 'entries', message: `more answers than the ${log.header.length} items` } };
  const stray = log.contested.find((item) => item > log.entries.length);
  if (stray !== undefined) return { ok: false, error: { place: 'contested', message: `item ${stray} has no answer` } };
  return { ok: true, value: log };
}

function fault({ issues: [issue] }: z.ZodError): { readonly ok: false; readonly error: LogFault } {
  return { ok: false, error: { place: issue?.path.join('.') ?? '', message: issue?.message ?? '' } };
}

/** The format that a later program wrote; null where it is ours, or none. */
export function laterFormat(read: unknown): number | null {
  const format = isRecord(read) && isRecord(read['header']) ? read['header']['format'] : null;
  return typeof format === 'number' && format > DRILL_FORMAT ? format : null;
}

/** A log as this program writes it, from one that an earlier one wrote. What is no log stays as it is. */
export function upgraded(read: unknown): unknown {
  return STEPS.reduce(
    (log, step, index) =>
      isRecord(log) && isRecord(log['header']) && log['header']['format'] === index + 1
        ? step(log, log['header'])
        : log,
    read,
  );
}

type Read = Readonly<Record<string, unknown>>;

/** From each format to the next. Append only. */
const STEPS: readonly ((log: Read, header: Read) => Read)[] = [fromFormat1, fromFormat2];

/** Format 1 knew one way to judge faces, and did not keep what an item was. */
function fromFormat1(log: Read, known: Read): Read {
  const entries = Array.isArray(log['entries']) ? log['entries'] : [];
  return {
    ...log,
    header: { ...known, format: 2, way: 'free' },
    entries: entries.map((one: unknown) =>
      isRecord(one) && isRecord(one['resolved'])
        ? { ...one, faces: null, alone: null, resolved: { ...one['resolved'], content: null } }
        : one,
    ),
  };
}

/** Format 2 knew verdicts alone: no question was met, no label contested. */
function fromFormat2(log: Read, known: Read): Read {
  const start = isRecord(known['start']) ? { ...known['start'], met: [] } : known['start'];
  return { ...log, header: { ...known, format: 3, start }, contested: [] };
}

function isRecord(value: unknown): value is Read {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
