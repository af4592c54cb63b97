// The law pack of a scenario, fetched once from the public content.

import type { LawBundle } from '#law';

const bundles = new Map<string, Promise<LawBundle>>();

/** Fetches the bundle that the catalogue names; a failed fetch is forgotten, so that it can be tried again. */
export function fetchLaw(path: string): Promise<LawBundle> {
  const known = bundles.get(path);
  if (known !== undefined) return known;
  const address = new URL(`content/${path}`, document.baseURI);
  const fetched = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`the law could not be read (${response.status})`);
    return response.json() as Promise<LawBundle>;
  });
  bundles.set(path, fetched);
  fetched.catch(() => bundles.delete(path));
  return fetched;
}
