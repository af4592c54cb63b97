// Do the commands answer as outside tools rely on? Shapes, exit codes (0 fine, 1 faults in content or input, 2 wrong use), clear words.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../kit/library.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firstline-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly complaint: string;
  readonly json: unknown;
}

const done = new Int32Array(new SharedArrayBuffer(4));
const { port1: port, port2 } = new MessageChannel();
const worker = new Worker(new URL('commandWorker.ts', import.meta.url), {
  workerData: { port: port2, done },
  transferList: [port2],
});
afterAll(async () => {
  await worker.terminate();
});

/** A command in a worker that has loaded everything already. */
function firstline(args: readonly string[]): Ran {
  Atomics.store(done, 0, 0);
  port.postMessage(args);
  Atomics.wait(done, 0, 0);
  const told = receiveMessageOnPort(port)?.message as { code: number; out: string; complaint: string };
  return { ...told, json: readAnswer(args, told.out) };
}

/** A command as a process of its own, which reads its standard input. */
function startFirstline(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
  });
  return { code: status ?? -1, out: stdout, complaint: stderr, json: readAnswer(args, stdout) };
}

function readAnswer(args: readonly string[], out: string): unknown {
  return args.includes('--json') && out !== '' ? (JSON.parse(out) as unknown) : null;
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('the command line itself', () => {
  it('lists its commands', () => {
    const { code, out } = startFirstline([]);
    expect(code).toBe(0);
    for (const name of [
      'check',
      'play',
      'score',
      'pairs',
      'drills',
      'law',
      'lab',
      'mrz',
      'document',
      'portrait',
      'texts',
      'classify',
      'schema',
    ])
      expect(out).toContain(`firstline ${name}`);
  });

  it.each([
    [['fly']],
    [['law', '--pack']],
    [['law', 'guess']],
    [['law', 'list']],
    [['law', '--pack', 'eu', '--date', '2026-02-30', '--facts', '-']],
    [['play']],
    [['mrz']],
    [['drills']],
    [['document', '--kind', 'scroll', '--seed', '1', '--out', 'a.svg']],
  ])('wrong use ends with 2: %s', (args) => {
    const { code, complaint } = firstline(args);
    expect(code).toBe(2);
    expect(complaint).not.toBe('');
  });
});

describe('check', () => {
  it('finds nothing wrong with a shipped scenario', () => {
    const { code, json } = firstline([
      'check',
      join(ROOT, 'scenarios/library/nervous-visitor'),
      '--walks',
      '1',
      '--json',
    ]);
    expect(json).toMatchObject({ ok: true, diagnostics: [] });
    expect(json).toHaveProperty('coverage.nervous-visitor.knots');
    expect(code).toBe(0);
  });

  it('points at the place of a fault in an author’s own folder', () => {
    const copy = join(folder, 'nervous-visitor');
    cpSync(join(ROOT, 'scenarios/library/nervous-visitor'), copy, { recursive: true });
    const path = join(copy, 'scenario.yaml');
    const text = readFileSync(path, 'utf8').replace('stay.onwardSecured: true', 'stay.onwardSecure: true');
    writeFileSync(path, text);
    const { code, json } = firstline(['check', copy, '--walks', '1', '--json']);
    expect(code).toBe(1);
    const line = text.split('\n').findIndex((row) => row.includes('onwardSecure:')) + 1;
    expect(json).toMatchObject({ ok: false });
    expect((json as { diagnostics: unknown[] }).diagnostics).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        code: 'unknownFact',
        file: path,
        line,
        hint: expect.stringContaining('onwardSecured'),
      }),
    );
  });

  it('says so when there is no such folder', () => {
    const { code, complaint } = firstline(['check', 'nowhere']);
    expect(code).toBe(1);
    expect(complaint).toContain('nowhere');
  });
});

