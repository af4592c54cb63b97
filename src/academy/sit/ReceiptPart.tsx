// An exam that is over: how it ended, what comes next, and the receipt, to be copied, downloaded or printed.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, Callout, Card, copyText, Disclosure, showToast } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { Facts } from '../Facts.tsx';
import { receiptText, saveReceipt } from '../receiptFile.ts';
import { useSitting } from './sittingContext.ts';

export function ReceiptPart(): ReactNode {
  const { t } = useTranslation('sit');
  const { view } = useSitting();
  const { ending, receipt, feedback, cases } = view;
  const late = cases.reduce((sum, one) => sum + one.late, 0);
  const copy = async (): Promise<void> => {
    const isDone = receipt !== null && (await copyText(receiptText(receipt)));
    showToast(isDone ? { words: t('after.copied'), tone: 'good' } : { words: t('after.notCopied'), tone: 'warn' });
  };
  return (
    <>
      {ending !== null && (
        <Callout tone="good" icon="check" title={t(`after.${ending.how}`, { at: ending.atMs })}>
          {late > 0 && <p>{t('sitting.late', { count: late })}</p>}
          <p>
            {t('after.next')}: {t(`holds.feedbackKind.${feedback}`)}
          </p>
        </Callout>
      )}
      <Card as="section">
        <div className="sit-part sit-receipt">
          <h2>{t('after.receipt')}</h2>
          {receipt === null ? (
            <p>{t('after.making')}</p>
          ) : (
            <>
              <p>{t('after.receiptWhy')}</p>
              <Facts rows={[[t('after.hash'), <Code key="hash">{receipt.hash}</Code>]]} />
              <Disclosure title={t('after.text')} level={3}>
                <Code>{receipt.text}</Code>
              </Disclosure>
              <div className="sit-actions sit-screen-only">
                <Button icon="paper" onPress={() => void copy()}>
                  {t('after.copy')}
                </Button>
                <Button icon="download" onPress={() => saveReceipt(receipt)}>
                  {t('after.download')}
                </Button>
                <Button onPress={() => globalThis.print()}>{t('after.print')}</Button>
              </div>
            </>
          )}
        </div>
      </Card>
      <div className="sit-screen-only">
        <ButtonLink href={ADDRESSES.academy('own')}>{t('sitting.toOwn')}</ButtonLink>
      </div>
    </>
  );
}

function Code({ children }: { readonly children: string }): ReactNode {
  return (
    <code className="sit-code" dir="ltr">
      {children}
    </code>
  );
}
