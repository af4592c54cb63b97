// Signing in: address and password, then the second factor where there is one; or over to single sign-on.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AUTH, doneSchema, signedInSchema, singleSignOnSchema, type Academy } from '#exam';
import { Button, Callout, Card, TextField } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { Form } from '../Form.tsx';
import { AcademyPage } from '../AcademyPage.tsx';
import { Trouble } from './Trouble.tsx';
import { useSend } from '../useSend.ts';

interface SignInProps {
  readonly academy: Academy;
  readonly onSignedIn: () => void;
}

export function SignInScreen({ academy, onSignedIn }: SignInProps): ReactNode {
  const { t } = useTranslation('academy');
  const [step, setStep] = useState<'password' | 'code'>('password');
  // Single sign-on comes back with what went wrong before the hash.
  const [refused] = useState(() => new URLSearchParams(location.search).get('error'));
  return (
    <AcademyPage title={t(step === 'password' ? 'signIn.title' : 'signIn.codeTitle')} width="text" key={step}>
      <div className="academy-narrow">
        {refused !== null && step === 'password' && (
          <Callout tone="warn" role="alert">
            {t('signIn.refused')}
          </Callout>
        )}
        {step === 'password' ? (
          <PasswordStep
            singleSignOn={academy.singleSignOn}
            onDone={(twoFactor) => (twoFactor ? setStep('code') : onSignedIn())}
          />
        ) : (
          <CodeStep onDone={onSignedIn} onBack={() => setStep('password')} />
        )}
      </div>
    </AcademyPage>
  );
}

interface PasswordStepProps {
  readonly singleSignOn: string | null;
  readonly onDone: (twoFactor: boolean) => void;
}

function PasswordStep({ singleSignOn, onDone }: PasswordStepProps): ReactNode {
  const { t } = useTranslation('academy');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { trouble, send } = useSend();
  return (
    <Card>
      <Form
        onSubmit={() => {
          const body = { email, password };
          send(
            () => askAcademy(signedInSchema, { method: 'POST', path: `${AUTH}/sign-in/email`, body }),
            ({ twoFactor }) => onDone(twoFactor),
          );
        }}
      >
        <Trouble code={trouble} />
        <TextField
          label={t('email')}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          spellCheck={false}
        />
        <TextField
          label={t('password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <Button type="submit" kind="primary" isDisabled={email === '' || password === ''}>
          {t('signIn.go')}
        </Button>
        <p className="quiet">{t('signIn.help')}</p>
        {singleSignOn !== null && (
          <Button
            icon="external"
            onPress={() =>
              send(
                () => askAcademy(singleSignOnSchema, { method: 'POST', path: `${AUTH}/sign-in/social` }),
                ({ url }) => location.assign(url),
              )
            }
          >
            {t('signIn.single', { name: singleSignOn })}
          </Button>
        )}
      </Form>
    </Card>
  );
}

function CodeStep({ onDone, onBack }: { readonly onDone: () => void; readonly onBack: () => void }): ReactNode {
  const { t } = useTranslation('academy');
  const [code, setCode] = useState('');
  const [kind, setKind] = useState<'totp' | 'backup-code'>('totp');
  const { trouble, send } = useSend();
  return (
    <Card>
      <Form
        onSubmit={() => {
          const path = `${AUTH}/two-factor/verify-${kind}`;
          send(() => askAcademy(doneSchema, { method: 'POST', path, body: { code } }), onDone);
        }}
      >
        <Trouble code={trouble} />
        <TextField
          label={t(kind === 'totp' ? 'signIn.code' : 'signIn.kept')}
          hint={t(kind === 'totp' ? 'signIn.codeHint' : 'signIn.keptHint')}
          autoComplete="one-time-code"
          inputMode={kind === 'totp' ? 'numeric' : 'text'}
          value={code}
          onChange={setCode}
          spellCheck={false}
        />
        <div className="academy-actions">
          <Button type="submit" kind="primary" isDisabled={code.trim() === ''}>
            {t('signIn.go')}
          </Button>
          <Button
            kind="quiet"
            onPress={() => {
              setKind(kind === 'totp' ? 'backup-code' : 'totp');
              setCode('');
            }}
          >
            {t(kind === 'totp' ? 'signIn.useKept' : 'signIn.useCode')}
          </Button>
          <Button kind="quiet" onPress={onBack}>
            {t('back')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
