// Choosing from a few: one of them (radio group), some of them (checkbox group), yes or no (checkbox). As a list, or side by side as segments.

import { useId, type ReactNode } from 'react';
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
  /** `list`: one below the other; `segments`: side by side in one frame; `cards`: larger, with hints; `scale`: steps of equal width. */
  readonly look?: 'list' | 'segments' | 'cards' | 'scale' | undefined;
}

export function RadioGroup<T extends string>({
  label,
  labelHidden,
  hint,
  choices,
  value,
  onChange,
  look = 'list',
  disabled = false,
}: RadioGroupProps<T>): ReactNode {
  const id = useId();
  return (
    <AriaRadioGroup
      className="choices"
      data-look={look}
      value={value}
      isDisabled={disabled}
      onChange={(next) => onChange(next as T)}
    >
      <GroupHead label={label} labelHidden={labelHidden} hint={hint} />
      <div className="choices-items">
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            {...named(`${id}-${choice.value}`, choice.hint)}
            value={choice.value}
            className="choice"
            isDisabled={choice.disabled === true}
          >
            <span className="choice-mark choice-mark-round" aria-hidden="true" />
            <ChoiceWords {...choice} id={`${id}-${choice.value}`} />
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
  labelHidden,
  hint,
  choices,
  values,
  onChange,
  disabled = false,
}: CheckboxGroupProps<T>): ReactNode {
  const id = useId();
  return (
    <AriaCheckboxGroup
      className="choices"
      data-look="list"
      value={[...values]}
      isDisabled={disabled}
      onChange={(next) => onChange(next as T[])}
    >
      <GroupHead label={label} labelHidden={labelHidden} hint={hint} />
      <div className="choices-items">
        {choices.map((choice) => (
          <AriaCheckbox
            key={choice.value}
            {...named(`${id}-${choice.value}`, choice.hint)}
            value={choice.value}
            className="choice"
            isDisabled={choice.disabled === true}
          >
            <CheckMark />
            <ChoiceWords {...choice} id={`${id}-${choice.value}`} />
          </AriaCheckbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}

type GroupHeadProps = Pick<GroupProps<string>, 'label' | 'labelHidden' | 'hint'>;

function GroupHead({ label, labelHidden = false, hint }: GroupHeadProps): ReactNode {
  return (
    <>
      <Label className={labelHidden ? 'hidden-visually' : 'field-label'}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </>
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
  const id = useId();
  return (
    <AriaCheckbox
      {...named(id, hint)}
      className="choice"
      isSelected={checked}
      onChange={onChange}
      isDisabled={disabled}
    >
      <CheckMark />
      <ChoiceWords label={children} hint={hint} id={id} />
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

/** The label is the name and the hint the description, so that a screen reader does not run them together. */
function named(id: string, hint: ReactNode): { 'aria-labelledby': string; 'aria-describedby'?: string } {
  return {
    'aria-labelledby': `${id}-label`,
    ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
  };
}

function ChoiceWords({
  label,
  hint,
  icon,
  id,
}: Pick<Choice, 'label' | 'hint' | 'icon'> & { readonly id: string }): ReactNode {
  return (
    <span className="choice-words">
      <span className="choice-label">
        {icon !== undefined && <Icon name={icon} />}
        <span id={`${id}-label`}>{label}</span>
      </span>
      {hint !== undefined && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </span>
  );
}
