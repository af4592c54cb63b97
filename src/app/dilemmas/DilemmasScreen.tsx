// All dilemmas by topic: which were done, with whom, and which are still open.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DILEMMA_TOPICS, type DilemmaFile } from '#scenario';
import { Button, Callout, Chip, Icon, Link, RadioGroup, showToast } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { areAnswersKept, countAnswers, forgetAnswers } from '../../trainee/dilemma/keptAnswers.ts';
import { CannotLoad } from '../CannotLoad.tsx';
import { Page } from '../Page.tsx';
import { Waiting } from '../Waiting.tsx';
import { makeTell, standingOf, type Collection } from './collection.ts';
import { useCollection } from './useCollection.ts';
import './dilemmas.css';
import '../../trainee/dilemma/words.ts';

export function DilemmasScreen(): ReactNode {
  const [loaded, again] = useCollection();
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  return <Hall collection={loaded.value} />;
}

function Hall({ collection }: { readonly collection: Collection }): ReactNode {
  const { t } = useTranslation('dilemmas');
  const [show, setShow] = useState<'all' | 'open'>('all');
  const [, setForgotten] = useState(0);
  const { dilemmas } = collection;
  const done = dilemmas.filter((one) => standingOf(one) === 'done').length;
  const shown = dilemmas.filter((one) => show === 'all' || standingOf(one) !== 'done');
  return (
    <Page title={t('title')} lead={<p>{t('lead')}</p>}>
      <div className="dilemma-hall">
        {!areAnswersKept() && <Callout tone="warn">{t('notKept')}</Callout>}
        <div className="dilemma-bar">
          <RadioGroup
            label={t('show.label')}
            labelHidden
            look="segments"
            value={show}
            onChange={setShow}
            choices={[
              { value: 'all', label: t('show.all') },
              { value: 'open', label: t('show.open') },
            ]}
          />
          <output className="quiet">{t('count', { done, of: dilemmas.length })}</output>
        </div>
        {shown.length === 0 && <p>{t('show.none')}</p>}
        {DILEMMA_TOPICS.map((topic) => (
          <Topic
            key={topic}
            title={t(`topic.${topic}`)}
            dilemmas={shown.filter((one) => one.topic === topic)}
            collection={collection}
          />
        ))}
        <div className="dilemma-bar">
          <p className="quiet">
            {t('kept')} <Link href={ADDRESSES.join()}>{t('join.title')}</Link>
          </p>
          {countAnswers() > 0 && (
            <Button
              kind="quiet"
              icon="trash"
              onPress={() => {
                forgetAnswers();
                setForgotten((before) => before + 1);
                showToast({ words: t('forgotten') });
              }}
            >
              {t('forget')}
            </Button>
          )}
        </div>
      </div>
    </Page>
  );
}

interface TopicProps {
  readonly title: string;
  readonly dilemmas: readonly DilemmaFile[];
  readonly collection: Collection;
}

function Topic({ title, dilemmas, collection }: TopicProps): ReactNode {
  const { t } = useTranslation('dilemmas');
  if (dilemmas.length === 0) return null;
  return (
    <section className="dilemma-topic">
      <h2>{title}</h2>
      <ul className="dilemma-list">
        {dilemmas.map((file) => {
          const standing = standingOf(file);
          return (
            <li key={file.id} data-standing={standing}>
              <Link href={ADDRESSES.dilemmas(file.id)}>
                <span lang={collection.language} dir="auto">
                  {makeTell(collection, file.id)('title')}
                </span>
              </Link>
              <span className="dilemma-marks">
                <span className="quiet">
                  {t(`level.${file.level as 1 | 2 | 3}`)} · {t(`form.${file.form}`)}
                </span>
                {standing === 'done' ? (
                  <Icon name="check" size="s" label={t('state.done')} />
                ) : (
                  <Chip tone={standing === 'half' ? 'warn' : 'plain'}>{t(`state.${standing}`)}</Chip>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
