// Everybody with a grade, a row each; by the chosen columns, in the chosen order.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gradebook, GradebookLine } from '#exam';
import { Chip, Icon, Link } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { usePercent } from './percent.ts';
import '../../trainee/debrief/words.ts';

export const GRADEBOOK_VIEWS = ['overview', 'cases', 'competencies'] as const;
export type GradebookView = (typeof GRADEBOOK_VIEWS)[number];

interface Column {
  readonly id: string;
  readonly title: string;
  /** What rows are put in order by. */
  readonly by: (row: GradebookLine) => number | string;
  readonly cell: (row: GradebookLine) => ReactNode;
}

export function GradebookTable({ book, view }: { readonly book: Gradebook; readonly view: GradebookView }): ReactNode {
  const { t, i18n } = useTranslation('results');
  const [order, setOrder] = useState<{ readonly id: string; readonly falls: boolean }>({ id: 'person', falls: false });
  const columns = useColumns(book, view);
  const chosen = columns.find(({ id }) => id === order.id) ?? columns[0];
  if (chosen === undefined) return null;
  const collator = new Intl.Collator(i18n.resolvedLanguage ?? i18n.language, { numeric: true });
  const rows = book.rows.toSorted((a, b) => {
    const [x, y] = [chosen.by(a), chosen.by(b)];
    const way = typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
    return order.falls ? -way : way;
  });
  return (
    <section
      className="results-scroll"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard.
      tabIndex={0}
      aria-label={t('book.table', { view: t(`book.view.${view}`) })}
    >
      <table className="results-table results-book">
        <thead>
          <tr>
            {columns.map(({ id, title }) => {
              const isChosen = id === chosen.id;
              return (
                <th key={id} scope="col" aria-sort={isChosen ? (order.falls ? 'descending' : 'ascending') : 'none'}>
                  <button
                    type="button"
                    className="results-sort"
                    title={t('book.sort', { column: title })}
                    onClick={() => setOrder({ id, falls: isChosen && !order.falls })}
                  >
                    {title}
                    {isChosen && <Icon name={order.falls ? 'chevronDown' : 'chevronUp'} size="s" />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.sitting}>
              {columns.map(({ id, cell }, place) =>
                place === 0 ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id}>{cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function useColumns(book: Gradebook, view: GradebookView): Column[] {
  const { t } = useTranslation(['results', 'common']);
  const { bp } = usePercent();
  const nameOf = ({ name, person }: GradebookLine): string =>
    name ?? t('book.nameless', { person: person.slice(0, 8) });
  const person: Column = {
    id: 'person',
    title: t('book.person'),
    by: nameOf,
    cell: (row) => (
      <Link href={ADDRESSES.academy('results', row.sitting)}>
        <bdi>{nameOf(row)}</bdi>
      </Link>
    ),
  };
  const share: Column = { id: 'share', title: t('book.share'), by: (row) => row.bp, cell: (row) => bp(row.bp) };
  const shares = (id: string, title: string, of: (row: GradebookLine) => number | null | undefined): Column => ({
    id,
    title,
    by: (row) => of(row) ?? -1,
    cell: (row) => {
      const value = of(row);
      return value === null || value === undefined ? (
        <span className="results-quiet">{t('book.notApplicable')}</span>
      ) : (
        bp(value)
      );
    },
  });
  if (view === 'cases')
    return [
      person,
      share,
      ...book.cases.map(({ name, title }) =>
        shares(`case:${name}`, title, (row) => row.cases.find((one) => one.name === name)?.bp),
      ),
    ];
  if (view === 'competencies') {
    const known = [...new Set(book.rows.flatMap((row) => row.competencies.map(({ competency }) => competency)))];
    return [
      person,
      share,
      ...known.map((one) =>
        shares(one, t(`common:competency.${one}`), (row) => row.competencies.find((own) => own.competency === one)?.bp),
      ),
    ];
  }
  return [
    person,
    share,
    {
      id: 'outcome',
      title: t('book.outcome'),
      by: (row) => OUTCOMES.indexOf(outcomeOf(row)),
      cell: (row) => <Outcome row={row} />,
    },
    {
      id: 'notes',
      title: t('book.notes'),
      by: (row) => row.waitsFor.length,
      cell: (row) => <Notes row={row} book={book} />,
    },
  ];
}

const OUTCOMES = ['failed', 'open', 'passed'] as const;

function outcomeOf({ passed }: GradebookLine): (typeof OUTCOMES)[number] {
  return passed === null ? 'open' : passed ? 'passed' : 'failed';
}

function Outcome({ row }: { readonly row: GradebookLine }): ReactNode {
  const { t } = useTranslation('results');
  const outcome = outcomeOf(row);
  return (
    <Chip tone={outcome === 'passed' ? 'good' : outcome === 'failed' ? 'warn' : 'note'}>
      {outcome === 'open' ? t(`status.${row.status}`) : t(`outcome.${outcome}`)}
    </Chip>
  );
}

/** What makes this row another than most. */
function Notes({ row, book }: { readonly row: GradebookLine; readonly book: Gradebook }): ReactNode {
  const { t, i18n } = useTranslation(['results', 'debrief']);
  const { list } = usePercent();
  const titleOf = (name: string): string => book.cases.find((one) => one.name === name)?.title ?? name;
  const { passMark } = book.design;
  const seBp = passMark.standard?.seBp ?? null;
  const notes = [
    ...(row.waitsFor.length === 0
      ? []
      : [
          t('book.waitsFor', {
            list: list(
              row.waitsFor.map((one) => t('waits.in', { name: titleOf(one.name), what: t(`waits.${one.for}`) })),
            ),
          }),
        ]),
    ...(row.critical.length === 0
      ? []
      : [
          t('book.critical', {
            list: list(
              row.critical.map((one) =>
                i18n.exists(`critical.${one}`, { ns: 'debrief' })
                  ? t(`debrief:critical.${one}` as 'debrief:title')
                  : one,
              ),
            ),
          }),
        ]),
    ...(row.notReached === 0 ? [] : [t('book.notReached', { count: row.notReached })]),
    ...(row.leftOut.length === 0
      ? []
      : [t('book.leftOut', { list: list(row.leftOut.map((one) => t(`leftOut.${one}` as 'leftOut.faces'))) })]),
    ...(row.tries > 1 || book.design.tries > 1 ? [t('book.try', { try: row.try, tries: book.design.tries })] : []),
    ...(seBp !== null && Math.abs(row.bp - passMark.bp) <= seBp ? [t('book.near')] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className="results-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
