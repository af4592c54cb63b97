// One step of a proof with those below it.

import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ProofNode } from '#law';
import { Icon, type IconName } from '#ui';
import {
  lackingInWords,
  partInWords,
  stepInWords,
  stepsBelow,
  toneOf,
  verdictInWords,
  type LawWords,
  type Say,
} from '#words';
import type { FactSourceWords } from './factSources.ts';
import { Citation, ProvisionMark } from './ProvisionLine.tsx';

export interface ProofReading {
  readonly law: LawWords;
  /** In the reader's language: the frame around what the law says. */
  readonly say: Say;
  readonly sources: ReadonlyMap<string, readonly FactSourceWords[]> | undefined;
  readonly onSource: ((source: FactSourceWords) => (() => void) | null) | undefined;
  /** Steps down to this depth stand open at first. */
  readonly openTo: number;
}

interface StepProps {
  readonly node: ProofNode;
  readonly depth: number;
  readonly reading: ProofReading;
  /** Said before the step: when it applies, except when. */
  readonly part?: string | undefined;
  /** The fact that is being worked out here: what a value below is a value of. */
  readonly of?: string | undefined;
}

/** Up to so many rules, an outcome that is not decided stands open as well. */
const FEW = 4;

const MARKS: Readonly<Record<ProofNode['truth'], IconName>> = {
  true: 'check',
  false: 'close',
  unknown: 'unknown',
  fault: 'warning',
};

export function ProofStep({ node, depth, reading, part, of }: StepProps): ReactNode {
  const { say } = reading;
  const steps = stepsBelow(node);
  const [open, setOpen] = useState(startsOpen(node, depth, reading.openTo));
  const below = useId();
  const hasBelow = steps.length > 0;
  const turn = (event: KeyboardEvent): void => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    setOpen(event.key === forward);
  };
  const line = (
    <>
      <Verdict node={node} reading={reading} />
      <StepWords node={node} reading={reading} of={of} />
    </>
  );
  return (
    <li className="proof-step" data-kind={node.kind} data-truth={toneOf(node, reading.law)}>
      {part !== undefined && <p className="proof-part">{part}</p>}
      {hasBelow ? (
        <button
          type="button"
          className="proof-line"
          aria-expanded={open}
          aria-controls={below}
          onClick={() => setOpen(!open)}
          onKeyDown={turn}
        >
          <Icon name="chevronForward" size="s" />
          {line}
        </button>
      ) : (
        <div className="proof-line">{line}</div>
      )}
      <StepNotes node={node} reading={reading} />
      {hasBelow && (
        <ul className="proof-list" id={below} hidden={!open}>
          {open &&
            steps.map((step, index) => (
              <ProofStep
                key={`${index}:${step.id}`}
                node={step}
                depth={depth + 1}
                reading={reading}
                part={partInWords(node, step, say)}
                of={node.kind === 'derived' ? node.id : of}
              />
            ))}
        </ul>
      )}
    </li>
  );
}

/** What is not decided is folded away at first: there the law still looks in every direction. */
function startsOpen(node: ProofNode, depth: number, openTo: number): boolean {
  if (openTo === Infinity) return true;
  return depth < openTo && (node.truth !== 'unknown' || (depth === 1 && node.children.length <= FEW));
}

function Verdict({ node, reading: { law, say } }: Pick<StepProps, 'node' | 'reading'>): ReactNode {
  const tone = toneOf(node, law);
  const icon = tone === 'known' ? 'minus' : MARKS[tone];
  return (
    <span className="proof-verdict" data-tone={tone}>
      <Icon name={node.role === 'prohibited' ? 'close' : icon} size="s" />
      <span>{verdictInWords(node, law, say)}</span>
    </span>
  );
}

function StepWords({ node, reading: { law, say }, of }: Pick<StepProps, 'node' | 'reading' | 'of'>): ReactNode {
  const { words, byLaw } = stepInWords(node, law, say, of);
  if (!byLaw) return <span className="proof-words">{words}</span>;
  return (
    <span className="proof-words" lang={law.language} dir="auto">
      {words}
    </span>
  );
}

/** Below the line: citation, what it gives way to, what is lacking, where a fact came from. */
function StepNotes({ node, reading }: Pick<StepProps, 'node' | 'reading'>): ReactNode {
  const { law, say } = reading;
  const notes: ReactNode[] = [];
  if (node.kind === 'rule') {
    const ground = law.provision(node.id)?.ground ?? null;
    notes.push(
      <span key="source" className="proof-source">
        <Citation law={law} id={node.id} /> <ProvisionMark law={law} id={node.id} />
      </span>,
    );
    if (ground !== null) notes.push(say('proof.founds', { letter: ground, ground: law.ground(ground) }));
    if (node.again !== true && node.defeatedBy !== undefined)
      notes.push(<Defeaters key="defeaters" node={node} reading={reading} />);
  }
  if (node.kind === 'derived') {
    const by = law.book.derivedBy(node.id);
    const citation = by === null ? null : law.provision(by)?.citation;
    if (citation !== null && citation !== undefined) notes.push(say('proof.workedOut', { citation }));
  }
  if (node.again === true) notes.push(say('proof.again'));
  if ((node.kind === 'rule' || node.kind === 'outcome') && node.again !== true && node.lacking !== undefined)
    notes.push(lackingInWords(node.lacking, law, say));
  if (node.kind === 'fact' && reading.sources !== undefined)
    notes.push(<Sources key="sources" node={node} reading={reading} />);
  if (node.kind === 'condition' && node.id === 'not' && reading.sources !== undefined)
    for (const fact of node.children.filter((one) => one.kind === 'fact'))
      notes.push(<Sources key={fact.id} node={fact} reading={reading} />);
  return notes.length === 0 ? null : (
    <div className="proof-notes">
      {notes.map((note, index) => (
        <div key={index}>{note}</div>
      ))}
    </div>
  );
}

/** Rules that come before this one. While that is still open they are only counted, until somebody asks. */
function Defeaters({ node, reading: { law, say } }: Pick<StepProps, 'node' | 'reading'>): ReactNode {
  const ids = node.defeatedBy ?? [];
  const list = (
    <ul className="proof-defeaters">
      {ids.map((id) => (
        <li key={id}>
          <Citation law={law} id={id} />
          <span className="proof-defeater" lang={law.language} dir="auto">
            {law.rule(id)}
          </span>
        </li>
      ))}
    </ul>
  );
  if (node.truth === 'false')
    return (
      <>
        {say('proof.defeatedBy')}
        {list}
      </>
    );
  return (
    <details>
      <summary>{say('proof.mayGiveWay', { count: ids.length })}</summary>
      {list}
    </details>
  );
}

function Sources({ node, reading }: Pick<StepProps, 'node' | 'reading'>): ReactNode {
  const { say, sources, onSource } = reading;
  const known = sources?.get(node.id) ?? [];
  if (known.length === 0) return node.truth === 'unknown' ? null : <>{say('proof.presumed')}</>;
  return (
    <>
      {known.map((one, index) => {
        const { words, act, counted } = one;
        const text = say('proof.source', { source: words });
        const go = onSource?.(one) ?? null;
        return (
          <span key={`${act}:${words}`} className="proof-origin" data-dropped={!counted || undefined}>
            {index > 0 && ' · '}
            {go === null ? (
              text
            ) : (
              <button type="button" className="proof-goto" onClick={go}>
                {text}
              </button>
            )}
            {!counted && ` (${say('source.dropped')})`}
          </span>
        );
      })}
    </>
  );
}
