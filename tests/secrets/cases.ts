// The cases that are searched for what they hide: every shipped one, and the sealed one, made for it.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleContent, loadLibrary } from '#cli';
import { drawCase, type Case, type OpenScenario } from '#scenario';
import { contentFiles, openShipped, ROOT, scenarioIds } from '../kit/library.ts';
import { startRaw, type RawAttempt } from '../kit/remoteAttempt.ts';
import { shippedContent, startServer, type TestServer } from '../kit/serverKit.ts';
import type { ContentFiles } from '../../src/server/contentShelf.ts';

export const SEALED = 'sealed';

let sealed: { open: OpenScenario; content: ContentFiles } | null = null;

function loadSealed(): { open: OpenScenario; content: ContentFiles } {
  if (sealed !== null) return sealed;
  const files = new Map(contentFiles());
  const walk = (folder: string, path: string): void => {
    for (const name of readdirSync(folder)) {
      const inner = join(folder, name);
      if (statSync(inner).isDirectory()) walk(inner, `${path}/${name}`);
      else files.set(`${path}/${name}`, readFileSync(inner, 'utf8'));
    }
  };
  walk(join(ROOT, 'tests/fixtures/sealed'), `scenarios/library/${SEALED}`);
  const library = loadLibrary(files, [SEALED]);
  const loaded = library.scenarios[0];
  if (loaded === undefined || loaded.open === null) throw new Error(JSON.stringify(loaded?.diagnostics, null, 1));
  sealed = { open: loaded.open, content: bundleContent(library) };
  return sealed;
}

export const CASES: readonly string[] = [...scenarioIds(), SEALED];

export function openNamed(id: string): OpenScenario {
  return id === SEALED ? loadSealed().open : openShipped(id);
}

export function drawNamed(id: string, seed: number, variant: string): Case {
  const drawn = drawCase(openNamed(id), seed, variant);
  if (!drawn.ok) throw new Error(drawn.error.map((fault) => fault.message).join('; '));
  return drawn.value;
}

export function variantsOf(id: string): string[] {
  return Object.keys(openNamed(id).content.scenario.variants);
}

/** A server with one attempt on each of these variants, all drawn from one seed. */
export async function startVariants(
  id: string,
  seed: number,
  variants: readonly string[],
): Promise<{ server: TestServer; attempts: RawAttempt[] }> {
  const content = id === SEALED ? loadSealed().content : shippedContent();
  const before = await startServer({ content });
  const attempts: RawAttempt[] = [];
  for (const variant of variants) {
    const attempt = await startRaw(before, id, seed);
    await before.store.db.updateTable('attempts').set({ variant }).where('id', '=', attempt.id).execute();
    attempts.push(attempt);
  }
  // Another server on the same store knows nothing but what stands there.
  return { server: await startServer({ content, store: before.store }), attempts };
}
