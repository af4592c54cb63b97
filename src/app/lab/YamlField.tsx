// A file of the lab to read and to write: one that comes with the product to begin with, its text below, and what is wrong with it at once.

import { useId, type ReactNode } from 'react';
import type { LabFile } from '#lab';
import type { Diagnostic } from '#law';
import { Disclosure, Icon, Select, TextArea } from '#ui';
import { useLabWords } from './useLabWords.ts';

export interface YamlFieldProps {
  readonly label: string;
  readonly textLabel: string;
  readonly hint: string;
  readonly files: readonly LabFile[];
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Null while nothing has been checked. */
  readonly diagnostics: readonly Diagnostic[] | null;
  readonly isCurrent: boolean;
  readonly rows: number;
  readonly startsOpen?: boolean;
}

export function YamlField(props: YamlFieldProps): ReactNode {
  const { label, textLabel, hint, files, text, onText, diagnostics, isCurrent, rows, startsOpen = false } = props;
  const { say, text: inWords } = useLabWords();
  const chosen = files.find((file) => file.text === text) ?? null;
  const faults = diagnostics ?? [];
  return (
    <div className="lab-field">
      <Select
        label={label}
        value={chosen?.name ?? null}
        placeholder={say('ownText')}
        options={files.map(({ name, title }) => ({ value: name, label: inWords(title, name) }))}
        onChange={(name) => onText(files.find((file) => file.name === name)?.text ?? '')}
      />
      {chosen?.about !== null && chosen !== null && <p className="field-hint">{inWords(chosen.about, '')}</p>}
      <Disclosure title={textLabel} level={3} startsOpen={startsOpen}>
        <div className="lab-yaml" lang="en" dir="ltr">
          <TextArea
            label={textLabel}
            labelHidden
            hint={<span lang={document.documentElement.lang}>{hint}</span>}
            value={text}
            onChange={onText}
            rows={rows}
            spellCheck={false}
          />
        </div>
      </Disclosure>
      <Faults faults={faults} text={text} />
      <output className="hidden-visually">
        {isCurrent && diagnostics !== null ? say('faults', { count: faults.length }) : ''}
      </output>
    </div>
  );
}

/** Authors of rules read the messages of the check in English, as on the command line. */
function Faults({ faults, text }: { readonly faults: readonly Diagnostic[]; readonly text: string }): ReactNode {
  const { say } = useLabWords();
  const heading = useId();
  if (faults.length === 0) return null;
  const lines = text.split('\n');
  return (
    <section className="lab-faults" aria-labelledby={heading}>
      <h4 id={heading}>
        <Icon name="warning" size="s" /> {say('faults', { count: faults.length })}
      </h4>
      <ul lang="en" dir="ltr">
        {faults.map(({ line, column, message, hint }, index) => (
          <li key={index}>
            <p>
              <span className="lab-place">
                {line}:{column}
              </span>{' '}
              {message}
            </p>
            {lines[line - 1]?.trim() !== '' && <code>{lines[line - 1]}</code>}
            {hint !== '' && <p className="field-hint">{hint}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
