// Does a certificate hold? For anybody, without signing in: by the number on the paper, by the file, by the signed text; and whether the name on the paper
// is the one it was given to, compared here in the browser.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CERTIFICATE_PATHS, isNamed, verifiedSchema, type Credential, type Verified } from '#exam';
import { Button, ButtonLink, Callout, Card, FileButton, Skeleton, TextArea, TextField, type Tone } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AcademyPage } from '../AcademyPage.tsx';
import { askAcademy } from '../askAcademy.ts';
import { Form } from '../Form.tsx';
import { Facts } from '../Facts.tsx';
import { useAsked } from '../useAsked.ts';
import { Told } from './Told.tsx';
import { useSend } from '../useSend.ts';
import './words.ts';
import './appeals.css';

const LARGEST_FILE = 2_000_000;
const FILE_KINDS = ['.pdf', '.jws', '.jwt', '.json', '.txt', 'application/pdf', 'application/json', 'text/plain'];

const askByText = (text: string) =>
  askAcademy(verifiedSchema, { method: 'POST', path: CERTIFICATE_PATHS.check(), body: { text }, as: 'nobody' });

/** `certificate`: the number that the address names; empty: it is asked for. */
export function VerifyScreen({ certificate }: { readonly certificate: string }): ReactNode {
  const { t } = useTranslation('certificates');
  return (
    <AcademyPage title={t('verify.title')} lead={<p>{t('verify.lead')}</p>} width="text">
      <div className="academy-stack">
        {certificate === '' ? <AskPart /> : <ByNumber key={certificate} certificate={certificate} />}
      </div>
    </AcademyPage>
  );
}

function ByNumber({ certificate }: { readonly certificate: string }): ReactNode {
  const { t } = useTranslation('certificates');
  const path = CERTIFICATE_PATHS.verify(certificate);
  const [asked] = useAsked(useCallback(() => askAcademy(verifiedSchema, { path, as: 'nobody' }), [path]));
  return (
    <>
      {asked === null && <Skeleton label={t('verify.title')} />}
      {asked?.ok === false && <Told refused={asked} part="certificates" />}
      {asked?.ok === true && <Standing verified={asked.value} isText={false} />}
      <div>
        <ButtonLink href={ADDRESSES.academy('verify')}>{t('verify.another')}</ButtonLink>
      </div>
    </>
  );
}

function AskPart(): ReactNode {
  const { t } = useTranslation('certificates');
  const [number, setNumber] = useState('');
  const [text, setText] = useState('');
  const [found, setFound] = useState<Verified | null>(null);
  const [isLarge, setLarge] = useState(false);
  const { refused, isSending, send } = useSend();
  const verify = (signed: string): void => send(() => askByText(signed), setFound);
  return (
    <>
      <Card as="section">
        <Form
          onSubmit={() => {
            location.hash = ADDRESSES.academy('verify', number.trim());
          }}
        >
          <TextField
            label={t('verify.number')}
            hint={t('verify.numberHint')}
            value={number}
            onChange={setNumber}
            maxLength={80}
            spellCheck={false}
            autoComplete="off"
          />
          <div className="academy-actions">
            <Button type="submit" kind="primary" isDisabled={number.trim() === ''}>
              {t('verify.byNumber')}
            </Button>
          </div>
        </Form>
      </Card>
      <Card as="section">
        <div className="academy-part">
          <h2>{t('verify.or')}</h2>
          <p id="verify-file-hint" className="quiet">
            {t('verify.fileHint')}
          </p>
          <div className="academy-actions">
            <FileButton
              accepts={FILE_KINDS}
              describedBy="verify-file-hint"
              onChoose={([file]) => {
                setFound(null);
                setLarge(file.size > LARGEST_FILE);
                if (file.size > LARGEST_FILE) return;
                void (async () => verify(signedIn(new TextDecoder('latin1').decode(await file.arrayBuffer()))))();
              }}
            >
              {t('verify.file')}
            </FileButton>
          </div>
          {isLarge && (
            <Callout tone="warn" role="alert">
              {t('verify.tooLarge')}
            </Callout>
          )}
          <Form
            onSubmit={() => {
              setFound(null);
              verify(signedIn(text));
            }}
          >
            <TextArea
              label={t('verify.paste')}
              value={text}
              onChange={setText}
              rows={3}
              maxLength={100_000}
              spellCheck={false}
            />
            <div className="academy-actions">
              <Button type="submit" isDisabled={text.trim() === '' || isSending}>
                {t('verify.byText')}
              </Button>
            </div>
          </Form>
          <Told refused={refused} part="certificates" />
        </div>
      </Card>
      {found !== null && <Standing verified={found} isText />}
    </>
  );
}