describe('play and score', () => {
  const acts = [
    { type: 'ask', question: 'step_greet' },
    { type: 'open', paper: 'passport', page: 'data' },
    { type: 'ask', question: 'ask_trip' },
  ];

  it('plays acts and shows where that leads', () => {
    const path = file('acts.json', acts);
    const { code, json } = firstline(['play', 'nervous-visitor', '--seed', '7', '--acts', path, '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      phase: 'explore',
      over: false,
      view: { acts: 3 },
      evidence: { established: { 'doc.present': true } },
    });
  });

  it('the same seed and acts give the same view', () => {
    const path = file('again.json', { acts });
    const run = () => firstline(['play', 'nervous-visitor', '--seed', '7', '--acts', path, '--json']).out;
    expect(run()).toBe(run());
  });

  it('a log that it wrote can be scored', () => {
    const path = file('log-acts.json', acts);
    const log = join(folder, 'log.json');
    expect(firstline(['play', 'nervous-visitor', '--seed', '7', '--acts', path, '--log', log]).code).toBe(0);
    const { code, json } = firstline(['score', log, '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      total: expect.any(Number),
      max: expect.any(Number),
      passed: false,
      provisional: expect.any(Boolean),
      pending: expect.any(Array),
      criticalErrors: expect.any(Array),
      dimensions: expect.arrayContaining([expect.objectContaining({ id: 'outcome' })]),
      items: expect.arrayContaining([
        expect.objectContaining({
          id: 'outcome.lawful',
          points: 0,
          max: expect.any(Number),
          acts: [],
          provisions: expect.any(Array),
        }),
      ]),
    });
  });

  it('compares matched pairs, from ten people on', () => {
    const played = (name: string, cue: readonly string[], more: readonly unknown[] = []): unknown => {
      const [path, log] = [file(`${name}-acts.json`, [...acts, ...more]), join(folder, `${name}.json`)];
      expect(firstline(['play', 'nervous-visitor', '--seed', '7', '--acts', path, '--log', log, ...cue]).code).toBe(0);
      return JSON.parse(readFileSync(log, 'utf8'));
    };
    const plain = played('plain', []);
    const twin = played('twin', ['--cue', 'name'], [{ type: 'ask', question: 'ask_days' }]);
    const pair = (person: number) => ({ person: `p${person}`, plain, twin });
    const few = firstline(['pairs', file('few.json', [pair(1), pair(2)]), '--json']);
    expect(few.json).toMatchObject({ cue: 'name', pairs: 2, people: 2, suppressed: true, counts: [] });
    const all = firstline([
      'pairs',
      file(
        'all.json',
        Array.from({ length: 12 }, (_, index) => pair(index)),
      ),
      '--json',
    ]);
    expect(all.json).toMatchObject({ cue: 'name', pairs: 12, people: 12, suppressed: false });
    expect((all.json as { counts: { count: string }[] }).counts).toContainEqual(
      expect.objectContaining({ count: 'questions', median: 1, p: 2 / 4096, primary: true }),
    );
    const same = firstline(['pairs', file('same.json', [{ person: 'p1', plain, twin: plain }])]);
    expect(same.code).toBe(1);
    expect(same.complaint).toContain('names no cue');
    const swapped = firstline(['pairs', file('swapped.json', [{ person: 'p1', plain: twin, twin }])]);
    expect(swapped.complaint).toContain('is a twin itself');
  });

  it('a log of other content is refused', () => {
    const path = file('other-acts.json', acts);
    const log = join(folder, 'other.json');
    firstline(['play', 'nervous-visitor', '--seed', '7', '--acts', path, '--log', log]);
    const changed = JSON.parse(readFileSync(log, 'utf8')) as { header: { playHash: string } };
    changed.header.playHash = 'f'.repeat(64);
    const { code, complaint } = firstline(['score', file('foreign.json', changed)]);
    expect(code).toBe(1);
    expect(complaint).toContain('other content');
  });

  it('a log that shows something else says at which act', () => {
    const path = file('tampered-acts.json', acts);
    const log = join(folder, 'tampered.json');
    firstline(['play', 'nervous-visitor', '--seed', '7', '--acts', path, '--log', log]);
    const changed = JSON.parse(readFileSync(log, 'utf8')) as { entries: { digest: string }[] };
    const second = changed.entries[1];
    if (second !== undefined) second.digest = 'elsewhere';
    const { code, complaint } = firstline(['score', file('elsewhere.json', changed)]);
    expect(code).toBe(1);
    expect(complaint).toContain('act 2');
  });

  it('says which act was refused', () => {
    const path = file('early.json', [{ type: 'sign' }]);
    const { code, complaint } = firstline(['play', 'nervous-visitor', '--seed', '7', '--acts', path]);
    expect(code).toBe(1);
    expect(complaint).toContain('act 1');
  });

  it('says what is no act', () => {
    const path = file('noact.json', [{ type: 'dance' }]);
    expect(firstline(['play', 'nervous-visitor', '--seed', '7', '--acts', path]).code).toBe(1);
  });
});

