// Exams for a test of many, as staff make them over HTTP: drafted, given their people, opened.

import { API } from '#attempt';
import { examDesignSchema, type ExamDesign, type ExamState, type ExamView } from '#exam';

/** Asks the server as somebody who may; throws where it refuses. */
export type AskAsStaff = (method: 'POST' | 'PUT', path: string, body: unknown) => Promise<unknown>;

export interface CaseWish {
  readonly name: string;
  /** Everybody meets this one; left out: one that is drawn for them. */
  readonly variant?: string | null;
}

/** A design of shipped cases and more time than anybody needs. */
export function designOf(title: string, cases: readonly CaseWish[], changes: object = {}): ExamDesign {
  return examDesignSchema.parse({
    format: 1,
    title,
    language: 'en',
    cases: cases.map(({ name, variant }) => ({
      name,
      variants: typeof variant === 'string' ? { policy: 'same', variant } : { policy: 'drawn' },
      acknowledgesPublic: { by: 'hall-admin', reason: 'A rehearsal.' },
    })),
    order: 'fixed',
    time: { per: 'exam', minutes: 600 },
    breaks: { count: 1, minutes: 10 },
    rulesPanel: 'closed',
    passMark: { bp: 6000 },
    feedback: 'afterRelease',
    ...changes,
  });
}

export async function draftExam(ask: AskAsStaff, design: ExamDesign): Promise<string> {
  const { exam } = (await ask('POST', `${API}/exams`, { design })) as ExamView;
  return exam;
}

export interface ExamPeople {
  readonly people: readonly string[];
  readonly examiners?: readonly string[];
}

/** From a draft to where its people can begin. */
export async function openExam(ask: AskAsStaff, exam: string, people: ExamPeople): Promise<void> {
  await ask('PUT', `${API}/exams/${exam}/people`, people);
  for (const to of ['ready', 'open'] satisfies ExamState[]) await ask('POST', `${API}/exams/${exam}/state`, { to });
}
