// What came of a session: ability and leaning with their intervals, by technique and tool, time, confidence; beside what was published, and
// with what so few answers can and cannot say.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedResult, Judged } from '#drills';
import { isDefined, type Detection } from '#measurement';
import { Callout, Card } from '#ui';
import { CalibrationPart } from './CalibrationPart.tsx';
import { CuesPart } from './CuesPart.tsx';
import type { DrillPort } from './drillPort.ts';
import { FacesPart } from './FacesPart.tsx';
import { ItemsPart } from './ItemsPart.tsx';
import { KeepPart } from './KeepPart.tsx';
import { LessonPart } from './LessonPart.tsx';
import { PairPart } from './PairPart.tsx';
import { PublishedPart } from './PublishedPart.tsx';
import { ShiftPart } from './ShiftPart.tsx';
import { useDrillWords, type DrillWords } from './useDrillWords.ts';
import './drills.css';

/** Below so many false items, counts say more than d′. */
const FEW_SIGNALS = 10;

export interface ResultViewProps {
  readonly port: DrillPort;
  readonly result: JudgedResult;
}

export function ResultView({ port, result }: ResultViewProps): ReactNode {
  const { t } = useTranslation('drills');
  if (result.answers === 0) return <p>{t('result.nothing')}</p>;
  return (
    <div className="drill-result">
      <Summary result={result} />
      {result.protocol === 'burst' && <ShiftPart result={result} />}
      {result.protocol === 'lesson' && <LessonPart result={result} />}
      {result.pair !== null && <PairPart pair={result.pair} />}
      <RatesPart judged={result.all} kind={result.kind} />
      {result.faces !== null && <FacesPart faces={result.faces} />}
      <CalibrationPart result={result} />
      <CuesPart result={result} />
      <PublishedPart result={result} />
      <KeepPart port={port} result={result} />
      <ItemsPart port={port} result={result} />
    </div>
  );
}

function Summary({ result }: { readonly result: JudgedResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const { kind } = result;
  const { hits, misses, falseAlarms, correctRejections } = result.all.counts;
  return (
    <Card as="section" look="raised">
      <div className="stacked drill-summary">
        <p className="drill-sentence">
          {t('result.sentence', {
            kind,
            right: hits + correctRejections,
            of: result.answers,
            misses,
            falseAlarms,
          })}
        </p>
        {result.medianMs !== null && <p>{t('result.time', { time: words.seconds(result.medianMs) })}</p>}
        {result.named !== null && <p>{t('result.named', { share: words.share(result.named) })}</p>}
        <Callout tone="note">
          <p>{t('result.caution')}</p>
        </Callout>
      </div>
    </Card>
  );
}

function RatesPart({ judged, kind }: { readonly judged: Judged; readonly kind: JudgedResult['kind'] }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const { hits, falseAlarms, detection } = judged;
  return (
    <section aria-labelledby="drill-rates">
      <h2 id="drill-rates">{t('rates.title')}</h2>
      <p className="quiet">{t('rates.why')}</p>
      <table className="words-table">
        <tbody>
          <tr>
            <th scope="row">{t('rates.hits', { kind })}</th>
            <td>{words.share(hits)}</td>
          </tr>
          <tr>
            <th scope="row">{t('rates.falseAlarms', { kind })}</th>
            <td>{words.share(falseAlarms)}</td>
          </tr>
          {isDefined(detection) && <DetectionRows detection={detection} words={words} />}
        </tbody>
      </table>
      {!isDefined(detection) && <p>{t('rates.undefined', { reason: t(`reason.${detection.reason}`) })}</p>}
      {isDefined(detection) && detection.warning !== null && <p>{t('rates.sameAnswer')}</p>}
      {hits.of > 0 && hits.of < FEW_SIGNALS && <p>{t('rates.few', { count: hits.of })}</p>}
    </section>
  );
}

function DetectionRows({ detection, words }: { readonly detection: Detection; readonly words: DrillWords }): ReactNode {
  const { t } = useTranslation('drills');
  const { dPrime, dPrimeLower, dPrimeUpper, criterion, criterionLower, criterionUpper, aPrime } = detection;
  const interval = (low: number, high: number): string =>
    t('figure.interval', { low: words.signed(low), high: words.signed(high) });
  const leaning = criterionLower > 0 ? 'slow' : criterionUpper < 0 ? 'quick' : 'even';
  if (detection.warning !== null)
    return (
      <tr>
        <th scope="row">{t('rates.aPrime')}</th>
        <td>{words.figure(aPrime)}</td>
      </tr>
    );
  return (
    <>
      <tr>
        <th scope="row">
          {t('rates.dPrime')}
          <br />
          <span className="quiet">{t('rates.dPrimeWhat')}</span>
        </th>
        <td>
          {detection.isPerfect ? '≥ ' : ''}
          {words.figure(dPrime)} {interval(dPrimeLower, dPrimeUpper)}
        </td>
      </tr>
      <tr>
        <th scope="row">
          {t('rates.criterion')}
          <br />
          <span className="quiet">{t('rates.criterionWhat')}</span>
        </th>
        <td>
          {words.signed(criterion)} {interval(criterionLower, criterionUpper)}
          <br />
          <span className="quiet">{t(`rates.leaning.${leaning}`)}</span>
        </td>
      </tr>
    </>
  );
}
