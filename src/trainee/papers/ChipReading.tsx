// The chip as the reader gives it: every check with its result and what that proves, the data groups, the signer's certificate, and the
// portrait in the chip beside the printed one and the person. What the reader found can be noted here.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Callout, Disclosure } from '#ui';
import { isOpened, selectPage, type PaperView, type TraineeView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import { CheckList, TONES } from './CheckList.tsx';
import { FindingForm } from './FindingForm.tsx';
import { LiveFace } from './LiveFace.tsx';
import { PhotoCrop } from './PhotoCrop.tsx';
import { useCheckRows } from './useCheckRows.ts';
import { useDrawing } from './useDrawing.ts';
import { useFaceWords } from './useFaceWords.ts';
import { useTerms } from './useTerms.ts';

const COMBINED: readonly string[] = ['expiry', 'zone'];

export interface ChipReadingProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly paper: PaperView;
}

export function ChipReading({ workplace, view, paper }: ChipReadingProps): ReactNode {
  const { t } = useTranslation('papers');
  if (paper.chipPage === null) return null;
  return (
    <div className="paper-part" id={`chip-part-${paper.id}`} tabIndex={-1}>
      {paper.chip === null ? (
        <>
          <p className="field-hint">{t('chip.opens')}</p>
          <div>
            <Button icon="register" onPress={() => void workplace.readChip(paper.id)}>
              {t('chip.read')}
            </Button>
          </div>
        </>
      ) : (
        <Reading workplace={workplace} view={view} paper={paper} chip={paper.chip} />
      )}
    </div>
  );
}

interface ReadingProps extends ChipReadingProps {
  readonly chip: NonNullable<PaperView['chip']>;
}

function Reading(props: ReadingProps): ReactNode {
  const { workplace, paper, chip } = props;
  const { t } = useTranslation('papers');
  const [area, setArea] = useState('page');
  const rows = useCheckRows().chip(chip);
  const page = selectPage(paper, paper.portraitPage ?? paper.chipPage);
  return (
    <>
      <Callout tone={TONES[chip.result]} title={t(`chip.result.${chip.result}`)}>
        {t(`chip.whole.${chip.result}`)}
      </Callout>
      <CheckList title={t('chip.electronic')} rows={rows.filter(({ id }) => !COMBINED.includes(id))} />
      {chip.groups.length > 0 && (
        <>
          <CheckList title={t('chip.combined')} rows={rows.filter(({ id }) => COMBINED.includes(id))} />
          <Faces {...props} />
          <Groups chip={chip} />
        </>
      )}
      {chip.certificate !== null && <Certificate card={chip.certificate} />}
      {page !== null && isOpened(page) && (
        <Disclosure title={t('chip.note')} level={4}>
          <FindingForm workplace={workplace} paper={paper} page={page} light="chip" area={area} onArea={setArea} />
        </Disclosure>
      )}
    </>
  );
}

function Faces({ workplace, view, paper, chip }: ReadingProps): ReactNode {
  const { t } = useTranslation('papers');
  const say = useFaceWords();
  const { url } = useDrawing(workplace, chip.portrait);
  const page = selectPage(paper, paper.portraitPage);
  const holder = view.people.find((person) => person.id === paper.holder) ?? null;
  return (
    <section aria-label={t('chip.faces')}>
      <p className="part-name">{t('chip.faces')}</p>
      <div className="faces faces-three">
        <figure>
          {chip.portrait === null ? (
            <p>{t('chip.noFace')}</p>
          ) : (
            <div className="face-frame face-whole">
              {url !== null && <img src={url} alt={t('face', { traits: say(chip.face ?? '') })} />}
            </div>
          )}
          <figcaption>{t('chip.inChip')}</figcaption>
        </figure>
        {page !== null && isOpened(page) && (
          <figure>
            <PhotoCrop workplace={workplace} view={view} paper={paper} page={page} />
            <figcaption>{t('chip.onPage')}</figcaption>
          </figure>
        )}
        {holder !== null && (
          <figure>
            <LiveFace workplace={workplace} person={holder} />
            <figcaption>{t('chip.atCounter')}</figcaption>
          </figure>
        )}
      </div>
    </section>
  );
}

function Groups({ chip }: Pick<ReadingProps, 'chip'>): ReactNode {
  const { t } = useTranslation('papers');
  const terms = useTerms();
  return (
    <Disclosure title={t('chip.groups')} level={4}>
      {chip.lines.length > 0 && (
        <figure className="zone-lines" dir="ltr" aria-label={t('chip.group.1')}>
          {chip.lines.map((line, index) => (
            <p key={index} className="zone-text">
              {line}
            </p>
          ))}
        </figure>
      )}
      {chip.groups.map(({ group, identical, fields }) => (
        <table key={group} className="words-table">
          <caption>
            {t(`chip.group.${group}`)} ({identical ? t('chip.asSigned') : t('chip.notAsSigned')})
          </caption>
          <tbody>
            {fields
              .filter(({ field, value }) => value !== '' && field !== 'nameMayBeTruncated')
              .map(({ field, value }) => (
                <tr key={field}>
                  <th scope="row">{terms.place(field === 'name' ? 'nameAndSurname' : field)}</th>
                  <td>
                    <bdi dir="auto">{value}</bdi>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </Disclosure>
  );
}

function Certificate({ card }: { readonly card: NonNullable<ReadingProps['chip']['certificate']> }): ReactNode {
  const { t } = useTranslation('papers');
  const rows: readonly (readonly [string, string])[] = [
    [t('chip.state'), card.state ?? t('chip.noState')],
    [t('chip.signer'), card.name],
    [t('chip.root'), card.root],
    [t('chip.valid'), `${card.from} – ${card.until}`],
    [t('chip.serial'), card.serial],
    [t('chip.rootKey'), card.rootKeyId],
    [t('chip.known'), card.known.length === 0 ? t('chip.knownNone') : card.known.join(' ')],
  ];
  return (
    <Disclosure title={t('chip.certificate')} level={4}>
      <table className="words-table certificate-table">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <bdi dir="auto">{value}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
