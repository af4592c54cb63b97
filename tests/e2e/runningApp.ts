// The product as it runs: the real server process on a data folder of its own, which can be killed and started again.

import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnServer } from '../kit/serverProcess.ts';

export class RunningApp {
  readonly #data = mkdtempSync(join(tmpdir(), 'firstline-e2e-'));
  #process: ChildProcess | null = null;
  #port = 0;
  #said = '';

  static async start(): Promise<RunningApp> {
    const app = new RunningApp();
    await app.#launch();
    return app;
  }

  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  /** The folder with its database. */
  get data(): string {
    return this.#data;
  }

  /** What the server printed since it was started. */
  get said(): string {
    return this.#said;
  }

  /** Ends the process as a power cut would. */
  async kill(): Promise<void> {
    const process = this.#process;
    if (process === null) return;
    const ended = new Promise((done) => process.once('exit', done));
    process.kill('SIGKILL');
    await ended;
    this.#process = null;
  }

  /** Starts again on the same address and data. */
  async restart(): Promise<void> {
    await this.kill();
    await this.#launch();
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#data, { recursive: true, force: true });
  }

  async #launch(): Promise<void> {
    const child = spawnServer(['--port', String(this.#port), '--host', 'localhost', '--data', this.#data]);
    this.#process = child;
    this.#said = '';
    this.#port = await new Promise<number>((found, failed) => {
      const hear = (chunk: Buffer): void => {
        this.#said += chunk.toString();
        const port = /http:\/\/\S+?:(\d+)\//.exec(this.#said)?.[1];
        if (port !== undefined) found(Number(port));
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', (code) => failed(new Error(`the server ended with ${code}: ${this.#said}`)));
    });
  }
}
