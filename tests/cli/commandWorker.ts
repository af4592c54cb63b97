// Runs commands one after another for a test that waits for each: started once, where a process a command would load everything anew.

import { workerData, type MessagePort } from 'node:worker_threads';
import { runCommand } from '../../src/cli/main.ts';

const { port, done } = workerData as { port: MessagePort; done: Int32Array };

port.on('message', (args: readonly string[]) => void run(args));

async function run(args: readonly string[]): Promise<void> {
  const [out, complaint]: [string[], string[]] = [[], []];
  const code = await runCommand(
    args,
    (text) => out.push(`${text}\n`),
    (text) => complaint.push(`${text}\n`),
  );
  port.postMessage({ code, out: out.join(''), complaint: complaint.join('') });
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}
