// Naming a finding: where, in which light, what it is, and a note. "Nothing irregular" is a finding too, one press away.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Button, Select, TextArea } from '#ui';
import { isReader, type Instrument } from '#documents';
import type { PageView, PaperView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import { inReadingOrder } from './places.ts';
import { TermPicker } from './TermPicker.tsx';
import { NOTHING, useTerms } from './useTerms.ts';

export interface FindingFormProps {
  readonly workplace: Workplace;
  readonly paper: PaperView;
  readonly page: PageView;
  /** The light that is on, or the reader whose finding is noted. */
  readonly light: Instrument;
  readonly area: string | null;
  readonly onArea: (area: string) => void;
}

export function FindingForm({ workplace, paper, page, light, area, onArea }: FindingFormProps): ReactNode {
  const { t } = useTranslation('papers');
  const terms = useTerms();
  const [term, setTerm] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [own, setOwn] = useState<{ readonly during: Instrument; readonly light: Instrument } | null>(null);
  const [incomplete, setIncomplete] = useState(false);
  // The light that is on is meant, unless another was chosen since it was switched on.
  const seenIn = own?.during === light ? own.light : light;

  const where = area ?? 'page';
  const record = async (what: string): Promise<void> => {
    const receipt = await workplace.do({
      type: 'find',
      paper: paper.id,
      page: page.id,
      area: where,
      light: seenIn,
      term: what,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    });
    if (!receipt.ok) {
      announce(t('refused'), 'assertive');
      return;
    }
    announce(t('finding.recorded', { term: terms.term(what), area: terms.place(where) }));
    setTerm(null);
    setNote('');
  };
  return (
    <form
      className="finding-form"
      onSubmit={(event) => {
        event.preventDefault();
        setIncomplete(term === null);
        if (term !== null) void record(term);
      }}
    >
      <div className="finding-row">
        <Select
          label={t('finding.area')}
          options={inReadingOrder(page).map(({ id }) => ({ value: id, label: terms.place(id) }))}
          value={where}
          onChange={onArea}
        />
        {!isReader(light) && (
          <Select
            label={t('finding.light')}
            options={page.seen.map((one) => ({ value: one, label: terms.light(one) }))}
            value={page.seen.find((one) => one === seenIn) ?? page.seen[0] ?? null}
            onChange={(chosen) => setOwn({ during: light, light: chosen })}
          />
        )}
      </div>
      <TermPicker
        term={term}
        onTerm={(next) => {
          setTerm(next);
          setIncomplete(false);
        }}
      />
      <TextArea label={t('finding.note')} hint={t('finding.noteHint')} value={note} onChange={setNote} rows={2} />
      {incomplete && (
        <p className="finding-incomplete" role="alert">
          {t('finding.incomplete')}
        </p>
      )}
      <div className="finding-actions">
        <Button type="submit" kind="primary" icon="flag">
          {t('finding.submit')}
        </Button>
        <Button icon="check" onPress={() => void record(NOTHING)}>
          {t('finding.nothing')}
        </Button>
      </div>
    </form>
  );
}
