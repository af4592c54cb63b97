// Whoever asks what is held about them gets all of it and no secret; an admin gets it of anybody; each time it stands in the record.

import { API } from '#attempt';
import { SITTING_PATHS, type SittingView } from '#exam';
import { describe, expect, it } from 'vitest';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import type { PersonRecord } from '../../src/server/trust/personRecord.ts';
import { act, enter, makeWorld, openExam } from '../kit/examWorld.ts';

const OWN = `${API}/own/record`;

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
    expect(own.held['sittings']).toMatchObject([{ id: sitting, exam }]);
    expect(own.held['acts']).toMatchObject([{ seq: 1, act: { type: 'note', text: 'Mine alone.' } }]);
    const text = JSON.stringify(own);
    expect(text).not.toMatch(/"(seed|token|token_hash|session_hash|password|resolved|digest|key_hash|variant)"/);
    expect(text).not.toContain('uma');
    expect(own.held['record']?.every((row) => !('body' in row))).toBe(true);

    const seen = (await ask<PersonRecord>('ada', 'GET', `${API}/people/tom/record`)).json;
    expect(Object.keys(seen.held)).toEqual(Object.keys(own.held));
    expect(seen.held['record']).toContainEqual(expect.objectContaining({ action: 'personRecordRead', subject: 'tom' }));
    expect(seen.held['acts']).toMatchObject([{ act: expect.stringContaining('"Mine alone."') as string }]);
    const read = await store.db.selectFrom('audit').select('actor').where('action', '=', 'personRecordRead').execute();
    expect(read.map(({ actor }) => actor)).toEqual(['tom', 'ada']);
    expect((await ask('uma', 'GET', `${API}/people/tom/record`)).status).toBe(403);
    expect((await ask('ines', 'GET', `${API}/people/tom/record`)).status).toBe(403);
    expect((await ask('ada', 'GET', `${API}/people/none/record`)).error?.code).toBe('noSuchPerson');
    expect((await ask('', 'GET', OWN)).status).toBe(401);
  });
});
