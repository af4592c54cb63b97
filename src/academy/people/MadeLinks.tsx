// Links that were just made: their secrets are told once, to be copied, or downloaded as a file.

import papa from 'papaparse';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Callout, copyText, saveFile, showToast } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';

export interface ShownLink {
  readonly name: string;
  readonly email: string;
  readonly token: string;
}

export function MadeLinks({
  links,
  untilMs,
}: {
  readonly links: readonly ShownLink[];
  readonly untilMs: number;
}): ReactNode {
  const { t } = useTranslation('academy');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const addressOf = (token: string): string =>
    `${location.origin}${location.pathname}${ADDRESSES.academy('come', token)}`;
  const copy = async (token: string): Promise<void> => {
    if (await copyText(addressOf(token))) showToast({ words: t('links.copied'), tone: 'good' });
  };
  const [first] = links;
  return (
    <div ref={box} tabIndex={-1} className="academy-made">
      <Callout
        tone="good"
        title={t('links.made', { count: links.length })}
        actions={
          <>
            {links.length === 1 && first !== undefined && (
              <Button
                onPress={() => {
                  void copy(first.token);
                }}
              >
                {t('links.copy')}
              </Button>
            )}
            <Button icon="download" onPress={() => download(links.map((link) => [link, addressOf(link.token)]))}>
              {t('links.download')}
            </Button>
          </>
        }
      >
        <p>{t('links.once', { until: untilMs })}</p>
        {links.length === 1 && first !== undefined && (
          <p className="academy-secret" dir="ltr">
            {addressOf(first.token)}
          </p>
        )}
      </Callout>
    </div>
  );
}

/** A spreadsheet may not take a name for a formula. */
function download(links: readonly (readonly [ShownLink, string])[]): void {
  const rows = links.map(([{ name, email }, link]) => ({ name, email, link }));
  const csv = papa.unparse(rows, { escapeFormulae: true });
  saveFile('firstline-links.csv', `\uFEFF${csv}`, 'text/csv;charset=utf-8');
}
