// Coming in by a link: the first admin, somebody new, or somebody known who sets a password.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { offeredSchema, PASSWORD_LENGTH, PEOPLE_PATHS, signedInSchema, INTERFACE_LANGUAGES, type Offered } from '#exam';
import { Button, ButtonLink, Callout, Card, Skeleton, TextField } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy } from '../askAcademy.ts';
import { Form } from '../Form.tsx';
import { AcademyPage } from '../AcademyPage.tsx';
import { useAsked } from '../useAsked.ts';
import { Trouble } from './Trouble.tsx';
import { useSend } from '../useSend.ts';

interface ComeProps {
  readonly token: string;
  readonly onSignedIn: () => void;
}

export function ComeScreen({ token, onSignedIn }: ComeProps): ReactNode {
  const { t } = useTranslation('academy');
  const [asked] = useAsked(
    useCallback(() => askAcademy(offeredSchema, { path: PEOPLE_PATHS.link(), bearer: token }), [token]),
  );
  return (
    <AcademyPage title={t('come.title')} width="text">
      <div className="academy-narrow">
        {asked === null && <Skeleton label={t('loading')} />}
        {asked?.ok === false && (
          <Callout
            tone="warn"
            role="alert"
            actions={<ButtonLink href={ADDRESSES.academy('sign-in')}>{t('signIn.title')}</ButtonLink>}
          >
            {t(asked.code === 'linkEnded' ? 'come.ended' : 'trouble.lost')}
          </Callout>
        )}
        {asked?.ok === true && <ComeForm token={token} offered={asked.value} onSignedIn={onSignedIn} />}
      </div>
    </AcademyPage>
  );
}

function ComeForm({ token, offered, onSignedIn }: ComeProps & { readonly offered: Offered }): ReactNode {
  const { t, i18n } = useTranslation('academy');
  const [name, setName] = useState(offered.name ?? '');
  const [email, setEmail] = useState(offered.email ?? '');
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const { trouble, send } = useSend();
  const isKnown = offered.email !== null;
  const differs = repeated !== '' && repeated !== password;
  return (
    <Card>
      <Form
        onSubmit={() => {
          const language = INTERFACE_LANGUAGES.find((one) => one === i18n.language);
          const body = {
            password,
            ...(isKnown ? {} : { name, email }),
            ...(language === undefined ? {} : { language }),
          };
          send(
            () => askAcademy(signedInSchema, { method: 'POST', path: PEOPLE_PATHS.link(), bearer: token, body }),
            onSignedIn,
          );
        }}
      >
        <p>{t(`come.${offered.kind}`)}</p>
        <Trouble code={trouble} />
        <TextField label={t('name')} autoComplete="name" value={name} onChange={setName} readOnly={isKnown} />
        <TextField
          label={t('email')}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          readOnly={isKnown}
          spellCheck={false}
        />
        <NewPassword password={password} onPassword={setPassword} repeated={repeated} onRepeated={setRepeated} />
        <Button
          type="submit"
          kind="primary"

          isDisabled={name.trim() === '' || email.trim() === '' || password === '' || repeated === '' || differs}
        >
          {t('come.go')}
        </Button>
      </Form>
    </Card>
  );
}

interface NewPasswordProps {
  readonly password: string;
  readonly onPassword: (password: string) => void;
  readonly repeated: string;
  readonly onRepeated: (repeated: string) => void;
}

export function NewPassword({ password, onPassword, repeated, onRepeated }: NewPasswordProps): ReactNode {
  const { t } = useTranslation('academy');
  const differs = repeated !== '' && repeated !== password;
  return (
    <>
      <TextField
        label={t('newPassword')}
        hint={t('passwordHint', PASSWORD_LENGTH)}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={onPassword}
      />
      <TextField
        label={t('repeat')}
        hint={differs ? t('differs') : undefined}
        type="password"
        autoComplete="new-password"
        value={repeated}
        onChange={onRepeated}
      />
    </>
  );
}
