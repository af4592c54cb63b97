// How to work the case, and the button that opens the counter. Where a server answers, the attempt may be kept there.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '#scenario';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { Button, ButtonLink, Callout, Card, changeDevice, RadioGroup } from '#ui';
import { useCaseWords } from '../caseWords.ts';
import { startAttempt, type Home } from '../homes/attempts.ts';
import type { KnownAttempt } from '../homes/knownAttempt.ts';
import { selectLanguage } from '../i18n/languages.ts';
import { isServerThere } from '../remote/isServerThere.ts';
import { OpenRefusal } from '../practice/practiceHome.ts';

interface BeginCardProps {
  readonly entry: CatalogueEntry;
  readonly attempts: readonly KnownAttempt[];
  /** Wishes in the address: `mode`, `home`, `seed`. */
  readonly asked: URLSearchParams;
}

type Beginning = { readonly state: 'waiting' | 'opening' } | { readonly state: 'refused'; readonly error: OpenRefusal };

export function BeginCard({ entry, attempts, asked }: BeginCardProps): ReactNode {
  const { t, i18n } = useTranslation(['briefing', 'common']);
  const { language } = useCaseWords(entry);
  const [mode, setMode] = useState<'practice' | 'guided'>(() => firstMode(entry, attempts, asked.get('mode')));
  const [home, setHome] = useState<Home>(asked.get('home') === 'server' ? 'server' : 'device');
  const offersServer = useServerThere() || home === 'server';
  const [beginning, setBeginning] = useState<Beginning>({ state: 'waiting' });
  const [underWay] = attempts.filter(({ signed }) => !signed);
  const begin = async (): Promise<void> => {
    setBeginning({ state: 'opening' });
    try {
      const attempt = await startAttempt(home, { scenario: entry.id, mode, language, ...seedOf(asked.get('seed')) });
      location.hash = ADDRESSES.counter(attempt.id);
    } catch (error) {
      if (!(error instanceof OpenRefusal)) throw error;
      setBeginning({ state: 'refused', error });
    }
  };
  return (
    <aside className="begin" aria-labelledby="begin-title">
      {underWay !== undefined && (
        <Callout
          tone="primary"
          icon="clock"
          title={t('underWay')}
          actions={
            <ButtonLink href={ADDRESSES.counter(underWay.id)} endIcon="arrowForward">
              {t('goOn')}
            </ButtonLink>
          }
        />
      )}
      <Card as="section">
        <div className="begin-card">
          <h2 id="begin-title" className="begin-title">
            {t('how')}
          </h2>
          <RadioGroup
            label={t('how')}
            labelHidden
            look="cards"
            value={mode}
            onChange={setMode}
            choices={[
              { value: 'guided', label: t('mode.guided'), hint: t('mode.guidedHint'), icon: 'guide' },
              { value: 'practice', label: t('mode.practice'), hint: t('mode.practiceHint'), icon: 'person' },
            ]}
          />
          {offersServer && (
            <RadioGroup
              label={t('where')}
              value={home}
              onChange={setHome}
              choices={[
                { value: 'device', label: t('home.device'), hint: t('home.deviceHint') },
                { value: 'server', label: t('home.server'), hint: t('home.serverHint') },
              ]}
            />
          )}
          {entry.languages.length > 1 && (
            <RadioGroup
              label={t('caseLanguage')}
              look="segments"
              value={language}
              onChange={(code) => changeDevice({ caseLanguage: code })}
              choices={entry.languages.map((code) => ({
                value: code,
                label: <span lang={code}>{selectLanguage(code).name}</span>,
              }))}
            />
          )}
          {language !== i18n.language && (
            <p className="begin-small">{t('speaks', { language: selectLanguage(language).name })}</p>
          )}
          {beginning.state === 'refused' && (
            <Callout tone="bad" role="alert" title={t(`common:refused.${beginning.error.fault.code}.title`)}>
              <p>{t(`common:refused.${beginning.error.fault.code}.words`, { act: 0 })}</p>
            </Callout>
          )}
          <Button
            kind="primary"
            size="l"
            endIcon="arrowForward"
            isDisabled={beginning.state === 'opening'}
            onPress={() => void begin()}
          >
            {t(beginning.state === 'opening' ? 'beginning' : 'begin')}
          </Button>
          <ButtonLink kind="quiet" icon="eye" href={ADDRESSES.watch(entry.id)}>
            {t('watchFirst')}
          </ButtonLink>
          <p className="begin-small">{t('again')}</p>
          <p className="begin-small">{t('skip')}</p>
        </div>
      </Card>
    </aside>
  );
}

/** Guidance is laid out for a first meeting with an easy case. */
function firstMode(
  { level }: CatalogueEntry,
  attempts: readonly KnownAttempt[],
  asked: string | null,
): 'practice' | 'guided' {
  if (asked === 'practice' || asked === 'guided') return asked;
  return level === 1 && attempts.every(({ signed }) => !signed) ? 'guided' : 'practice';
}

/** A seed in the address draws the case that somebody else had. */
function seedOf(asked: string | null): { readonly seed?: number } {
  const seed = asked !== null && /^\d{1,10}$/.test(asked) ? Number(asked) : null;
  return seed !== null && seed <= 4_294_967_295 ? { seed } : {};
}

function useServerThere(): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const answer = await isServerThere();
      if (isWanted) setThere(answer);
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, []);
  return there;
}
