// After the answer: was it right, what was there to be seen, with which tools, and by whom. Every change of a paper can be switched off and on
// under each light.

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FIRST_LINE_LIGHTS, type Light } from '#documents';
import { Button, Callout, Chip, Switch } from '#ui';
import { useTerms } from '../papers/useTerms.ts';
import { FaceTold } from './FaceTold.tsx';
import type { DeskState } from './PaperDesk.tsx';
import type { JudgedReview, ReviewContent, ReviewEntry } from './drillPort.ts';
import { useDrillWords } from './useDrillWords.ts';

export interface ItemReviewProps {
  readonly review: JudgedReview;
  readonly next: ReactNode;
  /** Shows a place on the desk; null where there is no paper. */
  readonly onShow: ((desk: DeskState) => void) | null;
  /** Mutations that are switched off. */
  readonly hidden: readonly number[];
  readonly onHidden: (hidden: readonly number[]) => void;
}

export function ItemReview({ review, next, onShow, hidden, onHidden }: ItemReviewProps): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { content, verdict, isFalse, confidence } = review;
  const isRight = (verdict === 'false') === isFalse;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const outcome = isRight ? (isFalse ? 'hit' : 'correctRejection') : isFalse ? 'miss' : 'falseAlarm';
  return (
    <div className="drill-review">
      <Callout tone={isRight ? 'good' : 'warn'}>
        <h3 ref={heading} tabIndex={-1} className="drill-outcome">
          {t(`outcome.${outcome}`, { kind: content.kind })}
        </h3>
        <p>{t('outcome.sure', { percent: words.percent(confidence / 100) })}</p>
        {review.named !== null && <p>{t(`named.${review.named}`)}</p>}
      </Callout>
      <Told content={content} review={review} cue={review.cue} onShow={onShow} hidden={hidden} onHidden={onHidden} />
      {next !== null && <div className="drill-next">{next}</div>}
    </div>
  );
}

interface ToldProps extends Pick<ItemReviewProps, 'onShow' | 'hidden' | 'onHidden'> {
  readonly content: ReviewContent;
  readonly review: JudgedReview;
  readonly cue: string;
}

function Told({ content, review, cue, onShow, hidden, onHidden }: ToldProps): ReactNode {
  const { t } = useTranslation('drills');
  const { t: paperWords } = useTranslation('papers');
  const terms = useTerms();
  const words = useDrillWords();
  switch (content.kind) {
    case 'papers':
    case 'stamps':
      return <Entries entries={content.entries} onShow={onShow} hidden={hidden} onHidden={onHidden} />;
    case 'faces':
      return <FaceTold content={content} review={review} />;
    case 'zones':
      return (
        <div className="stacked">
          <p>{words.cue(cue)}</p>
          {content.differing.length > 0 && (
            <p>{t('zones.differing', { fields: words.list(content.differing.map((field) => terms.place(field))) })}</p>
          )}
          {content.wrongDigits.length > 0 && (
            <p>
              {t('zones.digits', {
                digits: words.list(content.wrongDigits.map((name) => paperWords(`zone.digit.${name as 'composite'}`))),
              })}
            </p>
          )}
        </div>
      );
    case 'calendars':
      return (
        <div className="stacked">
          <p>{words.cue(cue)}</p>
          <p>{t('calendars.means', { day: words.day(content.means), days: Math.abs(content.daysOff) })}</p>
        </div>
      );
    case 'stays':
      return (
        <div className="stacked">
          <p>{t('stays.used', { days: content.facts.used })}</p>
          <p>
            {content.facts.lastDay === null
              ? t('stays.noDay')
              : t('stays.until', { days: content.facts.mostDays, last: words.day(content.facts.lastDay) })}
          </p>
        </div>
      );
  }
}

interface EntriesProps extends Pick<ItemReviewProps, 'onShow' | 'hidden' | 'onHidden'> {
  readonly entries: readonly ReviewEntry[];
}

