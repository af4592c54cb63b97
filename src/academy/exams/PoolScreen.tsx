// The cases exams are made of: where each comes from, what was proved of it, which exams use it; an upload, and every fault found in it.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  doneSchema,
  POOL_PATHS,
  poolSchema,
  UPLOAD_LIMITS,
  uploadSchema,
  uploadsSchema,
  type CaseFinding,
  type PooledCase,
  type ProofState,
  type Upload,
} from '#exam';
import { AskFirst, Button, Callout, Card, Chip, Disclosure, FileButton, Link, Skeleton, type Tone } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AcademyPage } from '../AcademyPage.tsx';
import { askAcademy, type Refused } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import { useRepeat } from '../useRepeat.ts';
import { useSend } from '../useSend.ts';
import { useAsked } from '../useAsked.ts';
import { addressOfExam, STATE_TONES } from './ExamFrame.tsx';
import { sendUpload } from './sendUpload.ts';
import { titleIn } from './titleIn.ts';
import './words.ts';
import './exams.css';

const PROOF_TONES: Readonly<Record<ProofState, Tone>> = {
  running: 'note',
  good: 'good',
  faulty: 'bad',
  broken: 'warn',
};
const ASK_AGAIN_MS = 2000;

const askPool = () => askAcademy(poolSchema, { path: POOL_PATHS.pool() });
const askUploads = () => askAcademy(uploadsSchema, { path: POOL_PATHS.uploads() });