describe('drills', () => {
  const header = {
    format: 2,
    session: 'a drill',
    kind: 'stays',
    protocol: 'stream',
    way: 'free',
    prevalence: 'half',
    feedback: true,
    length: 10,
    seed: 7,
    startedMs: 0,
    start: { ability: { value: 0, count: 0 }, cues: {}, due: [] },
  };
  const entry = (item: number, isFalse: boolean): unknown => ({
    item,
    verdict: 'false',
    confidence: 80,
    naming: null,
    lights: [],
    tookMs: 4000,
    faces: null,
    alone: null,
    atMs: item * 5000,
    resolved: {
      cue: isFalse ? 'stay-over-far' : 'stay-within-far',
      difficulty: -1.8,
      isFalse,
      block: 0,
      tool: null,
      group: null,
      named: null,
      content: { kind: 'stays', seed: item, margin: 'far', isFalse },
    },
  });
  const log = { header, entries: [entry(1, true), entry(2, false), entry(3, true)], endedMs: 20_000 };

  it('tells what a saved log comes to, as words, as JSON and item by item', () => {
    const path = file('drill.json', log);
    const { code, json } = firstline(['drills', '--log', path, '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      kind: 'stays',
      answers: 3,
      all: { counts: { hits: 2, misses: 0, falseAlarms: 1, correctRejections: 0 } },
      medianMs: 4000,
      items: [{ item: 1 }, { item: 2 }, { item: 3 }],
    });
    expect(firstline(['drills', '--log', path]).out).toContain('found 2 of 2');
    expect(firstline(['drills', '--log', path, '--items']).out.trimEnd().split('\r\n')).toHaveLength(4);
  });

  it('says where a log is none', () => {
    const path = file('cut.json', { ...log, entries: [{ ...(entry(1, true) as object), verdict: 'perhaps' }] });
    const { code, complaint } = firstline(['drills', '--log', path]);
    expect(code).toBe(1);
    expect(complaint).toContain('entries.0.verdict');
  });
});

