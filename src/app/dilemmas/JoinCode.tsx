// The way in for a class: the code large enough for the last row, and a picture to scan.

import { encodeQR } from 'qr';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ADDRESSES } from '../../trainee/addresses.ts';

export function JoinCode({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation('dilemmas');
  const base = `${location.origin}${location.pathname}`;
  const address = `${base}${ADDRESSES.join(code)}`;
  const rows = useMemo(() => encodeQR(address, 'raw', { ecc: 'medium', border: 2 }), [address]);
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <section className="join-code">
      <svg viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={t('class.qr', { address })}>
        <rect width={rows.length} height={rows.length} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <div>
        <p className="join-code-label">{t('class.code')}</p>
        <p className="join-code-word" dir="ltr" aria-label={code.split('').join(' ')}>
          {code.slice(0, 3)} {code.slice(3)}
        </p>
        <p>{t('class.join', { address: `\u2066${base}${ADDRESSES.join()}\u2069` })}</p>
        <p className="quiet">{t('join.noName')}</p>
      </div>
    </section>
  );
}