export function PoolScreen(): ReactNode {
  const { t } = useTranslation(['exams', 'academy']);
  const [asked, again] = useAsked(askPool);
  const [uploads, lookAgain] = useAsked(askUploads);
  const cases = asked?.ok === true ? asked.value.cases : [];
  const own = cases.filter(({ isPublic }) => !isPublic);
  const shipped = cases.filter(({ isPublic }) => isPublic);
  return (
    <AcademyPage
      title={t('pool.title')}
      above={<Link href={ADDRESSES.academy('exams')}>{t('list.title')}</Link>}
      lead={<p>{t('pool.lead')}</p>}
    >
      <div className="academy-stack">
        <UploadPart
          onDone={() => {
            again();
            lookAgain();
          }}
        />
        {asked === null && <Skeleton label={t('loading')} />}
        {asked?.ok === false && <Trouble code={asked.code} />}
        {asked?.ok === true && (
          <>
            <Cases id="own" cases={own} again={again} />
            <Cases id="shipped" cases={shipped} again={again} />
          </>
        )}
        {uploads?.ok === true && uploads.value.uploads.length > 0 && (
          <Disclosure title={t('pool.uploads')} aside={uploads.value.uploads.length} level={2}>
            <ul className="academy-list">
              {uploads.value.uploads.map((one) => (
                <li key={one.upload}>
                  <div className="academy-row">
                    <span>{t('pool.uploadedAt', { at: one.atMs })}</span>
                    <bdi>{one.cases.join(', ')}</bdi>
                    <Chip tone={PROOF_TONES[one.state]}>{t(`pool.uploadState.${one.state}`)}</Chip>
                  </div>
                  <Found upload={one} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </AcademyPage>
  );
}

function UploadPart({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('exams');
  const [upload, setUpload] = useState<Upload | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const isRunning = upload?.state === 'running';
  const id = upload?.upload ?? '';
  const ask = useCallback(() => {
    void (async () => {
      const answer = await askAcademy(uploadSchema, { path: POOL_PATHS.upload(id) });
      if (!answer.ok || answer.value.state === 'running') return;
      setUpload(answer.value);
      onDone();
    })();
  }, [id, onDone]);
  useRepeat(isRunning, ASK_AGAIN_MS, ask);
  const send = (files: readonly File[]): void => {
    void (async () => {
      setUpload(null);
      const answer = await sendUpload(files);
      setRefused(answer.ok ? null : answer);
      if (answer.ok) setUpload(answer.value);
    })();
  };
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('upload.title')}</h2>
        <p>{t('upload.words')}</p>
        <p className="quiet">
          {t('upload.limits', {
            megabytes: UPLOAD_LIMITS.zipBytes / 1e6,
            files: UPLOAD_LIMITS.files,
            cases: UPLOAD_LIMITS.cases,
          })}
        </p>
        <div className="academy-actions">
          <FileButton accepts={['.zip', 'application/zip']} isDisabled={isRunning} onChoose={send}>
            {t('upload.zip')}
          </FileButton>
          <FileButton takes="folder" isDisabled={isRunning} onChoose={send}>
            {t('upload.folder')}
          </FileButton>
        </div>
        {refused !== null && <Trouble code={refused.code} why={refused.why} />}
        <div aria-live="polite">
          {isRunning && (
            <Callout tone="note" title={t('upload.proving')}>
              {t('upload.provingWords')}
            </Callout>
          )}
          {upload !== null && !isRunning && <Outcome upload={upload} />}
        </div>
      </div>
    </Card>
  );
}

function Outcome({ upload }: { readonly upload: Upload }): ReactNode {
  const { t } = useTranslation('exams');
  const { state, cases, findings } = upload;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const title =
    state === 'good'
      ? t('upload.good', { names: cases.join(', ') })
      : state === 'broken'
        ? t('upload.broken')
        : t('upload.faulty', { count: errors });
  return (
    <div className="academy-part">
      <Callout tone={PROOF_TONES[state]} title={title}>
        {state === 'good'
          ? t('upload.goodWords')
          : state === 'broken'
            ? t('upload.brokenWords')
            : t('upload.faultyWords')}
      </Callout>
      <Found upload={upload} />
    </div>
  );
}

/** What was found, as the check tells it: in English, as authors know it from the command line. */
function Found({ upload: { fault, findings, left } }: { readonly upload: Upload }): ReactNode {
  const { t } = useTranslation('exams');
  return (
    <>
      {fault !== null && <p>{t(`uploadFault.${fault.code}`, { at: fault.at })}</p>}
      {left.length > 0 && (
        <p className="quiet">{t('upload.left', { count: left.length, files: left.slice(0, 5).join(', ') })}</p>
      )}
      <FindingList findings={findings} />
    </>
  );
}

function FindingList({ findings }: { readonly findings: readonly CaseFinding[] }): ReactNode {
  const { t } = useTranslation('exams');
  if (findings.length === 0) return null;
  return (
    <ol className="pool-findings">
      {findings.map((one) => (
        <li key={`${one.file}:${one.line}:${one.column}:${one.code}:${one.message}`}>
          <p>
            <Chip tone={one.severity === 'error' ? 'bad' : 'warn'}>{t(`severity.${one.severity}`)}</Chip>{' '}
            <code dir="ltr">
              {one.file}:{one.line}:{one.column}
            </code>
          </p>
          {one.excerpt !== '' && <pre dir="ltr">{one.excerpt}</pre>}
          <p lang="en" dir="ltr">
            {one.message} {one.hint}
          </p>
        </li>
      ))}
    </ol>
  );
}

interface CasesProps {
  readonly id: 'own' | 'shipped';
  readonly cases: readonly PooledCase[];
  readonly again: () => void;
}

function Cases({ id, cases, again }: CasesProps): ReactNode {
  const { t, i18n } = useTranslation('exams');
  const titleOf = (one: PooledCase): string => titleIn(i18n.language, one);
  return (
    <section className="academy-part" aria-labelledby={`pool-${id}`}>
      <h2 id={`pool-${id}`}>{t(`pool.${id}`)}</h2>
      <p className="quiet">{t(`pool.${id}Words`)}</p>
      {cases.length > 0 && (
        <ul className="pool-cases">
          {[...cases]
            .sort((a, b) => titleOf(a).localeCompare(titleOf(b)))
            .map((one) => (
              <li key={one.name}>
                <CaseLine one={one} again={again} />
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}

function CaseLine({ one, again }: { readonly one: PooledCase; readonly again: () => void }): ReactNode {
  const { t, i18n } = useTranslation(['exams', 'academy']);
  const title = titleIn(i18n.language, one);
  const [isAsking, setAsking] = useState(false);
  const { trouble, send } = useSend();
  const close = useCallback(() => setAsking(false), []);
  return (
    <Card as="article" look="flat">
      <div className="academy-part">
        <div className="academy-row">
          <h3>{title}</h3>
          {!one.isPublic && <Chip tone={PROOF_TONES[one.proof]}>{t(`pool.proof.${one.proof}`)}</Chip>}
          {one.origin === 'folder' && <Chip>{t('pool.origin.folder')}</Chip>}
          <span className="academy-fill" />
          {one.origin === 'uploaded' && (
            <Button kind="quiet" onPress={() => setAsking(true)}>
              {t('pool.withdraw')}
            </Button>
          )}
        </div>
        <p className="quiet">
          <bdi lang="en">{one.name}</bdi> · {t('cases.minutes', { minutes: one.minutes })} ·{' '}
          {t('pool.variants', { count: one.variants.length })} · {one.languages.join(', ')}
          {one.uploadedAtMs !== null && <> · {t('pool.uploadedAt', { at: one.uploadedAtMs })}</>}
        </p>
        <Trouble code={trouble} />
        {one.usedBy.length > 0 && (
          <p className="academy-row">
            {t('pool.usedBy')}
            {one.usedBy.map(({ exam, title: named, state, isCurrent }) => (
              <span key={exam} className="academy-row">
                <Link href={addressOfExam(exam)}>{named}</Link>
                <Chip tone={STATE_TONES[state]}>{t(`state.${state}`)}</Chip>
                {!isCurrent && <Chip tone="note">{t('pool.before')}</Chip>}
              </span>
            ))}
          </p>
        )}
        {one.findings.length > 0 && (
          <Disclosure title={t('pool.findings')} aside={one.findings.length} level={4} look="row">
            <FindingList findings={one.findings} />
          </Disclosure>
        )}
      </div>
      <AskFirst
        title={t('pool.withdrawTitle', { title })}
        open={isAsking}
        go={t('pool.withdraw')}
        back={t('academy:cancel')}
        isGrave
        onGo={() => {
          close();
          send(() => askAcademy(doneSchema, { method: 'DELETE', path: POOL_PATHS.case(one.name) }), again);
        }}
        onBack={close}
      >
        <p>{t('pool.withdrawWords')}</p>
      </AskFirst>
    </Card>
  );
}
