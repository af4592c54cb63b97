// One finding of a report: its term, where and with what it was found, what was seen beside the reference, and the officer's own words.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportedFinding, SeenThere } from '#attempt';
import { useFaceWords } from '../papers/useFaceWords.ts';
import { useTerms } from '../papers/useTerms.ts';
import { Facts } from './Facts.tsx';

/** Whether its explanation and what was seen are told, or only what was recorded. */
export function FindingEntry({
  finding,
  full = true,
}: {
  readonly finding: ReportedFinding;
  readonly full?: boolean;
}): ReactNode {
  const { t } = useTranslation('report');
  const { t: paperWords } = useTranslation('papers');
  const { t: termWords } = useTranslation('terms');
  const terms = useTerms();
  const { term, page, area, light, levels, sides, seen, asReference, note } = finding;
  const explanation = full ? terms.explain(term) : null;
  const own = <bdi dir="auto">{note}</bdi>;
  const rows: (readonly [string, ReactNode])[] = [
    [t('finding.place'), `${terms.place(area)} · ${terms.page(page)}`],
    [t('finding.light'), [terms.light(light), ...sides.map((side) => paperWords(`side.${side}`))].join(' · ')],
  ];
  if (levels.length > 0)
    rows.push([
      t('finding.glass'),
      levels.map((level) => (level === 1 ? t('finding.eye') : termWords(`level.${level}`))).join(' · '),
    ]);
  if (explanation !== null) rows.push([t('finding.means'), explanation]);
  if (full && asReference) rows.push([t('finding.seen'), t('finding.asReference')]);
  if (note !== '') rows.push([t('finding.note'), own]);
  return (
    <article className="report-finding">
      <h4>{terms.term(term)}</h4>
      <Facts rows={rows} />
      {full && seen.length > 0 && <SeenTable seen={seen} />}
    </article>
  );
}

function SeenTable({ seen }: { readonly seen: readonly SeenThere[] }): ReactNode {
  const { t } = useTranslation('report');
  const { t: paperWords } = useTranslation('papers');
  const terms = useTerms();
  const sayFace = useFaceWords();
  const say = (code: SeenThere['code'], params: SeenThere['params']): string =>
    code === 'faceShown'
      ? paperWords('face', { traits: sayFace(String(params['looks'] ?? '')) })
      : terms.seen({ code, params });
  return (
    <table className="words-table">
      <thead>
        <tr>
          <th scope="col">{t('finding.seen')}</th>
          <th scope="col">{t('finding.reference')}</th>
          <th scope="col">{paperWords('where')}</th>
        </tr>
      </thead>
      <tbody>
        {seen.map(({ code, params, reference, areas }) => (
          <tr key={JSON.stringify([code, params, reference])}>
            <td>{say(code, params)}</td>
            <td>{say(reference, params)}</td>
            <td>{areas.map((area) => terms.place(area)).join(' · ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
