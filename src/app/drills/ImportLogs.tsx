// Logs of drills come back from their files: each is read, and told of by its name, whether it was taken and if not why.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, ButtonLink, Card, FileButton, Icon } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import type { Imported, ImportFault } from '../../trainee/drills/drillPort.ts';
import '../../trainee/drills/words.ts';
import { drillHome } from './drillHome.ts';
import { useDrillName } from './useDrillName.ts';

/** What is larger is no log of a drill: none of ours comes near it. */
const MOST_BYTES = 2_000_000;

interface Taken {
  readonly file: string;
  readonly imported: Imported | { readonly ok: false; readonly fault: { readonly code: 'tooLarge' | 'unreadable' } };
}

export function ImportLogs({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('drills');
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [isBusy, setBusy] = useState(false);
  const take = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    const all: Taken[] = [];
    // oxlint-disable-next-line no-await-in-loop -- two files may hold the same session: one after the other.
    for (const file of files) all.push({ file: file.name, imported: await read(file) });
    setTaken(all);
    setBusy(false);
    const count = all.filter(({ imported }) => imported.ok).length;
    announce(t('import.announced', { count, of: all.length }));
    if (count > 0) onDone();
  };
  return (
    <Card as="section" look="flat">
      <div className="stacked">
        <h2>{t('import.title')}</h2>
        <p>{t('import.what')}</p>
        <div>
          <FileButton
            takes="several"
            accepts={['.json', 'application/json']}
            isDisabled={isBusy}
            onChoose={(files) => void take(files)}
          >
            {t('import.choose')}
          </FileButton>
        </div>
        {taken.length > 0 && (
          <ul className="drill-imports plain-list">
            {taken.map((one, index) => (
              <Line key={`${index} ${one.file}`} {...one} />
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

async function read(file: File): Promise<Taken['imported']> {
  if (file.size > MOST_BYTES) return { ok: false, fault: { code: 'tooLarge' } };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, fault: { code: 'unreadable' } };
  }
  return drillHome.importLog(text);
}

function Line({ file, imported }: Taken): ReactNode {
  const { t } = useTranslation('drills');
  const nameOf = useDrillName();
  return (
    <li data-tone={imported.ok ? 'good' : 'bad'}>
      <Icon name={imported.ok ? 'check' : 'warning'} />
      <span>
        <strong>
          <bdi>{file}</bdi>
        </strong>
        {': '}
        {imported.ok ? (
          <>
            {t(`import.how.${imported.how}`, { name: nameOf(imported.session), answered: imported.session.answered })}{' '}
            <ButtonLink kind="quiet" href={ADDRESSES.drills(imported.session.session)}>
              {t(imported.session.isOver ? 'hall.result' : 'hall.goOn')}
            </ButtonLink>
          </>
        ) : (
          <Fault fault={imported.fault} />
        )}
      </span>
    </li>
  );
}

function Fault({ fault }: { readonly fault: ImportFault | { readonly code: 'tooLarge' | 'unreadable' } }): ReactNode {
  const { t } = useTranslation('drills');
  if (fault.code === 'notLog')
    return (
      <>
        {t('import.fault.notLog')}{' '}
        <code dir="ltr">{fault.place === '' ? fault.message : `${fault.place}: ${fault.message}`}</code>
      </>
    );
  if (fault.code === 'later') return t('import.fault.later', { format: fault.format });
  if (fault.code === 'noItem') return t('import.fault.noItem', { item: fault.item });
  return t(`import.fault.${fault.code}`);
}
