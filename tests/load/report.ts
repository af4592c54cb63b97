// The figures of a load as a table that can be read.

import type { Part } from './load.ts';

export function say(text = ''): void {
  process.stdout.write(`${text}\n`);
}

export function sayPart(title: string, part: Part): void {
  const { candidates, seconds, kinds, failed, failures, again, serverCpu, loadCpu } = part;
  say(`\n${title}`);
  say(
    `  ${candidates} candidates, ${seconds.toFixed(1)} s, ${failed} failed; processors: server ${serverCpu.toFixed(2)}, load ${loadCpu.toFixed(2)}${again === 0 ? '' : `; ${again} connections broke and were opened again`}`,
  );
  say(`  ${'what was asked'.padEnd(20)}${HEADS.map((head) => head.padStart(9)).join('')}`);
  for (const [kind, one] of Object.entries(kinds)) {
    const figures = [one.meanMs, one.p50Ms, one.p95Ms, one.p99Ms, one.maxMs].map((ms) => ms.toFixed(1).padStart(9));
    const kilobytes = (one.meanBytes / 1024).toFixed(1).padStart(9);
    say(`  ${kind.padEnd(20)}${String(one.count).padStart(9)}${figures.join('')}${kilobytes}`);
  }
  for (const [kind, { count, first }] of Object.entries(failures)) say(`  failed: ${kind} ${count} times: ${first}`);
}

const HEADS = ['count', 'mean ms', 'p50', 'p95', 'p99', 'most', 'KB each'];

/** One line a figure that was promised: what it is, what it is to be, whether it is. */
export function sayVerdict(what: string, found: string, aim: string, isMet: boolean): void {
  say(`  ${isMet ? 'met    ' : 'NOT MET'}  ${what.padEnd(58)} ${found.padStart(14)}   aim: ${aim}`);
}
