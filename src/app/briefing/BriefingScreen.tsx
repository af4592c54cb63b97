// The briefing: who the trainee is today, where and when, what the shift has been told, what lies on the desk. From here it begins.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '#scenario';
import { ButtonLink, Callout, Icon, type IconName } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { CannotLoad } from '../CannotLoad.tsx';
import { useCaseWords } from '../caseWords.ts';
import { useDay } from '../formats.ts';
import { useHashQuery } from '../hashAddress.ts';
import { listAttempts } from '../homes/attempts.ts';
import type { KnownAttempt } from '../homes/knownAttempt.ts';
import { NotFound } from '../NotFound.tsx';
import { Page } from '../Page.tsx';
import { practiceHome } from '../practice/practiceHome.ts';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { countHeavy, HEAVY_A_DAY, isHeavy } from '../wellbeing/workload.ts';
import { BeginCard } from './BeginCard.tsx';
import './briefing.css';
import './words.ts';
import '../wellbeing/words.ts';

export function BriefingScreen({ scenario }: { readonly scenario: string }): ReactNode {
  const load = useCallback(async () => {
    const [{ scenarios }, attempts] = await Promise.all([practiceHome().catalogue(), listAttempts()]);
    return {
      entry: scenarios.find(({ id }) => id === scenario) ?? null,
      attempts: attempts.filter((one) => one.scenario === scenario && (one.signed || one.inShift !== true)),
      heavy: countHeavy(scenarios, attempts, Date.now()),
    };
  }, [scenario]);
  const [loaded, again] = useLoaded(load);
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  if (loaded.state === 'loading') return <Waiting />;
  const { entry, attempts, heavy } = loaded.value;
  return entry === null ? <NotFound /> : <Briefing entry={entry} attempts={attempts} heavy={heavy} />;
}

interface BriefingProps {
  readonly entry: CatalogueEntry;
  readonly attempts: readonly KnownAttempt[];
  /** Cases with hard content that were finished today. */
  readonly heavy: number;
}

function Briefing({ entry, attempts, heavy }: BriefingProps): ReactNode {
  const { t } = useTranslation(['briefing', 'common', 'wellbeing']);
  const words = useCaseWords(entry);
  const asked = useHashQuery();
  const inCase = { lang: words.language, dir: words.direction };
  return (
    <Page
      title={words.of(entry.title)}
      titleIn={inCase}
      above={<span {...inCase}>{words.of(entry.place)}</span>}
      lead={<p {...inCase}>{words.of(entry.summary)}</p>}
    >
      <div className="briefing">
        <div className="briefing-words">
          {entry.contentNotes.length > 0 && (
            <Callout tone="note" icon="leaf" title={t('notes')}>
              <ul {...inCase}>
                {entry.contentNotes.map((note) => (
                  <li key={words.of(note)}>{words.of(note)}</li>
                ))}
              </ul>
            </Callout>
          )}
          {isHeavy(entry) && heavy >= HEAVY_A_DAY && (
            <Callout
              tone="primary"
              icon="leaf"
              title={t('wellbeing:heavy.title')}
              actions={<ButtonLink href={ADDRESSES.wellbeing()}>{t('wellbeing:heavy.openDoor')}</ButtonLink>}
            >
              <p>{t('wellbeing:heavy.words', { count: heavy })}</p>
            </Callout>
          )}
          <Today entry={entry} />
          <section aria-labelledby="briefing-told">
            <h2 id="briefing-told">{t('told')}</h2>
            <div {...inCase} className="briefing-text">
              {words
                .of(entry.briefing)
                .split(/\n\s*\n/)
                .map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
            </div>
          </section>
          {entry.bulletins.length > 0 && (
            <section aria-labelledby="briefing-bulletins">
              <h2 id="briefing-bulletins">{t('bulletins')}</h2>
              <ul {...inCase} className="bulletins">
                {entry.bulletins.map((bulletin) => (
                  <li key={words.of(bulletin)}>{words.of(bulletin)}</li>
                ))}
              </ul>
            </section>
          )}
          {entry.hearing !== true && <DeskTools />}
        </div>
        <BeginCard key={asked.toString()} entry={entry} attempts={attempts} asked={asked} />
      </div>
    </Page>
  );
}

function Today({ entry }: Pick<BriefingProps, 'entry'>): ReactNode {
  const { t } = useTranslation(['briefing', 'common']);
  const day = useDay();
  return (
    <section aria-labelledby="briefing-today">
      <h2 id="briefing-today">{t('today')}</h2>
      <p>{t(`role.${entry.hearing === true ? 'witness' : entry.line === 'second' ? 'second' : 'first'}`)}</p>
      <dl className="fact-rows">
        <div>
          <dt>{t('when')}</dt>
          <dd>{t('whenWords', { date: day(entry.date), time: entry.startsAt })}</dd>
        </div>
        <div>
          <dt>{t('law')}</dt>
          <dd>{t('lawWords', { pack: t(`common:pack.${entry.pack}` as never), date: day(entry.date) })}</dd>
        </div>
        {entry.hearing !== true && (
          <div>
            <dt>{t('line')}</dt>
            <dd>
              {t(`common:line.${entry.line}` as never)} · {t(`common:kind.${entry.kind}` as never)}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

const TOOLS = [
  ['lamp', 'lamp'],
  ['loupe', 'loupe'],
  ['reader', 'passport'],
  ['specimens', 'paper'],
  ['registers', 'register'],
  ['rules', 'scales'],
] as const satisfies readonly (readonly [string, IconName])[];

function DeskTools(): ReactNode {
  const { t } = useTranslation('briefing');
  return (
    <section aria-labelledby="briefing-desk">
      <h2 id="briefing-desk">{t('desk')}</h2>
      <ul className="desk-tools">
        {TOOLS.map(([tool, icon]) => (
          <li key={tool}>
            <Icon name={icon} />
            <span>{t(`tool.${tool}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
