// An exam hall for a test of many: exams made and opened over HTTP by staff, one for each way of playing that the golden logs have, and the
// candidates spread evenly among them.

import { provedSeeds } from '#exam';
import type { Db } from '../../src/server/store/tables.ts';
import { STORIES } from '../kit/goldenStory.ts';
import { designOf, draftExam, openExam, type AskAsStaff } from './exams.ts';
import { planCase, wayOf, type PlannedCase } from './plan.ts';
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
    exams.push(await openOne({ ...deps, admin, examiners, story, people }));
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

async function openOne(opening: Opening): Promise<HallExam> {
  const { server, db, admin, examiners, story, scenarios, people, design = {}, seeds } = opening;
  const wire = new Wire({ server: () => server, cookie: admin.cookie, from: admin.from, lostAfterMs: PATIENCE_MS });
  const ask: AskAsStaff = async (method, path, sent) => {
    // An academy's writes go by more methods than a candidate's.
    const { status, body } = await wire.transport({ method: method as 'POST', path, headers: {}, body: sent });
    if (status >= 400) throw new Error(`the hall was not opened: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const ways = scenarios.map((name) => ({ name, way: wayOf(name, story) }));
  const cases = ways.map(({ name, way: { variant } }) => ({ name, variant }));
  const exam = await draftExam(ask, designOf(`Played as the ${story}`, cases, design));
  const wanted = seeds?.get(story);
  if (wanted !== undefined) await db.updateTable('exams').set({ seed: wanted }).where('id', '=', exam).execute();
  await openExam(ask, exam, { people, examiners: examiners.map(({ person }) => person) });
  wire.close();
  const { seed } = await db.selectFrom('exams').select('seed').where('id', '=', exam).executeTakeFirstOrThrow();
  const planned = ways.map(({ name, way }) => {
    const met = { name, variant: way.variant, seed: provedSeeds(seed, name)[0] ?? 0 };
    return planCase(met, way);
  });
  return { exam, story, seed, cases: planned };
}
