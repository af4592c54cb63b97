// One document of a report, in the order of an examination: what it is, what was used, what was found, what is in order, what the readers
// gave, the face, the form, what was left out, and what follows.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperReport } from '#attempt';
import { comesInSeries } from '#documents';
import { useTerms } from '../papers/useTerms.ts';
import { Facts } from './Facts.tsx';
import { FacePart } from './FacePart.tsx';
import { FindingEntry } from './FindingEntry.tsx';
import { ReadingsPart } from './ReadingsPart.tsx';
import { numberOf, pageRuns } from './pageRuns.ts';
import { useMeansWords } from './useMeansWords.ts';

export function PaperSection({ report }: { readonly report: PaperReport }): ReactNode {
  const { t } = useTranslation('report');
  const terms = useTerms();
  const { irregular, innocent, inOrder } = report;
  /** Which series it is, the officer tells from the reference system. */
  const blank = <span className="report-blank" />;
  // What has no series may have neither number nor holder: nothing is missed there.
  const printed = (name: string, value: string | null): (readonly [string, ReactNode])[] => {
    if (value === null) return comesInSeries(report.kind) ? [[name, t('document.notSeen')]] : [];
    const words = <bdi dir="auto">{value}</bdi>;
    return [[name, words]];
  };
  return (
    <section className="report-part report-paper" aria-labelledby={`report-${report.paper}`}>
      <h2 id={`report-${report.paper}`}>{terms.paper(report)}</h2>
      <section>
        <h3>{t('document.title')}</h3>
        <Facts
          rows={[
            [t('document.kind'), terms.kind(report.kind)],
            ...(report.state === null ? [] : [[t('document.state'), report.state] as const]),
            ...(!comesInSeries(report.kind) ? [] : [[t('document.series'), blank] as const]),
            ...printed(t('document.number'), report.number),
            ...printed(t('document.holder'), report.holder),
          ]}
        />
      </section>
      <UsedPart report={report} />
      <section>
        <h3>{t('irregular')}</h3>
        {irregular.length === 0 && <p>{t('noIrregular')}</p>}
        {irregular.map((finding) => (
          <FindingEntry key={finding.id} finding={finding} />
        ))}
      </section>
      {innocent.length > 0 && (
        <section>
          <h3>{t('innocent')}</h3>
          {innocent.map((finding) => (
            <FindingEntry key={finding.id} finding={finding} />
          ))}
        </section>
      )}
      {inOrder.length > 0 && (
        <section>
          <h3>{t('inOrder')}</h3>
          {inOrder.map((finding) => (
            <FindingEntry key={finding.id} finding={finding} full={false} />
          ))}
        </section>
      )}
      <ReadingsPart report={report} />
      <FacePart report={report} />
      <FormPart report={report} />
      <LeftPart report={report} />
      <ConclusionPart report={report} />
    </section>
  );
}

interface PartProps {
  readonly report: PaperReport;
}

/** What was used on the document, and what each page was looked at with. */
function UsedPart({ report: { used, pages } }: PartProps): ReactNode {
  const { t } = useTranslation('report');
  const terms = useTerms();
  const means = useMeansWords();
  return (
    <section>
      <h3>{t('used.title')}</h3>
      <p>{means.all(used).join(' · ')}</p>
      <table className="words-table">
        <thead>
          <tr>
            <th scope="col">{t('used.page')}</th>
            <th scope="col">{t('used.with')}</th>
            <th scope="col">{t('used.recorded')}</th>
          </tr>
        </thead>
        <tbody>
          {pages.map((page) => (
            <tr key={page.page}>
              <th scope="row">{terms.page(page.page)}</th>
              <td>{means.all({ ...page, readers: [] }, page.sides).join(' · ')}</td>
              <td>
                {[
                  ...(page.findings > 0 ? [t('used.findings', { count: page.findings })] : []),
                  ...(page.inOrder ? [terms.term('nothing-irregular')] : []),
                  ...(page.findings === 0 && !page.inOrder ? [t('used.nothing')] : []),
                ].join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FormPart({ report: { lines, returned, accepted, amended } }: PartProps): ReactNode {
  const { t } = useTranslation('report');
  const terms = useTerms();
  if (lines.length === 0 && returned === null && !accepted && amended.length === 0) return null;
  return (
    <section>
      <h3>{t('form.title')}</h3>
      {lines.length > 0 && (
        <Facts rows={lines.map(({ line, verdict }) => [terms.place(line), t(`form.verdict.${verdict}`)])} />
      )}
      {amended.length > 0 && (
        <Facts
          rows={amended.map(({ line, value }) => [
            terms.place(line),
            t('form.amended', { value: line === 'signature' ? '' : (value ?? '') }),
          ])}
        />
      )}
      {accepted && <p>{t('form.accepted')}</p>}
      {returned !== null && (
        <p>{t('form.returned', { lines: returned.missing.map((line) => terms.place(line)).join(' · ') || '–' })}</p>
      )}
    </section>
  );
}

/** What lay ready and was not done: a report without it would claim more than was examined. */
function LeftPart({ report: { left } }: PartProps): ReactNode {
  const { t } = useTranslation('report');
  const terms = useTerms();
  const means = useMeansWords();
  const rows: (readonly [string, ReactNode])[] = [];
  if (left.pages.length > 0)
    rows.push([
      t('left.pages'),
      pageRuns(left.pages)
        .map(({ from, to }) =>
          from === to ? terms.page(from) : t('left.range', { from: numberOf(from), to: numberOf(to) }),
        )
        .join(' · '),
    ]);
  if (left.lights.length > 0) rows.push([t('left.lights'), means.lights(left.lights).join(' · ')]);
  if (left.glasses.length > 0) rows.push([t('left.glasses'), means.glasses(left.glasses).join(' · ')]);
  if (left.readers.length > 0) rows.push([t('left.readers'), means.readers(left.readers).join(' · ')]);
  const others = [
    ...(left.tilted ? [t('left.tilt')] : []),
    ...(left.reference ? [t('left.reference')] : []),
    ...(left.face ? [t('left.face')] : []),
  ];
  if (others.length > 0) rows.push([t('left.others'), others.join(' · ')]);
  return (
    <section>
      <h3>{t('left.title')}</h3>
      {rows.length === 0 ? <p>{t('left.none')}</p> : <Facts rows={rows} />}
    </section>
  );
}

function ConclusionPart({ report: { conclusion, face } }: PartProps): ReactNode {
  const { t } = useTranslation('report');
  const { t: paperWords } = useTranslation('papers');
  const { grade, misuse, byHand, holder } = conclusion;
  return (
    <section className="report-conclusion">
      <h3>{t('conclusion.title')}</h3>
      <p>{t(`conclusion.grade.${grade}`)}</p>
      {misuse && <p>{t('conclusion.misuse')}</p>}
      {byHand !== null && <p>{t(`conclusion.byHand.${byHand}`)}</p>}
      {holder !== null && (
        <p>
          {t(`conclusion.holder.${holder}`, {
            confidence: face === null ? '' : paperWords(`confidence.${face.confidence}`),
          })}
        </p>
      )}
    </section>
  );
}
