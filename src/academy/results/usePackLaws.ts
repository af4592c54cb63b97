// The law of several cases, by their packs, as the public content has it: so that provisions can be read in words.

import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawBundle } from '#law';
import type { Catalogue } from '#scenario';
import type { LawWords } from '#words';
import { fetchLaw } from '../../trainee/law/fetchLaw.ts';
import { lawWordsIn } from '../../trainee/law/useLawWords.ts';

export interface PackLaws {
  /** Null: on its way, or not to be had. */
  readonly of: (pack: string) => LawWords | null;
  readonly failed: boolean;
}

async function fetchLaws(packs: readonly string[]): Promise<ReadonlyMap<string, LawBundle>> {
  const response = await fetch(new URL('content/index.json', document.baseURI));
  if (!response.ok) throw new Error(`the catalogue could not be read (${response.status})`);
  const { laws } = (await response.json()) as Catalogue;
  const found = packs.flatMap((pack) => laws.find((one) => one.pack === pack) ?? []);
  return new Map(await Promise.all(found.map(async ({ pack, path }) => [pack, await fetchLaw(path)] as const)));
}

export function usePackLaws(packs: readonly string[]): PackLaws {
  const { i18n } = useTranslation('law');
  const reader = i18n.resolvedLanguage ?? i18n.language;
  const names = [...new Set(packs)].toSorted().join(' ');
  const [asked, setAsked] = useState<{
    readonly names: string;
    readonly bundles: ReadonlyMap<string, LawBundle> | null;
  } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    fetchLaws(names.split(' ')).then(
      (bundles) => isCurrent && setAsked({ names, bundles }),
      () => isCurrent && setAsked({ names, bundles: null }),
    );
    return () => {
      isCurrent = false;
    };
  }, [names]);
  const isReady = asked?.names === names;
  const bundles = isReady ? asked.bundles : null;
  const words = useMemo(
    () => new Map([...(bundles ?? [])].map(([pack, bundle]) => [pack, lawWordsIn(bundle, reader, i18n)])),
    [bundles, reader, i18n],
  );
  return { failed: isReady && bundles === null, of: (pack) => words.get(pack) ?? null };
}