describe('law', () => {
  const ask = (facts: unknown, ...more: string[]): Ran =>
    firstline(['law', '--pack', 'eu', '--date', '2026-07-10', '--facts', file('facts.json', facts), '--json', ...more]);

  it('answers with outcomes, findings, duties, derived facts and proof', () => {
    const { code, json } = ask({ 'person.nationalities': ['IN'], visa: null });
    expect(code).toBe(0);
    expect(json).toMatchObject({
      required: [{ outcome: 'REFUSE', grounds: ['C'] }],
      open: [],
      prohibited: expect.arrayContaining([expect.objectContaining({ outcome: 'ADMIT' })]),
      findings: expect.arrayContaining([expect.objectContaining({ id: 'sbc-6-1-b-visa' })]),
      unknown: expect.any(Array),
      duties: expect.any(Array),
      derived: expect.objectContaining({ visaRequired: true }),
      proof: expect.any(Array),
    });
  });

  it('without a baseline leaves the rest unknown', () => {
    const { json } = ask({ 'person.nationalities': ['IN'] }, '--no-baseline');
    expect(json).toMatchObject({ required: [], settled: false });
  });

  it('refuses facts that contradict each other, and names both', () => {
    const { code, complaint } = ask({ 'doc.issueDate': '2026-01-01', 'doc.expiryDate': '2025-01-01' });
    expect(code).toBe(1);
    expect(complaint).toContain('doc.issueDate');
    expect(complaint).toContain('doc.expiryDate');
  });

  it('knows no other pack', () => {
    expect(startFirstline(['law', '--pack', 'mars', '--date', '2026-07-10', '--facts', '-'], '{}').complaint).toContain(
      'eu',
    );
  });

  it('helps with a misspelt fact', () => {
    const { code, complaint } = ask({ 'doc.expiryDay': '2026-01-01' });
    expect(code).toBe(1);
    expect(complaint).toContain('doc.expiryDate');
  });
});

describe('law explain', () => {
  const explain = (facts: unknown, ...more: string[]): Ran =>
    firstline([
      'law',
      'explain',
      '--pack',
      'eu',
      '--date',
      '2026-07-10',
      '--facts',
      file('facts.json', facts),
      ...more,
    ]);
  const noVisa = { 'person.nationalities': ['IN'], visa: null };

  it('says why, with citation, link, mark, and where each fact came from', () => {
    const { code, out } = explain(noVisa, '--outcome', 'REFUSE');
    expect(code).toBe(0);
    for (const part of [
      '10 July 2026',
      '[REFUSE]',
      '[sbc-6-1-b-visa]',
      'SBC 6(1)(b)',
      'http://data.europa.eu/eli/reg/2016/399/oj',
      'Read in the legal text',
      'India (stated)',
      '(baseline)',
      '(worked out)',
    ])
      expect(out).toContain(part);
    expect(out).not.toContain('[ADMIT]');
  });

  it('names what a rule gives way to', () => {
    const { out } = explain({ ...noVisa, 'protection.claim': true }, '--outcome', 'REFUSE');
    expect(out).toMatch(/Gives way to\n.*\[sbc-scope-nonref\]/);
  });

  it.each(['es', 'fr', 'ar'])('speaks %s', (language) => {
    const { code, out } = explain(noVisa, '--outcome', 'REFUSE', '--lang', language);
    expect(code).toBe(0);
    expect(out).not.toMatch(/\b(stated|baseline|worked out|Required|Read in)\b/);
    expect(out).not.toMatch(/proof\.|explain\./);
  });

  it('gives the same as JSON, rules and facts with their words', () => {
    const { json } = explain(noVisa, '--json');
    expect(json).toMatchObject({
      decision: 'entry',
      required: [{ outcome: 'REFUSE', grounds: ['C'] }],
      proof: expect.arrayContaining([expect.objectContaining({ id: 'REFUSE' })]),
      rules: { 'sbc-6-1-b-visa': { citation: 'SBC 6(1)(b); VL 3, 4, 6', mark: 'verified', url: expect.any(String) } },
      facts: {
        'person.nationalities': { from: 'stated', value: ['IN'] },
        visaRequired: { from: 'derived' },
        permit: { from: 'baseline', value: null },
      },
    });
  });

  it('says what is wrong and what to do', () => {
    const wrongType = explain({ 'doc.expiryDate': true });
    expect(wrongType.code).toBe(1);
    expect(wrongType.complaint).toContain('doc.expiryDate');
    expect(wrongType.complaint).toContain('Write a date');
    const noOutcome = explain(noVisa, '--outcome', 'ADMITT');
    expect(noOutcome.code).toBe(1);
    expect(noOutcome.complaint).toContain('ADMIT_SHORTER');
    expect(explain(noVisa, '--lang', 'xx').code).toBe(2);
  });
});

