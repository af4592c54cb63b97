// Whom one can turn to: people and places that the academy names in help-lines.json beside the app. Firstline invents none.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Card } from '#ui';
import { useLoaded } from '../useLoaded.ts';

const linesSchema = z.array(
  z.object({
    name: z.string().min(1),
    words: z.string().optional(),
    phone: z.string().optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
  }),
);
type HelpLine = z.infer<typeof linesSchema>[number];

export function HelpLines(): ReactNode {
  const { t } = useTranslation('wellbeing');
  const [loaded] = useLoaded(readLines);
  const lines = loaded.state === 'ready' ? loaded.value : [];
  return (
    <Card as="section">
      <div className="wellbeing-part">
        <h2>{t('help')}</h2>
        <p>{t('helpWords')}</p>
        {lines.length === 0 ? (
          <p className="quiet">{t('helpNone')}</p>
        ) : (
          <ul className="wellbeing-lines" dir="auto">
            {lines.map(({ name, words, phone, url }) => (
              <li key={name}>
                <strong>{name}</strong>
                {words !== undefined && <p>{words}</p>}
                {phone !== undefined && (
                  <p>
                    <a className="link" href={`tel:${phone.replace(/[^\d+]/g, '')}`} dir="ltr">
                      {phone}
                    </a>
                  </p>
                )}
                {url !== undefined && (
                  <p>
                    <a className="link" href={url} rel="noreferrer">
                      {url}
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

/** None where the file is missing or not sound: a page about care must not end in an error. */
async function readLines(): Promise<readonly HelpLine[]> {
  try {
    const answer = await fetch(new URL('help-lines.json', document.baseURI));
    return answer.ok ? (linesSchema.safeParse(await answer.json()).data ?? []) : [];
  } catch {
    return [];
  }
}
