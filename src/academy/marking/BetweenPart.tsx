// For who decides between two: both marks side by side, without names, folded away until the attempt was looked at.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RUBRIC } from '#attempt';
import type { ToMark } from '#exam';
import { Disclosure } from '#ui';
import { useReplay } from '../../trainee/debrief/replaying.ts';

export function BetweenPart({
  between: { over, marks },
}: {
  readonly between: NonNullable<ToMark['between']>;
}): ReactNode {
  const { t, i18n } = useTranslation('marking');
  const { say } = useReplay();
  const list = new Intl.ListFormat(i18n.language).format(over.map((one) => t(`over.${one}`)));
  const steps = [...new Set(marks.flatMap(({ conduct }) => Object.keys(conduct)))].sort();
  const acts = [...new Set(marks.flatMap(({ rulings }) => rulings.map(({ act }) => act)))].sort((a, b) => a - b);
  const none = t('betweenNone');
  const ruling = (body: (typeof marks)[number], act: number): string => {
    const found = body.rulings.find((one) => one.act === act);
    return found === undefined ? none : t('betweenSays', { ruling: t(found.ruling), reason: found.reason });
  };
  const rows: { id: string; name: string; cells: readonly string[] }[] = [
    ...RUBRIC.filter((one) => marks.some(({ rationale }) => rationale[one] !== undefined)).map((one) => ({
      id: one,
      name: say(`rubric.${one}.name`),
      cells: marks.map(({ rationale }) => String(rationale[one] ?? none)),
    })),
    ...steps.map((step) => ({
      id: step,
      name: t('betweenStep', { step }),
      cells: marks.map(({ conduct }) => {
        const mark = conduct[step];
        return mark === undefined ? t('asProgram') : say(`mark.${mark}`);
      }),
    })),
    ...acts.map((act) => ({
      id: `act ${act}`,
      name: t('betweenRuling', { act }),
      cells: marks.map((body) => ruling(body, act)),
    })),
    {
      id: 'overall',
      name: t('overall'),
      cells: marks.map(({ overall }) => (overall === null ? none : t(`grade.${overall}`))),
    },
    { id: 'words', name: t('words'), cells: marks.map(({ words }) => (words === '' ? none : words)) },
  ];
  return (
    <Disclosure title={t('between')} level={3}>
      <p className="quiet">{t('betweenWhy', { over: list })}</p>
      <div className="table-frame">
        <table className="table marking-between">
          <thead>
            <tr>
              <th scope="col">{t('criterion')}</th>
              {marks.map((_, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- they have no names, and do not move.
                <th key={place} scope="col">
                  {t('betweenOne', { n: place + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, cells }) => (
              <tr key={id} data-differs={new Set(cells).size > 1 || undefined}>
                <th scope="row">{name}</th>
                {cells.map((cell, place) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={place} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
