// Why is a mutant right to survive? tests/mutation/<pack>.survivors.yaml says it: reasons, each with the mutants that it explains.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const SURVIVORS = z.array(z.strictObject({ why: z.string().min(10), mutants: z.array(z.string()).min(1) }));

/** Why each mutant of the pack that may survive does. */
export function explained(pack: string): ReadonlyMap<string, string> {
  const path = resolve(import.meta.dirname, `${pack}.survivors.yaml`);
  const reasons = existsSync(path) ? SURVIVORS.parse(parse(readFileSync(path, 'utf8'))) : [];
  return new Map(reasons.flatMap(({ why, mutants }) => mutants.map((mutant) => [mutant, why] as const)));
}
