// What came of a session about questions: how many were named or put better, by type or flaw with what so few answers can say, what was taken for
// what, what was lacking; and every question again.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionResult, RephrasingResult, NamingResult } from '#drills';
import { Button, Callout, Card, Chip, Switch } from '#ui';
import { ConfusionTable } from './ConfusionTable.tsx';
import type { DrillPort, QuestionReview } from './drillPort.ts';
import { KeepPart } from './KeepPart.tsx';
import { QuestionItem } from './QuestionItem.tsx';
import { Said } from './QuestionScene.tsx';
import { useDrillWords } from './useDrillWords.ts';
import './drills.css';

export interface QuestionResultViewProps {
  readonly port: DrillPort;
  readonly result: QuestionResult;
  /** A label was contested, or is so no more: the figures are others now. */
  readonly onChange: () => void;
}

export function QuestionResultView({ port, result, onChange }: QuestionResultViewProps): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const { answers, contested, kind, right, medianMs, naming, rephrasing } = result;
  if (answers === 0) return <p>{t('result.nothing')}</p>;
  return (
    <div className="drill-result">
      <Card as="section" look="raised">
        <div className="stacked drill-summary">
          <p className="drill-sentence">{t(`questions.sentence.${kind}`, { right: right.count, of: right.of })}</p>
          {right.of > 0 && <p>{t('questions.share', { share: words.share(right) })}</p>}
          {medianMs !== null && <p>{t('result.time', { time: words.seconds(medianMs) })}</p>}
          {contested > 0 && <p>{t('questions.contestedCount', { count: contested })}</p>}
          <Callout tone="note">
            <p>{t(`questions.caution.${kind}`)}</p>
          </Callout>
        </div>
      </Card>
      {naming !== null && right.of > 0 && <TypesPart naming={naming} />}
      {rephrasing !== null && right.of > 0 && <FlawsPart rephrasing={rephrasing} />}
      <KeepPart port={port} result={result} />
      <QuestionsPart port={port} result={result} onChange={onChange} />
    </div>
  );
}

function TypesPart({ naming }: { readonly naming: NamingResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  return (
    <section aria-labelledby="drill-types">
      <h2 id="drill-types">{t('questions.types.title')}</h2>
      <p className="quiet">{t('cues.back')}</p>
      <table className="words-table">
        <thead>
          <tr>
            <th scope="col">{t('questions.types.type')}</th>
            <th scope="col">{t('questions.types.named')}</th>
            <th scope="col">{t('questions.types.trusted')}</th>
          </tr>
        </thead>
        <tbody>
          {naming.types.map(({ type, named, trusted }) => (
            <tr key={type}>
              <th scope="row">{t(`questions.type.${type}`)}</th>
              <td>{words.share(named)}</td>
              <td>{words.share(trusted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('questions.confusion.title')}</h3>
      <ConfusionTable naming={naming} />
    </section>
  );
}

function FlawsPart({ rephrasing }: { readonly rephrasing: RephrasingResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const { flaws, outcomes, lacking } = rephrasing;
  return (
    <section aria-labelledby="drill-flaws">
      <h2 id="drill-flaws">{t('questions.flaws.title')}</h2>
      <p className="quiet">{t('cues.back')}</p>
      <p className="row">
        {outcomes.map(({ outcome, count }) => (
          <Chip key={outcome} tone={outcome === 'good' ? 'good' : outcome === 'partly' ? 'note' : 'warn'}>
            {t('questions.outcomeCount', { outcome: t(`questions.outcomeShort.${outcome}`), count })}
          </Chip>
        ))}
      </p>
      <table className="words-table">
        <thead>
          <tr>
            <th scope="col">{t('questions.flaws.flaw')}</th>
            <th scope="col">{t('questions.flaws.gone')}</th>
            <th scope="col">{t('questions.flaws.good')}</th>
          </tr>
        </thead>
        <tbody>
          {flaws.map(({ flaw, gone, good }) => (
            <tr key={flaw}>
              <th scope="row">{t(`cue.flaw-${flaw}`)}</th>
              <td>{words.share(gone)}</td>
              <td>{words.share(good)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lacking.length > 0 && (
        <>
          <h3>{t('questions.lacking')}</h3>
          <ul className="drill-help">
            {lacking.map(({ remark, count }) => (
              <li key={remark}>{t('questions.lackingLine', { what: t(`questions.remarkShort.${remark as 'long'}`), count })}</li> // prettier-ignore
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** From so many on, only the mistakes are listed at first. */
const MANY_ITEMS = 20;

function QuestionsPart({ port, result, onChange }: QuestionResultViewProps): ReactNode {
  const { t } = useTranslation('drills');
  const { session, items, language } = result;
  const [opened, setOpened] = useState<QuestionReview | null>(null);
  const [isOnlyWrong, setOnlyWrong] = useState(items.length > MANY_ITEMS);
  const open = useCallback(
    async (item: number): Promise<void> => {
      const review = await port.review(session, item);
      if ('isRight' in review) setOpened(review);
    },
    [port, session],
  );
  const lines = items.filter(({ isRight }) => !isOnlyWrong || !isRight);
  return (
    <section aria-labelledby="drill-items">
      <h2 id="drill-items">{t('questions.again')}</h2>
      <Switch on={isOnlyWrong} onChange={setOnlyWrong}>
        {t('items.onlyWrong')}
      </Switch>
      {lines.length === 0 && <p>{t('items.allRight')}</p>}
      <ol className="drill-items">
        {lines.map(({ item, isRight, isContested, text }) => (
          <li key={item}>
            <Button kind={opened?.item === item ? 'primary' : 'quiet'} onPress={() => void open(item)}>
              {t('items.item', { item })}
            </Button>
            <Chip
              tone={isContested ? 'note' : isRight ? 'good' : 'warn'}
              icon={isContested ? 'flag' : isRight ? 'check' : 'close'}
            >
              {t(isContested ? 'questions.chip.contested' : isRight ? 'questions.chip.right' : 'questions.chip.wrong')}
            </Chip>
            <Said lang={language}>{text}</Said>
          </li>
        ))}
      </ol>
      {opened !== null && (
        <QuestionItem
          key={opened.item}
          item={opened.item}
          shown={opened.shown}
          title={t('items.item', { item: opened.item })}
          review={opened}
          busy={false}
          onContest={async (isContested) => {
            const review = await port.contest(session, opened.item, isContested);
            if ('isRight' in review) setOpened(review);
            onChange();
          }}
          next={null}
        />
      )}
    </section>
  );
}
