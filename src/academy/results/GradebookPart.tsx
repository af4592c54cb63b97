// Who got what: how the results lie about the pass mark, each person's in a table that can be sorted, who has none and why, the release.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { gradebookSchema, RESULT_PATHS, type Gradebook } from '#exam';
import { Button, ButtonLink, Callout, EmptyState, Select, Skeleton } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { useAsked } from '../useAsked.ts';
import { Distribution } from './Distribution.tsx';
import { GradebookTable, GRADEBOOK_VIEWS, type GradebookView } from './GradebookTable.tsx';
import { usePercent } from './percent.ts';
import { ReleaseDialog } from './ReleaseDialog.tsx';
import { ResultTrouble } from './ResultTrouble.tsx';

interface GradebookPartProps {
  readonly exam: string;
  /** The exam may stand in another state now. */
  readonly onReleased: () => void;
}

export function GradebookPart({ exam, onReleased }: GradebookPartProps): ReactNode {
  const { t } = useTranslation('results');
  const path = RESULT_PATHS.gradebook(exam);
  const [asked, again] = useAsked(useCallback(() => askAcademy(gradebookSchema, { path }), [path]));
  const [isReleasing, setReleasing] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [view, setView] = useState<GradebookView>('overview');
  if (asked === null) return <Skeleton label={t('loading')} lines={6} />;
  if (!asked.ok) return <ResultTrouble refused={asked} />;
  const book = asked.value;
  const { rows } = book;
  return (
    <div className="results">
      {said !== null && (
        <Callout tone="good" role="alert">
          {said}
        </Callout>
      )}
      <div className="results-head">
        <div>
          <p>
            {t('book.summary', {
              graded: rows.length,
              waiting: rows.filter(({ status }) => status === 'provisional').length,
            })}
          </p>
          <PassMark book={book} />
        </div>
        <div className="results-commands">
          {(book.state === 'marking' ||
            (book.state === 'released' && book.rows.some(({ status }) => status !== 'confirmed'))) && (
            <Button kind="primary" onPress={() => setReleasing(true)}>
              {t('release.open')}
            </Button>
          )}
          <ButtonLink href={RESULT_PATHS.gradebookAs(exam, 'csv')} download="gradebook.csv">
            {t('book.csv')}
          </ButtonLink>
          <ButtonLink href={RESULT_PATHS.gradebookAs(exam, 'json')} download="gradebook.json">
            {t('book.json')}
          </ButtonLink>
        </div>
      </div>
      {book.ungraded.length > 0 && (
        <Callout tone="bad" title={t('book.ungraded', { count: book.ungraded.length })}>
          <p>{t('book.ungradedWords')}</p>
          <People people={book.ungraded} />
        </Callout>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t('book.none')}>{t('book.noneWords')}</EmptyState>
      ) : (
        <>
          <Distribution rows={rows} passMark={book.design.passMark} />
          <div className="results-view">
            <Select
              label={t('book.view.label')}
              options={GRADEBOOK_VIEWS.map((value) => ({ value, label: t(`book.view.${value}`) }))}
              value={view}
              onChange={setView}
            />
          </div>
          <GradebookTable book={book} view={view} />
        </>
      )}
      {(['sitting', 'absent'] as const).map(
        (list) =>
          book[list].length > 0 && (
            <section key={list} aria-labelledby={`results-${list}`}>
              <h2 id={`results-${list}`}>{t(`book.${list}`, { count: book[list].length })}</h2>
              <People people={book[list]} />
            </section>
          ),
      )}
      {isReleasing && (
        <ReleaseDialog
          book={book}
          onClose={() => setReleasing(false)}
          onReleased={(words) => {
            setReleasing(false);
            setSaid(words);
            again();
            onReleased();
          }}
          onChanged={again}
        />
      )}
    </div>
  );
}

function PassMark({ book }: { readonly book: Gradebook }): ReactNode {
  const { t } = useTranslation('results');
  const { bp } = usePercent();
  const { passMark } = book.design;
  const { standard } = passMark;
  return (
    <>
      <p className="results-quiet">
        {standard?.seBp === undefined || standard.seBp === null
          ? t('book.passMark', { mark: bp(passMark.bp) })
          : t('book.passMarkError', { mark: bp(passMark.bp), error: bp(standard.seBp) })}
        {'. '}
        {standard === null ? t('book.passMarkBare') : `${t(`book.method.${standard.method}`)}.`}
      </p>
      {book.releasedAtMs !== null && <p className="results-quiet">{t('book.releasedAt', { at: book.releasedAtMs })}</p>}
    </>
  );
}

function People({ people }: { readonly people: Gradebook['absent'] }): ReactNode {
  const { t } = useTranslation('results');
  return (
    <ul className="results-people">
      {people.map(({ person, name, sitting }) => (
        <li key={sitting ?? person}>
          <bdi>{name ?? t('book.nameless', { person: person.slice(0, 8) })}</bdi>
        </li>
      ))}
    </ul>
  );
}
