// Taking a session away: its log, which the command line reads again, a table of its items, or paper.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillResult } from '#drills';
import { Button, saveFile, saveJson } from '#ui';
import type { DrillPort } from './drillPort.ts';

export interface KeepPartProps {
  readonly port: DrillPort;
  readonly result: Pick<DrillResult, 'session' | 'kind'>;
}

export function KeepPart({ port, result: { session, kind } }: KeepPartProps): ReactNode {
  const { t } = useTranslation('drills');
  const name = `firstline-drill-${kind}-${session.slice(0, 8)}`;
  const saveLog = async (): Promise<void> => saveJson(`${name}.json`, await port.log(session));
  const saveItems = async (): Promise<void> => saveFile(`${name}.csv`, await port.itemTable(session), 'text/csv');
  return (
    <section className="drill-keep" aria-labelledby="drill-keep">
      <h2 id="drill-keep">{t('keep.title')}</h2>
      <p className="quiet">{t('keep.what')}</p>
      <div className="row">
        <Button icon="download" onPress={() => void saveLog()}>
          {t('keep.log')}
        </Button>
        <Button icon="download" onPress={() => void saveItems()}>
          {t('keep.items')}
        </Button>
        <Button icon="paper" onPress={() => globalThis.print()}>
          {t('keep.print')}
        </Button>
      </div>
    </section>
  );
}
