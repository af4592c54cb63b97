// A case as the catalogue shows it: where, how hard, how long, what it practises, and how it went before.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '#scenario';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { ButtonLink, Card, Chip, Icon, type IconName } from '#ui';
import { useCaseWords } from '../caseWords.ts';
import { bestResult, type KnownAttempt } from '../homes/knownAttempt.ts';
import { useList } from '../formats.ts';
import { selectLanguage } from '../i18n/languages.ts';

const KIND_ICONS: Readonly<Record<string, IconName>> = { air: 'air', land: 'land', sea: 'sea', rail: 'rail' };

interface EntryProps {
  readonly entry: CatalogueEntry;
}

export function CaseCard({ entry, attempts }: EntryProps & { readonly attempts: readonly KnownAttempt[] }): ReactNode {
  const { t } = useTranslation(['start', 'common']);
  const words = useCaseWords(entry);
  const list = useList();
  return (
    <Card as="article">
      <div className="case-body">
        <CaseTitle entry={entry} />
        <p lang={words.language} dir={words.direction}>
          {words.of(entry.summary)}
        </p>
        <CaseTags entry={entry} />
        <p className="case-practises">
          {t('practises', {
            competencies: list(entry.competencies.map((one) => t(`common:competency.${one}` as never))),
          })}
        </p>
        {entry.contentNotes.length > 0 && (
          <p className="case-note">
            <Icon name="leaf" />
            <span>
              {t('contentNotes')}{' '}
              <span lang={words.language} dir={words.direction}>
                {entry.contentNotes.map((note) => words.of(note)).join(' ')}
              </span>
            </span>
          </p>
        )}
        <Before entry={entry} attempts={attempts} />
        <div className="row case-actions">
          <ButtonLink href={ADDRESSES.briefing(entry.id)} endIcon="arrowForward">
            {t('briefing')}
          </ButtonLink>
          <ButtonLink href={ADDRESSES.watch(entry.id)} kind="quiet" icon="eye">
            {t('watch')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

export function CaseTitle({ entry }: EntryProps): ReactNode {
  const words = useCaseWords(entry);
  const { t } = useTranslation('common');
  return (
    <header className="case-head">
      <p className="case-place" lang={words.language} dir={words.direction}>
        <Icon name={KIND_ICONS[entry.kind] ?? 'compass'} label={t(`kind.${entry.kind}` as never)} />
        <span>{words.of(entry.place)}</span>
      </p>
      <h3 lang={words.language} dir={words.direction}>
        {words.of(entry.title)}
      </h3>
    </header>
  );
}

export function CaseTags({ entry }: EntryProps): ReactNode {
  const { t } = useTranslation('common');
  const list = useList();
  return (
    <p className="case-tags">
      <Chip tone="primary">
        {t('level', { level: entry.level })} · {t(`levelName.${entry.level}` as never)}
      </Chip>
      <Chip icon="clock">{t('minutes', { minutes: entry.minutes })}</Chip>
      <Chip>{t(`line.${entry.line}` as never)}</Chip>
      <Chip icon="globe">{list(entry.languages.map((code) => selectLanguage(code).name))}</Chip>
    </p>
  );
}

function Before({ entry, attempts }: EntryProps & { readonly attempts: readonly KnownAttempt[] }): ReactNode {
  const { t } = useTranslation('start');
  const own = attempts.filter(({ scenario }) => scenario === entry.id);
  const signed = own.filter((one) => one.signed);
  const best = bestResult(own, entry.id);
  if (own.length === 0) return null;
  return (
    <p className="case-before" data-done={signed.length > 0}>
      <Icon name={signed.length > 0 ? 'check' : 'clock'} />
      <span>
        {signed.length > 0 && t('before.signed', { count: signed.length })}
        {best !== null && <> {t('before.best', { points: best.points, max: best.max })}</>}
        {own.length > signed.length && <> {t('before.open')}</>}
      </span>
    </p>
  );
}
