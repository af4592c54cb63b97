// firstline play: acts on a scenario, here or on a server; gives the view, the evidence and the phase after them.

import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import {
  actSchema,
  Authority,
  LOG_FORMAT,
  PROGRAM_VERSION,
  type Act,
  type Log,
  type LogEntry,
  type View,
} from '#attempt';
import { CUES, type Cue } from '#scenario';
import {
  InputError,
  readNumber,
  readOptions,
  readText,
  readWord,
  requireFirst,
  requireText,
  UsageError,
  type Answer,
  type Command,
} from '../commandLine.ts';
import { drawNamed, openNamed, type OpenedCase } from '../openCase.ts';
import { readJson } from '../readJson.ts';
import { startRemote } from '../remotePlay.ts';

const usage =
  'firstline play <scenario> --seed N --acts FILE [--variant ID] [--cue CUE] [--lang LANG] [--log FILE] [--home local|remote --url URL] [--json]';

export const play: Command = {
  name: 'play',
  usage: `${usage}: does the acts and shows where that leads`,
  run(args): Answer | Promise<Answer> {
    const options = {
      seed: { type: 'string' },
      acts: { type: 'string' },
      variant: { type: 'string' },
      cue: { type: 'string' },
      lang: { type: 'string' },
      log: { type: 'string' },
      home: { type: 'string' },
      url: { type: 'string' },
    } as const;
    const parsed = readOptions(args, options, usage);
    const name = requireFirst(parsed, 'which scenario?', usage);
    const seed = readNumber(parsed, 'seed', null, usage);
    const acts = readActs(requireText(parsed, 'acts', usage));
    const language = readText(parsed, 'lang') ?? 'en';
    const variant = readText(parsed, 'variant');
    const logPath = readText(parsed, 'log');
    const cue = readWord(parsed, 'cue', CUES, usage);
    const opened = drawNamed(openNamed(name), seed, variant, language, cue);
    const home = readText(parsed, 'home') ?? 'local';
    if (home === 'local') return playLocal(opened, acts, language, { logPath, cue });
    if (home !== 'remote') throw new UsageError(`--home is local or remote\nusage: ${usage}`);
    if (variant !== null)
      throw new UsageError('--variant: a server draws the variant from the seed; name a seed that gives it');
    if (cue !== null) throw new UsageError('--cue: a server draws no twins by wish');
    if (logPath !== null) throw new UsageError('--log: a server keeps the log of an attempt itself');
    return playRemote(opened, acts, language, requireText(parsed, 'url', usage));
  },
};

function playLocal(
  opened: OpenedCase,
  acts: readonly Act[],
  language: string,
  { logPath, cue }: { readonly logPath: string | null; readonly cue: Cue | null },
): Answer {
  const { open, drawn, words, hashes } = opened;
  const authority = new Authority(drawn, open.pack, words, { language });
  const entries: LogEntry[] = [];
  for (const [index, act] of acts.entries()) {
    const performed = authority.performInside(act);
    if (!performed.ok)
      throw new InputError(
        `act ${index + 1} (${JSON.stringify(act)}) was refused: ${performed.refusal}. What was before it stands.`,
      );
    entries.push({
      seq: performed.seq,
      id: `act-${performed.seq}`,
      act: performed.act,
      resolved: { lines: [...performed.resolved.lines] },
      atMs: 0,
      digest: performed.digest,
    });
  }
  const header: Log['header'] = {
    format: LOG_FORMAT,
    attempt: randomUUID(),
    scenario: open.content.scenario.id,
    ...hashes,
    program: PROGRAM_VERSION,
    seed: drawn.seed,
    variant: drawn.variant,
    ...(cue === null ? {} : { twin: cue }),
    mode: 'practice',
    language,
  };
  if (logPath !== null) writeFileSync(logPath, `${JSON.stringify({ header, entries }, null, 1)}\n`);
  return answer(authority.view());
}

/** The same acts on a server, which draws the same case from the same seed. */
async function playRemote(opened: OpenedCase, acts: readonly Act[], language: string, url: string): Promise<Answer> {
  const { open, drawn, words, hashes } = opened;
  const { gate } = new Authority(drawn, open.pack, words);
  const wanted = { scenario: open.content.scenario.id, mode: 'practice', language, seed: drawn.seed } as const;
  const session = await startRemote(url, wanted, hashes.playHash);
  for (const [index, act] of acts.entries()) {
    const receipt = await session.act(gate.release(act));
    if (!receipt.ok)
      throw new InputError(
        `act ${index + 1} (${JSON.stringify(act)}) was refused: ${receipt.refusal}. What was before it stands.`,
      );
  }
  const { view } = session.state;
  session.close();
  return answer(view);
}

/** Both homes answer alike: from the view, the only thing that a server tells. */
function answer(view: View<string>): Answer {
  const { statements, established, discrepancies } = view;
  const evidence = {
    statements,
    established: Object.fromEntries(established.map(({ fact, value }) => [fact, value])),
    discrepancies,
  };
  const lines = view.transcript.map((line) => `${line.who}: ${line.text}`);
  return {
    exitCode: 0,
    json: { view, evidence, phase: view.phase, over: view.over },
    text: [
      ...lines,
      '',
      `phase ${view.phase}, ${view.acts} acts, ${view.clockSeconds} s${view.over ? ', over' : ''}`,
    ].join('\n'),
  };
}

/** Acts as a list, as {acts: […]}, or as a log with entries. */
function readActs(path: string): Act[] {
  const json = readJson(path);
  const list = Array.isArray(json) ? json : isRecord(json) ? (json['acts'] ?? json['entries']) : null;
  if (!Array.isArray(list)) throw new InputError(`${path} holds no acts: write a list of acts, {"acts": […]} or a log`);
  return list.map((item: unknown, index) => {
    const act = isRecord(item) && 'act' in item ? item['act'] : item;
    const parsed = actSchema.safeParse(act);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new InputError(
      `${path}: act ${index + 1}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not an act'}`,
    );
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
