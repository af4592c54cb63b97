// The parts of a load: candidates who start together, who think between their acts, who act without a pause; who submit, and who sign in.

import { AUTH } from '#exam';
import type { Academy } from './academy.ts';
import { Candidate } from './candidate.ts';
import { cpuMsOf, Figures, ownCpuMs, residentBytesOf, type Summary } from './figures.ts';
import { Line } from './line.ts';
import { planCase, type PlannedCase } from '../candidates/plan.ts';

export interface Part {
  readonly candidates: number;
  readonly seconds: number;
  readonly kinds: Readonly<Record<string, Summary>>;
  readonly failed: number;
  readonly failures: Readonly<Record<string, { count: number; first: string }>>;
  /** Connections that broke under a request, which was sent again. */
  readonly again: number;
  /** Processor seconds a second: of the server, of the load. */
  readonly serverCpu: number;
  readonly loadCpu: number;
  readonly serverCpuMs: number;
}

export class Load {
  readonly #academy: Academy;
  readonly #figures = new Figures();
  readonly #plans = new Map<string, PlannedCase>();
  readonly #planned = new Map<string, readonly PlannedCase[]>();
  readonly candidates: Candidate[] = [];
  #next = 0;

  constructor(academy: Academy) {
    this.#academy = academy;
  }

