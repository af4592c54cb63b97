// One point of a result: why it was won or lost, in words; what it is worth; the acts and the provisions behind it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeView } from '#exam';
import { Chip, Disclosure, type Tone } from '#ui';
import type { LawWords } from '#words';
import { SourceIn } from '../../trainee/debrief/Source.tsx';
import { useSay } from '../../trainee/law/say.ts';
import { MomentList } from './MomentList.tsx';
import { usePercent } from './percent.ts';
import { usePointWords } from './usePointWords.ts';

type Item = GradeView['grade']['items'][number];

interface PointLineProps {
  readonly item: Item;
  readonly met: GradeView['cases'][number];
  readonly law: LawWords | null;
}

export function PointLine({ item, met, law }: PointLineProps): ReactNode {
  const { t } = useTranslation(['results', 'common']);
  const { say } = useSay('debrief');
  const { ppm, number } = usePercent();
  const { max, acts, provisions, leftOut, byExaminer } = item;
  const won = byExaminer === null ? item.points : (max * byExaminer.bp) / 10_000;
  const words = usePointWords().item(item, met, law);
  return (
    <Disclosure
      level={4}
      title={words}
      aside={
        <Chip tone={toneOf(item, won)}>
          {leftOut === null ? t('result.item', { won: number(won), worth: number(max) }) : t(OFF[leftOut])}
        </Chip>
      }
    >
      <div className="results-behind">
        {leftOut === null && <p>{t('result.worth', { worth: ppm(item.worthPpm), won: ppm(item.wonPpm) })}</p>}
        <p className="results-quiet">{t(`common:competency.${item.competency}`)}</p>
        <h5>{t('result.moments')}</h5>
        {acts.length === 0 ? (
          <p>{t(won === max ? 'result.momentKept' : 'result.momentNone')}</p>
        ) : (
          <MomentList met={met} acts={acts} law={law} />
        )}
        <h5>{t('result.behind')}</h5>
        {provisions.length === 0 && <p>{t('result.behindNone')}</p>}
        {[...new Set(provisions)].map((id) =>
          law === null ? (
            <p key={id}>{id}</p>
          ) : (
            <SourceIn key={id} id={id} law={law} pack={met.pack} say={say} language={met.language} />
          ),
        )}
      </div>
    </Disclosure>
  );
}

const OFF = {
  unmarked: 'result.unmarked',
  examiner: 'result.offExaminer',
  faces: 'result.offClass',
  pictures: 'result.offClass',
} as const;

function toneOf({ leftOut, max }: Item, won: number): Tone {
  if (leftOut !== null) return 'note';
  return won === max ? 'good' : won === 0 ? 'warn' : 'plain';
}
