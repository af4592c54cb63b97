// The server as a real process on a port of its own, to be killed.

import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './library.ts';

export interface ServerProcess {
  /** What it printed so far. */
  readonly output: () => string;
  /** Sends a signal and waits for the end; gives the exit code, null if the signal ended it. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT') => Promise<number | null>;
}

/** Starts the server and waits until it is ready. Throws if it ends before. */
export async function runServer(port: number, data: string): Promise<ServerProcess> {
  const child = spawnServer(['--port', String(port), '--host', '127.0.0.1', '--data', data]);
  let output = '';
  const note = (part: Buffer): void => {
    output += part.toString();
  };
  child.stdout?.on('data', note);
  child.stderr?.on('data', note);
  let ended = false;
  const end = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => {
      ended = true;
      resolve(code);
    });
  });
  while (!output.includes('http://')) {
    if (ended) throw new Error(`the server did not start:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    output: () => output,
    end: (signal) => {
      child.kill(signal);
      return end;
    },
  };
}

/** Runs the server to its end, for starts that fail; gives what it said. */
export async function runServerToEnd(args: readonly string[]): Promise<{ code: number | null; complaint: string }> {
  const child = spawnServer(args);
  let complaint = '';
  child.stderr?.on('data', (part: Buffer) => (complaint += part.toString()));
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { code, complaint };
}

function spawnServer(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'src/server/main.ts'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
