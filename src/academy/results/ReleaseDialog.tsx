// Before grades are released: what will be shown to whom, what is held back and why, and that it cannot be taken back.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RESULT_PATHS, releasedSchema, type Gradebook } from '#exam';
import { AskFirst, Callout, TextField } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { useSend } from '../useSend.ts';
import { usePercent } from './percent.ts';
import { ResultTrouble } from './ResultTrouble.tsx';

interface ReleaseDialogProps {
  readonly book: Gradebook;
  readonly onClose: () => void;
  /** With what to tell. */
  readonly onReleased: (words: string) => void;
  /** The gradebook is not what it was. */
  readonly onChanged: () => void;
}

export function ReleaseDialog({ book, onClose, onReleased, onChanged }: ReleaseDialogProps): ReactNode {
  const { t } = useTranslation('results');
  const { list } = usePercent();
  const { refused, send } = useSend();
  const [reason, setReason] = useState('');
  const [stopped, setStopped] = useState<string | null>(null);
  // Of an exam that is not released yet also those are sent that were confirmed: a release may have been broken off.
  const isFirst = book.releasedAtMs === null;
  const ready = book.rows.filter(({ status }) => status === 'marked' || (isFirst && status === 'confirmed'));
  const held = book.rows.filter(({ status }) => status === 'provisional');
  const passed = ready.filter(({ because }) => because === 'passMarkReached').length;
  const release = (): void => {
    const grades = ready.map(({ sitting, hash }) => ({ sitting, hash }));
    const body = { grades, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
    send(
      () => askAcademy(releasedSchema, { method: 'POST', path: RESULT_PATHS.release(book.exam), body }),
      (answer) => {
        const changed = answer.held.filter(({ why }) => why === 'changedMeanwhile').length;
        if (answer.releasedAtMs !== null) {
          onReleased(t('release.done', { count: ready.length - answer.held.length }));
          return;
        }
        setStopped(changed > 0 ? t('release.changed', { count: changed }) : t('release.stopped'));
        onChanged();
      },
    );
  };
  return (
    <AskFirst
      open
      size="m"
      title={t('release.title')}
      go={ready.length === 0 ? undefined : t('release.command', { count: ready.length })}
      back={t('release.cancel')}
      onGo={release}
      onBack={onClose}
    >
      <div className="results">
        {refused !== null && <ResultTrouble refused={refused} />}
        {stopped !== null && (
          <Callout tone="warn" role="alert">
            {stopped}
          </Callout>
        )}
        {ready.length === 0 ? (
          <p>{t('release.nothing')}</p>
        ) : (
          <>
            <p>{t('release.will', { count: ready.length, passed, failed: ready.length - passed })}</p>
            <p>{t(`release.sees.${book.design.feedback}`)}</p>
          </>
        )}
        {held.length > 0 && (
          <div>
            <p>{t('release.held', { count: held.length })}</p>
            <ul className="results-people">
              {held.map((row) => (
                <li key={row.sitting}>
                  <bdi>{row.name ?? t('book.nameless', { person: row.person.slice(0, 8) })}</bdi>
                  {': '}
                  {t('book.waitsFor', { list: list([...new Set(row.waitsFor.map((one) => t(`waits.${one.for}`)))]) })}
                </li>
              ))}
            </ul>
          </div>
        )}
        {ready.length > 0 && (
          <>
            <p>{t('release.final')}</p>
            <TextField label={t('release.reason')} value={reason} onChange={setReason} />
          </>
        )}
      </div>
    </AskFirst>
  );
}
