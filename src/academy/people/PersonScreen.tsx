// One person: name and address, roles, cohorts, a link to come in or to set a password, what is granted, and how they go.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  doneSchema,
  madeLinkSchema,
  PEOPLE_PATHS,
  ROLES,
  type ChangePerson,
  type Cohort,
  type MadeLink,
  type Person,
} from '#exam';
import {
  AskFirst,
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  Chip,
  EmptyState,
  Link,
  showToast,
  Skeleton,
  TextField,
} from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy } from '../askAcademy.ts';
import { Form } from '../Form.tsx';
import { AcademyPage } from '../AcademyPage.tsx';
import { isSame } from '../isSame.ts';
import { useAsked } from '../useAsked.ts';
import { GrantPart } from './GrantPart.tsx';
import { HeldPart } from './HeldPart.tsx';
import { MadeLinks } from './MadeLinks.tsx';
import { askLists } from './PeopleScreen.tsx';
import { Trouble } from './Trouble.tsx';
import { useSend } from '../useSend.ts';

/** `me`: who looks. */
export function PersonScreen({ person, me }: { readonly person: string; readonly me: string }): ReactNode {
  const { t } = useTranslation('academy');
  const [asked, again] = useAsked(askLists);
  const one = asked?.ok === true ? asked.value.people.find((found) => found.person === person) : undefined;
  const above = <Link href={ADDRESSES.academy('people')}>{t('people.title')}</Link>;
  if (asked === null)
    return (
      <AcademyPage title={t('people.title')} above={above} width="text">
        <Skeleton label={t('loading')} />
      </AcademyPage>
    );
  if (one === undefined)
    return (
      <AcademyPage title={t('people.title')} above={above} width="text">
        {asked.ok ? <EmptyState title={t('person.gone')} /> : <Trouble code={asked.code} />}
      </AcademyPage>
    );
  return (
    <AcademyPage key={one.name} title={one.name} above={above} width="text">
      <div className="academy-stack">
        <div className="academy-row">
          {one.state === 'blocked' && <Chip tone="bad">{t('person.blocked')}</Chip>}
          {!one.canSignIn && <Chip tone="warn">{t('person.notYet')}</Chip>}
          {one.twoFactor && <Chip tone="good">{t('twoFactor.title')}</Chip>}
        </div>
        <DetailsPart one={one} cohorts={asked.ok ? asked.value.cohorts : []} again={again} />
        {one.state === 'active' && <LinkPart one={one} again={again} />}
        <GrantPart person={person} />
        <HeldPart person={person} />
        <GoPart one={one} isMe={person === me} again={again} />
      </div>
    </AcademyPage>
  );
}

interface PartProps {
  readonly one: Person;
  readonly again: () => void;
}

