// What came of a session: ability and leaning with their intervals, by technique and tool, time, confidence; beside what was published, and
// with what so few answers can and cannot say.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Judged } from '#drills';
import { isDefined, type Detection } from '#measurement';
import { Button, Callout, Card, Chip, Switch } from '#ui';
import { CalibrationPart } from './CalibrationPart.tsx';
import { DrillItem } from './DrillItem.tsx';
import type { DrillPort, ItemLine, Review, SessionResult } from './drillPort.ts';
import { useDrillWords, type DrillWords } from './useDrillWords.ts';
import './drills.css';

/** Below so many false items, counts say more than d′. */
const FEW_SIGNALS = 10;

export interface ResultViewProps {
  readonly port: DrillPort;
  readonly session: string;
  readonly told: SessionResult;
}

export function ResultView({ port, session, told }: ResultViewProps): ReactNode {
  const { t } = useTranslation('drills');
  const { result } = told;
  if (result.answers === 0) return <p>{t('result.nothing')}</p>;
  return (
    <div className="drill-result">
      <Summary told={told} />
      {result.blocks.length > 0 && <BlocksPart told={told} />}
      <RatesPart judged={result.all} kind={told.kind} />
      <CalibrationPart result={result} />
      <CuesPart told={told} />
      <PublishedPart told={told} />
      <ItemsPart port={port} session={session} told={told} />
    </div>
  );
}

