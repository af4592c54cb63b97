// Each fact that a ground cites, to be found accepted, not accepted or undecided: a line of the rationale begins with it, and the officer says why.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui';
import type { Evidence } from './useEvidence.ts';

const FINDINGS = ['accepted', 'notAccepted', 'undecided'] as const;

export interface FactFindingsProps {
  readonly cited: readonly Evidence[];
  readonly onLine: (line: string) => void;
}

export function FactFindings({ cited, onLine }: FactFindingsProps): ReactNode {
  const { t } = useTranslation('decision');
  if (cited.length === 0) return null;
  return (
    <section className="fact-findings" aria-labelledby="fact-findings">
      <h3 id="fact-findings">{t('rationale.finding.title')}</h3>
      <p className="field-hint">{t('rationale.finding.why')}</p>
      <ul>
        {cited.map(({ id, words, source }) => (
          <li key={id}>
            <bdi>{words}</bdi> <bdi className="evidence-source">{source}</bdi>
            <fieldset className="fact-findings-choices" aria-label={t('rationale.finding.label', { fact: words })}>
              {FINDINGS.map((finding) => (
                <Button
                  key={finding}
                  kind="quiet"
                  onPress={() =>
                    onLine(
                      t('rationale.finding.line', {
                        finding: t(`rationale.finding.${finding}`),
                        fact: words,
                        source,
                      }),
                    )
                  }
                >
                  {t(`rationale.finding.${finding}`)}
                </Button>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
    </section>
  );
}
