// Where does the server's processor time go? A profile's samples by the part of the program whose code ran, or on whose behalf a library
// ran: a library's time belongs to itself, what Node's own code and the engine do belongs to them.

import type { CpuProfile } from './watchedServer.ts';

const PARTS: readonly (readonly [part: string, test: RegExp])[] = [
  [
    'view and its words',
    /src\/(words|attempt\/(makeView|view|messageOf|offers|putting|readBack)|server\/(viewText|liveAttempt))/,
  ],
  ['playing acts', /src\/(attempt|interview|scenario|people|law)\/|inkjs|xstate/],
  ['papers: pages and drawings', /src\/documents\//],
  ['scoring', /src\/(scoring|measurement)\//],
  ['exam rules', /src\/exam\/|src\/server\/exams\//],
  ['store', /src\/server\/store\/|src\/server\/trust\/|kysely|node:sqlite|pg\/|pg-/],
  ['server: desks and routes', /src\/server\//],
  ['reading requests by schema', /\/zod\//],
  ['fastify and its plugins', /fastify|light-my-request|find-my-way|avvio|rate-limit|helmet|toad-cache/],
  ['sign-in', /better-auth|better-call/],
  ['node: sockets and http', /^node:/],
];

export interface PartShare {
  readonly part: string;
  /** Of the time that was not idle. */
  readonly share: number;
}

export function partsOf({ nodes, samples, timeDeltas }: CpuProfile): { busy: number; parts: PartShare[] } {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const sums = new Map<string, number>();
  let [idle, busy] = [0, 0];
  for (const [index, id] of samples.entries()) {
    const node = nodeById.get(id);
    const delta = timeDeltas[index] ?? 0;
    if (node === undefined) continue;
    const { functionName, url } = node.callFrame;
    if (functionName === '(idle)') {
      idle += delta;
      continue;
    }
    busy += delta;
    const part = partOf(functionName, url);
    sums.set(part, (sums.get(part) ?? 0) + delta);
  }
  const parts = [...sums].map(([part, sum]) => ({ part, share: sum / busy })).sort((a, b) => b.share - a.share);
  return { busy: busy / (busy + idle), parts };
}

function partOf(name: string, url: string): string {
  if (name === '(garbage collector)') return 'collecting garbage';
  if (name === '(program)') return 'the engine and the system (sockets, disk, commits)';
  if (url === '') return 'the language’s own functions (JSON, maps, text)';
  return PARTS.find(([, test]) => test.test(url))?.[0] ?? 'everything else';
}

/** The functions that took most by themselves. */
export function hottestOf({ nodes, samples, timeDeltas }: CpuProfile, most: number): { at: string; share: number }[] {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const sums = new Map<string, number>();
  let busy = 0;
  for (const [index, id] of samples.entries()) {
    const frame = nodeById.get(id)?.callFrame;
    if (frame === undefined || frame.functionName === '(idle)') continue;
    const delta = timeDeltas[index] ?? 0;
    busy += delta;
    const file = frame.url.split('/').slice(-2).join('/');
    const at =
      file === '' ? frame.functionName : `${frame.functionName || '(unnamed)'} ${file}:${frame.lineNumber + 1}`;
    sums.set(at, (sums.get(at) ?? 0) + delta);
  }
  const sorted = [...sums].sort((a, b) => b[1] - a[1]).slice(0, most);
  return sorted.map(([at, sum]) => ({ at, share: sum / busy }));
}