describe('law list', () => {
  const list = (...more: string[]): Ran => firstline(['law', 'list', '--pack', 'eu', ...more, '--json']);
  const ids = ({ json }: Ran): string[] => (json as { rules: { id: string }[] }).rules.map(({ id }) => id);

  it('finds a provision by its number, by a word in any language, by topic and by mark', () => {
    expect(ids(list('--search', '6(5)(c)'))[0]).toBe('sbc-6-5-c-humanitarian');
    expect(ids(list('--search', 'humanitarios', '--lang', 'es'))).toContain('sbc-6-5-c-humanitarian');
    expect(ids(list('--topic', 'protection'))).toContain('sbc-scope-nonref');
    const unverified = list('--mark', 'unverified').json as { rules: { mark: string }[] };
    expect(unverified.rules.length).toBeGreaterThan(10);
    expect(new Set(unverified.rules.map(({ mark }) => mark))).toEqual(new Set(['unverified']));
  });

  it('of a day names only what is in force', () => {
    expect(ids(list('--date', '2026-07-10'))).not.toContain('asy-old-access');
    expect(ids(list('--date', '2026-05-10'))).toContain('asy-old-access');
  });

  it('helps with a topic that is not there; a mark that is none is wrong use', () => {
    const wrong = list('--topic', 'weather');
    expect(wrong.code).toBe(1);
    expect(wrong.complaint).toContain('protection');
    expect(list('--mark', 'shaky').code).toBe(2);
  });
});

