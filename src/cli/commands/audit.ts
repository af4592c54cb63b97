// firstline audit: does the record of who did what still hold together?

import { InputError, readOptions, readText, UsageError, type Answer, type Command } from '../commandLine.ts';

const usage = 'firstline audit verify [--data FOLDER] [--holds SEQ:HASH] [--json]';

const WORDS = {
  missing: 'it is not there',
  changed: 'it is not as it was written',
  unlinked: 'it does not follow from the one before',
  tail: 'it was written and is gone, and perhaps others after it',
  surplus: 'it was put in beside the log',
  head: 'the note of how long the log is does not fit it',
  kept: 'it is not the one that was noted',
} as const;

export const audit: Command = {
  name: 'audit',
  usage: `${usage}: whether every link of the audit log is as it was written, or which is the first that is not; --holds: a link that was noted elsewhere`,
  async run(args): Promise<Answer> {
    const parsed = readOptions(args, { data: { type: 'string' }, holds: { type: 'string' } }, usage);
    if (parsed.positionals.join(' ') !== 'verify') throw new UsageError(`what about it? verify\nusage: ${usage}`);
    const kept = readKept(readText(parsed, 'holds'));
    const { openAsItIs } = await import('../../server/store/namedStore.ts');
    const { verifyAudit } = await import('../../server/trust/audit.ts');
    const opened = await openAsItIs(readText(parsed, 'data'), process.env);
    if (!opened.ok) throw new InputError(opened.message);
    const { store } = opened;
    if (store.version < 2)
      throw new InputError('This store is of a version that kept no audit log. Start the server once.');
    const verified = await verifyAudit(store.db, kept);
    await store.close();
    if (!verified.ok) {
      const text = `The audit log is broken at link ${verified.seq}: ${WORDS[verified.fault]}. Keep a copy of the database as it is, and compare it with the last backup.`;
      return { exitCode: 1, json: verified, text };
    }
    const { seq, hash } = verified.head;
    const note = seq === 0 ? '' : `\nNote the last one elsewhere, to ask for it with --holds: ${seq}:${hash}`;
    return { exitCode: 0, json: verified, text: `${seq} links, all as they were written.${note}` };
  },
};

function readKept(text: string | null): { seq: number; hash: string } | null {
  if (text === null) return null;
  const [, seq, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined)
    throw new UsageError(`--holds is a number and a hash, as an earlier run told them\nusage: ${usage}`);
  return { seq: Number(seq), hash };
}
