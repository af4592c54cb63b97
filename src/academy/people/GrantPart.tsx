// What somebody gets that others do not need: as it holds now, with its reason, and what held before.

import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  doneSchema,
  grantedSchema,
  INTERFACE_LANGUAGES,
  ITEM_CLASSES,
  NO_ACCOMMODATIONS,
  PEOPLE_PATHS,
  TEXT_PERCENTS,
  type Accommodations,
  type Granted,
} from '#exam';
import { Button, Card, Checkbox, CheckboxGroup, Disclosure, Select, showToast, TextField } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { Form } from '../Form.tsx';
import { useAsked } from '../useAsked.ts';
import { LANGUAGE_NAMES } from './languageNames.ts';
import { Trouble } from './Trouble.tsx';
import { useSend } from '../useSend.ts';

export function GrantPart({ person }: { readonly person: string }): ReactNode {
  const { t } = useTranslation('academy');
  const path = `${PEOPLE_PATHS.person(person)}/accommodations`;
  const [asked, again] = useAsked(useCallback(() => askAcademy(grantedSchema, { path }), [path]));
  const granted = asked?.ok === true ? asked.value.granted : [];
  const last = granted.at(-1);
  return (
    <Card as="section">
      <div className="academy-part">
        <h2>{t('grant.title')}</h2>
        <p className="quiet">{t('grant.words')}</p>
        {asked?.ok === false && <Trouble code={asked.code} />}
        {asked?.ok === true && (
          <GrantForm key={last?.seq ?? 0} path={path} now={last?.body ?? NO_ACCOMMODATIONS} again={again} />
        )}
        {granted.length > 0 && <Before granted={granted} />}
      </div>
    </Card>
  );
}

interface GrantFormProps {
  readonly path: string;
  readonly now: Accommodations;
  readonly again: () => void;
}

function GrantForm({ path, now, again }: GrantFormProps): ReactNode {
  const { t } = useTranslation('academy');
  const [body, setBody] = useState(now);
  const [reason, setReason] = useState('');
  const { trouble, send } = useSend();
  const change = (part: Partial<Accommodations>): void => setBody((before) => ({ ...before, ...part }));
  const whole = (text: string): number => Math.min(400, Number(text.replaceAll(/\D/g, '')));
  return (
    <Form
      onSubmit={() => {
        send(
          () => askAcademy(doneSchema, { method: 'POST', path, body: { body, reason } }),
          () => {
            showToast({ words: t('saved'), tone: 'good' });
            again();
          },
        );
      }}
    >
      <Trouble code={trouble} />
      <TextField
        label={t('grant.extra')}
        hint={t('grant.extraHint')}
        inputMode="numeric"
        value={String(body.extraPercent)}
        onChange={(text) => change({ extraPercent: whole(text) })}
        disabled={body.noTimePressure}
      />
      <Checkbox checked={body.noTimePressure} onChange={(noTimePressure) => change({ noTimePressure })}>
        {t('grant.noTime')}
      </Checkbox>
      <Checkbox
        checked={body.breaks !== null}
        onChange={(has) => change({ breaks: has ? { count: 2, minutes: 10 } : null })}
      >
        {t('grant.breaks')}
      </Checkbox>
      {body.breaks !== null && (
        <div className="academy-pair">
          <TextField
            label={t('grant.count')}
            inputMode="numeric"
            value={String(body.breaks.count)}
            onChange={(text) =>
              change({ breaks: { count: Math.min(50, whole(text)), minutes: body.breaks?.minutes ?? 10 } })
            }
          />
          <TextField
            label={t('grant.minutes')}
            inputMode="numeric"
            value={String(body.breaks.minutes)}
            onChange={(text) =>
              change({ breaks: { count: body.breaks?.count ?? 2, minutes: Math.max(1, Math.min(240, whole(text))) } })
            }
          />
        </div>
      )}
      <div className="academy-pair">
        <Select
          label={t('grant.text')}
          value={String(body.textPercent)}
          options={TEXT_PERCENTS.map((percent) => ({ value: String(percent), label: t('percent', { percent }) }))}
          onChange={(value) =>
            change({ textPercent: TEXT_PERCENTS.find((percent) => String(percent) === value) ?? 100 })
          }
        />
        <Select
          label={t('grant.language')}
          value={body.language ?? ''}
          options={[
            { value: '', label: t('grant.ofExam') },
            ...INTERFACE_LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code], language: code })),
          ]}
          onChange={(code) => change({ language: code === '' ? null : code })}
        />
      </div>
      <Checkbox checked={body.reader} onChange={(reader) => change({ reader })}>
        {t('grant.reader')}
      </Checkbox>
      <Checkbox checked={body.noSound} onChange={(noSound) => change({ noSound })}>
        {t('grant.noSound')}
      </Checkbox>
      <CheckboxGroup
        label={t('grant.without')}
        hint={t('grant.withoutHint')}
        values={body.notApplicable}
        onChange={(values) => change({ notApplicable: [...values] })}
        choices={ITEM_CLASSES.map((one) => ({ value: one, label: t(`grant.class.${one}`) }))}
      />
      <TextField
        label={t('grant.reason')}
        hint={t('grant.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
      />
      <div className="academy-actions">
        <Button type="submit" isDisabled={reason.trim() === '' || body === now}>
          {t('grant.save')}
        </Button>
      </div>
    </Form>
  );
}

function Before({ granted }: { readonly granted: Granted['granted'] }): ReactNode {
  const { t } = useTranslation('academy');
  return (
    <Disclosure title={t('grant.before')} aside={granted.length} look="row">
      <ol className="academy-list">
        {granted.toReversed().map(({ seq, body, reason, atMs }) => (
          <li key={seq}>
            <p>{reason}</p>
            <p className="quiet">{t('grant.at', { at: atMs, extra: body.extraPercent })}</p>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