function DetailsPart({ one, cohorts, again }: PartProps & { readonly cohorts: readonly Cohort[] }): ReactNode {
  const { t } = useTranslation('academy');
  const [name, setName] = useState(one.name);
  const [email, setEmail] = useState(one.email ?? '');
  const [roles, setRoles] = useState(one.roles);
  const [theirs, setTheirs] = useState<readonly string[]>(one.cohorts);
  const { trouble, send } = useSend();
  const offered = cohorts.filter(({ cohort, isClosed }) => !isClosed || one.cohorts.includes(cohort));
  const change: ChangePerson = {
    ...(name.trim() === one.name ? {} : { name }),
    ...(email.trim() === one.email ? {} : { email }),
    ...(isSame(roles, one.roles) ? {} : { roles }),
    ...(isSame(theirs, one.cohorts) ? {} : { cohorts: [...theirs] }),
  };
  return (
    <Card as="section">
      <Form
        onSubmit={() => {
          send(
            () => askAcademy(doneSchema, { method: 'PATCH', path: PEOPLE_PATHS.person(one.person), body: change }),
            () => {
              showToast({ words: t('saved'), tone: 'good' });
              again();
            },
          );
        }}
      >
        <h2>{t('person.details')}</h2>
        <Trouble code={trouble} />
        <TextField label={t('name')} value={name} onChange={setName} maxLength={120} />
        <TextField label={t('email')} type="email" value={email} onChange={setEmail} spellCheck={false} />
        <CheckboxGroup
          label={t('roles')}
          values={roles}
          onChange={(next) => setRoles([...next])}
          choices={ROLES.map((role) => ({ value: role, label: t(`role.${role}`), hint: t(`roleHint.${role}`) }))}
        />
        {offered.length > 0 && (
          <CheckboxGroup
            label={t('cohorts.title')}
            values={theirs}
            onChange={setTheirs}
            choices={offered.map(({ cohort, title }) => ({ value: cohort, label: title }))}
          />
        )}
        <div className="academy-actions">
          <Button type="submit" kind="primary" isDisabled={Object.keys(change).length === 0}>
            {t('save')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function LinkPart({ one, again }: PartProps): ReactNode {
  const { t } = useTranslation('academy');
  const [clearsTwoFactor, setClears] = useState(false);
  const [made, setMade] = useState<MadeLink | null>(null);
  const { trouble, send } = useSend();
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('person.link')}</h2>
        <p className="quiet">{t(one.canSignIn ? 'person.linkRenew' : 'person.linkFirst')}</p>
        {one.linkUntilMs !== null && made === null && (
          <p className="quiet">{t('person.linkWaits', { until: one.linkUntilMs })}</p>
        )}
        <Trouble code={trouble} />
        {one.twoFactor && (
          <Checkbox checked={clearsTwoFactor} onChange={setClears}>
            {t('person.clears')}
          </Checkbox>
        )}
        <div className="academy-actions">
          <Button
            onPress={() =>
              send(
                () =>
                  askAcademy(madeLinkSchema, {
                    method: 'POST',
                    path: `${PEOPLE_PATHS.person(one.person)}/link`,
                    body: { clearsTwoFactor },
                  }),
                (link) => {
                  setMade(link);
                  again();
                },
              )
            }
          >
            {t('person.makeLink')}
          </Button>
        </div>
        {made !== null && (
          <MadeLinks links={[{ name: one.name, email: one.email ?? '', token: made.token }]} untilMs={made.untilMs} />
        )}
      </div>
    </Card>
  );
}

function GoPart({ one, isMe, again }: PartProps & { readonly isMe: boolean }): ReactNode {
  const { t } = useTranslation('academy');
  const [isAsking, setAsking] = useState(false);
  const { trouble, send } = useSend();
  const of = PEOPLE_PATHS.person(one.person);
  const isBlocked = one.state === 'blocked';
  const close = useCallback(() => setAsking(false), []);
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('person.go')}</h2>
        <p className="quiet">{t('person.goWords')}</p>
        <Trouble code={trouble} />
        <div className="academy-actions">
          <Button
            onPress={() =>
              send(
                () => askAcademy(doneSchema, { method: 'POST', path: `${of}/${isBlocked ? 'unblock' : 'block'}` }),
                again,
              )
            }
          >
            {t(isBlocked ? 'person.unblock' : 'person.block')}
          </Button>
          <Button kind="danger" icon="trash" onPress={() => setAsking(true)}>
            {t('person.delete')}
          </Button>
        </div>
        <AskFirst
          title={t('person.deleteTitle', { name: one.name })}
          open={isAsking}
          go={t('person.delete')}
          back={t('cancel')}
          isGrave
          onGo={() => {
            close();
            send(
              () => askAcademy(doneSchema, { method: 'DELETE', path: of }),
              () => {
                location.hash = ADDRESSES.academy('people');
              },
            );
          }}
          onBack={close}
        >
          <p>{t('person.deleteWords')}</p>
          {isMe && <p>{t('person.deleteMe')}</p>}
        </AskFirst>
      </div>
    </Card>
  );
}
