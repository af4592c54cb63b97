// The objections to an exam's results, for the academy: what is objected to, what the round that it calls for has come to, what upholding it would change, and
// the decision with its reasons.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { APPEAL_PATHS, doneSchema, examAppealsSchema, type ExamAppeal } from '#exam';
import { Button, ButtonLink, Callout, Card, Chip, EmptyState, isolate, showToast, Skeleton } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy } from '../askAcademy.ts';
import { addressOfExam, ExamFrame } from '../exams/ExamFrame.tsx';
import { Facts } from '../Facts.tsx';
import { usePercent } from '../results/percent.ts';
import { useAsked } from '../useAsked.ts';
import { AboutOf } from './About.tsx';
import { APPEAL_TONES } from './AppealPart.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { Told } from './Told.tsx';
import { useSend } from '../useSend.ts';
import './words.ts';
import './appeals.css';

type Decision = ExamAppeal['may'][number];

export function AppealsScreen({ exam }: { readonly exam: string }): ReactNode {
  const { t } = useTranslation('appeals');
  return (
    <ExamFrame exam={exam} here="appeals" lead={<p>{t('exam.lead')}</p>}>
      <Appeals exam={exam} />
    </ExamFrame>
  );
}

function Appeals({ exam }: { readonly exam: string }): ReactNode {
  const { t } = useTranslation('appeals');
  const path = APPEAL_PATHS.ofExam(exam);
  const [asked, again] = useAsked(useCallback(() => askAcademy(examAppealsSchema, { path }), [path]));
  if (asked === null) return <Skeleton label={t('exam.lead')} />;
  if (!asked.ok) return <Told refused={asked} part="appeals" />;
  const { appeals } = asked.value;
  const isOpen = ({ state }: ExamAppeal): boolean => state === 'open' || state === 'marking';
  // What waits comes first, the longest waiting before the others.
  const ordered = [...appeals.filter(isOpen), ...appeals.filter((one) => !isOpen(one)).toReversed()];
  return (
    <div className="academy-stack">
      {ordered.length === 0 && <EmptyState title={t('exam.none')}>{t('exam.noneWords')}</EmptyState>}
      {ordered.map((one) => (
        <AppealCard key={one.appeal.id} one={one} exam={exam} again={again} />
      ))}
    </div>
  );
}

interface AppealCardProps {
  readonly one: ExamAppeal;
  readonly exam: string;
  readonly again: () => void;
}

function AppealCard({ one, exam, again }: AppealCardProps): ReactNode {
  const { t } = useTranslation('appeals');
  const [deciding, setDeciding] = useState<Decision | null>(null);
  const { refused, isSending, send } = useSend();
  const { bp } = usePercent();
  const { appeal, state, round, cases, grade, upheld } = one;
  const name = one.name ?? t('exam.unnamed');
  const isOpen = state === 'open' || state === 'marking';
  const share = (of: { readonly bp: number; readonly passed: boolean }): string =>
    t('exam.share', { share: bp(of.bp), passed: of.passed ? 'yes' : 'no' });
  const facts: readonly (readonly [string, string])[] = [
    ...(grade === null ? [] : [[t('exam.grade'), share(grade)] as const]),
    ...(isOpen
      ? [
          [
            t('exam.upheld'),
            upheld === null
              ? t('exam.unknown')
              : upheld.bp === grade?.bp && upheld.passed === grade.passed
                ? t('exam.same')
                : share(upheld),
          ] as const,
        ]
      : []),
  ];
  return (
    <Card as="article">
      <div className="academy-part">
        <div className="appeal-head">
          <Chip tone={APPEAL_TONES[state]}>{t(`state.${state}`)}</Chip>
          <h2 dir="auto">{name}</h2>
        </div>
        <p className="quiet">
          {t(`ground.${appeal.lodge.ground}`)} · {t('own.lodged', { at: appeal.lodgedAtMs })}
          {appeal.lodge.about.length === 0 && ` · ${t('exam.whole')}`}
        </p>
        <AboutOf sitting={appeal.sitting} about={appeal.lodge.about} cases={cases} />
        <p className="appeal-words" dir="auto">
          {appeal.lodge.words}
        </p>
        <ol className="appeal-steps">
          {appeal.steps.map(({ seq, atMs, by, body }) => (
            <li key={seq}>
              <p className="quiet">
                {t(`state.${body.to}`)} ·{' '}
                {t('exam.by', { name: isolate(one.names[by] ?? t('exam.unnamed')), at: atMs })}
              </p>
              {body.to !== 'withdrawn' && (
                <p className="appeal-words" dir="auto">
                  {body.reason}
                </p>
              )}
            </li>
          ))}
        </ol>
        {round !== null && <RoundPart one={one} round={round} exam={exam} />}
        {facts.length > 0 && <Facts rows={facts} />}
        {isOpen && one.why === 'ownWork' && <Callout tone="note">{t('exam.ownWork')}</Callout>}
        <div className="academy-actions">
          {one.may.map((to) => (
            <Button
              key={to}
              kind={to === 'dismissed' ? 'plain' : 'primary'}
              onPress={() => setDeciding(to)}
              aria-label={`${t(`exam.${GO[to]}`)}: ${name}`}
            >
              {t(`exam.${GO[to]}`)}
            </Button>
          ))}
        </div>
      </div>
      {deciding !== null && (
        <ReasonDialog
          title={t(`exam.title.${deciding}`, { name })}
          words={t(`exam.words.${deciding}`)}
          label={t('exam.reason')}
          go={t(`exam.${GO[deciding]}`)}
          cancel={t('exam.cancel')}
          isSending={isSending}
          trouble={<Told refused={refused} part="appeals" />}
          onClose={() => setDeciding(null)}
          onGo={(reason) => {
            const body = { to: deciding, reason };
            send(
              () => askAcademy(doneSchema, { method: 'POST', path: APPEAL_PATHS.steps(appeal.id), body }),
              () => {
                setDeciding(null);
                showToast({ words: t('exam.done'), tone: 'good' });
                again();
              },
            );
          }}
        />
      )}
    </Card>
  );
}

const GO = { marking: 'take', upheld: 'uphold', dismissed: 'dismiss' } as const satisfies Record<Decision, string>;

/** What is to be done now that it was taken up, and how far that is. */
function RoundPart({
  one,
  round,
  exam,
}: {
  readonly one: ExamAppeal;
  readonly round: NonNullable<ExamAppeal['round']>;
  readonly exam: string;
}): ReactNode {
  const { t } = useTranslation('appeals');
  return (
    <Callout
      tone="note"
      actions={
        round === 'regrade' ? (
          <ButtonLink href={addressOfExam(exam, 'regrades')}>{t('exam.toRegrades')}</ButtonLink>
        ) : round === 'gradeWithAccommodation' ? (
          <ButtonLink href={ADDRESSES.academy('people', one.appeal.person)}>{t('exam.toPerson')}</ButtonLink>
        ) : undefined
      }
    >
      <p>{t(`exam.round.${round}`)}</p>
      {one.marks.map(({ attempt, position, examiner, frozenAtMs }) => (
        <p key={attempt}>
          {t('exam.mark', {
            number: position + 1,
            who: examiner === null ? 'none' : 'some',
            name: examiner ?? '',
            stands: frozenAtMs === null ? 'no' : 'yes',
            at: frozenAtMs ?? 0,
          })}
        </p>
      ))}
    </Callout>
  );
}
