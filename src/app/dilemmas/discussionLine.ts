// Asking the server about a discussion: as nobody, for whoever takes part has a seat and no name.

import type { z } from 'zod';
import { askAcademy, type Answered } from '../../academy/askAcademy.ts';

export type Asked<T> = Answered<T>;

interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Of a seat, or of the host. */
  readonly secret?: string;
  readonly body?: unknown;
}

export function askServer<T>(schema: z.ZodType<T>, { secret, ...question }: Question): Promise<Asked<T>> {
  return askAcademy(schema, { ...question, as: 'nobody', ...(secret === undefined ? {} : { bearer: secret }) });
}
