// A choice from many, folded away until asked for.

import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Icon } from './Icon.tsx';
import './field.css';
import './Popover.css';

export interface SelectOption<T extends string = string> {
  readonly value: T;
  readonly label: string;
  /** Language of the label, where it is not that of the page. */
  readonly language?: string | undefined;
}

export interface SelectProps<T extends string> {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly options: readonly SelectOption<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export function Select<T extends string>({
  label,
  labelHidden = false,
  options,
  value,
  onChange,
  placeholder,
  disabled = false,
}: SelectProps<T>): ReactNode {
  return (
    <AriaSelect
      className="field"
      value={value}
      isDisabled={disabled}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(key) => {
        if (key !== null) onChange(key as T);
      }}
    >
      <Label className={labelHidden ? 'hidden-visually' : 'field-label'}>{label}</Label>
      <Button className="field-box select-box">
        <SelectValue className="select-value" />
        <Icon name="chevronDown" />
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className="menu-item" textValue={option.label}>
              {({ isSelected }) => (
                <>
                  <span lang={option.language}>{option.label}</span>
                  {isSelected && <Icon name="check" />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
