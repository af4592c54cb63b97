// One attempt before its examiner: the attempt moment by moment on one side, the mark on the other; all by keyboard, kept as one goes.

import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RubricCriterion } from '#attempt';
import { MARKING_PATHS, markLawSchema, markRecordSchema, toMarkSchema, type ToMark } from '#exam';
import type { LawBundle } from '#law';
import type { ExaminerRecord } from '#scoring';
import { Button, Chip, Link, Skeleton } from '#ui';
import { withOwnValues } from '#words';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { ReplayContext, type Replaying } from '../../trainee/debrief/replaying.ts';
import { useTerm } from '../../trainee/debrief/useTerm.ts';
import { useSay } from '../../trainee/law/say.ts';
import { useLawWords } from '../../trainee/law/useLawWords.ts';
import { AcademyPage } from '../AcademyPage.tsx';
import { askAcademy, type Answered } from '../askAcademy.ts';
import { useAsked } from '../useAsked.ts';
import { AttemptPane } from './AttemptPane.tsx';
import { MarkPane } from './MarkPane.tsx';
import { makeMarkFeedback } from './markFeedback.ts';
import { Refusal } from './Refusal.tsx';
import { useActWords } from './useActWords.ts';
import { useMark } from './useMark.ts';
import { useMarkKeys } from './useMarkKeys.ts';
import './words.ts';
import '../../trainee/debrief/words.ts';
import '../../trainee/debrief/debrief.css';
import './marking.css';

interface Loaded {
  readonly seen: ToMark;
  readonly record: ExaminerRecord<string>;
  readonly law: LawBundle;
}

async function askAll(code: string): Promise<Answered<Loaded>> {
  const [seen, record, law] = await Promise.all([
    askAcademy(toMarkSchema, { path: MARKING_PATHS.task(code) }),
    askAcademy(markRecordSchema, { path: MARKING_PATHS.record(code) }),
    askAcademy(markLawSchema, { path: MARKING_PATHS.law(code) }),
  ]);
  if (!seen.ok) return seen;
  if (!record.ok) return record;
  if (!law.ok) return law;
  return { ok: true, value: { seen: seen.value, record: record.value.record, law: law.value.law } };
}

export function MarkScreen({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation('marking');
  const [asked, again] = useAsked(useCallback(() => askAll(code), [code]));
  // Loaded anew, everything begins from what is kept.
  const [nth, setNth] = useState(0);
  const load = useCallback(() => {
    again();
    setNth((before) => before + 1);
  }, [again]);
  return (
    <AcademyPage
      title={t('code', { code })}
      above={<Link href={ADDRESSES.academy('marking')}>{t('title')}</Link>}
      width="wide"
    >
      {asked === null && <Skeleton lines={8} label={t('loading')} />}
      {asked?.ok === false && <Refusal refused={asked} />}
      {asked?.ok === true && <Opened key={`${nth} ${asked.value.seen.kept}`} {...asked.value} load={load} />}
    </AcademyPage>
  );
}

interface OpenedProps extends Loaded {
  readonly load: () => void;
}

const NOTHING = (): void => undefined;

function Opened({ seen, record, law: bundle, load }: OpenedProps): ReactNode {
  const { t } = useTranslation('marking');
  const { say } = useSay('debrief');
  const term = useTerm();
  const words = useLawWords(bundle);
  const law = useMemo(() => (words === null ? null : withOwnValues(words, record.values)), [words, record]);
  const tell = useActWords(record, law, term);
  const mark = useMark(seen);
  const [act, setAct] = useState(record.timeline.at(-1)?.act ?? 0);
  const { code, round, parts, title, isOpen } = seen.task;
  const isClosed = mark.frozenAtMs !== null || !isOpen;
  const feedback = useMemo(() => makeMarkFeedback(code), [code]);
  const last = record.timeline.at(-1)?.act ?? 0;
  const { change } = mark;
  const onLevel = useCallback(
    (criterion: RubricCriterion, level: number): void =>
      change((body) => ({ ...body, rationale: { ...body.rationale, [criterion]: level } })),
    [change],
  );
  useMarkKeys({ act, last, onAct: setAct, onLevel: isClosed ? NOTHING : onLevel });
  const replaying = useMemo(
    (): Replaying | null =>
      law === null
        ? null
        : {
            language: seen.language,
            feedback,
            timeline: record.timeline,
            decidable: record.decidable,
            decided: record.decided,
            law,
            say,
            term,
            officer: t('candidate'),
            start: t('start'),
            tell,
            Below: null,
          },
    [seen.language, feedback, record, law, say, term, tell, t],
  );
  if (replaying === null) return <Skeleton lines={8} label={t('loading')} />;
  return (
    <ReplayContext.Provider value={replaying}>
      <div className="marking-head">
        <span className="quiet">
          <bdi>{title}</bdi> · <bdi>{seen.task.case}</bdi>
        </span>
        {parts.map((part) => (
          <Chip key={part}>{t(`part.${part}`)}</Chip>
        ))}
        {round !== 'first' && round !== 'second' && <Chip tone="primary">{t(`round.${round}`)}</Chip>}
      </div>
      <div className="marking-split">
        <AttemptPane seen={seen} record={record} act={act} onAct={setAct} isFrozen={mark.frozenAtMs !== null} />
        <MarkPane seen={seen} mark={mark} onAct={setAct} load={<Button onPress={load}>{t('again')}</Button>} />
      </div>
    </ReplayContext.Provider>
  );
}
