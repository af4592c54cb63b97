// An open exam with many people in it, as rows: most work, some have not begun, rest, fell silent, ran out of time, or are done.

import type { EventBody } from '#exam';
import { insertExam } from '../../src/server/store/exams.ts';
import type { Db } from '../../src/server/store/tables.ts';
import { anExam, aSitting } from './academyRows.ts';
import { DESIGN, MINUTE } from './examWorld.ts';

const FIRST = ['Amina', 'Björn', 'Chloé', 'Dmitri', 'Esra', 'Farid', 'Grace', 'Hana', 'Ibrahim', 'Jing', 'Kofi', 'Leïla']; // prettier-ignore
const LAST = ['Adeyemi', 'Berg', 'Castillo', 'Dubois', 'Ercan', 'Fischer', 'Garcia', 'Haddad', 'Ito', 'Jansen', 'Kowalska', 'Lund', 'Moreau', 'Nakamura', 'Okafor', 'Popescu', 'Qureshi']; // prettier-ignore

interface Seeded {
  readonly opened: number;
  readonly heardAgo: number | null;
  readonly events: readonly (readonly [minutes: number, body: EventBody])[];
}

/** The nth person: minutes before now. */
function seedOf(nth: number): Seeded | null {
  const open: Seeded['events'][number] = [-30 + (nth % 5), { kind: 'caseOpened', position: 0 }];
  const usual = { opened: 30, heardAgo: 0, events: [open] };
  switch (nth % 20) {
    case 0:
      return null;
    case 3:
      return { ...usual, heardAgo: 4 + (nth % 7), events: [open, [-12, { kind: 'hidden' }], [-11, { kind: 'shown' }]] };
    case 5:
      return { ...usual, events: [open, [-6, { kind: 'paused', cause: 'break' }]] };
    case 7:
      return { opened: 56, heardAgo: 0, events: [[-50, { kind: 'caseOpened', position: 0 }], [-9, { kind: 'absent', ms: 7 * MINUTE }]] }; // prettier-ignore
    case 11:
      return { ...usual, events: [open, [-3, { kind: 'submitted', how: 'candidate' }]] };
    case 13:
      return nth === 13 ? { ...usual, events: [open, [-2, { kind: 'paused', cause: 'outage', reason: 'No power in room 4.' }]] } : usual; // prettier-ignore
    default:
      return nth % 3 === 0 ? { ...usual, events: [open, [-20, { kind: 'caseClosed', position: 0, how: 'signed' }], [-19, { kind: 'caseOpened', position: 1 }]] } : usual; // prettier-ignore
  }
}

export async function seedRoom(db: Db, by: string, people: number, nowMs: number): Promise<string> {
  const exam = 'seeded';
  const design = {
    ...DESIGN,
    invigilation: 'Doors close at nine.\nCall the desk on 200 where somebody feels ill.',
    injectable: [{ id: 'bell', words: 'The fire bell rings. Stay seated; this is a drill.' }],
  };
  const openedAtMs = nowMs - 60 * MINUTE;
  await insertExam(db, anExam({ id: exam, title: design.title, state: 'open', design: JSON.stringify(design), created_by: by, created_at_ms: openedAtMs, opened_at_ms: openedAtMs })); // prettier-ignore
  await db.transaction().execute(async (transaction) => {
    for (let nth = 0; nth < people; nth++) {
      const person = `seeded-${nth}`;
      const name = `${FIRST[nth % FIRST.length]} ${LAST[(nth * 5) % LAST.length]}`;
      await transaction
        .insertInto('people')
        .values({ person, state: 'active', language: null, created_at_ms: 1 })
        .execute();
      await transaction
        .insertInto('auth_users')
        .values({ id: person, name, email: `${nth}@academy.test`, email_verified: 1, two_factor_enabled: 0, created_at: '2026-01-01T00:00:00.000Z', updated_at: '2026-01-01T00:00:00.000Z' })
        .execute(); // prettier-ignore
      await transaction.insertInto('exam_people').values({ exam, person }).execute();
      if (nth % 9 === 0)
        await transaction
          .insertInto('accommodations')
          .values({ person, seq: 1, body: '{"extraPercent":25}', reason: 'r', by, at_ms: openedAtMs })
          .execute();
      const seeded = seedOf(nth);
      if (seeded === null) continue;
      const sitting = `sitting-${nth}`;
      const opened = nowMs - seeded.opened * MINUTE;
      const last = seeded.events.at(-1)?.[1];
      const submitted = last?.kind === 'submitted' ? { submitted_at_ms: nowMs, submitted_how: last.how } : {};
      await transaction
        .insertInto('sittings')
        .values(aSitting({ id: sitting, exam, person, seed: nth, opened_at_ms: opened, ...submitted }))
        .execute();
      const events: readonly (readonly [number, EventBody])[] = [
        [-seeded.opened, { kind: 'opened' }],
        [-seeded.opened, { kind: 'device', device: 'Firefox, Linux · 3f2a' }],
        ...seeded.events,
      ];
      await transaction
        .insertInto('sitting_events')
        .values(
          events.map(([minutes, body], index) => ({
            sitting,
            seq: index + 1,
            kind: body.kind,
            at_ms: nowMs + minutes * MINUTE,
            by: ['paused', 'submitted'].includes(body.kind) ? by : null,
            body: JSON.stringify(body),
          })),
        )
        .execute();
      // Long enough ahead that whoever is here stays here for the test.
      const heardMs = seeded.heardAgo === 0 ? nowMs + 10 * MINUTE : nowMs - (seeded.heardAgo ?? 0) * MINUTE;
      await transaction.insertInto('heard').values({ sitting, at_ms: heardMs }).execute();
    }
  });
  return exam;
}
