// The place of a command's store: the one that a server started here with the same environment would open.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Environment } from '../secretSetting.ts';
import { readStorePlace } from '../settings.ts';
import { openStore } from './openStore.ts';
import { FILE_NAME } from './sqliteStore.ts';
import type { Store } from './store.ts';
import { describeStoreFault } from './storeFault.ts';
import type { StorePlace } from './storePlace.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

export type NamedPlace =
  | { readonly ok: true; readonly place: StorePlace }
  | { readonly ok: false; readonly message: string };

/** Whoever names a folder means that folder, whatever the environment says. */
export function readNamedPlace(folder: string | null, environment: Environment): NamedPlace {
  if (folder !== null) return { ok: true, place: { folder: resolve(folder) } };
  const named = environment['FIRSTLINE_DATA'] ?? '';
  return readStorePlace(environment, resolve(ROOT, named === '' ? 'data' : named));
}

export type NamedStore =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly message: string };

/** The store as it is there: nothing is made, and an old one is not brought up to date. */
export async function openAsItIs(folder: string | null, environment: Environment): Promise<NamedStore> {
  const named = readNamedPlace(folder, environment);
  if (!named.ok) return named;
  const { place } = named;
  if ('folder' in place && !existsSync(join(place.folder, FILE_NAME)))
    return { ok: false, message: `There is no database in ${place.folder}. Name its folder with --data.` };
  const opened = await openStore(place, 0);
  return opened.ok ? opened : { ok: false, message: describeStoreFault(opened.fault, place) };
}
