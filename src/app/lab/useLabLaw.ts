// The law in words on both sides of a comparison: as it is, and as the edit has it, where changed rules say that they are changed and new
// rules have the words of the edit.

import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawBundle } from '#law';
import { makeLawWords, openLawBook, type LawWords, type Say } from '#words';
import { fetchLaw } from '../../trainee/law/fetchLaw.ts';
import type { LabAnswer } from './labPort.ts';
import type { LabWords } from './useLabWords.ts';

export interface LabLaw {
  readonly before: LawWords;
  readonly after: LawWords;
}

export function useLabLaw({ law, edited }: LabAnswer, words: LabWords): LabLaw | null {
  const { i18n } = useTranslation('law');
  const reader = i18n.resolvedLanguage ?? i18n.language;
  const [bundle, setBundle] = useState<LawBundle | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetchLaw(law).then(
      (found) => isWanted && setBundle(found),
      () => isWanted && setBundle(null),
    );
    return () => {
      isWanted = false;
    };
  }, [law]);
  return useMemo(() => {
    if (bundle === null) return null;
    const open = (one: LawBundle): LawWords => {
      const book = openLawBook(one, reader);
      return makeLawWords(book, i18n.getFixedT(book.language, 'law') as unknown as Say);
    };
    const before = open(bundle);
    if (edited === null) return { before, after: before };
    return { before, after: open(editedBundle(bundle, edited, before.language, words)) };
  }, [bundle, edited, reader, i18n, words]);
}

function editedBundle(
  bundle: LawBundle,
  { edit, pack }: NonNullable<LabAnswer['edited']>,
  language: string,
  { say, text }: LabWords,
): LawBundle {
  const own = { ...bundle.texts['en'], ...bundle.texts[language] };
  const changed = Object.keys(edit.rules ?? {}).map((id) => [`rule.${id}`, say('rules.changedText', { rule: own[`rule.${id}`] ?? id })]); // prettier-ignore
  const added = (edit.add ?? []).map((rule) => [`rule.${rule.id}`, text(rule.text ?? null, rule.citation)]);
  const texts = { ...own, ...Object.fromEntries([...changed, ...added] as [string, string][]) };
  return { ...bundle, pack, texts: { ...bundle.texts, [language]: texts } };
}
