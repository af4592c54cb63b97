// The rules of a pack by topic, as in force on a day; found by number, word or topic, and by how well they are known.

import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { MARKS } from '#law';
import { announce, Button, Chip, SearchField, Select, showToast, Switch, copyText } from '#ui';
import { makeRuleSearch, type LawWords, type Provision } from '#words';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { RuleCard } from '../../trainee/law/RuleCard.tsx';
import { useSay } from '../../trainee/law/say.ts';

const ALL = '';

export interface RulesPartProps {
  readonly law: LawWords;
  readonly date: string;
  readonly rule: string | null;
}

export function RulesPart({ law, date, rule }: RulesPartProps): ReactNode {
  const { say } = useSay('law');
  const { book } = law;
  const [words, setWords] = useState('');
  const [topic, setTopic] = useState(ALL);
  const [mark, setMark] = useState(ALL);
  // A rule that somebody was sent to is shown whatever day it was in force.
  const [all, setAll] = useState(() => rule !== null && !isInForce(law.provision(rule), date));
  const ids = useMemo(() => book.pack.rules.map(({ id }) => id), [book]);
  const index = useMemo(() => makeRuleSearch(law, ids), [law, ids]);
  const found = useMemo(() => {
    const asked = words.trim() === '' ? ids : index.find(words);
    return asked.flatMap((id): Provision[] => {
      const provision = law.provision(id);
      if (provision === null || (topic !== ALL && provision.step !== topic)) return [];
      if ((mark !== ALL && provision.mark !== mark) || (!all && !isInForce(provision, date))) return [];
      return [provision];
    });
  }, [ids, index, words, topic, mark, all, date, law]);
  const count = found.length;
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) announce(say('explain.found', { count }));
    isFirst.current = false;
  }, [count, say]);
  // What is searched for stands best first; what is only read, by topic.
  const groups = words.trim() === '' ? byTopic(law, found) : [{ topic: null, rules: found }];
  return (
    <div className="lawbook-part">
      <div className="lawbook-asked lawbook-search">
        <SearchField
          label={say('book.search')}
          placeholder={say('book.searchHint')}
          value={words}
          onChange={setWords}
          clearLabel={say('book.clear')}
        />
        <Select
          label={say('rule.row.topic')}
          value={topic}
          onChange={setTopic}
          options={[
            { value: ALL, label: say('book.allTopics') },
            ...book.pack.steps.map(({ id }) => ({
              value: id,
              label: book.text(`step.${id}`) ?? id,
              language: law.language,
            })),
          ]}
        />
        <Select
          label={say('rule.row.certainty')}
          value={mark}
          onChange={setMark}
          options={[
            { value: ALL, label: say('book.allMarks') },
            ...MARKS.map((one) => ({ value: one, label: book.text(`mark.${one}`) ?? one, language: law.language })),
          ]}
        />
        <Switch on={all} onChange={setAll}>
          {say('book.alsoOthers')}
        </Switch>
      </div>
      <p className="lawbook-count">{say('explain.found', { count })}</p>
      {groups.map(({ topic: step, rules }) => (
        <section key={step ?? 'found'} className="lawbook-topic">
          {step === null ? (
            <h2 className="hidden-visually">{say('book.found')}</h2>
          ) : (
            <h2 lang={law.language} dir="auto">
              {book.text(`step.${step}`) ?? say('book.noTopic')}
            </h2>
          )}
          <ul className="bare lawbook-rules">
            {rules.map((provision) => (
              <li key={provision.id}>
                <BookRule law={law} provision={provision} date={date} isAskedFor={provision.id === rule} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface BookRuleProps {
  readonly law: LawWords;
  readonly provision: Provision;
  readonly date: string;
  readonly isAskedFor: boolean;
}

function BookRule({ law, provision, date, isAskedFor }: BookRuleProps): ReactNode {
  const { say } = useSay('law');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isAskedFor) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.querySelector<HTMLElement>('.disclosure-trigger')?.focus({ preventScroll: true });
  }, [isAskedFor]);
  const { id } = provision;
  return (
    <div ref={place} className="lawbook-rule" data-asked-for={isAskedFor || undefined}>
      <RuleCard
        law={law}
        id={id}
        inBook
        level={3}
        startsOpen={isAskedFor}
        standing={
          isInForce(provision, date) ? undefined : (
            <Chip tone="warn" icon="calendar">
              {say('book.notInForce')}
            </Chip>
          )
        }
        opened={<ShareRule law={law} id={id} />}
      />
    </div>
  );
}

/** The address of a rule, to follow or to take along. */
function ShareRule({ law, id }: { readonly law: LawWords; readonly id: string }): ReactNode {
  const { say } = useSay('law');
  const href = ADDRESSES.law(law.book.pack.pack, id);
  const copy = async (): Promise<void> => {
    const address = new URL(href, document.baseURI).href;
    const copied = await copyText(address);
    showToast({ words: copied ? say('book.copied') : address });
  };
  return (
    <p className="lawbook-share">
      <Button kind="quiet" icon="external" onPress={() => void copy()}>
        {say('book.copy')}
      </Button>
    </p>
  );
}

function isInForce(provision: Provision | null, date: string): boolean {
  return provision !== null && provision.from <= date && date <= provision.to;
}

/** In the order of the pack's steps; what belongs to none comes last. */
function byTopic(
  law: LawWords,
  found: readonly Provision[],
): readonly { readonly topic: string; readonly rules: readonly Provision[] }[] {
  const topics = [...law.book.pack.steps.map(({ id }) => id), ''];
  return topics.flatMap((topic) => {
    const rules = found.filter(({ step }) => (step ?? '') === topic);
    return rules.length === 0 ? [] : [{ topic, rules }];
  });
}
