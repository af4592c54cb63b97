// What can carry a ground, in words: every statement and finding with its source, newest first.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { valueInWords, type LawWords } from '#words';
import { useLabelled } from '../law/Labelled.tsx';
import { filedBy, type TraineeView } from '../looks.ts';
import { useTerms } from '../papers/useTerms.ts';

export interface Evidence {
  readonly id: string;
  readonly words: string;
  readonly source: string;
  readonly counted: boolean;
}

export function useEvidence(view: TraineeView, law: LawWords | null): readonly Evidence[] {
  const { t } = useTranslation('decision');
  const terms = useTerms();
  const labelled = useLabelled();
  return useMemo(() => {
    const paperOf = (id: string | undefined): string => {
      const paper = view.papers.find((one) => one.id === id);
      return paper === undefined ? '' : terms.paper(paper);
    };
    const sourceOf = ({ origin }: TraineeView['statements'][number]): string => {
      switch (origin.kind) {
        case 'paper':
          return origin.page === undefined
            ? t('source.paperAlone', { paper: paperOf(origin.paper) })
            : t('source.paper', { paper: paperOf(origin.paper), page: terms.page(origin.page) });
        case 'person':
          return t('source.person', { name: view.names[origin.person ?? ''] ?? '' });
        case 'register':
        case 'agency':
          return t('source.register', { register: filedBy(view, origin) });
        case 'finding':
          return t('source.finding');
        default:
          return t('source.file');
      }
    };
    // What the officer found stands once and is cited by its own name: a finding as itself, a comparison or a judgement as what it said.
    const isSaidOnce = ({ origin, source, counted }: TraineeView['statements'][number]): boolean =>
      origin.kind !== 'finding' ||
      (source === 'finding' && counted && view.findings.every(({ id }) => id !== origin.finding));
    const statements = view.statements.filter(isSaidOnce).map((statement): Evidence & { readonly act: number } => ({
      id: statement.origin.finding ?? statement.id,
      words:
        law === null
          ? statement.fact
          : law.say('fact', {
              fact: law.fact(statement.fact),
              value: valueInWords(law, statement.fact, statement.value),
            }),
      source: sourceOf(statement),
      counted: statement.counted,
      act: statement.act,
    }));
    const findings = view.findings.map((finding) => ({
      id: finding.id,
      words: labelled(terms.term(finding.term), terms.place(finding.area)),
      source: t('source.paper', { paper: paperOf(finding.paper), page: terms.page(finding.page) }),
      counted: true,
      act: finding.act,
    }));
    return [...findings, ...statements].sort((a, b) => b.act - a.act);
  }, [view, law, t, terms, labelled]);
}

/** What fits the words typed, whatever their case and accents. */
export function searchEvidence(evidence: readonly Evidence[], typed: string): readonly Evidence[] {
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(typed).split(/\s+/u).filter(Boolean);
  return evidence.filter(({ words, source }) => wanted.every((want) => plain(`${words} ${source}`).includes(want)));
}
