// What can be asked or said now, by topic, with a search. One press asks.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Disclosure, SearchField, type IconName } from '#ui';
import { useCounter } from '../counterContext.ts';
import { nameOf } from '../whoSpeaks.ts';
import { groupOffers, type Offer, type QuestionGroup } from './questionGroups.ts';
import { OwnWords } from './OwnWords.tsx';
import { SayButton } from './SayButton.tsx';

const WAIT_SECONDS = 30;
const ICONS: Readonly<Record<Offer['kind'], IconName>> = {
  question: 'speech',
  step: 'flag',
  measure: 'hand',
  hearing: 'speech',
};

export function Ask(): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(['opening', 'court']));
  const groups = groupOffers(view.offers, search);
  const found = groups.reduce((sum, group) => sum + group.offers.length, 0);

  useEffect(() => {
    if (search !== '') announce(t('talk.found', { count: found }));
  }, [search, found, t]);

  const toggle = (topic: string, open: boolean): void => {
    const next = new Set(opened);
    if (open) next.add(topic);
    else next.delete(topic);
    setOpened(next);
  };

  return (
    <section className="ask" aria-labelledby="ask-title">
      <div className="ask-head">
        <h3 className="say-title" id="ask-title" tabIndex={-1} data-takes-focus>
          {t('talk.ask')}
        </h3>
        <SearchField
          label={t('talk.search')}
          labelHidden
          placeholder={t('talk.search')}
          value={search}
          onChange={setSearch}
          clearLabel={t('talk.clear')}
        />
      </div>
      {view.listens && <OwnWords />}
      {view.withheld?.includes('ownWords') === true && <p className="field-hint">{t('exam.ownWords')}</p>}
      {groups.length === 0 && <p className="ask-none">{t('talk.noMatch')}</p>}
      {groups.map((group) => (
        <Disclosure
          key={group.topic}
          level={4}
          title={group.title}
          aside={<span className="ask-count">{group.offers.length}</span>}
          open={search !== '' || opened.has(group.topic)}
          onToggle={(open) => toggle(group.topic, open)}
        >
          <QuestionList group={group} />
        </Disclosure>
      ))}
      {search === '' && (
        <div className="ask-wait">
          <SayButton own icon="clock" words={t('talk.wait')} onPress={() => void workplace.wait(WAIT_SECONDS)} />
        </div>
      )}
    </section>
  );
}

function QuestionList({ group }: { readonly group: QuestionGroup }): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const several = view.people.length > 1;
  return (
    <ul className="bare say-list">
      {group.offers.map((offer) => (
        <li key={offer.id}>
          <SayButton
            words={offer.text}
            icon={ICONS[offer.kind]}
            iconLabel={offer.kind === 'step' || offer.kind === 'measure' ? t(`talk.${offer.kind}`) : undefined}
            faded={offer.asked > 0}
            onPress={() => void workplace.ask(offer.id)}
            aside={
              several || offer.asked > 0 ? (
                <>
                  {several && <span>{t('talk.toWhom', { name: nameOf(view, offer.to) ?? '' })}</span>}
                  {offer.asked > 0 && <span>{t('talk.askedTimes', { count: offer.asked })}</span>}
                </>
              ) : undefined
            }
          />
        </li>
      ))}
    </ul>
  );
}
