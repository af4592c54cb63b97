// firstline retention: what is kept longer than the academy's rules say, and its deletion. A timer of the operator's runs it.

import { InputError, readOptions, readText, UsageError, type Answer, type Command } from '../commandLine.ts';

const usage = 'firstline retention [--apply] [--data FOLDER] [--json]';

export const retention: Command = {
  name: 'retention',
  usage: `${usage}: what is older than FIRSTLINE_RETENTION allows ("sittings=1825 events=730 practice=90 sessions=30 people=365", in days; whatever it does not name, or names with 0, is kept for good); --apply: deletes it, while servers run`,
  async run(args): Promise<Answer> {
    const parsed = readOptions(args, { data: { type: 'string' }, apply: { type: 'boolean' } }, usage);
    if (parsed.positionals.length > 0) throw new UsageError(`what is "${parsed.positionals[0]}"?\nusage: ${usage}`);
    const { readRetention, RETENTION_RULES } = await import('../../server/retention/retentionRules.ts');
    const { openAsItIs } = await import('../../server/store/namedStore.ts');
    const { NEWEST } = await import('../../server/store/migrations.ts');
    const { selectDatabaseTime } = await import('../../server/store/clockRow.ts');
    const { applyRetention, planRetention } = await import('../../server/retention/retention.ts');
    const read = readRetention(process.env);
    if (!read.ok) throw new InputError(read.message);
    const opened = await openAsItIs(readText(parsed, 'data'), process.env);
    if (!opened.ok) throw new InputError(opened.message);
    const { store } = opened;
    try {
      if (store.version < NEWEST)
        throw new InputError('This store is of an earlier version. Start the server once, which brings it up to date.');
      // Not the highest time ever given: a clock that was once set forth would make everything old.
      const { atMs: nowMs } = await selectDatabaseTime(store.db);
      const applied = parsed.values['apply'] === true;
      const rows = await (applied ? applyRetention : planRetention)(store.db, read.retention, nowMs);
      const rules = RETENTION_RULES.map((rule) => {
        const days = read.retention[rule];
        return days === undefined ? `${rule}: for good` : `${rule}: ${days} days`;
      });
      const lines = rows.map(({ rule, table, rows: count, oldestMs }) => {
        const since = oldestMs === null ? '' : `, the oldest of ${new Date(oldestMs).toISOString().slice(0, 10)}`;
        return `  ${rule}  ${table}  ${count}${since}`;
      });
      const end =
        lines.length === 0
          ? 'Nothing is over.'
          : applied
            ? 'Deleted:'
            : 'Over; nothing was changed, --apply deletes it:';
      const text = [`Kept: ${rules.join(', ')}.`, end, ...lines].join('\n');
      return { exitCode: 0, json: { rules: read.retention, applied, rows }, text };
    } finally {
      await store.close();
    }
  },
};
