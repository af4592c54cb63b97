// The parts of a design about how an exam is sat: language, order and time, window, tries and feedback, what is at hand, invigilation, browser.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AT_CLOSE, FEEDBACKS, INTERFACE_LANGUAGES, TOOLS, USUAL_APPEAL_DAYS } from '#exam';
import { Button, Checkbox, IconButton, RadioGroup, TextArea } from '#ui';
import { LANGUAGE_NAMES } from '../people/languageNames.ts';
import { Amount, Choose, Notes, Pick, Several, useForm, Words, write } from './fields.tsx';
import { MomentField } from './MomentField.tsx';

const HOUR_MS = 3_600_000;

export function BasicsPart(): ReactNode {
  const { t } = useTranslation('exams');
  return (
    <div className="academy-pair">
      <Words at="title" label={t('basics.title')} maxLength={200} />
      <Pick
        at="language"
        label={t('basics.language')}
        options={INTERFACE_LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code], language: code }))}
      />
    </div>
  );
}

export function TimePart(): ReactNode {
  const { t } = useTranslation('exams');
  const { design, change, isOff } = useForm();
  const { time, breaks } = design;
  return (
    <>
      <Choose
        at="order"
        label={t('time.order')}
        choices={(['shuffled', 'fixed'] as const).map((one) => ({ value: one, label: t(`time.${one}`) }))}
      />
      <RadioGroup
        label={t('time.per')}
        hint={<Notes at="time" />}
        value={time.per}
        disabled={isOff}
        onChange={(per) => change(write(design, 'time', per === 'exam' ? { per, minutes: 120 } : { per }))}
        choices={(['exam', 'case', 'none'] as const).map((per) => ({
          value: per,
          label: t(`time.perOne.${per}`),
          hint: t(`time.perHint.${per}`),
        }))}
      />
      {time.per === 'exam' && <Amount at="time.minutes" label={t('time.minutes')} />}
      <Checkbox
        checked={breaks !== null}
        disabled={isOff}
        onChange={(has) => change(write(design, 'breaks', has ? { count: 1, minutes: 10 } : null))}
      >
        {t('time.breaks')}
      </Checkbox>
      {breaks !== null && (
        <div className="academy-pair">
          <Amount at="breaks.count" label={t('time.breaksCount')} />
          <Amount at="breaks.minutes" label={t('time.breaksMinutes')} />
        </div>
      )}
      <p className="quiet">{t('time.accommodations')}</p>
    </>
  );
}

export function WindowPart(): ReactNode {
  const { t } = useTranslation('exams');
  const { design, change, isOff } = useForm();
  const { window } = design;
  return (
    <>
      <Checkbox
        checked={window !== null}
        disabled={isOff}
        hint={t('window.hint')}
        onChange={(has) => {
          const next = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS;
          change(
            write(
              design,
              'window',
              has ? { opensAtMs: next, closesAtMs: next + 8 * HOUR_MS, atClose: 'finish' } : null,
            ),
          );
        }}
      >
        {t('window.has')}
      </Checkbox>
      {window !== null && (
        <>
          <div className="academy-pair">
            <MomentField at="window.opensAtMs" label={t('window.opens')} valueMs={window.opensAtMs} />
            <MomentField at="window.closesAtMs" label={t('window.closes')} valueMs={window.closesAtMs} mayBeNone />
          </div>
          <Choose
            at="window.atClose"
            label={t('window.atClose')}
            choices={AT_CLOSE.map((one) => ({ value: one, label: t(`window.${one}`), hint: t(`window.${one}Hint`) }))}
          />
        </>
      )}
    </>
  );
}

export function TriesPart(): ReactNode {
  const { t } = useTranslation('exams');
  const { design, change, isOff } = useForm();
  return (
    <>
      <div className="academy-pair">
        <Amount at="tries" label={t('tries.count')} />
        {design.tries !== 1 && (
          <Pick
            at="countsTry"
            label={t('tries.counts')}
            options={(['first', 'last', 'best'] as const).map((one) => ({ value: one, label: t(`tries.${one}`) }))}
          />
        )}
      </div>
      <Choose
        at="feedback"
        label={t('tries.feedback')}
        choices={FEEDBACKS.map((one) => ({ value: one, label: t(`tries.feedbackWhen.${one}`) }))}
      />
      <RadioGroup
        label={t('tries.appeals')}
        value={design.appealDays === null ? 'endless' : 'days'}
        disabled={isOff}
        onChange={(when) => change(write(design, 'appealDays', when === 'endless' ? null : USUAL_APPEAL_DAYS))}
        choices={(['days', 'endless'] as const).map((one) => ({ value: one, label: t(`tries.appealsWhen.${one}`) }))}
      />
      {design.appealDays !== null && (
        <Amount
          at="appealDays"
          label={t('tries.appealDays')}
          hint={t('tries.appealDaysHint')}
          usual={USUAL_APPEAL_DAYS}
        />
      )}
    </>
  );
}

