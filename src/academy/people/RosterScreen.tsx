// Taking in a roster: choose a file, look at what it would do or what is wrong with it, do it, and get the links.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PEOPLE_PATHS, ROSTER_COLUMNS, rosterSchema, type Roster } from '#exam';
import { Button, Callout, Card, Chip, FileButton, Link, saveFile } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy } from '../askAcademy.ts';
import { AcademyPage } from '../AcademyPage.tsx';
import { Facts } from '../Facts.tsx';
import { MadeLinks } from './MadeLinks.tsx';
import { ROSTER_EXAMPLE } from './rosterExample.ts';
import { Trouble } from './Trouble.tsx';
import { useSend } from '../useSend.ts';

const OPTIONAL = ['cohort', 'roles', 'language'] as const;

interface Chosen {
  readonly name: string;
  readonly csv: string;
}

export function RosterScreen(): ReactNode {
  const { t } = useTranslation('academy');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [roster, setRoster] = useState<Roster | null>(null);
  const { trouble, send } = useSend();
  const take = (csv: string, plan?: string): void =>
    send(
      () =>
        askAcademy(rosterSchema, {
          method: 'POST',
          path: PEOPLE_PATHS.roster(),
          body: { csv, ...(plan === undefined ? {} : { plan }) },
        }),
      setRoster,
    );
  return (
    <AcademyPage
      title={t('roster.title')}
      above={<Link href={ADDRESSES.academy('people')}>{t('people.title')}</Link>}
      lead={<p>{t('roster.lead')}</p>}
      width="text"
    >
      <div className="academy-stack">
        <Card as="section">
          <div className="academy-part">
            <p>{t('roster.columns')}</p>
            <p className="academy-secret" dir="ltr">
              {ROSTER_COLUMNS.join(', ')}
            </p>
            <Facts rows={OPTIONAL.map((column) => [column, <span key={column}>{t(`roster.about.${column}`)}</span>])} />
            <div className="academy-actions">
              <FileButton
                kind={chosen === null ? 'primary' : 'plain'}
                accepts={['.csv', 'text/csv', 'text/plain']}
                onChoose={([file]) => {
                  void (async () => {
                    const csv = await file.text();
                    setRoster(null);
                    setChosen({ name: file.name, csv });
                    take(csv);
                  })();
                }}
              >
                {t('roster.choose')}
              </FileButton>
              <Button kind="quiet" icon="download" onPress={() => saveFile('roster.csv', ROSTER_EXAMPLE, 'text/csv')}>
                {t('roster.example')}
              </Button>
            </div>
            {chosen !== null && <p className="quiet">{t('roster.chosen', { name: chosen.name })}</p>}
          </div>
        </Card>
        <Trouble code={trouble} />
        {roster !== null && <Looked roster={roster} />}
        {roster !== null && chosen !== null && roster.plan !== null && !roster.done && (
          <div className="academy-actions">
            <Button
              kind="primary"
              isDisabled={roster.added.length + roster.changed.length === 0}
              onPress={() => take(chosen.csv, roster.plan ?? '')}
            >
              {t('roster.do', { added: roster.added.length, changed: roster.changed.length })}
            </Button>
          </div>
        )}
      </div>
    </AcademyPage>
  );
}

function Looked({ roster }: { readonly roster: Roster }): ReactNode {
  const { t } = useTranslation('academy');
  const { faults, extraColumns, added, changed, blocked, unchanged, newCohorts, done, untilMs } = roster;
  const links = added.flatMap(({ name, email, token }) => (token === null ? [] : [{ name, email, token }]));
  return (
    <>
      {faults.length > 0 && (
        <Callout tone="warn" title={t('roster.faults', { count: faults.length })} role="alert">
          <ul className="academy-list">
            {faults.map(({ code, line, column, found, other }) => (
              <li key={`${code} ${line} ${column ?? ''} ${found}`}>
                <strong>{t('roster.line', { line })}</strong>{' '}
                {t(`fault.${code}`, { found, other: other ?? 0, column: column ?? '' })}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {extraColumns.length > 0 && (
        <Callout tone="note">{t('roster.extra', { columns: extraColumns.join(', ') })}</Callout>
      )}
      {faults.length === 0 && (
        <Card as="section">
          <div className="academy-part">
            <h2>{t(done ? 'roster.done' : 'roster.would')}</h2>
            <output>{t('roster.counts', { added: added.length, changed: changed.length, unchanged })}</output>
            {newCohorts.length > 0 && <p>{t('roster.newCohorts', { titles: newCohorts.join(', ') })}</p>}
            {blocked.length > 0 && <p>{t('roster.blocked', { names: blocked.map(({ name }) => name).join(', ') })}</p>}
            <ul className="academy-list">
              {added.map(({ line, name, email, cohort, roles }) => (
                <li key={line} className="academy-row">
                  <div>
                    <p className="academy-name">{name}</p>
                    <p className="quiet" dir="ltr">
                      {email}
                    </p>
                  </div>
                  <span className="academy-fill" />
                  {roles.map((role) => (
                    <Chip key={role}>{t(`role.${role}`)}</Chip>
                  ))}
                  {cohort !== null && <Chip tone="note">{cohort}</Chip>}
                </li>
              ))}
              {changed.map(({ line, name, what }) => (
                <li key={line} className="academy-row">
                  <p className="academy-name">{name}</p>
                  <span className="academy-fill" />
                  <span className="quiet">
                    {t('roster.changes', { what: what.map((column) => t(`column.${column}`)).join(', ') })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        </Card>
      )}
      {links.length > 0 && untilMs !== null && <MadeLinks links={links} untilMs={untilMs} />}
    </>
  );
}
