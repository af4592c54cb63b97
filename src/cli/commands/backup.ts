// firstline backup and firstline restore: everything a server keeps, into one file and back, whichever database it is.

import { resolve } from 'node:path';
import { InputError, readOptions, readText, UsageError, type Answer, type Command } from '../commandLine.ts';

const backupUsage = 'firstline backup --to FILE [--data FOLDER] [--json]';

export const backup: Command = {
  name: 'backup',
  usage: `${backupUsage}: writes everything a server keeps into one file, while it runs; the database is the one of DATABASE_URL, or else the one in the data folder`,
  async run(args): Promise<Answer> {
    const parsed = readOptions(args, { to: { type: 'string' }, data: { type: 'string' } }, backupUsage);
    const to = readText(parsed, 'to');
    if (to === null) throw new UsageError(`into which file? --to FILE\nusage: ${backupUsage}`);
    const { openAsItIs } = await import('../../server/store/namedStore.ts');
    const { writeBackup } = await import('../../server/trust/backup.ts');
    const opened = await openAsItIs(readText(parsed, 'data'), process.env);
    if (!opened.ok) throw new InputError(opened.message);
    const path = resolve(to);
    const backedUp = await writeBackup(opened.store, path, Date.now()).catch((error: unknown) => {
      throw new InputError(describeWriting(error, path));
    });
    await opened.store.close();
    const text = `${backedUp.rows} rows of ${backedUp.tables} tables are in ${path}. It holds all that the server holds: keep it where only those may read it who may read the server.`;
    return { exitCode: 0, json: { ...backedUp, file: path }, text };
  },
};

const restoreUsage = 'firstline restore --from FILE [--data FOLDER] [--json]';

const FAULTS = {
  unreadable: 'cannot be read. See that it is there and that this user may read it.',
  notABackup: 'is no backup of Firstline.',
  newer: 'was written by a newer version of Firstline. Restore it with that version.',
  damaged: 'is not as it was written, or not whole. Take another backup.',
  notEmpty:
    'was not restored: the store holds something already. Name an empty folder with --data, or an empty database with DATABASE_URL.',
  otherVersion:
    'was not restored: the store is empty, but of a later version than the backup. Name a folder or a database in which no server has run yet.',
  otherTables: 'was not restored: it holds tables that its version does not have.',
} as const;

export const restore: Command = {
  name: 'restore',
  usage: `${restoreUsage}: brings a backup back into an empty store: a new data folder, or a new database named by DATABASE_URL; from one kind to the other too`,
  async run(args): Promise<Answer> {
    const parsed = readOptions(args, { from: { type: 'string' }, data: { type: 'string' } }, restoreUsage);
    const from = readText(parsed, 'from');
    if (from === null) throw new UsageError(`from which file? --from FILE\nusage: ${restoreUsage}`);
    const { readNamedPlace } = await import('../../server/store/namedStore.ts');
    const { restoreBackup } = await import('../../server/trust/restore.ts');
    const { describeStoreFault } = await import('../../server/store/storeFault.ts');
    const { namePlace } = await import('../../server/store/storePlace.ts');
    const named = readNamedPlace(readText(parsed, 'data'), process.env);
    if (!named.ok) throw new InputError(named.message);
    const path = resolve(from);
    const restored = await restoreBackup(named.place, path);
    if (restored.ok) {
      const text = `${restored.rows} rows of ${path} are in ${namePlace(named.place)}. Start the server, and verify the log: firstline audit verify`;
      return { exitCode: 0, json: restored, text };
    }
    throw new InputError(
      'storeFault' in restored
        ? describeStoreFault(restored.storeFault, named.place)
        : `${path} ${FAULTS[restored.fault]} Nothing was changed.`,
    );
  },
};

function describeWriting(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'EEXIST':
      return `${path} is there already, and is left as it is. Name another file.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `There is no space left for ${path}. Nothing was kept of it. Make room, or name a file elsewhere.`;
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${path} cannot be written. Name a folder that is there and that this user may write.`;
    default:
      throw error;
  }
}
