// A simulated candidate: begins a sitting, opens its cases one after another, and does in each what is planned. Each asks over a connection of
// their own and goes on only when the answer is there, as a browser does.

import { API, PATHS, SESSION_HEADER } from '#attempt';
import type { OpenedCase, SittingView } from '#exam';
import type { Figures } from './figures.ts';
import { Line, type Answer } from './line.ts';
import type { PlannedCase } from '../candidates/plan.ts';

/** What is to be done at a place of the sitting; null: nothing is planned any more. */
export type PlanOf = (sitting: string, position: number) => PlannedCase | null;

export class Candidate {
  readonly line: Line;
  readonly #cookie: string;
  readonly #exam: string;
  readonly #figures: Figures;
  readonly #planOf: PlanOf;
  readonly #fetchesDrawings: boolean;
  sitting = '';
  /** Acts done so far, in all cases. */
  done = 0;
  #position = -1;
  #attempt = '';
  #headers = '';
  #plan: PlannedCase | null = null;
  #acts = 0;
  /** Of the view that is shown. */
  #version = '';
  #isSigned = false;

  constructor(deps: {
    readonly port: number;
    readonly cookie: string;
    readonly exam: string;
    readonly figures: Figures;
    readonly planOf: PlanOf;
    readonly fetchesDrawings: boolean;
  }) {
    this.line = new Line(deps.port);
    this.#cookie = `cookie: ${deps.cookie}\r\n`;
    this.#exam = deps.exam;
    this.#figures = deps.figures;
    this.#planOf = deps.planOf;
    this.#fetchesDrawings = deps.fetchesDrawings;
  }

  /** Begins the sitting and opens its first case. */
  async start(): Promise<void> {
    const begun = await this.#ask('begin a sitting', 'POST', `${API}/exams/${this.#exam}/sittings`, 201);
    if (begun === null) return;
    this.sitting = (JSON.parse(begun.text()) as SittingView).sitting;
    await this.openNext();
  }

  async openNext(): Promise<void> {
    const position = this.#position + 1;
    const opened = await this.#ask('open a case', 'POST', `${API}/sittings/${this.sitting}/cases/${position}`);
    if (opened === null) return;
    const { attempt, token } = JSON.parse(opened.text()) as OpenedCase;
    const bearer = `authorization: Bearer ${token}\r\n`;
    const entered = await this.#ask('enter a case', 'POST', PATHS.sessions(attempt), 200, bearer);
    if (entered === null) return;
    const session = /"session":"([^"]+)"/.exec(entered.text())?.[1] ?? '';
    this.#version = versionIn(entered);
    this.#headers = `${bearer}${SESSION_HEADER}: ${session}\r\n`;
    this.#attempt = attempt;
    this.#position = position;
    this.#plan = null;
    this.#acts = 0;
    this.#isSigned = false;
  }

  /** The next thing to be done, with all that belongs to it; false: nothing is planned any more. */
  async step(): Promise<boolean> {
    if (this.sitting === '' || this.#attempt === '') return false;
    this.#plan ??= this.#planOf(this.sitting, this.#position);
    if (this.#plan === null) return false;
    const planned = this.#plan.acts[this.#acts];
    if (planned === undefined) {
      if (this.#planOf(this.sitting, this.#position + 1) === null) return false;
      if (!this.#isSigned) await this.#leave();
      await this.openNext();
      return true;
    }
    const kind = `act ${planned.act.type}`;
    const seq = ++this.#acts;
    this.done++;
    const since = this.#version === '' ? '' : `,"since":"${this.#version}"`;
    const body = `{"id":"${this.#attempt.slice(0, 20)}-${seq}","seq":${seq},"act":${planned.json}${since}}`;
    const answer = await this.#ask(kind, 'POST', PATHS.acts(this.#attempt), 200, this.#headers, body);
    if (answer === null) return false;
    if (!/"ok":true/.test(answer.beginning)) {
      this.#figures.fail(kind, answer.beginning);
      return false;
    }
    this.#version = versionIn(answer);
    if (planned.act.type === 'sign') this.#isSigned = true;
    if (this.#fetchesDrawings)
      for (const ref of planned.drawings)
        // oxlint-disable-next-line no-await-in-loop -- one connection, one thing at a time.
        await this.#ask('drawing', 'GET', PATHS.drawing(this.#attempt, ref), 200, this.#headers);
    return true;
  }

  async submit(): Promise<void> {
    if (this.sitting === '') return;
    const body = JSON.stringify({ do: 'submit' });
    await this.#ask('submit', 'POST', `${API}/sittings/${this.sitting}/acts`, 200, '', body);
  }

  async #leave(): Promise<void> {
    const body = JSON.stringify({ do: 'leaveCase', position: this.#position });
    await this.#ask('leave a case', 'POST', `${API}/sittings/${this.sitting}/acts`, 200, '', body);
  }

  /** Null where it did not go as it should, which is noted. */
  async #ask(
    kind: string,
    method: string,
    path: string,
    expected = 200,
    headers = '',
    body = '',
  ): Promise<Answer | null> {
    try {
      const answer = await this.line.ask({ method, path, headers: `${this.#cookie}${headers}`, body });
      this.#figures.note(kind, answer);
      if (answer.status === expected) return answer;
      this.#figures.fail(kind, `${answer.status} ${answer.beginning}`);
    } catch (error) {
      this.#figures.fail(kind, error instanceof Error ? error.message : String(error));
    }
    return null;
  }
}

function versionIn({ ending }: Answer): string {
  return /"version":"([\w-]+)"/.exec(ending)?.[1] ?? '';
}