/** What is signed in a text or in the bytes of a file; the beginning of it where nothing is, so that it is said so. */
function signedIn(text: string): string {
  return /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/.exec(text)?.[0] ?? (text.slice(0, 1000) || ' ');
}

const TONES: Readonly<Record<Verified['standing'], Tone>> = {
  holds: 'good',
  revoked: 'bad',
  ended: 'warn',
  altered: 'bad',
  none: 'warn',
};

function Standing({ verified, isText }: { readonly verified: Verified; readonly isText: boolean }): ReactNode {
  const { t } = useTranslation('certificates');
  const { standing, credential, revokedAtMs } = verified;
  return (
    <>
      <output className="appeal-output">
        <Callout tone={TONES[standing]} title={t(`verify.${standing}`)}>
          {standing === 'revoked'
            ? t('verify.revokedWords', { at: revokedAtMs ?? 0 })
            : t(standing === 'none' && isText ? 'verify.noneInFile' : `verify.${standing}Words`)}
        </Callout>
      </output>
      {credential !== null && <SignedPart credential={credential} issuedAtMs={verified.issuedAtMs ?? 0} />}
      {credential !== null && <NamePart credential={credential} />}
    </>
  );
}

function SignedPart({
  credential,
  issuedAtMs,
}: {
  readonly credential: Credential;
  readonly issuedAtMs: number;
}): ReactNode {
  const { t } = useTranslation('certificates');
  const { achievement, result } = credential.credentialSubject;
  const whole = achievement.resultDescription.find(({ requiredValue }) => requiredValue !== undefined);
  const percent = Number(result.find(({ resultDescription }) => resultDescription === whole?.id)?.value);
  const rows: readonly (readonly [string, string])[] = [
    [t('verify.exam'), credential.name],
    [t('verify.academy'), credential.issuer.name],
    [t('verify.on'), t('verify.onDay', { on: issuedAtMs })],
    [t('verify.result'), t('verify.resultValue', { percent, mark: Number(whole?.requiredValue) })],
    [t('verify.asked'), achievement.description],
    [t('verify.criteria'), achievement.criteria.narrative],
  ];
  return (
    <Card as="section">
      <Facts rows={rows.map(([name, value]) => [name, <bdi key={name}>{value}</bdi>])} />
    </Card>
  );
}

function NamePart({ credential }: { readonly credential: Credential }): ReactNode {
  const { t } = useTranslation('certificates');
  const [name, setName] = useState('');
  const [compared, setCompared] = useState<string | null>(null);
  const isTheirs = compared !== null && isNamed(credential, compared);
  return (
    <Card as="section">
      <Form
        onSubmit={() => {
          setCompared(name.trim());
        }}
      >
        <h2>{t('verify.nameTitle')}</h2>
        <p className="quiet">{t('verify.nameWords')}</p>
        <TextField
          label={t('verify.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
        />
        <div className="academy-actions">
          <Button type="submit" isDisabled={name.trim() === ''}>
            {t('verify.compare')}
          </Button>
        </div>
        <output className="appeal-output">
          {compared !== null && (
            <Callout tone={isTheirs ? 'good' : 'bad'}>
              {t(isTheirs ? 'verify.isTheirs' : 'verify.notTheirs', { name: compared })}
            </Callout>
          )}
        </output>
      </Form>
    </Card>
  );
}
