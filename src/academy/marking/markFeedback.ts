// The moments of an attempt as an examiner asks for them, by its code. What was seen once is kept while the page lives.

import { drawnSchema, type View } from '#attempt';
import { MARKING_PATHS } from '#exam';
import { viewedSchema, type Feedback } from '#scoring';
import type { z } from 'zod';
import { askAcademy } from '../askAcademy.ts';

export function makeMarkFeedback(code: string): Pick<Feedback, 'viewAt' | 'drawingAt'> {
  const kept = new Map<string, Promise<unknown>>();
  const get = <T>(schema: z.ZodType<T>, path: string): Promise<T> => {
    const known = kept.get(path);
    if (known !== undefined) return known as Promise<T>;
    const asked = askAcademy(schema, { path }).then((answer) => {
      if (!answer.ok) throw new Error(answer.code);
      return answer.value;
    });
    kept.set(path, asked);
    asked.catch(() => kept.delete(path));
    return asked;
  };
  return {
    viewAt: async (act): Promise<View<string>> => (await get(viewedSchema, MARKING_PATHS.viewAt(code, act))).view,
    drawingAt: async (act, ref) => (await get(drawnSchema, MARKING_PATHS.drawingAt(code, act, ref))).svg,
  };
}
