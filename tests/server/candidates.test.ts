// A few simulated candidates on a real server: they sign in truly or by a made session, sit exams of golden logs, load pages anew, and keep receipts.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stream } from '#people';
import { openStore } from '../../src/server/store/openStore.ts';
import { Candidate } from '../candidates/candidate.ts';
import { openHall } from '../candidates/hall.ts';
import { SECRET, signIn } from '../candidates/seats.ts';
import { Wire, type Answered } from '../candidates/wire.ts';
import { STORIES } from '../kit/goldenStory.ts';
import { runServer } from '../kit/serverProcess.ts';
import { makeFolder } from '../kit/testStore.ts';

it('sit exams as browsers do, each act answered once, with the lamps and the loupe', async () => {
  const data = join(makeFolder(), 'data');
  const server = await runServer(0, data, { FIRSTLINE_SECRET: SECRET, FIRSTLINE_PROXY: 'loopback' });
  const at = `http://127.0.0.1:${server.port}`;
  const opened = await openStore({ folder: data });
  if (!opened.ok) throw new Error(opened.fault);
  try {
    const hall = await openHall({
      server: at,
      db: opened.store.db,
      secret: SECRET,
      candidates: STORIES.length,
      scenarios: ['nervous-visitor'],
    });
    const answered: Answered[] = [];
    const types = new Set<string>();
    for (const [index, seat] of hall.seats.entries()) {
      const cookie = index === 0 ? await signIn(at, seat) : seat.cookie;
      const wire = new Wire({ server: () => at, cookie, from: seat.from, onAnswer: (one) => void answered.push(one) });
      const chance = stream(7, seat.person);
      const candidate = new Candidate({
        seat,
        exam: seat.exam,
        wire,
        think: () => Promise.resolve(),
        pause: () => new Promise((resolve) => setTimeout(resolve, 20)),
        reloads: () => index === 1 && chance.next() < 0.3,
        onAct: (type) => void types.add(type),
      });
      const receipt = await candidate.sit();
      wire.close();
      const [planned] = seat.exam.cases;
      expect(JSON.parse(receipt.text)).toMatchObject({
        person: seat.person,
        how: 'candidate',
        attempts: [{ acts: planned?.acts.length, late: 0 }],
      });
      if (index === 1) expect(candidate.reloads).toBeGreaterThan(0);
      else expect(candidate.played[0]?.acknowledged.map(({ act }) => act)).toEqual(planned?.acts.map(({ act }) => act));
    }
    expect([...types]).toEqual(expect.arrayContaining(['ask', 'open', 'light', 'magnify', 'look', 'decide', 'sign']));
    expect(answered.filter(({ status }) => status >= 400)).toEqual([]);
    expect(answered.some(({ path }) => path.includes('/drawings/'))).toBe(true);
  } finally {
    await server.end('SIGKILL');
    await opened.store.close();
  }
});
