// What an author writes of registers, signs and agencies in scenario.yaml: what can be asked and what comes back, after a while and perhaps
// of somebody else; which signs must be seen; who can be called in and what they answer.

import { z } from 'zod';
import { AGENCY_NAMES, REFERRAL_REASONS } from './agencies.ts';
import {
  CHECK_RESULTS,
  QUERY_REASONS,
  RECORD_MATCHES,
  RECORD_STATES,
  REGISTER_FIELDS,
  REGISTER_KIND_NAMES,
} from './registerKinds.ts';
import { SIGNAL_KIND_NAMES } from './signalKinds.ts';
import type { AuthoredValue } from './schema.ts';

const id = z.string().regex(/^[a-z][a-zA-Z0-9-]*$/);
const cel = z.string().min(1);
/** No longer than one can wait in one go. */
const seconds = z.number().int().min(0).max(500);

export const REGISTER_RESULTS = ['noRecord', 'record', 'hit', 'namesake', 'partial', 'unavailable'] as const;

/** What stands in a record to be held against person and paper. */
export const RECORD_FIELDS = [
  'name',
  'birthDate',
  'sex',
  'nationality',
  'documentNumber',
  'documentType',
  'issuer',
  'enteredOn',
  'enteredBy',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

export interface RegisterSchemas {
  readonly value: z.ZodType<AuthoredValue>;
  readonly factValues: z.ZodType<Record<string, AuthoredValue>>;
}

function recordSchema({ value, factValues }: RegisterSchemas) {
  const ownerAnswer = z.strictObject({
    text: id.describe('Text id below register.<register>: what the owner of the record answers.'),
    seconds: seconds.default(180).describe('Case time until they answer.'),
    is: value.describe('agrees, differs or unclear: whether it is this person’s.'),
    says: factValues.optional().describe('What they put right: takes the place of what the record says.'),
  });
  const found = value.describe(`What comparing brings: ${CHECK_RESULTS.join(', ')}, or a formula that gives one.`);
  return z
    .strictObject({
      when: cel.optional().describe('Comes only if true.'),
      match: z.enum(RECORD_MATCHES).describe('How it was found.'),
      theirs: value.describe('Whether it is truly this person’s: true, false, or a formula.'),
      text: id.describe('Text id below register.<register>: what the record says, in words.'),
      shows: z.partialRecord(z.enum(RECORD_FIELDS), value).describe('Its data, to be held against person and paper.'),
      state: z.enum(RECORD_STATES).default('current').describe('Whether what it says still holds.'),
      checks: z
        .strictObject({
          birthDate: found.optional(),
          paper: found.optional(),
          photo: found.optional(),
          fingerprints: found.optional(),
          owner: ownerAnswer.optional(),
        })
        .describe('How it can be found out whose it is; at least one check must tell.'),
      says: factValues.optional().describe('Counts only once the officer has taken the record for this person’s.'),
      obliges: z
        .array(z.string())
        .optional()
        .describe('Rules of the law pack: what must be done once it is confirmed. Shown then.'),
      heeded: cel.optional().describe('CEL: whether the officer did so, at the end.'),
    })
    .describe('One record. That it came up says nothing yet: somebody of the same name may be meant.');
}

export function makeRegisterSchema(schemas: RegisterSchemas) {
  const { value, factValues } = schemas;
  const answer = z.strictObject({
    when: cel.optional(),
    result: z.enum(REGISTER_RESULTS),
    text: id.describe('Text id below register.<register>.'),
    says: factValues.default({}),
    open: z.boolean().default(false).describe('A list it states may be incomplete.'),
    since: value.optional().describe('The day from which on the lists of stays it states are complete.'),
    records: z.record(id, recordSchema(schemas)).optional().describe('Records to be confirmed one by one.'),
    otherwise: factValues
      .optional()
      .describe('What the register says once every record of it was found to be somebody else’s.'),
  });
  return z
    .strictObject({
      kind: z
        .enum(REGISTER_KIND_NAMES)
        .optional()
        .describe('Kind of register: a reason must then be given, and the law says which will do.'),
      form: z
        .array(z.enum(REGISTER_FIELDS))
        .min(1)
        .optional()
        .describe('What it is searched by; the kind’s if not said.'),
      seconds: seconds.default(20).describe('Case time that asking takes.'),
      waits: seconds.optional().describe('Case time after that until the answer is there; meanwhile the talk goes on.'),
      subject: id.describe('The paper whose data go into the form.'),
      duty: z.string().optional().describe('What the query is good for, as a provision id.'),
      reasons: z
        .array(z.enum(QUERY_REASONS))
        .optional()
        .describe('Reasons that are lawful here beside the kind’s own.'),
      needed: cel
        .optional()
        .describe('CEL: whether a careful officer asks it in this case; if not said, whether the expert does.'),
      answers: z.array(answer).min(1).describe('The first whose condition holds answers.'),
    })
    .refine((one) => one.kind !== undefined || one.form !== undefined, {
      path: ['form'],
      message: 'a register needs a kind, or a form',
    });
}

export function makeAgencySchema({ factValues }: RegisterSchemas) {
  return z
    .strictObject({
      seconds: seconds.optional().describe('Case time until they answer; the agency’s usual if not said.'),
      answers: z
        .array(
          z.strictObject({
            when: cel.optional().describe('CEL over facts, draws and history, read when they are called.'),
            why: z.array(z.enum(REFERRAL_REASONS)).optional().describe('Only to a call for one of these reasons.'),
            text: id.describe('Text id below agency.<agency>.'),
            says: factValues.optional().describe('What their answer states.'),
          }),
        )
        .default([])
        .describe('The first that fits answers; if none does, a usual word of theirs.'),
    })
    .describe('Somebody who can be called in.');
}

export const agencyName = z.enum(AGENCY_NAMES);

export const signalSchema = z
  .strictObject({
    kind: z.enum(SIGNAL_KIND_NAMES),
    facts: z.array(z.string()).min(1).optional().describe('Facts whose first sign raises it; the kind’s if not said.'),
    when: cel.optional().describe('CEL over facts and draws: only in these cases.'),
    real: cel.optional().describe('CEL over facts and draws: false where it looks so and is not; true if not said.'),
    asks: z
      .array(z.string())
      .min(1)
      .describe('Safe follow-up questions, as knots. Where nothing is behind it, two of them clear it.'),
    to: z
      .array(z.union([agencyName, z.string()]))
      .min(1)
      .optional()
      .describe('Right places: agencies or outcomes; the kind’s if not said.'),
    agreed: z.boolean().default(false).describe('Whether the person must agree to being referred.'),
    explained: cel.optional().describe('CEL: whether it was explained to them, if not by asking for their consent.'),
    promised: cel.optional().describe('CEL: whether an outcome was promised.'),
    interrogated: cel.optional().describe('CEL: whether they were questioned for proof.'),
    alerted: cel.optional().describe('CEL: whether whoever is suspected was told.'),
  })
  .describe('A sign that obliges: it must be seen, followed up safely and passed to the right place before closing.');
