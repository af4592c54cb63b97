// Looking back on an attempt that a server keeps: the feedback port over the attempt's line.

import { z } from 'zod';
import type { Light } from '#documents';
import type { OtherDay } from '#law';
import { drawnSchema, PATHS, type RemoteLine, type View } from '#attempt';
import type { Debrief } from './debrief.ts';
import type { Feedback } from './feedback.ts';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
export const debriefedSchema = z.object({ debrief: z.custom<Debrief<string>>(isObject) });
export const viewedSchema = z.object({ view: z.custom<View<string>>(isObject) });

export const onDaySchema = z.object({ day: z.custom<OtherDay>(isObject).nullable() });

/** Every call rejects with a RemoteFault `notSigned` before the attempt is signed. */
export class RemoteFeedback implements Feedback {
  readonly #line: RemoteLine;
  readonly #attempt: string;
  readonly #token: string;

  constructor(line: RemoteLine, attempt: string, token: string) {
    this.#line = line;
    this.#attempt = attempt;
    this.#token = token;
  }

  async debrief(): Promise<Debrief<string>> {
    const { debrief } = await this.#get(PATHS.debrief(this.#attempt), debriefedSchema);
    return debrief;
  }

  async viewAt(act: number): Promise<View<string>> {
    const { view } = await this.#get(PATHS.viewAt(this.#attempt, act), viewedSchema);
    return view;
  }

  async onDay(date: string): Promise<OtherDay | null> {
    const { day } = await this.#get(PATHS.onDay(this.#attempt, date), onDaySchema);
    return day;
  }

  async drawingAt(act: number, ref: string): Promise<string> {
    const { svg } = await this.#get(PATHS.drawingAt(this.#attempt, act, ref), drawnSchema);
    return svg;
  }

  async paperDrawing(paper: string, page: string, light: Light, without: readonly number[]): Promise<string> {
    const { svg } = await this.#get(PATHS.paperDrawing(this.#attempt, paper, page, light, without), drawnSchema);
    return svg;
  }

  #get<T>(path: string, answer: z.ZodType<T>): Promise<T> {
    return this.#line.ask({ method: 'GET', path, token: this.#token, answer, patience: 'untilAnswered' });
  }
}
