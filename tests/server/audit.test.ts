// Does the audit log show whatever was done to it: changed, taken out, put in, cut off; on both databases, whoever writes at once?

import { describe, expect, it } from 'vitest';
import { DATABASE_KINDS } from '../../src/server/store/store.ts';
import type { AuditRow, Db } from '../../src/server/store/tables.ts';
import { transact } from '../../src/server/store/transact.ts';
import { recordAudit, verifyAudit, type Audited } from '../../src/server/trust/audit.ts';
import { openTestStore } from '../kit/testStore.ts';

const act = (n: number): Audited => ({
  atMs: 1_800_000_000_000 + n,
  actor: n % 2 === 0 ? 'p-admin' : null,
  action: 'examReleased',
  subject: `exam-${n}`,
  body: { reason: 'naïve 国', list: [1, null, { b: 2, a: 1 }], n },
});

describe.each(DATABASE_KINDS)('the audit log in %s', (kind) => {
  const chain = async (links: number): Promise<Db> => {
    const { db } = await openTestStore(kind);
    for (let n = 1; n <= links; n++) expect(await recordAudit(db, act(n))).toBe(n);
    return db;
  };
  const rows = (db: Db): Promise<AuditRow[]> => db.selectFrom('audit').selectAll().orderBy('seq').execute();

  it('holds together, empty or not, and tells its head', async () => {
    expect(await verifyAudit(await chain(0))).toEqual({ ok: true, links: 0, head: { seq: 0, hash: '' } });
    const db = await chain(5);
    const last = (await rows(db)).at(-1);
    expect(await verifyAudit(db)).toEqual({ ok: true, links: 5, head: { seq: 5, hash: last?.hash } });
    expect(last?.body).toBe('{"list":[1,null,{"a":1,"b":2}],"n":5,"reason":"naïve 国"}');
  });

  it('is one chain, whoever writes at once', async () => {
    const db = await chain(0);
    const seqs = await Promise.all(Array.from({ length: 20 }, (_, n) => recordAudit(db, act(n))));
    expect(seqs.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(await verifyAudit(db)).toMatchObject({ ok: true, links: 20 });
  });

  it('tells of nothing that was undone', async () => {
    const db = await chain(2);
    const undone = transact(db, async (transaction) => {
      await recordAudit(transaction, act(3));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await recordAudit(db, act(3))).toBe(3);
    expect(await verifyAudit(db)).toMatchObject({ ok: true, links: 3 });
  });

  const update = (change: Partial<AuditRow>) => (db: Db) =>
    db.updateTable('audit').set(change).where('seq', '=', 3).execute();
  const remove =
    (...seqs: number[]) =>
    (db: Db) =>
      db.deleteFrom('audit').where('seq', 'in', seqs).execute();
  /** What somebody does who knows how links are made, but leaves the rest of the chain as it is. */
  const forge = async (db: Db): Promise<void> => {
    const all = await rows(db);
    const twin = await chain(2);
    await recordAudit(twin, { ...act(3), actor: 'p-other' });
    const forged = (await rows(twin)).at(-1);
    if (forged === undefined) throw new Error('no link');
    expect(forged.prev_hash).toBe(all[2]?.prev_hash);
    await db.updateTable('audit').set(forged).where('seq', '=', 3).execute();
  };

  it('says at which link it was changed, whatever was changed', async () => {
    const db = await chain(5);
    const [links, head] = [await rows(db), await db.selectFrom('audit_head').selectAll().execute()];
    for (const [name, harm, seq, fault] of [
      ['a time', update({ at_ms: 1 }), 3, 'changed'],
      ['an actor', update({ actor: 'p-other' }), 3, 'changed'],
      ['a body', update({ body: '{"n":4}' }), 3, 'changed'],
      ['a hash', update({ hash: '0'.repeat(64) }), 3, 'changed'],
      ['a whole link, made anew', forge, 4, 'unlinked'],
      ['one taken out', remove(3), 3, 'missing'],
      ['the first taken out', remove(1), 1, 'missing'],
      ['the tail cut off', remove(4, 5), 4, 'tail'],
      ['everything cut off', remove(1, 2, 3, 4, 5), 1, 'tail'],
      ['the head set back', (one: Db) => one.updateTable('audit_head').set({ seq: 3 }).execute(), 4, 'surplus'],
      ['the head gone', (one: Db) => one.deleteFrom('audit_head').execute(), 6, 'head'],
      ['the head bent', (one: Db) => one.updateTable('audit_head').set({ hash: 'f' }).execute(), 5, 'head'],
    ] as const) {
      await harm(db);
      expect(await verifyAudit(db), name).toEqual({ ok: false, seq, fault });
      await db.deleteFrom('audit').execute();
      await db.deleteFrom('audit_head').execute();
      await db.insertInto('audit').values(links).execute();
      await db.insertInto('audit_head').values(head).execute();
      expect(await verifyAudit(db), name).toMatchObject({ ok: true });
    }
  });

  it('made wholly anew shows by a link that was noted elsewhere', async () => {
    const honest = await chain(3);
    const { head } = (await verifyAudit(honest)) as { head: { seq: number; hash: string } };
    expect(await verifyAudit(honest, head)).toMatchObject({ ok: true });
    const { db } = await openTestStore(kind);
    for (let n = 1; n <= 4; n++) await recordAudit(db, { ...act(n), actor: 'p-other' });
    expect(await verifyAudit(db)).toMatchObject({ ok: true });
    expect(await verifyAudit(db, head)).toEqual({ ok: false, seq: 3, fault: 'kept' });
    expect(await verifyAudit(await chain(2), head)).toEqual({ ok: false, seq: 3, fault: 'kept' });
  });

  it('longer than is read at once is read to its end', async () => {
    const db = await chain(0);
    await transact(db, async (transaction) => {
      for (let n = 1; n <= 203; n++) await recordAudit(transaction, act(n));
    });
    expect(await verifyAudit(db)).toMatchObject({ ok: true, links: 203 });
    await db.updateTable('audit').set({ subject: 'other' }).where('seq', '=', 202).execute();
    expect(await verifyAudit(db)).toEqual({ ok: false, seq: 202, fault: 'changed' });
  });
});