  /** So many more begin a sitting and open their first case, all at once. */
  async start(count: number): Promise<Part> {
    const fresh = this.#academy.candidates.slice(this.#next, this.#next + count).map(
      ({ cookie, exam, port }) =>
        new Candidate({
          port,
          cookie,
          exam,
          figures: this.#figures,
          planOf: (sitting, position) => this.#planned.get(sitting)?.[position] ?? null,
          fetchesDrawings: true,
        }),
    );
    if (fresh.length < count) throw new Error(`the academy has no ${this.#next + count} candidates`);
    this.#next += count;
    this.candidates.push(...fresh);
    return this.#measure(count, async () => {
      await Promise.all(fresh.map((one) => one.start()));
    });
  }

  /** Plans what each will do next, at least so many acts where the exam has them. Costs time and is no part of what is measured. */
  async plan(candidates: readonly Candidate[], acts: number): Promise<void> {
    for (const { sitting, done } of candidates) {
      if (sitting === '') continue;
      // oxlint-disable-next-line no-await-in-loop -- one after another is as fast.
      const allotted = await this.#academy.allotted(sitting);
      const plans = [...(this.#planned.get(sitting) ?? [])];
      let planned = plans.reduce((sum, plan) => sum + plan.acts.length, 0);
      for (const one of allotted.slice(plans.length)) {
        if (planned >= done + acts) break;
        const key = `${one.name} ${one.variant} ${one.seed}`;
        const plan = this.#plans.get(key) ?? planCase(one);
        this.#plans.set(key, plan);
        plans.push(plan);
        planned += plan.acts.length;
      }
      this.#planned.set(sitting, plans);
    }
  }

  /** Each thinks between two acts as long as this gives. */
  think(candidates: readonly Candidate[], seconds: number, thinkMs: () => number): Promise<Part> {
    return this.#measure(candidates.length, async () => {
      const until = performance.now() + seconds * 1000;
      await Promise.all(
        candidates.map(async (one) => {
          // Somewhere in a pause when the measuring begins.
          let waitMs = Math.random() * thinkMs();
          while (performance.now() + waitMs < until) {
            const pause = waitMs;
            // oxlint-disable-next-line no-await-in-loop -- one act after another.
            await new Promise((resolve) => setTimeout(resolve, pause));
            // oxlint-disable-next-line no-await-in-loop -- the same.
            if (!(await one.step())) return;
            waitMs = thinkMs();
          }
        }),
      );
    });
  }

  /** Each acts again as soon as the answer is there. */
  act(candidates: readonly Candidate[], seconds: number): Promise<Part> {
    return this.#measure(candidates.length, async () => {
      const until = performance.now() + seconds * 1000;
      await Promise.all(
        candidates.map(async (one) => {
          // oxlint-disable-next-line no-await-in-loop -- one act after another.
          while (performance.now() < until && (await one.step()));
        }),
      );
    });
  }

  /** Each does so many things, one as soon as the other is answered: for what a thing costs, however busy the machine is. */
  measureSteps(candidates: readonly Candidate[], count: number): Promise<Part> {
    return this.#measure(candidates.length, async () => {
      await Promise.all(
        candidates.map(async (one) => {
          for (let done = 0; done < count; done++)
            // oxlint-disable-next-line no-await-in-loop -- one after the other.
            if (!(await one.step())) return;
        }),
      );
    });
  }

  /** All submit within so many seconds. */
  submit(candidates: readonly Candidate[], seconds: number): Promise<Part> {
    return this.#measure(candidates.length, async () => {
      await Promise.all(
        candidates.map(async (one, index) => {
          await new Promise((resolve) => setTimeout(resolve, (index / candidates.length) * seconds * 1000));
          await one.submit();
        }),
      );
    });
  }

  /** So many sign in at once by password, while `meanwhile` goes on; the figures are of both. */
  signIn(count: number, meanwhile: readonly Candidate[]): Promise<Part> {
    const { candidates: people, password } = this.#academy;
    return this.#measure(count, async () => {
      const signing = people.slice(0, count).map(async ({ email, port }) => {
        const line = new Line(port);
        const body = JSON.stringify({ email, password });
        const path = `${AUTH}/sign-in/email`;
        const answer = await line.ask({ method: 'POST', path, headers: '', body });
        this.#figures.note('sign in', answer);
        if (answer.status !== 200) this.#figures.fail('sign in', `${answer.status} ${answer.beginning}`);
        line.close();
      });
      let isOver = false;
      const acting = meanwhile.map(async (one) => {
        // oxlint-disable-next-line no-unmodified-loop-condition -- it is once all have signed in.
        while (!isOver) {
          // oxlint-disable-next-line no-await-in-loop -- one act after another.
          await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 1000));
          // oxlint-disable-next-line no-await-in-loop -- the same.
          if (!(await one.step())) return;
        }
      });
      await Promise.all(signing);
      isOver = true;
      await Promise.all(acting);
    });
  }

  /** Of all servers, as what follows. */
  residentBytes(): number {
    return sumOf(this.#academy.servers.map(({ pid }) => residentBytesOf(pid)));
  }

  async heapBytes(): Promise<number> {
    return sumOf(await Promise.all(this.#academy.servers.map((server) => server.heapBytes())));
  }

  #serverCpuMs(): number {
    return sumOf(this.#academy.servers.map(({ pid }) => cpuMsOf(pid)));
  }

  end(): void {
    for (const { line } of this.candidates) line.close();
  }

  async #measure(candidates: number, work: () => Promise<void>): Promise<Part> {
    const againBefore = this.candidates.reduce((sum, { line }) => sum + line.again, 0);
    this.#figures.clear();
    const [from, server, own] = [performance.now(), this.#serverCpuMs(), ownCpuMs()];
    await work();
    const ms = performance.now() - from;
    const serverCpuMs = this.#serverCpuMs() - server;
    const kinds = new Map<string, Summary>();
    for (const kind of ['act', ...this.#figures.kinds()]) {
      const summary = this.#figures.summary(kind);
      if (summary !== null) kinds.set(kind, summary);
    }
    return {
      candidates,
      seconds: ms / 1000,
      kinds: Object.fromEntries(kinds),
      failed: this.#figures.failed,
      failures: Object.fromEntries(this.#figures.failures),
      again: this.candidates.reduce((sum, { line }) => sum + line.again, 0) - againBefore,
      serverCpu: serverCpuMs / ms,
      loadCpu: (ownCpuMs() - own) / ms,
      serverCpuMs,
    };
  }
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
