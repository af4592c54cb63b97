// The decision as it is being written: what is filled in, what is still missing, and the act that it becomes. Plain data with plain rules;
// whatever was written for one outcome stays while another is tried.

import { CONFIDENCES, type Act, type Confidence } from '#attempt';
import { z } from 'zod';
import type { WrittenDecision } from '#scoring';
import type { TraineeView } from '../looks.ts';

type Decision = Extract<Act, { type: 'decide' }>['decision'];

const groundSchema = z.object({
  ground: z.string(),
  evidence: z.array(z.string()),
  put: z.boolean(),
  putAt: z.number().int().nullable(),
});
export type GroundDraft = Readonly<z.infer<typeof groundSchema>>;

const draftSchema = z.object({
  format: z.literal(1),
  outcome: z.string().nullable(),
  grounds: z.array(groundSchema),
  told: z.array(z.string()),
  rationale: z.string(),
  confidence: z.enum(CONFIDENCES),
});
export type Draft = Readonly<z.infer<typeof draftSchema>>;

export const EMPTY_DRAFT: Draft = {
  format: 1,
  outcome: null,
  grounds: [],
  told: [],
  rationale: '',
  confidence: 'fairlySure',
};

/** What was kept, or null if it is not a draft of this form. */
export function readDraft(kept: string | null): Draft | null {
  if (kept === null) return null;
  try {
    const parsed = draftSchema.safeParse(JSON.parse(kept));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** A decision that was made but not signed, as a draft again. */
export function draftOf(decision: Decision): Draft {
  return {
    format: 1,
    outcome: decision.outcome,
    grounds: decision.grounds.map(({ ground, evidence, put, putAt }) => ({
      ground,
      evidence: [...evidence],
      put,
      putAt: putAt ?? null,
    })),
    told: [...decision.told],
    rationale: decision.rationale,
    confidence: decision.confidence,
  };
}

export function toggleGround(draft: Draft, ground: string, on: boolean): Draft {
  const others = draft.grounds.filter((one) => one.ground !== ground);
  return { ...draft, grounds: on ? [...others, { ground, evidence: [], put: false, putAt: null }] : others };
}

export function changeGround(draft: Draft, ground: string, changes: Partial<Omit<GroundDraft, 'ground'>>): Draft {
  return {
    ...draft,
    grounds: draft.grounds.map((one) => (one.ground === ground ? { ...one, ...changes } : one)),
  };
}

export function withConfidence(draft: Draft, confidence: Confidence): Draft {
  return { ...draft, confidence };
}

type Deciding = Pick<TraineeView, 'deciding' | 'statements' | 'findings' | 'works'>;

export type GroundLetter = TraineeView['deciding']['grounds']['letters'][number];

/** Letters that the law has for the decision asked, with those that were chosen, and all the others. */
export function groundsNear(
  { grounds }: Pick<Draft, 'grounds'>,
  { deciding }: Pick<TraineeView, 'deciding'>,
): { readonly near: readonly GroundLetter[]; readonly others: readonly GroundLetter[] } {
  const isNear = ({ ground, fits }: GroundLetter): boolean => fits || grounds.some((own) => own.ground === ground);
  const { letters } = deciding.grounds;
  return { near: letters.filter(isNear), others: letters.filter((letter) => !isNear(letter)) };
}

/** Letters in which every word that was typed occurs; what was chosen stays in sight. */
export function searchGrounds(
  letters: readonly GroundLetter[],
  typed: string,
  words: (letter: GroundLetter) => string,
  { grounds }: Pick<Draft, 'grounds'>,
): readonly GroundLetter[] {
  const wanted = typed
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return letters.filter((letter) => {
    const text = `${letter.ground} ${words(letter)} ${letter.citation}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word)) || grounds.some(({ ground }) => ground === letter.ground);
  });
}

export function needsGrounds(draft: Draft, view: Pick<TraineeView, 'deciding'>): boolean {
  return draft.outcome !== null && view.deciding.grounds.outcomes.includes(draft.outcome);
}

export type Gap =
  | { readonly kind: 'grounds' | 'told' | 'rationale' }
  | { readonly kind: 'evidence' | 'put' | 'neverPut'; readonly ground: string };

/** Whether anything of a ground was put to the person in a way that counts. */
export function wasPut(ground: string, { deciding }: Pick<TraineeView, 'deciding'>): boolean {
  return deciding.puts.some(({ grounds, fault }) => fault === null && grounds.includes(ground));
}

/** What a reader of the record would miss. None of it keeps anybody from signing. */
export function gapsOf(draft: Draft, view: Deciding): Gap[] {
  const gaps: Gap[] = [];
  if (needsGrounds(draft, view)) {
    if (draft.grounds.length === 0) gaps.push({ kind: 'grounds' });
    for (const { ground, evidence, put } of draft.grounds) {
      if (knownOf(evidence, view).length === 0) gaps.push({ kind: 'evidence', ground });
      // A witness puts nothing to anybody.
      if (view.works.hearing) continue;
      if (!wasPut(ground, view)) gaps.push({ kind: 'neverPut', ground });
      else if (!put) gaps.push({ kind: 'put', ground });
    }
  }
  if (draft.told.length === 0 && view.deciding.told.length > 0) gaps.push({ kind: 'told' });
  if (draft.rationale.trim() === '') gaps.push({ kind: 'rationale' });
  return gaps;
}

/** The decision that a draft stands for; null while there is no outcome. Grounds go only with outcomes that take them. */
export function decisionOf(draft: Draft, view: Deciding): Decision | null {
  const { outcome, told, rationale, confidence } = draft;
  if (outcome === null) return null;
  const grounds = needsGrounds(draft, view) ? draft.grounds : [];
  return {
    outcome,
    grounds: grounds.map(({ ground, evidence, put, putAt }) => ({
      ground,
      evidence: knownOf(evidence, view),
      put,
      ...(put && putAt !== null ? { putAt } : {}),
    })),
    told: told.filter((word) => view.deciding.told.includes(word)),
    rationale: rationale.trim(),
    confidence,
  };
}

/** The draft as the checks of a record read it. */
export function writtenOf(draft: Draft, view: Deciding, language: string): WrittenDecision {
  const grounds = needsGrounds(draft, view) ? draft.grounds : [];
  return {
    rationale: draft.rationale,
    language,
    adverse: needsGrounds(draft, view) && !view.works.hearing,
    grounds: grounds.map(({ ground, evidence }) => ({
      ground,
      evidence,
      put: view.works.hearing ? null : wasPut(ground, view),
    })),
    known: [...view.statements, ...view.findings].map(({ id }) => id),
    told: draft.told,
  };
}

function knownOf(evidence: readonly string[], { statements, findings }: Deciding): string[] {
  return evidence.filter((id) => statements.some((one) => one.id === id) || findings.some((one) => one.id === id));
}

/** The heading of a prompt added to what is written, on a line of its own. */
export function addHeading(rationale: string, heading: string): string {
  const before = rationale.trimEnd();
  return `${before}${before === '' ? '' : '\n\n'}${heading}: `;
}

/** A line added to what is written. */
export function addLine(rationale: string, line: string): string {
  const before = rationale.trimEnd();
  return `${before}${before === '' ? '' : '\n'}${line}`;
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