describe('law impact', () => {
  const nervous = join(ROOT, 'scenarios/library/nervous-visitor');

  it('lists what comes out otherwise under an edited pack, and why', () => {
    const pack = readFileSync(join(ROOT, 'scenarios/law/eu.yaml'), 'utf8');
    const edited = file('edited.yaml', pack.replace('doc.present && doc.expiryDate >= scenario.checkDate', 'doc.present && doc.expiryDate >= date("2099-01-01")')); // prettier-ignore
    const { code, out } = firstline(['law', 'impact', '--edited', edited, '--library', nervous]);
    expect(code).toBe(0);
    expect(out).toContain('ADMIT → REFUSE[A]');
    expect(out).toContain('because of rule sbc-6-1-a-doc (changed)');
    expect(out).toContain('8 of 8 variants change');
  });

  it('on the same day nothing changes', () => {
    const { code, json } = firstline(['law', 'impact', '--date', '2026-09-15', '--library', nervous, '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({ scenarios: 1, variants: 8, impacts: [] });
  });

  it('says what is wrong with the edited file, where', () => {
    const pack = readFileSync(join(ROOT, 'scenarios/law/eu.yaml'), 'utf8');
    const broken = file('broken.yaml', pack.replace('doc.expiryDate >= scenario.checkDate', 'doc.expiryDay >= scenario.checkDate')); // prettier-ignore
    const { code, complaint } = firstline(['law', 'impact', '--edited', broken]);
    expect(code).toBe(1);
    expect(complaint).toMatch(/broken\.yaml:\d+:\d+: error unknownFact/);
    const stray = firstline(['law', 'impact', '--edited', file('stray.yaml', 'pack: mars')]);
    expect(stray.code).toBe(1);
    expect(stray.complaint).toContain('eu');
    expect(firstline(['law', 'impact']).code).toBe(2);
    expect(firstline(['law', 'impact', '--edited', broken, '--date', '2026-09-15']).code).toBe(2);
  });
});

describe('lab', () => {
  const ask = [
    'lab',
    '--pack',
    'eu',
    '--population',
    'visitors',
    '--date',
    '2026-07-10',
    '--size',
    '60',
    '--seed',
    '3',
  ];

  it('answers with counts, flows, groups, rules and a sample, the same for the same seed', () => {
    const { code, json } = firstline([...ask, '--edit', 'six-months', '--json']);
    expect(code).toBe(0);
    const share = { count: expect.any(Number), of: 60, share: expect.any(Number), low: expect.any(Number), high: expect.any(Number) }; // prettier-ignore
    expect(json).toMatchObject({ format: 1, pack: 'eu', population: 'visitors', edit: 'six-months', seed: 3, date: '2026-07-10', otherDate: null, size: 60, people: 60, impossible: { count: 0 }, changed: share, groundsOnly: share }); // prettier-ignore
    const { answers, flows, characteristics, rules } = json as { answers: object[]; flows: object[]; characteristics: object[]; rules: object[] }; // prettier-ignore
    expect(answers[0]).toMatchObject({ answer: { kind: 'must', outcomes: ['ADMIT'] }, before: share, after: share });
    expect(flows[0]).toMatchObject({ from: 0, to: expect.any(Number), share });
    expect(characteristics[0]).toMatchObject({ draw: 'list', groups: [{ option: 'exempt' }, {}, {}] });
    expect(rules[0]).toMatchObject({ rule: 'sbc-6-1-a-i-3months', part: 'edited' });
    expect(firstline([...ask, '--edit', 'six-months', '--json']).json).toEqual(json);
  });

  it('takes files of one’s own, and says in words what comes of them', () => {
    const text = 'edit: own\ntitle: Nobody is refused for the passport\npack: eu\ndrop: [sbc-6-1-a-i-3months]\n';
    const { code, out } = firstline([...ask, '--edit', file('own.yaml', text)]);
    expect(code).toBe(0);
    for (const words of ['Nobody is refused', 'outcome changes', 'Visa list', 'Nobody here is real'])
      expect(out).toContain(words);
  });

  it('compares two days', () => {
    const { code, json } = firstline([...ask, '--other-date', '2025-10-11', '--json']);
    expect(code).toBe(0);
    expect(json).toMatchObject({ date: '2026-07-10', otherDate: '2025-10-11', edit: null });
  });

  it('lists what comes with the product', () => {
    const { json } = firstline(['lab', '--list', '--json']);
    expect(json).toMatchObject({
      populations: expect.arrayContaining([expect.objectContaining({ name: 'visitors', pack: 'eu' })]),
      edits: expect.arrayContaining([expect.objectContaining({ name: 'six-months', pack: 'eu' })]),
    });
  });

  it('points at the place of a fault in an edit', () => {
    const own = file('bad.yaml', 'edit: own\ntitle: Own\npack: eu\ndrop: [sbc-6-1-a-i-3month]\n');
    const { code, complaint } = firstline([...ask, '--edit', own]);
    expect(code).toBe(1);
    expect(complaint).toContain(`${own}:4:8: error lawReference`);
    expect(complaint).toContain('Did you mean "sbc-6-1-a-i-3months"?');
  });

  it.each([
    [['--population', 'nobody', '--edit', 'six-months'], 1, 'visitors'],
    [['--pack', 'atlantis', '--edit', 'six-months'], 1, 'atlantis'],
    [[], 2, 'what is compared'],
    [['--size', '0', '--edit', 'six-months'], 2, '--size'],
    [['--other-date', '2025-02-30'], 2, 'not a date'],
  ])('says what is wrong: %s', (more, exit, words) => {
    const { code, complaint } = firstline([...ask, ...more]);
    expect(code).toBe(exit);
    expect(complaint).toContain(words);
  });
});

describe('mrz', () => {
  it('reads a valid zone', () => {
    const lines = 'PPQVRKORVAT<<MILA<JANA<<<<<<<<<<<<<<<<<<<<<<\nKA44170921QVR9304251F2901101QV930425117<<<78\n';
    const { code, json } = startFirstline(['mrz', '--date', '2026-01-15', '--json'], lines);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      format: 'TD3',
      valid: true,
      errors: [],
      warnings: [],
      fields: { documentNumber: 'KA4417092', primary: 'KORVAT' },
    });
  });

  it('names what is wrong', () => {
    const lines = 'PPQVRKORVAT<<MILA<JANA<<<<<<<<<<<<<<<<<<<<<<\nKA44170921QVR9304251F3401103QV930425117<<<78\n';
    const { code, json } = startFirstline(['mrz', '--date', '2026-01-15', '--json'], lines);
    expect(code).toBe(1);
    expect(json).toMatchObject({ valid: false, errors: [{ code: 'CD_COMPOSITE' }] });
  });
});

