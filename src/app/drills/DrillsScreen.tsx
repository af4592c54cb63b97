// The hall of drills: what can be practised item by item, how, what should come back today, and what was done before.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  cueFor,
  DRILL_KINDS,
  isQuestionKind,
  LENGTHS,
  PREVALENCES,
  WAYS,
  type DrillKind,
  type Prevalence,
  type Way,
} from '#drills';
import { HEARING_LANGUAGES, hearingLanguageOf, type HearingLanguage } from '#interview';
import { Button, ButtonLink, Callout, Card, Chip, RadioGroup, showToast, Switch, type IconName } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import type { DrillHall, KnownSession, StartWish } from '../../trainee/drills/drillPort.ts';
import '../../trainee/drills/words.ts';
import '../../trainee/drills/drills.css';
import { CannotLoad } from '../CannotLoad.tsx';
import { useAgo } from '../formats.ts';
import { useHashQuery } from '../hashAddress.ts';
import { Page } from '../Page.tsx';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { drillHome } from './drillHome.ts';
import { ImportLogs } from './ImportLogs.tsx';
import { useDrillName } from './useDrillName.ts';

const ICONS: Readonly<Record<DrillKind, IconName>> = {
  papers: 'passport',
  faces: 'people',
  zones: 'register',
  calendars: 'calendar',
  stamps: 'flag',
  stays: 'clock',
  naming: 'speech',
  rephrasing: 'pen',
};

export function DrillsScreen(): ReactNode {
  const load = useCallback(() => drillHome.hall(), []);
  const [loaded, again] = useLoaded(load);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  return <Hall hall={loaded.value} again={again} />;
}

function Hall({ hall, again }: { readonly hall: DrillHall; readonly again: () => void }): ReactNode {
  const { t } = useTranslation('drills');
  const open = hall.sessions.filter(({ isOver }) => !isOver);
  const done = hall.sessions.filter(({ isOver }) => isOver);
  return (
    <Page title={t('title')} lead={<p>{t('lead')}</p>}>
      <div className="drill-hall">
        {!hall.lasting && <Callout tone="warn">{t('notLasting')}</Callout>}
        {open.length > 0 && <Sessions title={t('hall.open')} sessions={open} again={again} />}
        <Begin due={hall.due} />
        <Shift />
        <LessonOffer />
        <ImportLogs onDone={again} />
        {done.length > 0 && <Sessions title={t('hall.done')} sessions={done} again={again} />}
      </div>
    </Page>
  );
}

/** Goes to a new session. */
async function begin(wish: StartWish): Promise<void> {
  location.hash = ADDRESSES.drills(await drillHome.start(wish));
}

