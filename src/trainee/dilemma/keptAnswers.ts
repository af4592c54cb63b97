// What was answered and what one would really do, kept in this browser alone and sent nowhere. Where nothing can be kept it lasts as
// long as the page.

import { z } from 'zod';
import type { Answer } from './AnswerForm.tsx';

const STORED_AS = 'firstline.dilemmas';

const keptSchema = z.object({
  answers: z.record(
    z.string(),
    z.object({
      option: z.string(),
      ratings: z.array(z.object({ option: z.string(), rating: z.number() })).exactOptional(),
      atMs: z.number(),
    }),
  ),
  would: z.record(z.string(), z.object({ option: z.string().nullable(), words: z.string() })),
});
type Kept = z.infer<typeof keptSchema>;

export type Would = Kept['would'][string];

const NOTHING: Kept = { answers: {}, would: {} };

let kept: Kept | null = null;

function read(): Kept {
  if (kept !== null) return kept;
  kept = NOTHING;
  try {
    const parsed = keptSchema.safeParse(JSON.parse(localStorage.getItem(STORED_AS) ?? 'null'));
    if (parsed.success) kept = parsed.data;
  } catch {
    // No storage, or not ours: it begins anew.
  }
  return kept;
}

function write(next: Kept): void {
  kept = next;
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(next));
  } catch {
    // Told by `areAnswersKept`.
  }
}

export function areAnswersKept(): boolean {
  try {
    localStorage.setItem(`${STORED_AS}.try`, '1');
    localStorage.removeItem(`${STORED_AS}.try`);
    return true;
  } catch {
    return false;
  }
}

/** A dilemma as it happens to one of its people. */
export const answerKey = (dilemma: string, background: string): string => `${dilemma}/${background}`;

export function selectOptionalAnswer(key: string): Answer | null {
  const answer = read().answers[key];
  if (answer === undefined) return null;
  const { option, ratings } = answer;
  return { option, ...(ratings === undefined ? {} : { ratings }) };
}

export function keepAnswer(key: string, answer: Answer): void {
  const { option, ratings } = answer;
  const before = read();
  const one = { option, ...(ratings === undefined ? {} : { ratings: [...ratings] }), atMs: Date.now() };
  write({ ...before, answers: { ...before.answers, [key]: one } });
}

export function selectWould(key: string): Would {
  return read().would[key] ?? { option: null, words: '' };
}

export function keepWould(key: string, would: Would): void {
  const before = read();
  write({ ...before, would: { ...before.would, [key]: would } });
}

export function countAnswers(): number {
  const { answers, would } = read();
  return Object.keys(answers).length + Object.keys(would).length;
}

export function forgetAnswers(): void {
  write(NOTHING);
}
