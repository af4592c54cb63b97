// One pack to read: what is asked for above, then rules, lists or sources. The day chosen holds for all three.

import { useState, type ReactNode } from 'react';
import { knownDays } from '#law';
import type { CatalogueLaw } from '#scenario';
import { Button, DateField, Select, Tabs } from '#ui';
import type { LawWords, Say } from '#words';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { useSay } from '../../trainee/law/say.ts';
import { Page } from '../Page.tsx';
import { packInWords } from './packInWords.ts';
import { ListsPart } from './ListsPart.tsx';
import { RulesPart } from './RulesPart.tsx';
import { SourcesPart } from './SourcesPart.tsx';

export interface LawBookViewProps {
  readonly law: LawWords;
  readonly laws: readonly CatalogueLaw[];
  readonly chosen: CatalogueLaw;
  /** The rule that the address names. */
  readonly rule: string | null;
}

export function LawBookView({ law, laws, chosen, rule }: LawBookViewProps): ReactNode {
  const { say } = useSay('law');
  const [date, setDate] = useState(chosen.asAt);
  const { from, to } = knownDays(law.book.pack);
  return (
    <Page
      title={packInWords(say, chosen)}
      above={<a href={ADDRESSES.law()}>{say('book.title')}</a>}
      lead={<p>{say('book.asAt', { date: law.formats.date(chosen.asAt) })}</p>}
    >
      <div className="lawbook">
        <div className="lawbook-asked">
          {laws.length > 1 && (
            <Select
              label={say('book.pack')}
              value={chosen.pack}
              onChange={(pack) => {
                location.hash = ADDRESSES.law(pack);
              }}
              options={laws.map((one) => ({ value: one.pack, label: packInWords(say, one) }))}
            />
          )}
          <DateField
            label={say('book.date')}
            value={date}
            onChange={setDate}
            hint={knownInWords(law, say)}
            {...(from > '0001-01-01' ? { min: from } : {})}
            {...(to < '9999-12-31' ? { max: to } : {})}
          />
          <div>
            <Button icon="paper" onPress={() => globalThis.print()}>
              {say('book.print')}
            </Button>
          </div>
        </div>
        <p className="lawbook-printed">{say('book.onDay', { date: law.formats.date(date) })}</p>
        <Tabs
          label={say('book.parts')}
          items={[
            {
              id: 'rules',
              label: say('book.rules'),
              panel: <RulesPart key={rule} law={law} date={date} rule={rule} />,
            },
            { id: 'lists', label: say('book.lists'), panel: <ListsPart law={law} date={date} /> },
            { id: 'sources', label: say('book.sources'), panel: <SourcesPart law={law} /> },
          ]}
        />
      </div>
    </Page>
  );
}

/** Of which days the pack knows the law; nothing where it says of none that it does not. */
function knownInWords({ book, formats }: LawWords, say: Say): string | undefined {
  const { from, to } = knownDays(book.pack);
  if (from <= '0001-01-01' && to >= '9999-12-31') return undefined;
  if (to >= '9999-12-31') return say('book.knownFrom', { from: formats.date(from) });
  return say('book.known', { from: formats.date(from), to: formats.date(to) });
}
