// On SQLite, what is asked for within a turn of the event loop is one commit: each work as a whole or not at all, and nobody is told before.

import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/server/store/sqliteStore.ts';
import type { Db } from '../../src/server/store/tables.ts';
import { transact } from '../../src/server/store/transact.ts';

function open(): { db: Db; database: DatabaseSync; count: () => number } {
  const database = new DatabaseSync(':memory:');
  const opened = openDatabase(database);
  if (!opened.ok) throw new Error(opened.fault);
  const count = (): number => Number(database.prepare('SELECT count(*) AS n FROM laws').get()?.['n']);
  return { db: opened.store.db, database, count };
}

const add = async (db: Db, hash: string): Promise<void> => {
  await db.insertInto('laws').values({ hash, pack: 'p', body: '{}' }).execute();
};

test('a work that fails takes back its own rows and nobody else’s, and each hears its own', async () => {
  const { db, count } = open();
  const works = [
    transact(db, async (transaction) => {
      await add(transaction, 'one');
      return 'kept';
    }),
    transact(db, async (transaction) => {
      await add(transaction, 'two');
      throw new Error('no');
    }),
    transact(db, async (transaction) => {
      await add(transaction, 'three');
      // Taken already, in the same commit.
      await add(transaction, 'one');
    }),
    transact(db, (transaction) => add(transaction, 'four')),
  ];
  const told = await Promise.allSettled(works);
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(await works[0]).toBe('kept');
  await expect(works[1]).rejects.toThrow('no');
  expect(count()).toBe(2);
});

test('nobody is told before it is written, and all are told where it cannot be', async () => {
  const { db, database, count } = open();
  const kept: number[] = [];
  await Promise.all(
    ['one', 'two'].map(async (hash) => {
      await transact(db, (transaction) => add(transaction, hash));
      kept.push(database.isTransaction ? -1 : count());
    }),
  );
  expect(kept).toEqual([2, 2]);
  // SQLite rolls back by itself when the disk is full: here the same, in the middle of the second.
  const told = await Promise.allSettled([
    transact(db, (transaction) => add(transaction, 'three')),
    transact(db, async (transaction) => {
      await add(transaction, 'four');
      database.exec('ROLLBACK');
      throw new Error('the disk is full');
    }),
  ]);
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(count()).toBe(2);
  await transact(db, (transaction) => add(transaction, 'five'));
  expect(count()).toBe(3);
});
