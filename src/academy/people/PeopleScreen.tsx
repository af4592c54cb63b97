// People and cohorts: everybody in a list that can be searched, invitations, cohorts.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  cohortsSchema,
  doneSchema,
  invitationsSchema,
  LINK_DAYS,
  madeCohortSchema,
  madeLinkSchema,
  PEOPLE_PATHS,
  peopleSchema,
  ROLES,
  type Cohort,
  type MadeLink,
  type Person,
  type Role,
} from '#exam';
import {
  Button,
  ButtonLink,
  Card,
  CheckboxGroup,
  Chip,
  EmptyState,
  Link,
  SearchField,
  Select,
  Skeleton,
  Tabs,
  TextField,
} from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy, type Answered } from '../askAcademy.ts';
import { AcademyPage } from '../AcademyPage.tsx';
import { useAsked } from '../useAsked.ts';
import { MadeLinks } from './MadeLinks.tsx';
import { Trouble } from './Trouble.tsx';
import { useSend } from '../useSend.ts';

interface Lists {
  readonly people: readonly Person[];
  readonly cohorts: readonly Cohort[];
}

export async function askLists(): Promise<Answered<Lists>> {
  const people = await askAcademy(peopleSchema, { path: PEOPLE_PATHS.people() });
  if (!people.ok) return people;
  const cohorts = await askAcademy(cohortsSchema, { path: PEOPLE_PATHS.cohorts() });
  return cohorts.ok ? { ok: true, value: { ...people.value, ...cohorts.value } } : cohorts;
}

export function PeopleScreen(): ReactNode {
  const { t } = useTranslation('academy');
  const [asked, again] = useAsked(askLists);
  const lists = asked?.ok === true ? asked.value : null;
  return (
    <AcademyPage title={t('people.title')} above={<Link href={ADDRESSES.academy()}>{t('title')}</Link>}>
      {asked === null && <Skeleton label={t('loading')} />}
      {asked?.ok === false && <Trouble code={asked.code} />}
      {lists !== null && (
        <Tabs
          label={t('people.title')}
          items={[
            { id: 'people', label: t('people.all'), icon: 'person', panel: <PeoplePart {...lists} /> },
            {
              id: 'invite',
              label: t('invite.title'),
              icon: 'external',
              panel: <InvitePart cohorts={lists.cohorts} />,
            },
            {
              id: 'cohorts',
              label: t('cohorts.title'),
              icon: 'people',
              panel: <CohortsPart cohorts={lists.cohorts} again={again} />,
            },
          ]}
        />
      )}
    </AcademyPage>
  );
}

