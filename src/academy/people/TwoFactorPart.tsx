// The second factor: turned on with an authenticator app and shown to work, with codes kept for the day it is lost; new codes; turned off.

import { encodeQR } from 'qr';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AUTH, backupCodesSchema, doneSchema, twoFactorSecretSchema, type Me, type TwoFactorSecret } from '#exam';
import { Button, Callout, Card, Chip, showToast, TextField } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { Form } from '../Form.tsx';
import { Trouble } from './Trouble.tsx';
import { useSend } from '../useSend.ts';

export function TwoFactorPart({ me, again }: { readonly me: Me; readonly again: () => void }): ReactNode {
  const { t } = useTranslation('academy');
  const [password, setPassword] = useState('');
  const [secret, setSecret] = useState<TwoFactorSecret | null>(null);
  const [kept, setKept] = useState<readonly string[]>([]);
  const { trouble, send } = useSend();
  const post = (path: string): { method: 'POST'; path: string; body: object } => ({
    method: 'POST',
    path: `${AUTH}/two-factor/${path}`,
    body: { password },
  });
  return (
    <Card as="section">
      <div className="academy-part">
        <div className="academy-row">
          <h2>{t('twoFactor.title')}</h2>
          <Chip tone={me.twoFactor ? 'good' : 'plain'}>{t(me.twoFactor ? 'twoFactor.on' : 'twoFactor.off')}</Chip>
        </div>
        <p className="quiet">{t('twoFactor.words')}</p>
        <Trouble code={trouble} />
        {secret !== null && !me.twoFactor ? (
          <ShowItWorks
            secret={secret}
            onDone={() => {
              setKept(secret.backupCodes);
              setSecret(null);
              setPassword('');
              showToast({ words: t('twoFactor.isOn'), tone: 'good' });
              again();
            }}
          />
        ) : (
          <Form
            onSubmit={() => {
              if (me.twoFactor)
                send(
                  () => askAcademy(backupCodesSchema, post('generate-backup-codes')),
                  ({ backupCodes }) => {
                    setKept(backupCodes);
                    setPassword('');
                  },
                );
              else send(() => askAcademy(twoFactorSecretSchema, post('enable')), setSecret);
            }}
          >
            <TextField
              label={t('account.current')}
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={setPassword}
            />
            <div className="academy-actions">
              <Button type="submit" isDisabled={password === ''}>
                {t(me.twoFactor ? 'twoFactor.newCodes' : 'twoFactor.turnOn')}
              </Button>
              {me.twoFactor && (
                <Button
                  kind="danger"
                  isDisabled={password === ''}
                  onPress={() =>
                    send(
                      () => askAcademy(doneSchema, post('disable')),
                      () => {
                        setKept([]);
                        setPassword('');
                        again();
                      },
                    )
                  }
                >
                  {t('twoFactor.turnOff')}
                </Button>
              )}
            </div>
          </Form>
        )}
        {kept.length > 0 && (
          <Callout tone="note" title={t('twoFactor.keep')}>
            <p>{t('twoFactor.keepWords')}</p>
            <ul className="academy-codes" dir="ltr">
              {kept.map((code) => (
                <li key={code}>{code}</li>
              ))}
            </ul>
          </Callout>
        )}
      </div>
    </Card>
  );
}

function ShowItWorks({ secret, onDone }: { readonly secret: TwoFactorSecret; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('academy');
  const [code, setCode] = useState('');
  const { trouble, send } = useSend();
  const rows = encodeQR(secret.totpURI, 'raw', { ecc: 'medium', border: 2 });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <Form
      onSubmit={() => {
        send(
          () => askAcademy(doneSchema, { method: 'POST', path: `${AUTH}/two-factor/verify-totp`, body: { code } }),
          onDone,
        );
      }}
    >
      <p>{t('twoFactor.scan')}</p>
      <div className="academy-row">
        <svg
          className="academy-qr"
          viewBox={`0 0 ${rows.length} ${rows.length}`}
          role="img"
          aria-label={t('twoFactor.picture')}
        >
          <rect width={rows.length} height={rows.length} fill="#fff" />
          <path d={path} fill="#000" />
        </svg>
        <div>
          <p>{t('twoFactor.type')}</p>
          <p className="academy-secret" dir="ltr">
            {new URL(secret.totpURI).searchParams.get('secret')}
          </p>
        </div>
      </div>
      <Trouble code={trouble} />
      <TextField
        label={t('signIn.code')}
        hint={t('signIn.codeHint')}
        autoComplete="one-time-code"
        inputMode="numeric"
        value={code}
        onChange={setCode}
        spellCheck={false}
      />
      <div className="academy-actions">
        <Button type="submit" kind="primary" isDisabled={code.trim() === ''}>
          {t('twoFactor.show')}
        </Button>
      </div>
    </Form>
  );
}
