import { Authority, LocalSession, type LogEntry } from '#attempt';
import { openLawBundle } from '#law';
import { drawCase, openScenario } from '#scenario';
import { makeWords } from '#words';
export async function startAttempt(seed = 7, mode = 'practice') {
  const base = '/content/';
  const index = await (await fetch(base + 'index.json')).json();
  const entry = index.scenarios[0];
  const [content, law] = await Promise.all([
    fetch(base + entry.content).then((r) => r.json()),
    fetch(base + entry.law).then((r) => r.json()),
  ]);
  const pack = openLawBundle(law);
  const { open } = openScenario(content, pack);
  const drawn = drawCase(open, seed);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
  const authority = new Authority(drawn.value, pack, makeWords(content.texts, 'en'));
  const log: LogEntry[] = [];
  const session = new LocalSession({
    attempt: 'a1',
    owner: 'o',
    authority,
    store: {
      append: async (_a, _o, e) => {
        log.push(e);
        return 'kept' as const;
      },
    },
    nowMs: () => Date.now(),
    makeId: () => crypto.randomUUID(),
  });
  return { session, entry, law, log, mode, drawn: drawn.value };
}
