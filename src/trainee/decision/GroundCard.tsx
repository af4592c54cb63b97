// One ground that is relied on: the evidence that carries it, whether it was put to the person, and when.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox, Chip, Disclosure, Icon, makeClock, SearchField, Select } from '#ui';
import type { LawWords } from '#words';
import type { TraineeView } from '../looks.ts';
import type { GroundDraft } from './draft.ts';
import { PutToPerson } from './PutToPerson.tsx';
import { searchEvidence, type Evidence } from './useEvidence.ts';

export interface GroundCardProps {
  readonly view: TraineeView;
  readonly law: LawWords | null;
  readonly draft: GroundDraft;
  readonly evidence: readonly Evidence[];
  readonly onChange: (changes: Partial<Omit<GroundDraft, 'ground'>>) => void;
}

const NOT_NAMED = 'none';

export function GroundCard({ view, law, draft, evidence, onChange }: GroundCardProps): ReactNode {
  const { t } = useTranslation('decision');
  const chosen = evidence.filter(({ id }) => draft.evidence.includes(id));
  return (
    <div className="ground-card">
      <p className="field-label">{t('grounds.carries')}</p>
      {chosen.length === 0 ? (
        <p className="field-hint">{t('grounds.none')}</p>
      ) : (
        <ul className="ground-evidence">
          {chosen.map((one) => (
            <li key={one.id}>
              <span>
                <bdi>{one.words}</bdi> <bdi className="evidence-source">{one.source}</bdi>
              </span>
              <button
                type="button"
                className="evidence-remove"
                aria-label={t('grounds.remove', { what: one.words })}
                onClick={() => onChange({ evidence: draft.evidence.filter((id) => id !== one.id) })}
              >
                <Icon name="close" size="s" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Disclosure title={t('grounds.pick')} level={3} aside={<Chip>{chosen.length}</Chip>}>
        <EvidencePicker evidence={evidence} chosen={draft.evidence} onChosen={(ids) => onChange({ evidence: ids })} />
      </Disclosure>
      {!view.works.hearing && <Put view={view} law={law} draft={draft} onChange={onChange} />}
    </div>
  );
}

type PutProps = Omit<GroundCardProps, 'evidence'>;

function Put({ view, law, draft, onChange }: PutProps): ReactNode {
  const { t } = useTranslation('decision');
  const asked = view.transcript.filter(({ asking }) => asking !== null);
  return (
    <>
      <PutToPerson view={view} law={law} ground={draft.ground} />
      <Checkbox
        checked={draft.put}
        hint={t('grounds.putWhy')}
        onChange={(put) => onChange(put ? { put } : { put, putAt: null })}
      >
        {t('grounds.put')}
      </Checkbox>
      {draft.put && asked.length > 0 && (
        <Select
          label={t('grounds.when')}
          options={[
            { value: NOT_NAMED, label: t('grounds.whenNone') },
            ...asked.map((line) => ({
              value: String(line.act),
              label: t('grounds.moment', { time: makeClock(line.atSeconds), words: line.text }),
            })),
          ]}
          value={draft.putAt === null ? NOT_NAMED : String(draft.putAt)}
          onChange={(act) => onChange({ putAt: act === NOT_NAMED ? null : Number(act) })}
        />
      )}
    </>
  );
}

interface EvidencePickerProps {
  readonly evidence: readonly Evidence[];
  readonly chosen: readonly string[];
  readonly onChosen: (ids: string[]) => void;
}

function EvidencePicker({ evidence, chosen, onChosen }: EvidencePickerProps): ReactNode {
  const { t } = useTranslation('decision');
  const [typed, setTyped] = useState('');
  const found = searchEvidence(evidence, typed);
  return (
    <div className="evidence-picker">
      <SearchField
        label={t('grounds.search')}
        labelHidden
        placeholder={t('grounds.search')}
        value={typed}
        onChange={setTyped}
        clearLabel={t('grounds.clear')}
      />
      {found.length === 0 && <p className="field-hint">{t('grounds.nothing')}</p>}
      <ul className="evidence-list" aria-label={t('grounds.found')}>
        {found.map((one) => (
          <li key={one.id} data-statement={one.id}>
            <Checkbox
              checked={chosen.includes(one.id)}
              hint={one.counted ? one.source : `${one.source} · ${t('source.no')}`}
              onChange={(on) => onChosen(on ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))}
            >
              <bdi>{one.words}</bdi>
            </Checkbox>
          </li>
        ))}
      </ul>
    </div>
  );
}