function PeoplePart({ people, cohorts }: Lists): ReactNode {
  const { t } = useTranslation('academy');
  const [search, setSearch] = useState('');
  const titles = new Map(cohorts.map(({ cohort, title }) => [cohort, title]));
  const wanted = search.trim().toLocaleLowerCase();
  const shown = people
    .filter(({ name, email, cohorts: theirs }) =>
      [name, email ?? '', ...theirs.map((one) => titles.get(one) ?? '')].some((text) =>
        text.toLocaleLowerCase().includes(wanted),
      ),
    )
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div className="academy-stack">
      <div className="academy-row academy-tools">
        <SearchField
          label={t('people.search')}
          labelHidden
          placeholder={t('people.search')}
          clearLabel={t('clear')}
          value={search}
          onChange={setSearch}
        />
        <span className="academy-fill" />
        <ButtonLink href={ADDRESSES.academy('roster')} icon="paper">
          {t('roster.title')}
        </ButtonLink>
      </div>
      <output className="quiet">{t('people.shown', { shown: shown.length, all: people.length })}</output>
      {shown.length === 0 ? (
        <EmptyState icon="search" title={t('people.none')} />
      ) : (
        <ul className="academy-people">
          {shown.map((one) => (
            <li key={one.person}>
              <a className="academy-person" href={ADDRESSES.academy('people', one.person)}>
                <span className="academy-who">
                  <span className="academy-name">{one.name}</span>
                  <span className="quiet" dir="ltr">
                    {one.email}
                  </span>
                </span>
                <span className="academy-marks">
                  {one.roles.map((role) => (
                    <Chip key={role} tone={role === 'trainee' ? 'plain' : 'primary'}>
                      {t(`role.${role}`)}
                    </Chip>
                  ))}
                  {one.cohorts.map((cohort) => (
                    <Chip key={cohort} tone="note">
                      {titles.get(cohort) ?? ''}
                    </Chip>
                  ))}
                  {one.hasAccommodations && <Chip icon="hand">{t('grant.short')}</Chip>}
                  {one.state === 'blocked' && <Chip tone="bad">{t('person.blocked')}</Chip>}
                  {!one.canSignIn && <Chip tone="warn">{t('person.notYet')}</Chip>}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function InvitePart({ cohorts }: { readonly cohorts: readonly Cohort[] }): ReactNode {
  const { t } = useTranslation('academy');
  const [roles, setRoles] = useState<readonly Role[]>(['trainee']);
  const [cohort, setCohort] = useState('');
  const [made, setMade] = useState<MadeLink | null>(null);
  const [asked, again] = useAsked(
    useCallback(() => askAcademy(invitationsSchema, { path: PEOPLE_PATHS.invitations() }), []),
  );
  const { trouble, send } = useSend();
  const waiting = asked?.ok === true ? asked.value.invitations : [];
  const open = cohorts.filter(({ isClosed }) => !isClosed);
  return (
    <div className="academy-stack">
      <Card as="section">
        <div className="academy-part">
          <p>{t('invite.words', { days: LINK_DAYS.usual })}</p>
          <Trouble code={trouble} />
          <CheckboxGroup
            label={t('roles')}
            values={roles}
            onChange={setRoles}
            choices={ROLES.map((role) => ({ value: role, label: t(`role.${role}`), hint: t(`roleHint.${role}`) }))}
          />
          <Select
            label={t('cohort')}
            value={cohort}
            onChange={setCohort}
            options={[
              { value: '', label: t('noCohort') },
              ...open.map(({ cohort: value, title }) => ({ value, label: title })),
            ]}
          />
          <div className="academy-actions">
            <Button
              kind="primary"
              isDisabled={roles.length === 0}

              onPress={() =>
                send(
                  () =>
                    askAcademy(madeLinkSchema, {
                      method: 'POST',
                      path: PEOPLE_PATHS.invitations(),
                      body: { roles, cohort: cohort === '' ? null : cohort },
                    }),
                  (link) => {
                    setMade(link);
                    again();
                  },
                )
              }
            >
              {t('invite.make')}
            </Button>
          </div>
          {made !== null && <MadeLinks links={[{ name: '', email: '', token: made.token }]} untilMs={made.untilMs} />}
        </div>
      </Card>
      {waiting.length > 0 && (
        <Card as="section">
          <div className="academy-part">
            <h2>{t('invite.waiting')}</h2>
            <ul className="academy-list">
              {waiting.map((one) => (
                <li key={one.invitation} className="academy-row">
                  <div>
                    <p>{one.roles.map((role) => t(`role.${role}`)).join(' · ')}</p>
                    <p className="quiet">
                      {cohorts.find((found) => found.cohort === one.cohort)?.title}{' '}
                      {t('links.until', { until: one.untilMs })}
                    </p>
                  </div>
                  <span className="academy-fill" />
                  <Button
                    kind="quiet"
                    onPress={() =>
                      send(
                        () =>
                          askAcademy(doneSchema, { method: 'DELETE', path: PEOPLE_PATHS.invitation(one.invitation) }),
                        again,
                      )
                    }
                  >
                    {t('invite.end')}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        </Card>
      )}
    </div>
  );
}

function CohortsPart({
  cohorts,
  again,
}: {
  readonly cohorts: readonly Cohort[];
  readonly again: () => void;
}): ReactNode {
  const { t } = useTranslation('academy');
  const [title, setTitle] = useState('');
  const { trouble, send } = useSend();
  return (
    <div className="academy-stack">
      <Trouble code={trouble} />
      <form
        className="academy-row academy-tools"
        onSubmit={(event) => {
          event.preventDefault();
          const body = { title };
          send(
            () => askAcademy(madeCohortSchema, { method: 'POST', path: PEOPLE_PATHS.cohorts(), body }),
            () => {
              setTitle('');
              again();
            },
          );
        }}
      >
        <TextField label={t('cohorts.name')} value={title} onChange={setTitle} maxLength={80} />
        <Button type="submit" isDisabled={title.trim() === ''}>
          {t('cohorts.make')}
        </Button>
      </form>
      {cohorts.length === 0 && <EmptyState icon="people" title={t('cohorts.none')} />}
      <ul className="academy-list">
        {cohorts.map((one) => (
          <li key={one.cohort} className="academy-row">
            <div>
              <p className="academy-name">{one.title}</p>
              <p className="quiet">{t('cohorts.people', { count: one.people })}</p>
            </div>
            <span className="academy-fill" />
            {one.isClosed && <Chip>{t('cohorts.closed')}</Chip>}
            <Button
              kind="quiet"
              onPress={() =>
                send(
                  () =>
                    askAcademy(doneSchema, {
                      method: 'PATCH',
                      path: PEOPLE_PATHS.cohort(one.cohort),
                      body: { isClosed: !one.isClosed },
                    }),
                  again,
                )
              }
            >
              {t(one.isClosed ? 'cohorts.reopen' : 'cohorts.close')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
