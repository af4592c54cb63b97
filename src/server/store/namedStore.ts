// The store of a command: the one that a server started in the same place with the same environment would open.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Environment } from '../secretSetting.ts';
import { readStorePlace } from '../settings.ts';
import { openStore } from './openStore.ts';
import { FILE_NAME } from './sqliteStore.ts';
import type { Store } from './store.ts';
import { describeStoreFault } from './storeFault.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

export type NamedStore =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly message: string };

/** `made`: whether a folder without a database gets one; a command that reads means one that is there. */
export async function openNamedStore(
  folder: string | null,
  environment: Environment,
  made: 'maybe new' | 'there already',
): Promise<NamedStore> {
  const named = environment['FIRSTLINE_DATA'] ?? '';
  const data = resolve(ROOT, folder ?? (named === '' ? 'data' : named));
  // Whoever names a folder means that folder, whatever the environment says.
  const read = folder === null ? readStorePlace(environment, data) : { ok: true as const, place: { folder: data } };
  if (!read.ok) return read;
  const { place } = read;
  if (made === 'there already' && 'folder' in place && !existsSync(join(place.folder, FILE_NAME)))
    return { ok: false, message: `There is no database in ${place.folder}. Name its folder with --data.` };
  const opened = await openStore(place);
  return opened.ok ? opened : { ok: false, message: describeStoreFault(opened.fault, place) };
}