export function HandPart(): ReactNode {
  const { t } = useTranslation('exams');
  return (
    <>
      <Choose
        at="rulesPanel"
        label={t('hand.rules')}
        choices={(['closed', 'open'] as const).map((one) => ({
          value: one,
          label: t(`hand.${one}`),
          hint: t(`hand.${one}Hint`),
        }))}
      />
      <Several
        at="tools"
        label={t('hand.tools')}
        choices={TOOLS.map((one) => ({ value: one, label: t(`hand.tool.${one}`) }))}
      />
    </>
  );
}

export function InvigilationPart(): ReactNode {
  const { t } = useTranslation('exams');
  const { design, change, isOff } = useForm();
  const { injectable } = design;
  return (
    <>
      <Words
        at="invigilation"
        label={t('invigilation.notes')}
        hint={t('invigilation.notesHint')}
        rows={4}
        maxLength={20_000}
      />
      <h3>{t('invigilation.events')}</h3>
      <p className="quiet">{t('invigilation.eventsWords')}</p>
      <Notes at="injectable" />
      <ul className="exam-cases">
        {injectable.map((one, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- its name is what is being typed.
          <li key={index} className="exam-event">
            <Words at={`injectable.${index}.id`} label={t('invigilation.event')} spellCheck={false} />
            <Words at={`injectable.${index}.words`} label={t('invigilation.eventText')} rows={2} maxLength={2000} />
            {!isOff && (
              <IconButton
                icon="trash"
                label={t('invigilation.remove', { id: one.id })}
                onPress={() =>
                  change(
                    write(
                      design,
                      'injectable',
                      injectable.filter((_, place) => place !== index),
                    ),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {!isOff && (
        <div className="academy-actions">
          <Button
            icon="plus"
            onPress={() =>
              change(write(design, 'injectable', [...injectable, { id: `event${injectable.length + 1}`, words: '' }]))
            }
          >
            {t('invigilation.add')}
          </Button>
        </div>
      )}
    </>
  );
}

export function SafeBrowserPart(): ReactNode {
  const { t } = useTranslation('exams');
  const { design, change, isOff } = useForm();
  const { safeExamBrowser } = design;
  return (
    <>
      <Checkbox
        checked={safeExamBrowser !== null}
        disabled={isOff}
        hint={t('safeBrowser.hint')}
        onChange={(has) =>
          change(write(design, 'safeExamBrowser', has ? { configKeys: [], browserExamKeys: [] } : null))
        }
      >
        {t('safeBrowser.has')}
      </Checkbox>
      {safeExamBrowser !== null && (
        <>
          <Keys
            at="safeExamBrowser.configKeys"
            label={t('safeBrowser.configKeys')}
            hint={t('safeBrowser.keysHint')}
            values={safeExamBrowser.configKeys}
          />
          <Keys
            at="safeExamBrowser.browserExamKeys"
            label={t('safeBrowser.browserKeys')}
            hint={t('safeBrowser.browserHint')}
            values={safeExamBrowser.browserExamKeys}
          />
        </>
      )}
    </>
  );
}

interface KeysProps {
  readonly at: string;
  readonly label: string;
  readonly hint: string;
  readonly values: readonly string[];
}

/** One a line; blank lines are nothing. */
function Keys({ at, label, hint, values }: KeysProps): ReactNode {
  const { design, change, isOff } = useForm();
  const [typed, setTyped] = useState(values.join('\n'));
  return (
    <TextArea
      label={label}
      lang="en"
      rows={3}
      spellCheck={false}
      disabled={isOff}
      hint={
        <>
          {hint}
          <Notes at={at} inside />
        </>
      }
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const keys = text.split('\n').map((line) => line.trim().toLowerCase());
        change(
          write(
            design,
            at,
            keys.filter((key) => key !== ''),
          ),
        );
      }}
    />
  );
}
