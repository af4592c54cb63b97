// What the officer has written down, found and judged.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SIGNAL_KIND_NAMES, type SignalKind } from '#scenario';
import { announce, Button, Chip, Select, TextArea } from '#ui';
import { useCounter } from '../counterContext.ts';
import { useFactWords } from '../factWords.ts';
import { Differences } from '../../differences/Differences.tsx';
import { Judgements } from '../../papers/Judgements.tsx';
import { useTerms } from '../../papers/useTerms.ts';
import { Quote } from './Quote.tsx';
import { ReadBack } from './ReadBack.tsx';
import './notes.css';
import '../words.ts';

export function NotesPanel(): ReactNode {
  const { view, workplace } = useCounter();
  return (
    <div className="notes panel-scroll">
      {!view.over && <NewNote />}
      <KeptNotes />
      <ReadBack />
      {view.works.weighing && <WeighedPart />}
      {!view.over && <Judgements workplace={workplace} view={view} />}
      <Findings />
      <Comparisons />
      <Judged />
    </div>
  );
}

function WeighedPart(): ReactNode {
  const { t } = useTranslation('differences');
  return (
    <section className="notes-part" aria-labelledby="notes-differences">
      <h3 id="notes-differences">{t('title')}</h3>
      <Differences />
    </section>
  );
}

function NewNote(): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const draft = workplace.attempt;
  const [text, setText] = useState(() => DRAFTS.get(draft) ?? '');
  const [about, setAbout] = useState<SignalKind | typeof NO_SIGN>(NO_SIGN);
  const change = (next: string): void => {
    setText(next);
    DRAFTS.set(draft, next);
  };
  const save = async (): Promise<void> => {
    const words = text.trim();
    if (words === '' || !(await workplace.note(words, about === NO_SIGN ? null : about))) return;
    change('');
    setAbout(NO_SIGN);
    announce(t('notes.saved'));
  };
  return (
    <section className="notes-new">
      <TextArea
        label={t('notes.write')}
        hint={t('notes.hint')}
        rows={3}
        value={text}
        onChange={change}
        maxLength={20_000}
        spellCheck
      />
      <Quote onQuote={(words) => change(text.trim() === '' ? words : `${text.trimEnd()}\n${words}`)} />
      {view.agencies.length > 0 && (
        <Select
          label={t('notes.about')}
          value={about}
          onChange={setAbout}
          options={[
            { value: NO_SIGN, label: t('notes.aboutNone') },
            ...SIGNAL_KIND_NAMES.map((value) => ({ value, label: t(`notes.sign.${value}`) })),
          ]}
        />
      )}
      <Button icon="pen" isDisabled={text.trim() === ''} onPress={() => void save()}>
        {t('notes.save')}
      </Button>
    </section>
  );
}

const NO_SIGN = 'none';

/** Half-written notes by attempt, so that another panel may be looked at in between. */
const DRAFTS = new Map<string, string>();

function KeptNotes(): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('counter');
  return (
    <section className="notes-part" aria-labelledby="notes-kept">
      <h3 id="notes-kept">{t('notes.yours')}</h3>
      {view.notes.length === 0 ? (
        <p className="notes-none">{t('notes.noNotes')}</p>
      ) : (
        <ol className="bare notes-list">
          {view.notes.toReversed().map((note) => (
            <li key={note.act} className="note">
              <p className="note-words" dir="auto">
                {note.text}
              </p>
              <p className="note-when">
                {t('notes.act', { n: note.act })}
                {note.about !== undefined && ` · ${t(`notes.sign.${note.about}`)}`}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Findings(): ReactNode {
  const terms = useTerms();
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  return (
    <section className="notes-part" aria-labelledby="notes-findings">
      <h3 id="notes-findings">{t('notes.findings')}</h3>
      {view.findings.length === 0 ? (
        <p className="notes-none">{t('notes.noFindings')}</p>
      ) : (
        <ul className="bare notes-list">
          {view.findings.map((finding) => {
            const paper = view.papers.find((one) => one.id === finding.paper);
            return (
              <li key={finding.id} className="note">
                <p className="note-words">{terms.term(finding.term)}</p>
                {finding.note !== '' && <p dir="auto">{finding.note}</p>}
                <p className="note-when">
                  {terms.kind(paper?.kind ?? '')}
                  <Button kind="quiet" onPress={() => workplace.showFinding(finding)}>
                    {t('notes.goTo')}
                  </Button>
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function Comparisons(): ReactNode {
  const terms = useTerms();
  const { view } = useCounter();
  const { t } = useTranslation('counter');
  if (view.comparisons.length === 0) return null;
  return (
    <section className="notes-part" aria-labelledby="notes-faces">
      <h3 id="notes-faces">{t('notes.comparisons')}</h3>
      <ul className="bare notes-list">
        {view.comparisons.map(({ act, paper, conclusion }) => (
          <li key={act} className="note">
            <p className="note-words">{t(`notes.conclusion.${conclusion}`)}</p>
            <p className="note-when">{terms.kind(view.papers.find((one) => one.id === paper)?.kind ?? '')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Judged(): ReactNode {
  const { view } = useCounter();
  const { t } = useTranslation('counter');
  const words = useFactWords();
  if (view.judgements.length === 0 || !view.over) return null;
  return (
    <section className="notes-part" aria-labelledby="notes-judged">
      <h3 id="notes-judged">{t('notes.judgements')}</h3>
      <ul className="bare notes-list">
        {view.judgements.map(({ act, fact, value }) => (
          <li key={act} className="note">
            <p className="note-words">
              {words.fact(fact)} <Chip>{words.value(fact, value)}</Chip>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
