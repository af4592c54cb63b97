// What an invigilator does for one, some or all: a word, a stop, time, an event, an end. What is sent again as it was, because no answer came,
// keeps its id and is done once.

import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ROOM_PATHS, roomDoneSchema, type Room, type RoomCommand, type RoomDone } from '#exam';
import { Button, Callout, Dialog, makeId, RadioGroup, Select, TextArea, TextField } from '#ui';
import { askAcademy, type Refusal } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import './words.ts';

export type Doing = RoomCommand['do'];

/** What is to be done, for whom, and what is filled in already. */
export interface Intent {
  readonly do: Doing;
  readonly to: 'all' | readonly string[];
  /** Who that is, in words. */
  readonly whom: string;
  readonly minutes?: number;
  readonly reason?: string;
}

interface CommandDialogProps {
  readonly intent: Intent;
  readonly room: Room;
  readonly onClose: () => void;
  readonly onDone: (intent: Intent, done: RoomDone) => void;
}

export function CommandDialog({ intent, room, onClose, onDone }: CommandDialogProps): ReactNode {
  const { t } = useTranslation('room');
  const last = useRef({ text: '', id: '' });
  const [words, setWords] = useState('');
  const [reason, setReason] = useState(intent.reason ?? '');
  const [minutes, setMinutes] = useState(String(intent.minutes ?? 5));
  const [cause, setCause] = useState<'invigilator' | 'outage'>('invigilator');
  const [event, setEvent] = useState(room.injectable[0]?.id ?? null);
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Refusal | null>(null);
  const whole = /^\d{1,4}$/.test(minutes.trim()) ? Number(minutes) : 0;
  const areMinutesRight = whole >= 1 && whole <= 1440;
  const command = makeCommand();
  const injected = room.injectable.find((one) => one.id === event);

  function makeCommand(): RoomCommand | null {
    const to = intent.to === 'all' ? 'all' : [...intent.to];
    const id = 'none-yet';
    const why = reason.trim();
    switch (intent.do) {
      case 'message':
        return words.trim() === '' ? null : { do: 'message', id, to, words: words.trim() };
      case 'stop':
        return why === '' ? null : { do: 'stop', id, to, cause, reason: why };
      case 'letGoOn':
        return { do: 'letGoOn', id, to };
      case 'grant':
        return why === '' || !areMinutesRight ? null : { do: 'grant', id, to, minutes: whole, reason: why };
      case 'inject':
        return event === null ? null : { do: 'inject', id, to, event, ...(why === '' ? {} : { reason: why }) };
      case 'end':
        return why === '' ? null : { do: 'end', id, to, reason: why };
    }
  }

  const send = async (): Promise<void> => {
    if (command === null || isSending) return;
    setSending(true);
    const text = JSON.stringify(command);
    if (last.current.text !== text) last.current = { text, id: makeId() };
    const body = { ...command, id: last.current.id };
    const path = ROOM_PATHS.commands(room.exam);
    const answer = await askAcademy(roomDoneSchema, { method: 'POST', path, body });
    setSending(false);
    if (answer.ok) onDone(intent, answer.value);
    else setTrouble(answer.code);
  };

  return (
    <Dialog
      open
      title={t(`do.${intent.do}`)}
      role={intent.do === 'end' ? 'alertdialog' : 'dialog'}
      onClose={onClose}
      closeLabel={t('close')}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button
            kind={intent.do === 'end' ? 'danger' : 'primary'}
            isDisabled={command === null || isSending}
            onPress={() => void send()}
          >
            {t(`send.${intent.do}`, { minutes: whole })}
          </Button>
        </>
      }
    >
      <div className="academy-part">
        <p className="room-whom">{intent.whom}</p>
        {trouble === 'notNow' ? (
          <Callout tone="warn" role="alert">
            {t('trouble.examNotOpen')}
          </Callout>
        ) : (
          <Trouble code={trouble} />
        )}
        {intent.do === 'message' && (
          <TextArea label={t('words')} hint={t('wordsHint')} value={words} onChange={setWords} maxLength={2000} />
        )}
        {intent.do === 'stop' && (
          <>
            <p>{t('stopWords')}</p>
            <RadioGroup
              label={t('cause_')}
              value={cause}
              onChange={setCause}
              choices={(['invigilator', 'outage'] as const).map((value) => ({ value, label: t(`cause.${value}`) }))}
            />
          </>
        )}
        {intent.do === 'letGoOn' && <p>{t('letGoOnWords')}</p>}
        {intent.do === 'grant' && (
          <>
            <TextField label={t('minutes')} value={minutes} onChange={setMinutes} inputMode="numeric" maxLength={4} />
            {!areMinutesRight && minutes.trim() !== '' && <p className="quiet">{t('minutesWrong')}</p>}
            <p className="quiet">{t('grantOver')}</p>
          </>
        )}
        {intent.do === 'inject' && event !== null && (
          <>
            <Select
              label={t('event')}
              value={event}
              onChange={setEvent}
              options={room.injectable.map((one) => ({ value: one.id, label: one.id }))}
            />
            {injected !== undefined && <blockquote className="room-quote">{injected.words}</blockquote>}
          </>
        )}
        {intent.do === 'end' && <Callout tone="warn">{t('endSure')}</Callout>}
        {intent.do !== 'message' && intent.do !== 'letGoOn' && (
          <TextField label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} maxLength={2000} />
        )}
      </div>
    </Dialog>
  );
}
