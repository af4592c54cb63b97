// The certificates of an exam, for the academy: who has one, who gets none and why, issuing them all at once, revoking one with a reason.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CERTIFICATE_PATHS, doneSchema, examCertificatesSchema, issuedSchema, type ExamCertificates } from '#exam';
import { Button, Callout, Chip, EmptyState, Link, showToast, Skeleton } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy } from '../askAcademy.ts';
import { ExamFrame } from '../exams/ExamFrame.tsx';
import { useAsked } from '../useAsked.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { Told } from './Told.tsx';
import { useSend } from '../useSend.ts';
import './words.ts';
import './appeals.css';

type Row = ExamCertificates['rows'][number];

export function CertificatesScreen({ exam }: { readonly exam: string }): ReactNode {
  const { t } = useTranslation('certificates');
  return (
    <ExamFrame exam={exam} here="certificates" lead={<p>{t('exam.lead')}</p>}>
      <Certificates exam={exam} />
    </ExamFrame>
  );
}

function Certificates({ exam }: { readonly exam: string }): ReactNode {
  const { t } = useTranslation('certificates');
  const path = CERTIFICATE_PATHS.ofExam(exam);
  const [asked, again] = useAsked(useCallback(() => askAcademy(examCertificatesSchema, { path }), [path]));
  const [revoking, setRevoking] = useState<Row | null>(null);
  const { refused, isSending, send } = useSend();
  if (asked === null) return <Skeleton label={t('exam.title')} />;
  if (!asked.ok) return <Told refused={asked} part="certificates" />;
  const { rows, canSign } = asked.value;
  const due = rows.filter(({ why }) => why === null).map(({ sitting }) => sitting);
  const issue = (sittings: readonly string[]): void =>
    send(
      () => askAcademy(issuedSchema, { method: 'POST', path, body: { sittings } }),
      ({ issued }) => {
        showToast({ words: t('exam.issued', { count: issued.length }), tone: 'good' });
        again();
      },
    );
  return (
    <div className="academy-stack">
      {!canSign && <Callout tone="warn">{t('exam.noKey')}</Callout>}
      {revoking === null && <Told refused={refused} part="certificates" />}
      {due.length > 0 && canSign && (
        <div>
          <Button kind="primary" isDisabled={isSending} onPress={() => issue(due)}>
            {t('exam.issueAll', { count: due.length })}
          </Button>
        </div>
      )}
      {rows.length === 0 && <EmptyState title={t('exam.nobody')} />}
      {rows.length > 0 && (
        <ul className="academy-people">
          {rows.map((row) => (
            <li key={row.sitting}>
              <CertificateRow
                row={row}
                canSign={canSign && !isSending}
                onIssue={() => issue([row.sitting])}
                onRevoke={() => setRevoking(row)}
              />
            </li>
          ))}
        </ul>
      )}
      {revoking?.certificate !== undefined && revoking?.certificate !== null && (
        <ReasonDialog
          title={t('exam.revokeTitle', { name: revoking.name ?? t('exam.unnamed') })}
          words={t('exam.revokeWords')}
          label={t('exam.reason')}
          go={t('exam.revoke')}
          cancel={t('exam.cancel')}
          isSending={isSending}
          isGrave
          trouble={<Told refused={refused} part="certificates" />}
          onClose={() => setRevoking(null)}
          onGo={(reason) => {
            const revoke = CERTIFICATE_PATHS.revoke(revoking.certificate ?? '');
            send(
              () => askAcademy(doneSchema, { method: 'POST', path: revoke, body: { reason } }),
              () => {
                setRevoking(null);
                showToast({ words: t('exam.revoked'), tone: 'good' });
                again();
              },
            );
          }}
        />
      )}
    </div>
  );
}

interface CertificateRowProps {
  readonly row: Row;
  readonly canSign: boolean;
  readonly onIssue: () => void;
  readonly onRevoke: () => void;
}

function CertificateRow({ row, canSign, onIssue, onRevoke }: CertificateRowProps): ReactNode {
  const { t } = useTranslation('certificates');
  const { name, certificate, issuedAtMs, isOutdated, why, revoked } = row;
  return (
    <div className="academy-person">
      <div className="academy-who">
        <p className="academy-name">
          <bdi>{name ?? t('exam.unnamed')}</bdi>
        </p>
        <p className="quiet">{t('exam.try', { try: row.try })}</p>
        {isOutdated && <p className="quiet">{t('exam.outdatedWords')}</p>}
        {revoked.map((one) => (
          <p key={one.certificate} className="quiet">
            {t('exam.was', { at: one.atMs, reason: one.reason })}
          </p>
        ))}
      </div>
      <div className="academy-row">
        {isOutdated && <Chip tone="warn">{t('exam.outdated')}</Chip>}
        {certificate === null ? (
          <>
            {why !== null && <Chip>{t(`exam.why.${why}`)}</Chip>}
            {why === null && (
              <Button isDisabled={!canSign} onPress={onIssue} aria-label={`${t('exam.issue')}: ${name ?? ''}`}>
                {t('exam.issue')}
              </Button>
            )}
          </>
        ) : (
          <>
            <Chip tone="good">{t('exam.has', { at: issuedAtMs ?? 0 })}</Chip>
            <Link href={ADDRESSES.academy('verify', certificate)}>{t('exam.see')}</Link>
            <Button kind="quiet" onPress={onRevoke} aria-label={`${t('exam.revoke')}: ${name ?? ''}`}>
              {t('exam.revoke')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
