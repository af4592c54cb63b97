// The rationale: a plain text with eight headings that can be added one by one, and what each of them asks.

import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, TextArea, VisuallyHidden } from '#ui';
import { addHeading, addLine, countWords } from './draft.ts';
import { FactFindings } from './FactFindings.tsx';
import type { Evidence } from './useEvidence.ts';

const PROMPTS = [
  'issue',
  'rule',
  'facts',
  'evidenceFor',
  'evidenceAgainst',
  'analysis',
  'conclusion',
  'remedy',
] as const;

export interface RationaleFieldProps {
  readonly rationale: string;
  readonly kept: boolean;
  /** What the grounds cite. */
  readonly cited: readonly Evidence[];
  readonly onRationale: (rationale: string) => void;
}

export function RationaleField({ rationale, kept, cited, onRationale }: RationaleFieldProps): ReactNode {
  const { t } = useTranslation('decision');
  const part = useRef<HTMLDivElement>(null);
  const write = (text: string): void => {
    onRationale(text);
    requestAnimationFrame(() => {
      const area = part.current?.querySelector('textarea');
      area?.focus();
      area?.setSelectionRange(area.value.length, area.value.length);
    });
  };
  const add = (name: string): void => write(addHeading(rationale, name));
  return (
    <div className="rationale" ref={part}>
      <div>
        <TextArea
          label={t('rationale.label')}
          labelHidden
          value={rationale}
          onChange={onRationale}
          rows={12}
          maxLength={20_000}
        />
        <p className="rationale-foot">
          <span>{t('rationale.words', { count: countWords(rationale) })}</span>
          <output data-kept={kept}>
            <Icon name={kept ? 'check' : 'warning'} size="s" />
            {kept ? t('kept') : t('notKept')}
          </output>
        </p>
      </div>
      <section className="prompts" aria-labelledby="prompts">
        <h3 id="prompts">{t('rationale.prompts')}</h3>
        <ol>
          {PROMPTS.map((prompt) => {
            const name = t(`rationale.${prompt}.name`);
            return (
              <li key={prompt}>
                <button type="button" className="prompt" onClick={() => add(name)}>
                  <span className="prompt-name">
                    <Icon name="plus" size="s" />
                    {name}
                  </span>
                  <span className="prompt-ask">{t(`rationale.${prompt}.ask`)}</span>
                  <VisuallyHidden>{t('rationale.insert', { name })}</VisuallyHidden>
                </button>
              </li>
            );
          })}
        </ol>
        <FactFindings cited={cited} onLine={(line) => write(addLine(rationale, line))} />
      </section>
    </div>
  );
}
