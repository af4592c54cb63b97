// What is new between two views, in the order in which one would say it? For those who hear the counter rather than see it.

import type { CheckResult, Phase, RecordCheck } from '#scenario';
import type { TraineeView } from '../looks.ts';
import { NARRATOR, OFFICER } from './whoSpeaks.ts';

type Register = TraineeView['registers'][number];

export type News =
  | { readonly kind: 'said'; readonly who: string; readonly manner: string | null; readonly text: string }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'paper'; readonly paper: string }
  | { readonly kind: 'register'; readonly name: string; readonly result: string; readonly text: string }
  | { readonly kind: 'denied' | 'pending'; readonly name: string }
  | { readonly kind: 'checked'; readonly name: string; readonly by: RecordCheck; readonly result: CheckResult }
  | { readonly kind: 'reply'; readonly name: string; readonly text: string }
  | { readonly kind: 'finding' }
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'dilemma'; readonly text: string }
  | { readonly kind: 'choices'; readonly count: number }
  | { readonly kind: 'arrives' | 'leaves'; readonly person: string }
  | { readonly kind: 'differs'; readonly fact: string };

export function newsBetween(before: TraineeView, after: TraineeView): readonly News[] {
  if (after.acts <= before.acts) return [];
  const knew = new Set(before.papers.map(({ id }) => id));
  const stood = new Set(before.people.map(({ id }) => id));
  const stand = new Set(after.people.map(({ id }) => id));
  const differed = new Set(before.discrepancies.map(({ fact }) => fact));
  const news: News[] = [];
  for (const { id } of after.people) if (!stood.has(id)) news.push({ kind: 'arrives', person: id });
  // What the officer said needs no telling: it was just pressed.
  for (const { who, manner, text } of after.transcript.slice(before.transcript.length))
    if (who === NARRATOR) news.push({ kind: 'told', text });
    else if (who !== OFFICER) news.push({ kind: 'said', who, manner, text });
  for (const paper of after.papers) if (!knew.has(paper.id)) news.push({ kind: 'paper', paper: paper.kind });
  for (const register of after.registers)
    news.push(...newsOfRegister(before.registers.find(({ id }) => id === register.id) ?? null, register));
  for (const { act, name, answer } of after.handovers)
    if (answer !== null && (before.handovers.find((one) => one.act === act)?.answer ?? null) === null)
      news.push({ kind: 'reply', name, text: answer.text });
  if (after.findings.length > before.findings.length) news.push({ kind: 'finding' });
  for (const { fact } of after.discrepancies) if (!differed.has(fact)) news.push({ kind: 'differs', fact });
  if (after.dilemma !== null && after.dilemma.id !== before.dilemma?.id)
    news.push({ kind: 'dilemma', text: after.dilemma.text });
  else if (after.choices.length > 0 && !sameChoices(before, after))
    news.push({ kind: 'choices', count: after.choices.length });
  if (after.phase !== before.phase) news.push({ kind: 'phase', phase: after.phase });
  for (const { id } of before.people) if (!stand.has(id)) news.push({ kind: 'leaves', person: id });
  return news;
}

/** An answer that came, a query under way or turned away, what a check of a record brought. */
function newsOfRegister(before: Register | null, { name, answer, dueSeconds, denied, records }: Register): News[] {
  const news: News[] = [];
  if (answer !== null && answer.act !== before?.answer?.act)
    news.push({ kind: 'register', name, result: answer.result, text: answer.text });
  if (dueSeconds !== null && (before?.dueSeconds ?? null) === null) news.push({ kind: 'pending', name });
  if (denied && before?.denied !== true) news.push({ kind: 'denied', name });
  for (const { id, checks } of records)
    for (const { by, result } of checks) {
      const earlier = before?.records.find((one) => one.id === id)?.checks.find((one) => one.by === by);
      if (result !== null && earlier !== undefined && earlier.result === null)
        news.push({ kind: 'checked', name, by, result });
    }
  return news;
}

function sameChoices(before: TraineeView, after: TraineeView): boolean {
  return before.choices.map(({ id }) => id).join() === after.choices.map(({ id }) => id).join();
}
