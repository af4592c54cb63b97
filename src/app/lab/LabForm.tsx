// The questions before a run: which law, which population, compared with what, how many people, which seed.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabIndex } from '#lab';
import type { Diagnostic } from '#law';
import { Card, Disclosure, DraftDateField, RadioGroup, Select, TextField } from '#ui';
import { DistributionTable } from './DistributionTable.tsx';
import type { CheckedPopulation } from './labPort.ts';
import type { Checked } from './useChecked.ts';
import { useLabWords } from './useLabWords.ts';
import { YamlField } from './YamlField.tsx';

/** What the browser offers to pick; the run says of which days the pack knows the law. */
const DAYS = { min: '1990-01-01', max: '2099-12-31' };

export interface Settings {
  readonly pack: string;
  readonly population: string;
  readonly edit: string;
  readonly compare: 'edit' | 'date';
  readonly date: string;
  readonly otherDate: string;
  readonly size: number;
  readonly seed: number;
}

export interface LabFormProps {
  readonly index: LabIndex;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly population: Checked<CheckedPopulation>;
  readonly edit: Checked<readonly Diagnostic[]>;
}

const SIZES = [500, 1000, 2000, 5000, 10_000];

export function LabForm({ index, settings, onChange, population, edit }: LabFormProps): ReactNode {
  const { say, count } = useLabWords();
  const { t } = useTranslation('common');
  const drawn = population.found?.source ?? null;
  const set = (part: Partial<Settings>): void => onChange({ ...settings, ...part });
  const ofPack = <T extends { readonly pack: string }>(files: readonly T[]): readonly T[] =>
    files.filter(({ pack }) => pack === settings.pack);
  const packName = ({ id, title }: LabIndex['packs'][number]): string =>
    t(`pack.${id}` as never, { defaultValue: title }) as string;
  const isPeopled = ({ id }: LabIndex['packs'][number]): boolean => index.populations.some(({ pack }) => pack === id);
  const choosePack = (id: string): void => {
    const first = (files: LabIndex['edits']): string => files.find(({ pack }) => pack === id)?.text ?? '';
    const date = index.packs.find((one) => one.id === id)?.asAt ?? settings.date;
    set({ pack: id, population: first(index.populations), edit: first(index.edits), date });
  };
  return (
    <div className="lab-form">
      <Card as="section" aria-labelledby="lab-who">
        <h2 id="lab-who">{say('who')}</h2>
        <div className="lab-stack">
          <Select
            label={say('pack')}
            value={settings.pack}
            options={index.packs.filter(isPeopled).map((pack) => ({ value: pack.id, label: packName(pack) }))}
            onChange={choosePack}
          />
          <YamlField
            label={say('population')}
            textLabel={say('populationText')}
            hint={say('populationHint')}
            files={ofPack(index.populations)}
            text={settings.population}
            onText={(text) => set({ population: text })}
            diagnostics={population.found?.diagnostics ?? null}
            isCurrent={population.isCurrent}
            rows={18}
          />
          {drawn !== null && (
            <Disclosure title={say('distribution.title')} level={3}>
              <DistributionTable population={drawn} />
            </Disclosure>
          )}
          <div className="lab-pair">
            <Select
              label={say('size')}
              value={String(settings.size)}
              options={SIZES.map((size) => ({ value: String(size), label: count(size) }))}
              onChange={(size) => set({ size: Number(size) })}
            />
            <TextField
              label={say('seed')}
              hint={say('seedHint')}
              value={String(settings.seed)}
              maxLength={9}
              onChange={(text) => set({ seed: Number(text.replace(/\D/g, '')) })}
            />
          </div>
        </div>
      </Card>
      <Card as="section" aria-labelledby="lab-what">
        <h2 id="lab-what">{say('what')}</h2>
        <div className="lab-stack">
          <DraftDateField label={say('date')} value={settings.date} {...DAYS} onChange={(date) => set({ date })} />
          <RadioGroup
            label={say('compare')}
            look="segments"
            value={settings.compare}
            onChange={(compare) => set({ compare })}
            choices={[
              { value: 'edit', label: say('compareEdit') },
              { value: 'date', label: say('compareDate') },
            ]}
          />
          {settings.compare === 'edit' ? (
            <YamlField
              label={say('edit')}
              textLabel={say('editText')}
              hint={say('editHint')}
              files={ofPack(index.edits)}
              text={settings.edit}
              onText={(text) => set({ edit: text })}
              diagnostics={edit.found}
              isCurrent={edit.isCurrent}
              rows={14}
              startsOpen
            />
          ) : (
            <DraftDateField
              {...DAYS}
              label={say('otherDate')}
              hint={say('otherDateHint')}
              value={settings.otherDate}
              onChange={(otherDate) => set({ otherDate })}
            />
          )}
        </div>
      </Card>
    </div>
  );
}
