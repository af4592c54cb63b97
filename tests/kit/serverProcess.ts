// The server as a real process on a port of its own, to be killed.

import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface ServerProcess {
  /** Where it listens: the port asked for, or for 0 one that was free. */
  readonly port: number;
  /** What it printed so far. */
  readonly output: () => string;
  /** Sends a signal and waits for the end; gives the exit code, null if the signal ended it. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT') => Promise<number | null>;
}

/** Starts the server and waits until it is ready. Throws if it ends before. */
export async function runServer(
  port: number,
  data: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawnServer(['--port', String(port), '--host', '127.0.0.1', '--data', data], settings);
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
  const listening = (): string | undefined => /http:\/\/\S+?:(\d+)/.exec(output)?.[1];
  while (listening() === undefined) {
    if (ended) throw new Error(`the server did not start:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    port: Number(listening()),
    output: () => output,
    end: (signal) => {
      child.kill(signal);
      return end;
    },
  };
}

/** Runs the server to its end, for starts that fail; gives what it said. */
export async function runServerToEnd(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; complaint: string }> {
  const child = spawnServer(args, settings);
  let complaint = '';
  child.stderr?.on('data', (part: Buffer) => (complaint += part.toString()));
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { code, complaint };
}

/** A server that ends with the tests at the latest: one that stayed would keep a whole run from its end. */
export function spawnServer(args: readonly string[], settings: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(process.execPath, [join(ROOT, 'src/server/main.ts'), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = (): boolean => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}