function Entries({ entries, onShow, hidden, onHidden }: EntriesProps): ReactNode {
  const { t } = useTranslation('drills');
  const terms = useTerms();
  const words = useDrillWords();
  // One card for each mutation, by its first place; the first line may see it at another.
  const mutations = entries
    .filter((entry, index) => entries.findIndex(({ mutation }) => mutation === entry.mutation) === index)
    .map((entry) => entries.find((one) => one.mutation === entry.mutation && one.onFirstLine) ?? entry);
  const shown = useRef(false);
  useEffect(() => {
    // The first thing to be seen is shown where it is.
    const [first] = entries;
    if (shown.current || first === undefined || onShow === null) return;
    shown.current = true;
    onShow({ page: first.page, light: bestLight(first), area: first.areas[0] ?? null });
  }, [entries, onShow]);
  if (mutations.length === 0) return <p>{t('paper.clean')}</p>;
  return (
    <div className="stacked">
      {mutations.map((entry) => (
        <article key={entry.mutation} className="drill-entry">
          <h4>{terms.term(entry.technique)}</h4>
          <p>
            <Chip tone={entry.innocent ? 'plain' : 'bad'} icon={entry.innocent ? 'leaf' : 'warning'}>
              {t(entry.innocent ? 'paper.innocent' : 'paper.false')}
            </Chip>
          </p>
          {terms.explain(entry.technique) !== null && <p>{terms.explain(entry.technique)}</p>}
          <p className="quiet">
            {t('paper.seen', {
              page: terms.page(entry.page),
              areas: words.list(entry.areas.map((area) => terms.place(area))),
              lights: words.list(entry.lights.map((light) => terms.light(light))),
            })}{' '}
            {entry.tilted && t('paper.tilted')} {entry.minLevel > 1 && t('paper.magnified')}
          </p>
          <div className="entry-actions">
            <Switch
              on={!hidden.includes(entry.mutation)}
              onChange={(on) =>
                onHidden(on ? hidden.filter((one) => one !== entry.mutation) : [...hidden, entry.mutation])
              }
            >
              {t('paper.show')}
            </Switch>
            {onShow !== null && (
              <Button
                kind="quiet"
                icon="lamp"
                onPress={() => onShow({ page: entry.page, light: bestLight(entry), area: entry.areas[0] ?? null })}
              >
                {t('paper.go')}
              </Button>
            )}
          </div>
        </article>
      ))}
      <FirstLine entries={mutations.filter(({ innocent }) => !innocent)} />
    </div>
  );
}

const firstLine: readonly Light[] = FIRST_LINE_LIGHTS;

/** What a first-line officer could have seen with the equipment of the counter. */
function FirstLine({ entries }: { readonly entries: readonly ReviewEntry[] }): ReactNode {
  const { t } = useTranslation('drills');
  const terms = useTerms();
  const words = useDrillWords();
  if (entries.length === 0) return null;
  return (
    <section className="drill-first-line">
      <h4>{t('firstLine.title')}</h4>
      <p className="quiet">{t('firstLine.tools')}</p>
      <ul className="plain-list">
        {entries.map((entry) => {
          const lights = entry.lights.filter((light) => firstLine.includes(light));
          return (
            <li key={entry.mutation}>
              {entry.onFirstLine
                ? t('firstLine.seen', {
                    term: terms.term(entry.technique),
                    lights: words.list(lights.map((light) => terms.light(light))),
                  })
                : t('firstLine.unseen', {
                    term: terms.term(entry.technique),
                    lights: words.list(entry.lights.map((light) => terms.light(light))),
                  })}{' '}
              {t(`firstLine.line${entry.line}`)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** White where that is enough, else the first of the key. */
function bestLight({ lights }: ReviewEntry): DeskState['light'] {
  return lights.includes('white') ? 'white' : (lights[0] ?? 'white');
}
