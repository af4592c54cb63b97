// The handover note: what is known, what is open, what was said to the person, what must happen by when. Its form is checked before it goes;
// whether it says what is so is told afterwards.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TAKERS, type HandoverNote, type NoteFault } from '#attempt';
import { Button, Callout, Dialog, RadioGroup, Select, TextArea } from '#ui';
import type { LawTexts } from '#words';
import { timeOfDay } from '../../trainee/counter/bars/timeOfDay.ts';
import { practiceHome } from '../practice/practiceHome.ts';
import type { OpenShift } from './shiftPort.ts';

type Taker = (typeof TAKERS)[number];

export interface HandoverDialogProps {
  readonly open: OpenShift;
  readonly law: LawTexts | null;
  readonly ticket: number;
  readonly who: string;
  readonly onClose: () => void;
  readonly onHandOver: (to: Taker, note: HandoverNote) => Promise<void>;
}

const MARKS = ['known', 'open', 'none'] as const;
type Mark = (typeof MARKS)[number];

/** Minutes from now that are offered. */
const LATER = [5, 10, 15, 30, 60, 120] as const;

export function HandoverDialog(props: HandoverDialogProps): ReactNode {
  const { open, law, ticket, who, onClose, onHandOver } = props;
  const { t } = useTranslation('shift');
  const { view, served } = open;
  const facts = view.counter?.who === who ? view.counter.facts : [];
  const now = Math.trunc(view.seconds / 60);
  const [to, setTo] = useState<Taker | null>(null);
  const [marks, setMarks] = useState<Readonly<Record<string, Mark>>>({});
  const [told, setTold] = useState('');
  const [next, setNext] = useState('');
  const [by, setBy] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly NoteFault[]>([]);
  const marked = (mark: Mark): string[] => facts.filter((fact) => marks[fact] === mark);
  const note: HandoverNote = { known: marked('known'), open: marked('open'), told, next, by: Number(by ?? now) };
  const handOver = async (): Promise<void> => {
    if (to === null) return;
    if (faults.length === 0) {
      const found = await (await practiceHome().shifts()).checkNote(open.record.run, note);
      setFaults(found);
      if (found.length > 0) return;
    }
    await onHandOver(to, note);
  };
  const changed = <T,>(set: (value: T) => void): ((value: T) => void) => {
    return (value) => {
      setFaults([]);
      set(value);
    };
  };
  return (
    <Dialog
      open
      size="l"
      title={t('note.title', { ticket })}
      closeLabel={t('note.cancel')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={to === null || by === null} onPress={() => void handOver()}>
            {t(faults.length > 0 ? 'note.sendAnyway' : 'note.send')}
          </Button>
          <Button onPress={onClose}>{t('note.cancel')}</Button>
        </>
      }
    >
      <div className="shift-form">
        <p>{t('note.lead')}</p>
        <RadioGroup
          label={t('note.to')}
          value={to}
          onChange={setTo}
          look="segments"
          choices={TAKERS.filter((one) => one !== 'colleague' || view.colleague).map((one) => ({
            value: one,
            label: t(`note.toWhom.${one}`),
          }))}
        />
        <section aria-labelledby="note-facts">
          <h3 id="note-facts">{t('note.facts')}</h3>
          <p className="quiet">{t(facts.length === 0 ? 'note.noFacts' : 'note.factsHint')}</p>
          <div className="shift-note-facts">
            {facts.map((fact) => (
              <RadioGroup
                key={fact}
                label={law?.fact(fact) ?? fact}
                look="segments"
                value={marks[fact] ?? 'none'}
                onChange={(mark) => changed(setMarks)({ ...marks, [fact]: mark })}
                choices={MARKS.map((mark) => ({ value: mark, label: t(`note.mark.${mark}`) }))}
              />
            ))}
          </div>
        </section>
        <TextArea label={t('note.told')} hint={t('note.toldHint')} rows={2} value={told} onChange={changed(setTold)} />
        <TextArea label={t('note.next')} hint={t('note.nextHint')} rows={2} value={next} onChange={changed(setNext)} />
        <Select
          label={t('note.by')}
          value={by}
          onChange={changed(setBy)}
          options={LATER.map((minutes) => ({
            value: String(now + minutes),
            label: timeOfDay(served.file.startsAt, (now + minutes) * 60),
          }))}
        />
        {faults.length > 0 && (
          <Callout tone="warn" role="alert" title={t('note.check')}>
            <ul>
              {faults.map((fault) => (
                <li key={fault}>{t(`note.fault.${fault}`)}</li>
              ))}
            </ul>
          </Callout>
        )}
      </div>
    </Dialog>
  );
}
