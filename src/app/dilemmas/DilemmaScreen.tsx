// One dilemma alone: it happens to somebody, one answers what should be done, sees the key and why, and says what one would really do;
// then it happens to somebody else.

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DilemmaFile } from '#scenario';
import { scoreDilemma } from '#scoring';
import { Button, ButtonLink, Callout, Card, Chip, Link } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AnswerForm, type Answer } from '../../trainee/dilemma/AnswerForm.tsx';
import { answerKey, keepAnswer, selectOptionalAnswer } from '../../trainee/dilemma/keptAnswers.ts';
import { ResultList } from '../../trainee/dilemma/ResultList.tsx';
import { WouldAsk } from '../../trainee/dilemma/WouldAsk.tsx';
import { CannotLoad } from '../CannotLoad.tsx';
import { NotFound } from '../NotFound.tsx';
import { Page } from '../Page.tsx';
import { Waiting } from '../Waiting.tsx';
import { makeTell, optionsOf, resultsOf, shapeOf, standingOf, type Collection } from './collection.ts';
import { SourceList } from './SourceList.tsx';
import { useCollection } from './useCollection.ts';
import './dilemmas.css';

export function DilemmaScreen({ dilemma }: { readonly dilemma: string }): ReactNode {
  const [loaded, again] = useCollection();
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  const file = loaded.value.dilemmas.find(({ id }) => id === dilemma);
  if (file === undefined) return <NotFound />;
  return <Dilemma collection={loaded.value} file={file} />;
}

interface DilemmaProps {
  readonly collection: Collection;
  readonly file: DilemmaFile;
}

function Dilemma({ collection, file }: DilemmaProps): ReactNode {
  const { t, i18n } = useTranslation('dilemmas');
  const backgrounds = Object.keys(file.backgrounds);
  const isDone = (one: string): boolean => selectOptionalAnswer(answerKey(file.id, one)) !== null;
  const [background, setBackground] = useState(() => backgrounds.find((one) => !isDone(one)) ?? backgrounds[0] ?? '');
  const key = answerKey(file.id, background);
  const [{ of, answer }, setAnswered] = useState(() => ({ of: key, answer: selectOptionalAnswer(key) }));
  const shown = of === key ? answer : selectOptionalAnswer(key);
  const tell = makeTell(collection, file.id);
  const spoken = { lang: collection.language, dir: 'auto' } as const;
  const options = optionsOf(file, tell, background);
  const top = useRef<HTMLHeadingElement>(null);
  const meet = (next: string): void => {
    setBackground(next);
    setAnswered({ of: answerKey(file.id, next), answer: null });
    top.current?.focus();
  };
  const other = backgrounds[(backgrounds.indexOf(background) + 1) % backgrounds.length] ?? background;
  const next = collection.dilemmas.find((one) => one.id !== file.id && standingOf(one) !== 'done');
  return (
    <Page
      title={tell('title')}
      above={<Link href={ADDRESSES.dilemmas()}>{t('all')}</Link>}
      lead={
        <p className="dilemma-marks">
          <Chip>{t(`level.${file.level as 1 | 2 | 3}`)}</Chip>
          <Chip>{t(`form.${file.form}`)}</Chip>
        </p>
      }
      width="text"
    >
      <div className="dilemma-alone">
        {collection.language !== i18n.language && collection.language === 'en' && <Callout>{t('inLanguage')}</Callout>}
        <Card as="section" look="raised">
          <div className="dilemma-case">
            <p className="dilemma-situation" {...spoken}>
              {tell(`background.${background}`)}
            </p>
            <h2 ref={top} tabIndex={-1} {...spoken}>
              {tell('question')}
            </h2>
            {shown === null && (
              <>
                <p className="quiet">{t(`should.${file.form}`)}</p>
                <AnswerForm
                  key={key}
                  form={file.form}
                  options={options}
                  lang={collection.language}
                  onAnswer={(given) => {
                    keepAnswer(key, given);
                    setAnswered({ of: key, answer: given });
                  }}
                />
              </>
            )}
          </div>
        </Card>
        {shown !== null && (
          <>
            <Outcome file={file} answer={shown} />
            <section className="dilemma-result">
              <h3>{t('result.options')}</h3>
              <ResultList options={resultsOf(file, tell, shown)} lang={collection.language} />
              <h3>{t('result.why')}</h3>
              <p {...spoken}>{tell('why')}</p>
              <h3>{t('result.sources')}</h3>
              <SourceList basis={file.basis} competency={file.competency} />
            </section>
            <WouldAsk key={key} name={key} options={options} should={shown.option} lang={collection.language} />
            <div className="row">
              {other !== background && (
                <Button kind={isDone(other) ? 'plain' : 'primary'} icon="people" onPress={() => meet(other)}>
                  {t('other')}
                </Button>
              )}
              <Button icon="refresh" onPress={() => meet(background)}>
                {t('again')}
              </Button>
              {next !== undefined && (
                <ButtonLink kind={isDone(other) ? 'primary' : 'plain'} href={ADDRESSES.dilemmas(next.id)}>
                  {t('next')}
                </ButtonLink>
              )}
            </div>
          </>
        )}
        <p className="quiet">
          <Link href={ADDRESSES.discuss(file.id)}>{t('class.title')}</Link>
        </p>
      </div>
    </Page>
  );
}

/** In one sentence, told when it comes. */
function Outcome({ file, answer }: { readonly file: DilemmaFile; readonly answer: Answer }): ReactNode {
  const { t } = useTranslation('dilemmas');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { share, harmful, near } = scoreDilemma(file.options, answer);
  const ids = Object.keys(file.options);
  const shape =
    answer.ratings === undefined
      ? null
      : shapeOf(
          ids.map((id) => answer.ratings?.find(({ option }) => option === id)?.rating ?? 0),
          ids.map((id) => file.options[id]?.key ?? 0),
        );
  return (
    <Callout tone={harmful ? 'warn' : 'plain'}>
      <h2 ref={heading} tabIndex={-1}>
        {t('result.title')}
      </h2>
      {harmful ? (
        <p>{t('result.harmful')}</p>
      ) : (
        near === null && <p>{t(share === 1000 ? 'result.right' : 'result.partly')}</p>
      )}
      {near !== null && <p>{t('result.near', { percent: Math.trunc(near / 10) })}</p>}
      {shape !== null && <p className="quiet">{t('result.shape', { percent: Math.round(shape * 100) })}</p>}
    </Callout>
  );
}
