// What browser and server say to each other about the pool: the cases an exam may be made of, where each comes from, what was proved of it,
// which exams use it; an upload and what was found in it.

import { API } from '#attempt';
import { z } from 'zod';
import { EXAM_STATES } from './exams.ts';

const moment = z.number().int();

/** An upload is a zip of case folders; what it may hold. */
export const UPLOAD_LIMITS = {
  zipBytes: 4_000_000,
  files: 400,
  fileBytes: 1_500_000,
  bytes: 16_000_000,
  cases: 20,
} as const;

/** Why an upload cannot be read at all. */
export const UPLOAD_FAULTS = [
  'notZip',
  'tooLarge',
  'tooManyFiles',
  'tooManyCases',
  'badPath',
  'fileTwice',
  'notText',
  'noCase',
  'badName',
  'caseTwice',
] as const;
export type UploadFaultCode = (typeof UPLOAD_FAULTS)[number];

/** What the check of a case found, as `firstline check` tells it. */
export const caseFindingSchema = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  message: z.string(),
  hint: z.string(),
  /** The line it is about; empty where there is none to show. */
  excerpt: z.string(),
});
export type CaseFinding = z.infer<typeof caseFindingSchema>;

/** running: it is being proved. good: in the pool. faulty: refused, and nothing is changed. broken: it broke off, and nothing is changed. */
export const PROOF_STATES = ['running', 'good', 'faulty', 'broken'] as const;
export type ProofState = (typeof PROOF_STATES)[number];

export const uploadSchema = z.object({
  upload: z.string(),
  state: z.enum(PROOF_STATES),
  atMs: moment,
  /** Names of the cases in it, once it is read. */
  cases: z.array(z.string()).readonly(),
  /** Files that belong to no case and were left unread. */
  left: z.array(z.string()).readonly(),
  /** Null: it could be read. */
  fault: z.object({ code: z.enum(UPLOAD_FAULTS), at: z.string() }).nullable(),
  findings: z.array(caseFindingSchema).readonly(),
});
export type Upload = z.infer<typeof uploadSchema>;
export const uploadsSchema = z.object({ uploads: z.array(uploadSchema) });

/** Where a case comes from: the academy's own, uploaded or in the server's folder; or shipped, so that everybody can practise it. */
export const CASE_ORIGINS = ['uploaded', 'folder', 'shipped'] as const;

export const pooledCaseSchema = z.object({
  name: z.string(),
  title: z.string(),
  /** By language. */
  titles: z.record(z.string(), z.string()),
  isPublic: z.boolean(),
  minutes: z.number().int(),
  languages: z.array(z.string()).readonly(),
  variants: z.array(z.string()).readonly(),
  origin: z.enum(CASE_ORIGINS),
  /** Shipped cases are proved before they ship. */
  proof: z.enum(PROOF_STATES),
  findings: z.array(caseFindingSchema).readonly(),
  /** Of what it holds now. */
  contentHash: z.string(),
  uploadedAtMs: moment.nullable(),
  /** Exams that are pinned to it, in this content or in one before. */
  usedBy: z.array(
    z.object({ exam: z.string(), title: z.string(), state: z.enum(EXAM_STATES), isCurrent: z.boolean() }),
  ),
});
export type PooledCase = z.infer<typeof pooledCaseSchema>;
export const poolSchema = z.object({ cases: z.array(pooledCaseSchema) });

/** Which variants of a case may stand for each other in an exam, as the law and the expert's way prove it. */
export const equalitySchema = z.object({
  groups: z.array(z.array(z.string()).readonly()).readonly(),
  unfit: z.array(z.string()).readonly(),
  unlike: z.array(z.array(z.string()).readonly()).readonly(),
  variants: z
    .array(
      z.object({
        variant: z.string(),
        fault: z.enum(['notDrawn', 'unsettled', 'expertStuck', 'notAllPoints']).nullable(),
        outcomes: z.array(z.string()).readonly(),
        expertActs: z.number().int(),
        expertSeconds: z.number().int(),
      }),
    )
    .readonly(),
});
export type Equality = z.infer<typeof equalitySchema>;

export const POOL_PATHS = {
  pool: () => `${API}/pool`,
  case: (name: string) => `${API}/pool/${encodeURIComponent(name)}`,
  uploads: () => `${API}/pool-uploads`,
  upload: (upload: string) => `${API}/pool-uploads/${encodeURIComponent(upload)}`,
  equality: (exam: string, name: string) =>
    `${API}/exams/${encodeURIComponent(exam)}/cases/${encodeURIComponent(name)}/equality`,
} as const;
