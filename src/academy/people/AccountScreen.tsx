// My account: who I am here, language, password, second factor, where I am signed in.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AUTH,
  doneSchema,
  INTERFACE_LANGUAGES,
  nameAgent,
  PEOPLE_PATHS,
  sessionsSchema,
  type Me,
  type Sessions,
} from '#exam';
import { Button, Callout, Card, changeDevice, Chip, Link, Select, showToast, TextField } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy } from '../askAcademy.ts';
import { Form } from '../Form.tsx';
import { AcademyPage } from '../AcademyPage.tsx';
import { useAsked } from '../useAsked.ts';
import { HeldPart } from './HeldPart.tsx';
import { LANGUAGE_NAMES } from './languageNames.ts';
import { NewPassword } from './ComeScreen.tsx';
import { Trouble } from './Trouble.tsx';
import { TwoFactorPart } from './TwoFactorPart.tsx';
import { useSend } from '../useSend.ts';

export function AccountScreen({ me, again }: { readonly me: Me; readonly again: () => void }): ReactNode {
  const { t } = useTranslation('academy');
  const { trouble, send } = useSend();
  return (
    <AcademyPage
      title={t('account.title')}
      above={<Link href={ADDRESSES.academy()}>{t('title')}</Link>}
      lead={
        <p>
          {me.name} · <bdi>{me.email}</bdi>
        </p>
      }
      width="text"
    >
      <div className="academy-stack">
        <Trouble code={trouble} />
        {me.needsTwoFactor && <Callout tone="note">{t('account.needsTwoFactor')}</Callout>}
        <div className="academy-row">
          {me.roles.map((role) => (
            <Chip key={role} tone="primary">
              {t(`role.${role}`)}
            </Chip>
          ))}
          <span className="academy-fill" />
          <Button
            onPress={() => send(() => askAcademy(doneSchema, { method: 'POST', path: `${AUTH}/sign-out` }), again)}
          >
            {t('account.signOut')}
          </Button>
        </div>
        <LanguagePart me={me} again={again} />
        {me.hasPassword && <TwoFactorPart me={me} again={again} />}
        {me.hasPassword && <PasswordPart email={me.email} />}
        <SessionsPart />
        {!me.needsTwoFactor && <HeldPart person={null} />}
      </div>
    </AcademyPage>
  );
}

function LanguagePart({ me, again }: { readonly me: Me; readonly again: () => void }): ReactNode {
  const { t, i18n } = useTranslation('academy');
  const { send } = useSend();
  const shown = me.language ?? INTERFACE_LANGUAGES.find((one) => one === i18n.language) ?? 'en';
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('language')}</h2>
        <Select
          label={t('account.language')}
          value={shown}
          options={INTERFACE_LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code], language: code }))}
          onChange={(language) => {
            changeDevice({ language });
            send(() => askAcademy(doneSchema, { method: 'PATCH', path: PEOPLE_PATHS.me(), body: { language } }), again);
          }}
        />
      </div>
    </Card>
  );
}

function PasswordPart({ email }: { readonly email: string }): ReactNode {
  const { t } = useTranslation('academy');
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const { trouble, send } = useSend();
  return (
    <Card as="section">
      <Form
        onSubmit={() => {
          const body = { currentPassword: current, newPassword: password };
          send(
            () => askAcademy(doneSchema, { method: 'POST', path: `${AUTH}/change-password`, body }),
            () => {
              setCurrent('');
              setPassword('');
              setRepeated('');
              showToast({ words: t('account.passwordChanged'), tone: 'good' });
            },
          );
        }}
      >
        <h2>{t('password')}</h2>
        <p className="quiet">{t('account.passwordWords')}</p>
        <Trouble code={trouble} />
        {/* Tells a keeper of passwords whose this is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextField
          label={t('account.current')}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
        />
        <NewPassword password={password} onPassword={setPassword} repeated={repeated} onRepeated={setRepeated} />
        <div className="academy-actions">
          <Button
            type="submit"

            isDisabled={current === '' || password === '' || repeated !== password}
          >
            {t('account.changePassword')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function SessionsPart(): ReactNode {
  const { t } = useTranslation('academy');
  const [asked, again] = useAsked(useCallback(() => askAcademy(sessionsSchema, { path: PEOPLE_PATHS.sessions() }), []));
  const { trouble, send } = useSend();
  const sessions: Sessions['sessions'] = asked?.ok === true ? asked.value.sessions : [];
  const end = (path: string): void => send(() => askAcademy(doneSchema, { method: 'DELETE', path }), again);
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('sessions.title')}</h2>
        <Trouble code={trouble} />
        <ul className="academy-list">
          {sessions.map(({ id, agent, seenAtMs, isThis }) => (
            <li key={id} className="academy-row">
              <div>
                <p>{nameAgent(agent) ?? t('sessions.unknown')}</p>
                <p className="quiet">{t('sessions.seen', { at: seenAtMs })}</p>
              </div>
              <span className="academy-fill" />
              {isThis ? (
                <Chip tone="good">{t('sessions.this')}</Chip>
              ) : (
                <Button kind="quiet" onPress={() => end(PEOPLE_PATHS.session(id))}>
                  {t('sessions.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && (
          <div className="academy-actions">
            <Button onPress={() => end(PEOPLE_PATHS.sessions())}>{t('sessions.endOthers')}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}