function Summary({ told: { kind, result } }: { readonly told: SessionResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
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

function RatesPart({ judged, kind }: { readonly judged: Judged; readonly kind: SessionResult['kind'] }): ReactNode {
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

/** The burst and its shift: how the criterion moved. */
function BlocksPart({ told: { result, shift } }: { readonly told: SessionResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const moved = shift === null ? null : shift.low > 0 ? 'up' : shift.high < 0 ? 'down' : 'unclear';
  return (
    <section aria-labelledby="drill-blocks">
      <h2 id="drill-blocks">{t('blocks.title')}</h2>
      <p>{t('blocks.what')}</p>
      <div className="drill-scroll">
        <table className="words-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-visually">{t('blocks.block')}</span>
              </th>
              <th scope="col">{t('blocks.found')}</th>
              <th scope="col">{t('blocks.falselyCalled')}</th>
              <th scope="col">{t('rates.dPrime')}</th>
              <th scope="col">{t('rates.criterion')}</th>
            </tr>
          </thead>
          <tbody>
            {result.blocks.map(({ hits, falseAlarms, detection }, index) => (
              <tr key={index}>
                <th scope="row">{t(index === 0 ? 'blocks.burst' : 'blocks.shift')}</th>
                <td>{words.share(hits)}</td>
                <td>{words.share(falseAlarms)}</td>
                <td>{isDefined(detection) ? words.figure(detection.dPrime) : t('figure.undefined')}</td>
                <td>{isDefined(detection) ? words.signed(detection.criterion) : t('figure.undefined')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shift !== null && moved !== null && (
        <>
          <CriterionLine blocks={result.blocks} />
          <p>
            {t(`blocks.moved.${moved}`, {
              by: words.signed(shift.difference),
              low: words.signed(shift.low),
              high: words.signed(shift.high),
            })}
          </p>
        </>
      )}
      <p className="quiet">{t('blocks.few')}</p>
    </section>
  );
}

const LINE_ENDS = 2.2;

/** Both criteria on one line from quick to slow to call something false. The table says the same. */
function CriterionLine({ blocks }: { readonly blocks: readonly Judged[] }): ReactNode {
  const { t } = useTranslation('drills');
  const at = (value: number): string =>
    `${(50 + (Math.max(-LINE_ENDS, Math.min(LINE_ENDS, value)) / LINE_ENDS) * 50).toFixed(1)}%`;
  return (
    <div className="drill-line" aria-hidden="true">
      {blocks.map(({ detection }, index) =>
        isDefined(detection) ? (
          <div key={index} className="drill-line-row">
            <span className="drill-line-name">{t(index === 0 ? 'blocks.burst' : 'blocks.shift')}</span>
            <span className="drill-line-track">
              <span
                className="drill-line-range"
                style={{
                  insetInlineStart: at(detection.criterionLower),
                  insetInlineEnd: `calc(100% - ${at(detection.criterionUpper)})`,
                }}
              />
              <span className="drill-line-dot" style={{ insetInlineStart: at(detection.criterion) }} />
            </span>
          </div>
        ) : null,
      )}
      <div className="drill-line-ends">
        <span>{t('blocks.quick')}</span>
        <span>{t('blocks.slow')}</span>
      </div>
    </div>
  );
}

function CuesPart({ told: { result } }: { readonly told: SessionResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  return (
    <section aria-labelledby="drill-cues">
      <h2 id="drill-cues">{t('cues.title')}</h2>
      <p className="quiet">{t('cues.back')}</p>
      <div className="drill-tables">
        <table className="words-table">
          <caption>{t('cues.byCue')}</caption>
          <tbody>
            {result.cues.map(({ cue, isFalse, right }) => (
              <tr key={cue}>
                <th scope="row">{words.cue(cue)}</th>
                <td>
                  {t('cues.right', { count: right.count, of: right.of })}{' '}
                  <Chip tone={isFalse ? 'bad' : 'plain'}>{t(isFalse ? 'cues.false' : 'cues.genuine')}</Chip>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {result.tools.length > 0 && (
          <table className="words-table">
            <caption>{t('cues.byTool')}</caption>
            <tbody>
              {result.tools.map(({ tool, found }) => (
                <tr key={tool}>
                  <th scope="row">{t(`tool.${tool}`)}</th>
                  <td>{words.share(found)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {result.groups.length > 0 && (
          <table className="words-table">
            <caption>{t('groups.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('groups.group')}</th>
                <th scope="col">{t('groups.missed')}</th>
                <th scope="col">{t('groups.rejected')}</th>
              </tr>
            </thead>
            <tbody>
              {result.groups.map(({ group, counts, hits, falseAlarms }) => (
                <tr key={group}>
                  <th scope="row">{t(`groups.${group}`)}</th>
                  <td>{t('figure.count', { count: counts.misses, of: hits.of })}</td>
                  <td>{t('figure.count', { count: counts.falseAlarms, of: falseAlarms.of })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {result.groups.length > 0 && <p className="quiet">{t('groups.why')}</p>}
    </section>
  );
}

function PublishedPart({ told }: { readonly told: SessionResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const { published, kind, result } = told;
  const { hits, falseAlarms } = result.all;
  return (
    <section aria-labelledby="drill-published">
      <h2 id="drill-published">{t('published.title')}</h2>
      {kind !== 'faces' && <p>{t('published.notHere')}</p>}
      {kind !== 'faces' && published.length > 0 && <p>{t('published.faces')}</p>}
      {kind === 'faces' && hits.of > 0 && falseAlarms.of > 0 && (
        <p>
          {t('published.yours', {
            missed: words.percent(1 - hits.share),
            rejected: words.percent(falseAlarms.share),
          })}
        </p>
      )}
      <ul className="drill-published">
        {published.map(({ id, source, key, isVerified }) => (
          <li key={id}>
            <p>{words.say(`published.${id}`)}</p>
            <p className="quiet">
              <bdi dir="ltr">{source}</bdi> <bdi dir="ltr">[{key}]</bdi> {isVerified ? '' : t('published.unverified')}
            </p>
          </li>
        ))}
      </ul>
      {published.length > 0 && <p className="quiet">{t('published.difference')}</p>}
    </section>
  );
}

/** From so many on, only the mistakes are listed at first. */
const MANY_ITEMS = 20;

/** Every item, each to be looked at again with what was to be seen. */
function ItemsPart({ port, session, told }: ResultViewProps): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const [opened, setOpened] = useState<Review | null>(null);
  const [isOnlyWrong, setOnlyWrong] = useState(told.items.length > MANY_ITEMS);
  const open = useCallback(
    async (item: number): Promise<void> => setOpened(await port.review(session, item)),
    [port, session],
  );
  const lines = told.items.filter(({ verdict, isFalse }) => !isOnlyWrong || (verdict === 'false') !== isFalse);
  return (
    <section aria-labelledby="drill-items">
      <h2 id="drill-items">{t('items.title')}</h2>
      <p className="quiet">{t('items.what')}</p>
      <Switch on={isOnlyWrong} onChange={setOnlyWrong}>
        {t('items.onlyWrong')}
      </Switch>
      {lines.length === 0 && <p>{t('items.allRight')}</p>}
      <ol className="drill-items">
        {lines.map((line) => (
          <li key={line.item}>
            <Button kind={opened?.item === line.item ? 'primary' : 'quiet'} onPress={() => void open(line.item)}>
              {t('items.item', { item: line.item })}
            </Button>
            <OutcomeChip line={line} />
            <span>{words.cue(line.cue)}</span>
          </li>
        ))}
      </ol>
      {opened !== null && (
        <DrillItem
          key={opened.item}
          port={port}
          session={session}
          item={opened.item}
          shown={opened.shown}
          title={t('items.item', { item: opened.item })}
          review={opened}
          busy={false}
          next={null}
        />
      )}
    </section>
  );
}

function OutcomeChip({ line: { verdict, isFalse } }: { readonly line: ItemLine }): ReactNode {
  const { t } = useTranslation('drills');
  const isRight = (verdict === 'false') === isFalse;
  const outcome = isRight ? (isFalse ? 'hit' : 'correctRejection') : isFalse ? 'miss' : 'falseAlarm';
  return (
    <Chip tone={isRight ? 'good' : 'warn'} icon={isRight ? 'check' : 'close'}>
      {t(`chip.${outcome}`)}
    </Chip>
  );
}