function Begin({ due }: Pick<DrillHall, 'due'>): ReactNode {
  const { t, i18n } = useTranslation('drills');
  const asked = useAskedFor();
  const [kind, setKind] = useState<DrillKind>(asked.kind ?? 'papers');
  const [way, setWay] = useState<Way>('free');
  const [prevalence, setPrevalence] = useState<Prevalence>('half');
  const [language, setLanguage] = useState<HearingLanguage>(asked.language ?? hearingLanguageOf(i18n.language) ?? 'en');
  const [feedback, setFeedback] = useState(true);
  const [length, setLength] = useState<number>(asked.kind === null ? 20 : 10);
  const focus = kind === asked.kind ? asked.focus : null;
  const wish: StartWish = isQuestionKind(kind)
    ? { kind, language, focus, feedback, length }
    : { kind, protocol: 'stream', way: kind === 'faces' ? way : 'free', prevalence, feedback, length };
  return (
    <Card as="section" look="raised">
      <form
        className="drill-begin"
        aria-label={t('hall.begin')}
        onSubmit={(event) => {
          event.preventDefault();
          void begin(wish);
        }}
      >
        {focus !== null && isQuestionKind(kind) && (
          <Callout tone="note">
            {t('questions.focus', { what: t(`cue.${cueFor(kind, focus) as 'flaw-leading'}`) })}
          </Callout>
        )}
        <RadioGroup
          label={t('hall.kind')}
          look="cards"
          value={kind}
          onChange={setKind}
          choices={DRILL_KINDS.map((one) => ({
            value: one,
            icon: ICONS[one],
            label: t(`kind.${one}`),
            hint:
              due[one] === undefined ? t(`what.${one}`) : `${t(`what.${one}`)} ${t('hall.due', { count: due[one] })}`,
          }))}
        />
        {kind === 'faces' && (
          <RadioGroup
            label={t('way.title')}
            value={way}
            onChange={setWay}
            choices={WAYS.map((one) => ({ value: one, label: t(`way.${one}`), hint: t(`way.what.${one}`) }))}
          />
        )}
        <div className="drill-options">
          {isQuestionKind(kind) ? (
            <RadioGroup
              label={t('questions.languageTitle')}
              look="segments"
              value={language}
              onChange={setLanguage}
              choices={HEARING_LANGUAGES.map((one) => ({ value: one, label: t(`questions.language.${one}`) }))}
            />
          ) : (
            <RadioGroup
              label={t('hall.prevalence')}
              look="segments"
              value={prevalence}
              onChange={(next) => {
                setPrevalence(next);
                // Feedback at each item is what moves the criterion where fraud is rare: off unless asked for.
                setFeedback(next !== 'rare');
              }}
              choices={PREVALENCES.map((one) => ({ value: one, label: t(`prevalence.${one}`) }))}
            />
          )}
          <RadioGroup
            label={t('hall.length')}
            look="segments"
            value={String(length)}
            onChange={(next) => setLength(Number(next))}
            choices={LENGTHS.map((one) => ({ value: String(one), label: t('hall.items', { count: one }) }))}
          />
          <Switch on={feedback} onChange={setFeedback}>
            {t('hall.feedback')}
          </Switch>
        </div>
        <p className="field-hint">{t(isQuestionKind(kind) ? 'questions.adapts' : 'hall.adapts')}</p>
        <div>
          <Button type="submit" kind="primary" endIcon="arrowForward">
            {t('hall.begin')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

interface AskedFor {
  readonly kind: DrillKind | null;
  readonly language: HearingLanguage | null;
  /** A type or a flaw; null for whatever comes. */
  readonly focus: string | null;
}

/** What a link to the hall asks for: a drill, a language, what it is to practise. Anything else in an address is left aside. */
function useAskedFor(): AskedFor {
  const query = useHashQuery();
  const kind = DRILL_KINDS.find((one) => one === query.get('kind')) ?? null;
  const focus = query.get('focus');
  return {
    kind,
    language: hearingLanguageOf(query.get('language') ?? ''),
    focus: kind === null || focus === null || !isQuestionKind(kind) || cueFor(kind, focus) === null ? null : focus,
  };
}

function Shift(): ReactNode {
  const { t } = useTranslation('drills');
  return (
    <Card as="section" look="flat">
      <div className="stacked">
        <h2>{t('shift.title')}</h2>
        <p>{t('shift.what')}</p>
        <p className="quiet">{t('shift.why')}</p>
        <div className="row">
          {(['papers', 'faces'] as const).map((kind) => (
            <Button
              key={kind}
              icon={ICONS[kind]}
              onPress={() =>
                void begin({ kind, protocol: 'burst', way: 'free', prevalence: 'rare', feedback: true, length: 0 })
              }
            >
              {t(`shift.${kind}`)}
            </Button>
          ))}
        </div>
      </div>
    </Card>
  );
}

function LessonOffer(): ReactNode {
  const { t } = useTranslation('drills');
  return (
    <Card as="section" look="flat">
      <div className="stacked">
        <h2>{t('lesson.name')}</h2>
        <p>{t('lesson.what')}</p>
        <p className="quiet">{t('lesson.why')}</p>
        <div>
          <Button
            icon="people"
            onPress={() =>
              void begin({
                kind: 'faces',
                protocol: 'lesson',
                way: 'free',
                prevalence: 'half',
                feedback: false,
                length: 0,
              })
            }
          >
            {t('lesson.begin')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

interface SessionsProps {
  readonly title: string;
  readonly sessions: readonly KnownSession[];
  readonly again: () => void;
}

function Sessions({ title, sessions, again }: SessionsProps): ReactNode {
  const { t } = useTranslation('drills');
  const ago = useAgo();
  const nameOf = useDrillName();
  const remove = async (session: string, name: string): Promise<void> => {
    await drillHome.remove(session);
    showToast({ words: t('hall.deleted', { name }) });
    again();
  };
  return (
    <section className="drill-sessions">
      <h2>{title}</h2>
      <ul className="plain-list">
        {sessions.map((one) => {
          const name = nameOf(one);
          return (
            <li key={one.session}>
              <span className="drill-session-name">
                {name} {one.prevalence !== null && <Chip>{t(`prevalence.${one.prevalence}`)}</Chip>}
                {one.language !== null && <Chip>{t(`questions.language.${one.language}`)}</Chip>}
              </span>
              <span className="quiet">
                {t('hall.answered', { count: one.answered, of: one.of })} · {ago(one.changedMs)}
              </span>
              <span className="row">
                <ButtonLink kind={one.isOver ? 'quiet' : 'primary'} href={ADDRESSES.drills(one.session)}>
                  {t(one.isOver ? 'hall.result' : 'hall.goOn')}
                </ButtonLink>
                <Button kind="quiet" icon="trash" onPress={() => void remove(one.session, name)}>
                  {t('hall.delete')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
