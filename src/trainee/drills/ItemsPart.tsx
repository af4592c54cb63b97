// Every item again: how it was judged, and on opening it what there was to be seen.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedResult, ItemLine } from '#drills';
import { Button, Chip, Switch } from '#ui';
import { DrillItem } from './DrillItem.tsx';
import type { DrillPort, JudgedReview } from './drillPort.ts';
import { useDrillWords } from './useDrillWords.ts';

/** From so many on, only the mistakes are listed at first. */
const MANY_ITEMS = 20;

export interface ItemsPartProps {
  readonly port: DrillPort;
  readonly result: JudgedResult;
}

/** Every item, each to be looked at again with what was to be seen. */
export function ItemsPart({ port, result }: ItemsPartProps): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const { session, way } = result;
  const [opened, setOpened] = useState<JudgedReview | null>(null);
  const [isOnlyWrong, setOnlyWrong] = useState(result.items.length > MANY_ITEMS);
  const open = useCallback(
    async (item: number): Promise<void> => {
      const review = await port.review(session, item);
      if ('content' in review) setOpened(review);
    },
    [port, session],
  );
  const lines = result.items.filter(({ verdict, isFalse }) => !isOnlyWrong || (verdict === 'false') !== isFalse);
  return (
    <section aria-labelledby="drill-items">
      <h2 id="drill-items">{t('items.title')}</h2>
      <p className="quiet">{t('items.what')}</p>
      <Switch on={isOnlyWrong} onChange={setOnlyWrong}>
        {t('items.onlyWrong')}
      </Switch>
      {lines.length === 0 && <p>{t('items.allRight')}</p>}
      <ol className="drill-items">
        {lines.map((line) => (
          <li key={line.item}>
            <Button kind={opened?.item === line.item ? 'primary' : 'quiet'} onPress={() => void open(line.item)}>
              {t('items.item', { item: line.item })}
            </Button>
            <OutcomeChip line={line} />
            <span>{words.cue(line.cue)}</span>
          </li>
        ))}
      </ol>
      {opened !== null && (
        <DrillItem
          key={opened.item}
          port={port}
          session={session}
          item={opened.item}
          shown={opened.shown}
          way={way}
          title={t('items.item', { item: opened.item })}
          review={opened}
          busy={false}
          next={null}
        />
      )}
    </section>
  );
}

function OutcomeChip({ line: { verdict, isFalse } }: { readonly line: ItemLine }): ReactNode {
  const { t } = useTranslation('drills');
  const isRight = (verdict === 'false') === isFalse;
  const outcome = isRight ? (isFalse ? 'hit' : 'correctRejection') : isFalse ? 'miss' : 'falseAlarm';
  return (
    <Chip tone={isRight ? 'good' : 'warn'} icon={isRight ? 'check' : 'close'}>
      {t(`chip.${outcome}`)}
    </Chip>
  );
}
