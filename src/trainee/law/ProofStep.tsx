// One step of a proof with those below it.

import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ProofNode } from '#law';
import { Icon, type IconName } from '#ui';
import type { FactSourceWords } from './factSources.ts';
import { factInWords, valueInWords, type LawWords } from './lawWords.ts';
import { Citation, ProvisionMark } from './ProvisionLine.tsx';
import type { Say } from './say.ts';

export interface ProofReading {
  readonly law: LawWords;
  /** In the reader's language: the frame around what the law says. */
  readonly say: Say;
  readonly sources: ReadonlyMap<string, readonly FactSourceWords[]> | undefined;
  readonly onAct: ((act: number) => void) | undefined;
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

/** So many missing facts are named before the rest is counted. */
const NAMED = 3;

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
                part={partOf(node, step, say)}
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

/** What stands below a step: a single condition in between that says nothing new is left out. */
function stepsBelow(node: ProofNode): readonly ProofNode[] {
  if (node.kind === 'derived') return node.children.flatMap((one) => (isConnective(one) ? one.children : [one]));
  if (node.kind === 'condition' && node.id === 'not')
    return node.children.flatMap((one) => (one.kind === 'fact' ? [] : one.children));
  return node.children;
}

function isConnective({ kind, id }: ProofNode): boolean {
  return kind === 'condition' && (id === 'and' || id === 'or' || id === 'choose');
}

/** Where a rule has more than one part, each is announced. */
function partOf(above: ProofNode, step: ProofNode, say: Say): string | undefined {
  if (above.kind !== 'rule' || step.role === undefined) return undefined;
  const isNamed = step.role === 'when' || step.role === 'unless' || step.role === 'test';
  return isNamed ? say(`proof.part.${step.role}`) : undefined;
}

/** What holds a value is neither so nor not so; it is known. */
function hasPlainValue(node: ProofNode): boolean {
  if (node.truth === 'unknown' || node.truth === 'fault' || typeof node.value === 'boolean') return false;
  return node.kind === 'fact' || node.kind === 'derived' || (node.kind === 'condition' && node.value !== undefined);
}

/** A condition of entry that applies is one that was not met. */
function isEntryCondition(node: ProofNode, law: LawWords): boolean {
  return node.kind === 'rule' && law.provision(node.id)?.kind === 'condition';
}

function toneOf(node: ProofNode, law: LawWords): string {
  if (hasPlainValue(node)) return 'known';
  if (!isEntryCondition(node, law)) return node.truth;
  return node.truth === 'true' ? 'false' : node.truth === 'false' ? 'true' : node.truth;
}

function Verdict({ node, reading: { law, say } }: Pick<StepProps, 'node' | 'reading'>): ReactNode {
  const tone = toneOf(node, law);
  const words =
    tone === 'known'
      ? say('proof.known')
      : node.kind === 'outcome'
        ? say(`proof.role.${node.role ?? 'undecided'}`)
        : node.truth === 'fault'
          ? say('proof.truth.fault')
          : isEntryCondition(node, law)
            ? say(`proof.condition.${node.truth}`)
            : node.kind === 'rule'
              ? say(`proof.rule.${node.truth}`)
              : say(`proof.truth.${node.truth}`);
  const icon = tone === 'known' ? 'minus' : MARKS[tone as ProofNode['truth']];
  return (
    <span className="proof-verdict" data-tone={tone}>
      <Icon name={node.role === 'prohibited' ? 'close' : icon} size="s" />
      <span>{words}</span>
    </span>
  );
}

function StepWords({ node, reading: { law, say }, of }: Pick<StepProps, 'node' | 'reading' | 'of'>): ReactNode {
  const said = (words: string): ReactNode => (
    <span className="proof-words" lang={law.language} dir="auto">
      {words}
    </span>
  );
  switch (node.kind) {
    case 'outcome':
      return said(law.outcome(node.id));
    case 'rule':
      return said(law.rule(node.id));
    case 'fact':
    case 'derived':
      return said(
        node.value === undefined ? law.fact(node.id) : factInWords(law, node.id, node.value, node.truth !== 'unknown'),
      );
    default:
      if (node.id === 'not') return said(negated(node, law));
      if (isConnective(node)) return <span className="proof-words">{say(`proof.connective.${node.id}`)}</span>;
      return said(hasPlainValue(node) ? worked(node, law, of) : law.condition(node.id));
  }
}

/** "the days from Day of entry to Intended departure: 8 days"; a value that is written out stands alone. */
function worked({ id, value = null }: ProofNode, law: LawWords, of = ''): string {
  const said = valueInWords(law, of, value);
  return /^("[^"]*"|-?\d+|null)$/.test(id) ? said : law.say('fact', { fact: law.condition(id), value: said });
}

/** "Alert refuses entry: no", in one line instead of two. */
function negated(node: ProofNode, law: LawWords): string {
  const what = node.children.map((one) => {
    if (one.kind !== 'condition') return factInWords(law, one.id, false);
    if (!isConnective(one)) return law.denial(one.id);
    return law.say('condition.not', { what: law.say(`proof.connective.${one.id}`) });
  });
  return law.formats.list(what);
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
    notes.push(lackingInWords(node.lacking, reading));
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

/** The first few facts by name, and how many more. */
function lackingInWords(lacking: readonly string[], { law, say }: ProofReading): string {
  const named = lacking.map((fact) => law.fact(fact));
  if (named.length <= NAMED + 1) return say('proof.lacking', { facts: law.formats.list(named) });
  return say('proof.lackingMore', { facts: law.formats.row(law, named.slice(0, NAMED)), count: named.length - NAMED });
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
  const { say, sources, onAct } = reading;
  const known = sources?.get(node.id) ?? [];
  if (known.length === 0) return node.truth === 'unknown' ? null : <>{say('proof.presumed')}</>;
  return (
    <>
      {known.map(({ words, act, counted }, index) => {
        const text = say('proof.source', { source: words });
        return (
          <span key={`${act}:${words}`} className="proof-origin" data-dropped={!counted || undefined}>
            {index > 0 && ' · '}
            {onAct === undefined || act === 0 ? (
              text
            ) : (
              <button type="button" className="proof-goto" onClick={() => onAct(act)}>
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
