// Whoever asks what is held about them gets all of it and no secret; an admin gets it of anybody; each time it stands in the record.

import { PEOPLE_PATHS, RESULT_PATHS, SITTING_PATHS, type OwnRecord, type SittingView } from '#exam';
import { describe, expect, it } from 'vitest';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import type { PersonRecord } from '../../src/server/trust/personRecord.ts';
import { act, enter, makeWorld, openExam } from '../kit/examWorld.ts';

const OWN = PEOPLE_PATHS.ownRecord();

describe.each(DATABASE_KINDS)('%s', (kind) => {
  it('gives what is held, to oneself and to an admin, and nothing that an exam keeps back', async () => {
    const world = await makeWorld(kind);
    const { ask, store } = world;
    await store.db
      .insertInto('auth_users')
      .values({
        id: 'tom',
        name: 'Tom Reed',
        email: 't@x.test',
        email_verified: 1,
        two_factor_enabled: 0,
        created_at: 'now',
        updated_at: 'now',
      }) // prettier-ignore
      .execute();
    await store.db
      .insertInto('accommodations')
      .values({ person: 'tom', seq: 1, body: '{"extraPercent":50}', reason: 'A broken wrist.', by: 'ada', at_ms: 1 })
      .execute();
    const exam = await openExam(world, undefined, ['tom', 'uma']);
    const { sitting } = (await ask<SittingView>('tom', 'POST', SITTING_PATHS.begin(exam))).json;
    await act(world, await enter(world, sitting, 0), { type: 'note', text: 'Mine alone.' });
    await ask('uma', 'POST', SITTING_PATHS.begin(exam));

    const own = (await ask<PersonRecord>('tom', 'GET', OWN)).json;
    expect(own.held['names']).toMatchObject([{ name: 'Tom Reed', email: 't@x.test' }]);
    expect(own.held['accommodations']).toMatchObject([{ reason: 'A broken wrist.' }]);
    expect(own.exams).toMatchObject([
      { sitting, exam, attempts: [{ acts: [{ seq: 1, act: { type: 'note', text: 'Mine alone.' } }] }] },
    ]);
    expect(own.exams).toEqual((await ask<OwnRecord>('tom', 'GET', RESULT_PATHS.ownRecord())).json.sittings);
    const text = JSON.stringify(own);
    expect(text).not.toMatch(/"(seed|token|token_hash|session_hash|password|resolved|digest|key_hash|variant)"/);
    expect(text).not.toContain('uma');
    expect(own.held['record']?.every((row) => !('body' in row))).toBe(true);

    const seen = (await ask<PersonRecord>('ada', 'GET', PEOPLE_PATHS.record('tom'))).json;
    expect(Object.keys(seen.held)).toEqual([...Object.keys(own.held), 'sittings', 'sittingEvents', 'acts', 'lateActs']);
    expect(seen).not.toHaveProperty('exams');
    expect(seen.held['sittings']).toMatchObject([{ id: sitting, exam }]);
    expect(seen.held['record']).toContainEqual(expect.objectContaining({ action: 'personRecordRead', subject: 'tom' }));
    expect(seen.held['acts']).toMatchObject([{ act: expect.stringContaining('"Mine alone."') as string }]);
    const read = await store.db.selectFrom('audit').select('actor').where('action', '=', 'personRecordRead').execute();
    expect(read.map(({ actor }) => actor)).toEqual(['tom', 'ada']);
    expect((await ask('uma', 'GET', PEOPLE_PATHS.record('tom'))).status).toBe(403);
    expect((await ask('ines', 'GET', PEOPLE_PATHS.record('tom'))).status).toBe(403);
    expect((await ask('ada', 'GET', PEOPLE_PATHS.record('none'))).error?.code).toBe('noSuchPerson');
    expect((await ask('', 'GET', OWN)).status).toBe(401);
  });
});
