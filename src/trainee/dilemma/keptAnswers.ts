// What was answered and what one would really do, kept in this browser alone and sent nowhere. Where nothing can be kept it lasts as
// long as the page.

import { z } from 'zod';
import { keptOnDevice } from '#ui';
import type { Answer } from './AnswerForm.tsx';

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

const KEPT = keptOnDevice<Kept>('firstline.dilemmas', (stored) => keptSchema.safeParse(stored).data ?? null, NOTHING);

export const areAnswersKept = (): boolean => KEPT.isLasting();

/** A dilemma as it happens to one of its people. */
export const answerKey = (dilemma: string, background: string): string => `${dilemma}/${background}`;

export function selectOptionalAnswer(key: string): Answer | null {
  const answer = KEPT.read().answers[key];
  if (answer === undefined) return null;
  const { option, ratings } = answer;
  return { option, ...(ratings === undefined ? {} : { ratings }) };
}

export function keepAnswer(key: string, answer: Answer): void {
  const { option, ratings } = answer;
  const before = KEPT.read();
  const one = { option, ...(ratings === undefined ? {} : { ratings: [...ratings] }), atMs: Date.now() };
  KEPT.write({ ...before, answers: { ...before.answers, [key]: one } });
}

export function selectWould(key: string): Would {
  return KEPT.read().would[key] ?? { option: null, words: '' };
}

export function keepWould(key: string, would: Would): void {
  const before = KEPT.read();
  KEPT.write({ ...before, would: { ...before.would, [key]: would } });
}

export function countAnswers(): number {
  const { answers, would } = KEPT.read();
  return Object.keys(answers).length + Object.keys(would).length;
}

export function forgetAnswers(): void {
  KEPT.write(NOTHING);
}
