// Did the record keep what was acknowledged, once, and does every sitting end as its undisturbed twin? Whatever does not agree is a finding,
// named by candidate and place.

import { checkReceipt } from '#exam';
import { canonicalJson } from '#scenario';
import type { Store } from '../../src/server/store/store.ts';
import type { Db } from '../../src/server/store/tables.ts';
import { verifyAudit } from '../../src/server/trust/audit.ts';
import { Candidate, type PlayedCase } from '../candidates/candidate.ts';
import { openHall, type Hall } from '../candidates/hall.ts';
import { SECRET } from '../candidates/seats.ts';
import { Wire } from '../candidates/wire.ts';
import { openMemoryStore } from '../../src/server/store/sqliteStore.ts';
import { listenInProcess } from './inProcess.ts';
import { allGraded, readSitting, type RecordedAttempt, type RecordedSitting } from './record.ts';

/** By the story of the exam. */
export type Twins = ReadonlyMap<string, RecordedSitting>;

/** The same acts played on a server that nothing happens to. */
export async function playTwins(hall: Hall, scenarios: readonly string[], design: object = {}): Promise<Twins> {
  const store = openMemoryStore();
  const server = await listenInProcess(store);
  try {
    const same = await openHall({
      server: server.address,
      db: store.db,
      secret: SECRET,
      candidates: hall.exams.length,
      scenarios,
      design,
      seeds: new Map(hall.exams.map(({ story, seed }) => [story, seed])),
    });
    const twins = new Map<string, RecordedSitting>();
    for (const seat of same.seats) {
      const wire = new Wire({ server: () => server.address, cookie: seat.cookie, from: seat.from });
      const candidate = new Candidate({
        seat,
        exam: seat.exam,
        wire,
        think: () => Promise.resolve(),
        pause: () => Promise.reject(new Error('an undisturbed twin was disturbed')),
      });
      await candidate.sit();
      wire.close();
      await allGraded(store.db);
      twins.set(seat.exam.story, await readSitting(store.db, await selectSitting(store.db, candidate.sitting ?? '')));
    }
    return twins;
  } finally {
    await server.stop();
    await store.close();
  }
}

export interface Judged {
  readonly findings: readonly string[];
  readonly sittings: number;
  readonly acknowledged: number;
  readonly kept: number;
  readonly links: number;
}

export async function judge(store: Store, candidates: readonly Candidate[], twins: Twins): Promise<Judged> {
  const { db } = store;
  const findings: string[] = [];
  let [sittings, acknowledged, kept] = [0, 0, 0];
  for (const candidate of candidates) {
    const { person, story } = candidate;
    const find = (text: string): void => void findings.push(`${person} (${story}): ${text}`);
    const rows = await db.selectFrom('sittings').selectAll().where('person', '=', person).execute();
    const [row] = rows;
    if (row === undefined || rows.length > 1) find(`${rows.length} sittings were begun, not one`);
    const twin = twins.get(story);
    if (row === undefined || twin === undefined) continue;
    sittings += 1;
    const recorded = await readSitting(db, row);
    judgeSitting(candidate, recorded, twin, find);
    for (const played of candidate.played) {
      const own = recorded.attempts.find(({ attempt }) => attempt === played.attempt);
      acknowledged += played.acknowledged.length;
      if (own === undefined) find(`the attempt of case ${played.position} is gone`);
      else judgeAcknowledged(played, own, find);
    }
    kept += recorded.attempts.reduce((sum, { acts }) => sum + acts.length, 0);
    const told = await db.selectFrom('audit').selectAll().where('subject', '=', row.id).execute();
    const submitted = told.filter(({ action }) => action === 'sittingSubmitted');
    if (submitted.length !== 1) find(`the audit log tells ${submitted.length} times of its submission`);
    if (!submitted.every(({ body }) => body.includes(candidate.receipt?.hash ?? 'none')))
      find('the audit log holds another receipt');
  }
  const verified = await verifyAudit(db);
  if (!verified.ok) findings.push(`the audit chain is broken at ${verified.seq}: ${verified.fault}`);
  return { findings, sittings, acknowledged, kept, links: verified.ok ? verified.links : 0 };
}

function judgeSitting(
  { receipt }: Candidate,
  { row, attempts, events, grades }: RecordedSitting,
  twin: RecordedSitting,
  find: (text: string) => void,
): void {
  if (receipt === null) return find('there is no receipt');
  if (row.receipt !== JSON.stringify(receipt)) find('the record holds another receipt than the candidate');
  for (const { code, attempt } of checkReceipt(
    receipt,
    attempts.map(({ log }) => log),
  ))
    find(`the receipt does not hold: ${code} ${attempt ?? ''}`);
  if (canonicalJson(events) !== canonicalJson(twin.events)) find(`other events than the twin's: ${events.join(', ')}`);
  if (grades.length !== 1) find(`${grades.length} grades were given, not one`);
  if (grades.at(-1) !== twin.grades.at(-1)) find(`graded ${grades.at(-1)}, the twin ${twin.grades.at(-1)}`);
  if (attempts.length !== twin.attempts.length) find(`${attempts.length} cases, the twin ${twin.attempts.length}`);
  for (const [index, { acts, scores, log }] of attempts.entries()) {
    const other = twin.attempts[index];
    const firstOther = acts.findIndex((act, at) => act !== other?.acts[at]);
    if (acts.length !== other?.acts.length || firstOther >= 0)
      find(`case ${index}: ${acts.length} acts, the twin ${other?.acts.length}; the first other one ${firstOther + 1}`);
    if (canonicalJson(scores) !== canonicalJson(other?.scores)) find(`case ${index}: not the score of the twin`);
    if (new Set(log.entries.map(({ id }) => id)).size !== log.entries.length) find(`case ${index}: an act twice`);
  }
}

function judgeAcknowledged(
  { position, acknowledged }: PlayedCase,
  { log }: RecordedAttempt,
  find: (text: string) => void,
): void {
  for (const { id, seq, digest } of acknowledged) {
    const entry = log.entries[seq - 1];
    if (entry === undefined) find(`case ${position}: act ${seq} was acknowledged and is gone`);
    else if (entry.id !== id || entry.digest !== digest) find(`case ${position}: act ${seq} is another one`);
  }
}

async function selectSitting(db: Db, id: string) {
  return db.selectFrom('sittings').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
