// A page in words: what is printed, and what an eye sees in each light beside what the reference shows there. Places are buttons that
// frame themselves on the picture and become the place of a finding.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure, Select, VisuallyHidden } from '#ui';
import type { PageView, PaperView, TraineeView } from '../looks.ts';
import { useFaceWords } from './useFaceWords.ts';
import { areaOfField, printedOf, rowsOf, type Showing } from './places.ts';
import { useTerms } from './useTerms.ts';

export interface DescribedPageProps {
  readonly view: Pick<TraineeView, 'observations'>;
  readonly paper: Pick<PaperView, 'id'>;
  readonly page: PageView;
  readonly showing: Showing;
  readonly area: string | null;
  readonly onArea: (area: string) => void;
  readonly startsOpen?: boolean | undefined;
  /** Level of its headings. */
  readonly level?: 2 | 4 | undefined;
}

export function DescribedPage(props: DescribedPageProps): ReactNode {
  const { t } = useTranslation('papers');
  const { startsOpen = true, level = 4 } = props;
  return (
    <>
      <Disclosure title={t('printed')} startsOpen={startsOpen} level={level}>
        <Printed {...props} />
      </Disclosure>
      <Disclosure title={t('seen')} startsOpen={startsOpen} level={level}>
        <Seen {...props} />
      </Disclosure>
    </>
  );
}

function Printed({ page, area, onArea }: DescribedPageProps): ReactNode {
  const { t } = useTranslation('papers');
  const terms = useTerms();
  const printed = printedOf(page);
  if (printed.length === 0) return <p>{t('nothingPrinted')}</p>;
  return (
    <table className="words-table">
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('value')}</th>
        </tr>
      </thead>
      <tbody>
        {printed.map(({ field, value, zone }) => (
          <tr key={field}>
            <th scope="row">
              <PlaceButton place={areaOfField(page, field)} label={terms.place(field)} area={area} onArea={onArea} />
            </th>
            <td>
              <bdi className={zone === 'mrz' ? 'zone-text' : undefined} dir={zone === 'mrz' ? 'ltr' : 'auto'}>
                {terms.value(field, value)}
              </bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Seen({ view, paper, page, showing, area, onArea }: DescribedPageProps): ReactNode {
  const { t } = useTranslation('papers');
  const terms = useTerms();
  const describeLook = useLookWords(page);
  const looks = view.observations.filter((one) => one.paper === paper.id && one.page === page.id);
  const current = looks.findIndex((one) => one.level === 1 && one.light === showing.light && one.tilt === showing.tilt);
  const last = looks.length - 1;
  // What was looked at last is described; another look can be called up.
  const [chosen, setChosen] = useState<{ readonly at: number; readonly of: number } | null>(null);
  const newest = looks[last]?.level === 1 ? (current >= 0 ? current : last) : last;
  const at = chosen !== null && chosen.of === looks.length ? chosen.at : newest;
  const shown = looks[at];
  if (shown === undefined) return <p>{t('notLit')}</p>;
  const words = (code: (typeof shown.items)[number]['code'], params: (typeof shown.items)[number]['params']) =>
    code === 'faceShown' ? <FaceWords looks={String(params['looks'] ?? '')} /> : terms.seen({ code, params });
  return (
    <>
      <p className="field-hint">{t('seenHint')}</p>
      {looks.length > 1 && (
        <Select
          label={t('looks')}
          options={looks.map((look, index) => ({ value: String(index), label: describeLook(look) }))}
          value={String(at)}
          onChange={(value) => setChosen({ at: Number(value), of: looks.length })}
        />
      )}
      <table className="words-table words-table-seen">
        <caption>
          <VisuallyHidden>{describeLook(shown)}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('here')}</th>
            <th scope="col">{t('reference')}</th>
            <th scope="col">{t('where')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(shown.items).map((row) => (
            <tr key={JSON.stringify([row.code, row.params, row.reference])}>
              <td>{words(row.code, row.params)}</td>
              <td>
                {row.code === row.reference ? (
                  <span className="words-same">{t('asReference')}</span>
                ) : (
                  terms.seen({ code: row.reference, params: row.params })
                )}
              </td>
              <td>
                <ul className="place-list">
                  {row.places.map((place) => (
                    <li key={place}>
                      <PlaceButton place={place} label={terms.place(place)} area={area} onArea={onArea} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type ObservedLook = Pick<TraineeView['observations'][number], 'light' | 'level' | 'tilt' | 'region' | 'from'>;

/** What a look was, in words: light, glass and where it was held, tilt. */
export function useLookWords(page: PageView): (look: ObservedLook) => string {
  const { t } = useTranslation('papers');
  const { t: term } = useTranslation('terms');
  const terms = useTerms();
  return ({ light, level, tilt, region, from }) => {
    const glass = level === 2 || level === 3 || level === 4 ? term(`level.${level}`) : null;
    const middle = region === null ? null : { x: region.x + region.width / 2, y: region.y + region.height / 2 };
    const over =
      middle === null
        ? []
        : page.areas.filter(
            ({ id, box }) =>
              id !== 'page' &&
              middle.x >= box.x &&
              middle.x <= box.x + box.width &&
              middle.y >= box.y &&
              middle.y <= box.y + box.height &&
              box.width * box.height < page.widthMm * page.heightMm * 0.2,
          );
    return [
      terms.light(light),
      from === undefined ? null : t(`side.${from}`),
      glass,
      ...over.slice(0, 2).map(({ id }) => terms.place(id)),
      tilt === 0 ? null : t('tilted', { step: Math.abs(tilt), side: tilt < 0 ? 'left' : 'right' }),
    ]
      .filter((part) => part !== null)
      .join(' · ');
  };
}

function FaceWords({ looks }: { readonly looks: string }): ReactNode {
  const { t } = useTranslation('papers');
  const say = useFaceWords();
  return <span>{t('face', { traits: say(looks) })}</span>;
}

interface PlaceButtonProps {
  readonly place: string;
  readonly label: string;
  readonly area: string | null;
  readonly onArea: (area: string) => void;
}

function PlaceButton({ place, label, area, onArea }: PlaceButtonProps): ReactNode {
  return (
    <button type="button" className="place-button" aria-pressed={place === area} onClick={() => onArea(place)}>
      {label}
    </button>
  );
}
