// Choosing from a few: one of them (radio group), some of them (checkbox group), yes or no (checkbox). As a list, or side by side as segments.

import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.tsx';
import './field.css';
import './choices.css';

export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly hint?: ReactNode | undefined;
  readonly icon?: IconName | undefined;
  readonly disabled?: boolean | undefined;
}

interface GroupProps<T extends string> {
  readonly label: ReactNode;
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ReactNode | undefined;
  readonly choices: readonly Choice<T>[];
  readonly disabled?: boolean | undefined;
}

export interface RadioGroupProps<T extends string> extends GroupProps<T> {
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** `list`: one below the other; `segments`: side by side in one frame; `cards`: larger, with hints. */
  readonly look?: 'list' | 'segments' | 'cards' | undefined;
}

export function RadioGroup<T extends string>({
  label,
  labelHidden = false,
  hint,
  choices,
  value,
  onChange,
  look = 'list',
  disabled = false,
}: RadioGroupProps<T>): ReactNode {
  return (
    <AriaRadioGroup
      className="choices"
      data-look={look}
      value={value}
      isDisabled={disabled}
      onChange={(next) => onChange(next as T)}
    >
      <Label className={labelHidden ? 'hidden-visually' : 'field-label'}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <div className="choices-items">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="choice" isDisabled={choice.disabled === true}>
            <span className="choice-mark choice-mark-round" aria-hidden="true" />
            <ChoiceWords {...choice} />
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}

export interface CheckboxGroupProps<T extends string> extends GroupProps<T> {
  readonly values: readonly T[];
  readonly onChange: (values: readonly T[]) => void;
}

export function CheckboxGroup<T extends string>({
  label,
  labelHidden = false,
  hint,
  choices,
  values,
  onChange,
  disabled = false,
}: CheckboxGroupProps<T>): ReactNode {
  return (
    <AriaCheckboxGroup
      className="choices"
      data-look="list"
      value={[...values]}
      isDisabled={disabled}
      onChange={(next) => onChange(next as T[])}
    >
      <Label className={labelHidden ? 'hidden-visually' : 'field-label'}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <div className="choices-items">
        {choices.map((choice) => (
          <AriaCheckbox
            key={choice.value}
            value={choice.value}
            className="choice"
            isDisabled={choice.disabled === true}
          >
            <CheckMark />
            <ChoiceWords {...choice} />
          </AriaCheckbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ReactNode | undefined;
  readonly disabled?: boolean | undefined;
}

export function Checkbox({ children, checked, onChange, hint, disabled = false }: CheckboxProps): ReactNode {
  return (
    <AriaCheckbox className="choice" isSelected={checked} onChange={onChange} isDisabled={disabled}>
      <CheckMark />
      <ChoiceWords label={children} hint={hint} />
    </AriaCheckbox>
  );
}

function CheckMark(): ReactNode {
  return (
    <span className="choice-mark" aria-hidden="true">
      <Icon name="check" size="s" />
    </span>
  );
}

function ChoiceWords({ label, hint, icon }: Pick<Choice, 'label' | 'hint' | 'icon'>): ReactNode {
  return (
    <span className="choice-words">
      <span className="choice-label">
        {icon !== undefined && <Icon name={icon} />}
        {label}
      </span>
      {hint !== undefined && <span className="field-hint">{hint}</span>}
    </span>
  );
}