describe('classify', () => {
  it('gives each question its type, its flags and the reason', () => {
    const questions = [
      { text: '¿Con quién viaja?', context: null },
      { text: 'Viene a trabajar, ¿verdad?', context: 'Vengo a ver a mi hermana.' },
      { text: '¿Un primo?', context: { previousAnswer: 'Voy a casa de un primo.' } },
    ];
    const { code, json } = startFirstline(['classify', '--lang', 'es', '--json'], JSON.stringify(questions));
    expect(code).toBe(0);
    expect(json).toMatchObject([
      { label: 'probing', flags: [], why: expect.stringMatching(/question word/) as string },
      { label: 'leading', flags: ['tag'] },
      { label: 'echo' },
    ]);
  });

  it('refuses another language as wrong use, and other input as a fault', () => {
    expect(startFirstline(['classify', '--lang', 'de'], '[]').code).toBe(2);
    expect(startFirstline(['classify', '--lang', 'en'], '{"text": 1}').code).toBe(1);
    expect(startFirstline(['classify', '--lang', 'en'], 'tell me').code).toBe(1);
  });
});

describe('pictures', () => {
  it('draws a paper under a light, as SVG and as PNG', () => {
    for (const name of ['a.svg', 'a.png']) {
      const { code } = firstline([
        'document',
        '--kind',
        'passport',
        '--seed',
        '4',
        '--fraud',
        'cf-bright-paper',
        '--light',
        'ultraviolet',
        '--out',
        join(folder, name),
      ]);
      expect(code).toBe(0);
      expect(existsSync(join(folder, name))).toBe(true);
    }
    expect(readFileSync(join(folder, 'a.png')).subarray(1, 4).toString()).toBe('PNG');
  });

  it('draws the region asked for', () => {
    const args = [
      'document',
      '--kind',
      'passport',
      '--seed',
      '4',
      '--light',
      'white',
      '--region',
      '41,60,12,6',
      '--out',
      join(folder, 'r.svg'),
    ];
    expect(firstline(args).code).toBe(0);
  });

  it('says what does not fit', () => {
    const { code, complaint } = firstline([
      'document',
      '--kind',
      'boardingPass',
      '--seed',
      '4',
      '--fraud',
      'alt-birth-date',
      '--light',
      'white',
      '--out',
      join(folder, 'x.svg'),
    ]);
    expect(code).toBe(1);
    expect(complaint).toContain('passport');
  });

  it('lists what can be drawn', () => {
    const { json } = firstline(['document', '--list', '--json']);
    const { techniques, features, states } = json as { techniques: unknown[]; features: unknown[]; states: unknown[] };
    expect(techniques.length).toBeGreaterThanOrEqual(12);
    expect(features.length).toBeGreaterThanOrEqual(12);
    expect(states.length).toBeGreaterThanOrEqual(8);
  });

  it('draws a face, and one at a distance from another', () => {
    expect(
      firstline(['portrait', '--seed', '3', '--age', '60', '--expression', 'tired', '--out', join(folder, 'p.png')])
        .code,
    ).toBe(0);
    expect(
      firstline(['portrait', '--seed', '3', '--distance', '90', '--from', '5', '--out', join(folder, 'q.svg')]).code,
    ).toBe(0);
    expect(firstline(['portrait', '--seed', '3', '--expression', 'furious', '--out', join(folder, 'z.png')]).code).toBe(
      2,
    );
  });
});
