// A candidate's certificate: to be downloaded as paper and as a signed badge, and what others see of it.

import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CERTIFICATE_PATHS, INTERFACE_LANGUAGES, ownCertificateSchema } from '#exam';
import { ButtonLink, Callout, Card } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askAcademy } from '../askAcademy.ts';
import { useAsked } from '../useAsked.ts';
import { Told } from './Told.tsx';
import './words.ts';
import './appeals.css';

/** Nothing where there is no certificate. */
export function CertificatePart({ sitting }: { readonly sitting: string }): ReactNode {
  const { t, i18n } = useTranslation('certificates');
  const path = CERTIFICATE_PATHS.own(sitting);
  const [asked] = useAsked(useCallback(() => askAcademy(ownCertificateSchema, { path }), [path]));
  if (asked === null) return null;
  if (!asked.ok) return <Told refused={asked} part="certificates" />;
  const { certificate } = asked.value;
  if (certificate === null) return null;
  const { revokedAtMs, revokedReason, issuedAtMs } = certificate;
  if (revokedAtMs !== null)
    return <Callout tone="warn">{t('own.revoked', { at: revokedAtMs, reason: revokedReason ?? '' })}</Callout>;
  const language = INTERFACE_LANGUAGES.find((one) => one === i18n.language);
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('own.title')}</h2>
        <p>{t('own.words', { at: issuedAtMs })}</p>
        <div className="academy-actions">
          <ButtonLink
            href={CERTIFICATE_PATHS.download(sitting, 'pdf', language)}
            kind="primary"
            icon="download"
            download="certificate.pdf"
          >
            {t('own.pdf')}
          </ButtonLink>
          <ButtonLink href={CERTIFICATE_PATHS.download(sitting, 'jws')} icon="download" download="certificate.jws">
            {t('own.jws')}
          </ButtonLink>
          <ButtonLink href={ADDRESSES.academy('verify', certificate.certificate)}>{t('own.verify')}</ButtonLink>
        </div>
      </div>
    </Card>
  );
}
