// By what each item was, by the tool that would have shown it, and by the skin tone of whom it was about.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedResult } from '#drills';
import { Chip } from '#ui';
import { useDrillWords } from './useDrillWords.ts';

export function CuesPart({ result }: { readonly result: JudgedResult }): ReactNode {
  const { t } = useTranslation('drills');
  const words = useDrillWords();
  return (
    <section aria-labelledby="drill-cues">
      <h2 id="drill-cues">{t('cues.title')}</h2>
      <p className="quiet">{t('cues.back')}</p>
      <div className="drill-tables">
        <table className="words-table">
          <caption>{t('cues.byCue')}</caption>
          <tbody>
            {result.cues.map(({ cue, isFalse, right }) => (
              <tr key={cue}>
                <th scope="row">{words.cue(cue)}</th>
                <td>
                  {t('cues.right', { count: right.count, of: right.of })}{' '}
                  <Chip tone={isFalse ? 'bad' : 'plain'}>{t(isFalse ? 'cues.false' : 'cues.genuine')}</Chip>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {result.tools.length > 0 && (
          <table className="words-table">
            <caption>{t('cues.byTool')}</caption>
            <tbody>
              {result.tools.map(({ tool, found }) => (
                <tr key={tool}>
                  <th scope="row">{t(`tool.${tool}`)}</th>
                  <td>{words.share(found)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {result.groups.length > 0 && (
          <table className="words-table">
            <caption>{t('groups.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('groups.group')}</th>
                <th scope="col">{t('groups.missed')}</th>
                <th scope="col">{t('groups.rejected')}</th>
              </tr>
            </thead>
            <tbody>
              {result.groups.map(({ group, counts, hits, falseAlarms }) => (
                <tr key={group}>
                  <th scope="row">{t(`groups.${group}`)}</th>
                  <td>{t('figure.count', { count: counts.misses, of: hits.of })}</td>
                  <td>{t('figure.count', { count: counts.falseAlarms, of: falseAlarms.of })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {result.groups.length > 0 && <p className="quiet">{t('groups.why')}</p>}
    </section>
  );
}
