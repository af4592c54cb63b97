// What the candidate can keep: the receipt of the submission, held against the record on demand, and everything that is held of their exams.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { checkedReceiptSchema, RESULT_PATHS, type CheckedReceipt, type GradeView } from '#exam';
import { Button, ButtonLink, Callout, FileButton } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { readReceipt, saveReceipt, type Receipt } from '../receiptFile.ts';
import { useSend } from '../useSend.ts';
import { ResultTrouble } from './ResultTrouble.tsx';

export function RecordPart({ view }: { readonly view: GradeView }): ReactNode {
  const { t } = useTranslation('results');
  return (
    <section className="results-part" aria-labelledby="result-record">
      <h2 id="result-record">{t('result.record')}</h2>
      {view.receipt !== null && <ReceiptPart sitting={view.grade.sitting} receipt={view.receipt} />}
      {view.own && (
        <>
          <p>{t('result.recordWords')}</p>
          <div>
            <ButtonLink icon="download" href={RESULT_PATHS.ownRecord()} download="exam-record.json">
              {t('result.recordCommand')}
            </ButtonLink>
          </div>
        </>
      )}
    </section>
  );
}

function ReceiptPart({ sitting, receipt }: { readonly sitting: string; readonly receipt: Receipt }): ReactNode {
  const { t } = useTranslation('results');
  const { refused, send } = useSend();
  const [checked, setChecked] = useState<CheckedReceipt | 'unread' | null>(null);
  const check = (kept: Receipt): void => {
    const path = RESULT_PATHS.checkReceipt(sitting);
    send(() => askAcademy(checkedReceiptSchema, { method: 'POST', path, body: kept }), setChecked);
  };
  const read = async (file: File): Promise<void> => {
    const kept = readReceipt(await file.text());
    if (kept === null) setChecked('unread');
    else check(kept);
  };
  return (
    <div className="results-receipt">
      <h3>{t('result.receipt')}</h3>
      <p>{t('result.receiptWords')}</p>
      <p className="results-quiet">
        {t('result.receiptHash')} <code className="results-hash left-to-right">{receipt.hash}</code>
      </p>
      <div className="results-commands">
        <Button icon="download" onPress={() => saveReceipt(receipt)}>
          {t('result.receiptDownload')}
        </Button>
        <Button onPress={() => check(receipt)}>{t('result.receiptCheck')}</Button>
        <FileButton accepts={['.txt', 'text/plain']} onChoose={([file]) => void read(file)}>
          {t('result.receiptFile')}
        </FileButton>
      </div>
      {refused !== null && <ResultTrouble refused={refused} />}
      {checked !== null && <Checked checked={checked} />}
    </div>
  );
}

function Checked({ checked }: { readonly checked: CheckedReceipt | 'unread' }): ReactNode {
  const { t } = useTranslation('results');
  if (checked === 'unread')
    return (
      <Callout tone="warn" role="alert">
        {t('result.receiptUnread')}
      </Callout>
    );
  if (checked.faults.length === 0)
    return (
      <Callout tone="good" role="alert">
        {t('result.receiptSame')}
      </Callout>
    );
  return (
    <Callout tone="bad" role="alert">
      <ul>
        {[...new Set(checked.faults.map(({ code }) => code))].map((code) => (
          <li key={code}>{t(`result.receiptFault.${code}`)}</li>
        ))}
      </ul>
      <p>{t('result.receiptWhat')}</p>
    </Callout>
  );
}
