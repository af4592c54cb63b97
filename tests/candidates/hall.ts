// An exam hall for a test of many: exams made and opened over HTTP by staff, one for each way of playing that the golden logs have, and the
// candidates spread evenly among them.

import { API, type RemoteResponse } from '#attempt';
import { provedSeeds, type ExamState, type ExamView } from '#exam';
import type { Db } from '../../src/server/store/tables.ts';
import { STORIES } from '../kit/goldenStory.ts';
import { planCase, variantOf, type PlannedCase } from './plan.ts';
import { seatPeople, type Seat } from './seats.ts';
import { Wire } from './wire.ts';

export interface HallDeps {
  readonly server: string;
  /** The store behind that server, for people and seeds. */
  readonly db: Db;
  /** What the server signs sessions with. */
  readonly secret: string;
  /** How many sit. */
  readonly candidates: number;
  /** Shipped scenarios, in order; each exam has all of them. */
  readonly scenarios: readonly string[];
  /** Changes to the exams' design. */
  readonly design?: object;
  /** Seeds of another hall's exams, by their story: the same cases are met. */
  readonly seeds?: ReadonlyMap<string, number>;
}

/** Staff wait until cases are proved. */
const PATIENCE_MS = 600_000;

export interface HallExam {
  readonly exam: string;
  readonly story: string;
  readonly seed: number;
  readonly cases: readonly PlannedCase[];
}

export interface Hall {
  readonly exams: readonly HallExam[];
  readonly seats: readonly (Seat & { readonly exam: HallExam })[];
  readonly admin: Seat;
  readonly examiners: readonly Seat[];
}

export async function openHall(deps: HallDeps): Promise<Hall> {
  const { db, secret, candidates } = deps;
  const names = Array.from({ length: candidates }, (_, index) => `candidate-${index + 1}`);
  const staff = [
    { person: 'hall-admin', roles: ['admin', 'instructor'] },
    { person: 'hall-examiner-1', roles: ['examiner'] },
    { person: 'hall-examiner-2', roles: ['examiner'] },
  ] as const;
  const [admin, ...others] = await seatPeople(db, secret, [
    ...staff,
    ...names.map((person) => ({ person, roles: ['trainee'] as const })),
  ]);
  if (admin === undefined) throw new Error('nobody was seated');
  const examiners = others.slice(0, 2);
  const seated = others.slice(2);
  const exams: HallExam[] = [];
  for (const [index, story] of STORIES.entries()) {
    const people = seated.filter((_, place) => place % STORIES.length === index).map(({ person }) => person);
    exams.push(await openExam({ ...deps, admin, examiners, story, people }));
  }
  const seats = seated.map((seat, place) => {
    const exam = exams[place % exams.length];
    if (exam === undefined) throw new Error('there is no exam');
    return { ...seat, exam };
  });
  return { exams, seats, admin, examiners };
}

interface Opening extends HallDeps {
  readonly admin: Seat;
  readonly examiners: readonly Seat[];
  readonly story: string;
  readonly people: readonly string[];
}

async function openExam(opening: Opening): Promise<HallExam> {
  const { server, db, admin, examiners, story, scenarios, people, design: changes, seeds } = opening;
  const wire = new Wire({ server: () => server, cookie: admin.cookie, from: admin.from, lostAfterMs: PATIENCE_MS });
  const design = {
    format: 1,
    title: `Played as the ${story}`,
    language: 'en',
    cases: scenarios.map((name) => ({
      name,
      variants: { policy: 'same', variant: variantOf(name, story) },
      acknowledgesPublic: { by: admin.person, reason: 'A rehearsal.' },
    })),
    order: 'fixed',
    time: { per: 'exam', minutes: 600 },
    breaks: { count: 1, minutes: 10 },
    rulesPanel: 'closed',
    passMark: { bp: 6000 },
    feedback: 'afterRelease',
    ...changes,
  };
  const put = (method: string, path: string, body: unknown): Promise<ExamView> =>
    // An academy's writes go by more methods than a candidate's.
    wire.transport({ method: method as 'POST', path, headers: {}, body }).then(readExam);
  const { exam } = await put('POST', `${API}/exams`, { design });
  const of = `${API}/exams/${exam}`;
  const wanted = seeds?.get(story);
  if (wanted !== undefined) await db.updateTable('exams').set({ seed: wanted }).where('id', '=', exam).execute();
  await put('PUT', `${of}/people`, { people, examiners: examiners.map(({ person }) => person) });
  for (const to of ['ready', 'open'] satisfies ExamState[]) await put('POST', `${of}/state`, { to });
  wire.close();
  const { seed } = await db.selectFrom('exams').select('seed').where('id', '=', exam).executeTakeFirstOrThrow();
  return { exam, story, seed, cases: scenarios.map((name) => planCase(name, story, provedSeeds(seed, name)[0] ?? 0)) };
}

function readExam({ status, body }: RemoteResponse): ExamView {
  if (status >= 400) throw new Error(`the hall was not opened: ${status} ${JSON.stringify(body)}`);
  return body as ExamView;
}
