// A day typed or picked: the browser's own field, so that it speaks the reader's language and knows the keyboard.

import { useId, type InputHTMLAttributes, type ReactNode } from 'react';
import './field.css';

export interface DateFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** YYYY-MM-DD. */
  readonly value: string;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Called with whole days within the bounds only. */
  readonly onChange: (date: string) => void;
}

/** Takes a day once the field is left or Enter is pressed: a year is typed figure by figure. */
export function DateField({ value, onChange, ...field }: DateFieldProps): ReactNode {
  const take = (input: HTMLInputElement): void => {
    if (input.value !== '' && input.validity.valid && input.value !== value) onChange(input.value);
  };
  return (
    <DateBox
      key={value}
      {...field}
      defaultValue={value}
      onBlur={({ currentTarget }) => take(currentTarget)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') take(currentTarget);
      }}
    />
  );
}

export interface DraftDateFieldProps extends Omit<DateFieldProps, 'onChange'> {
  /** Called with everything typed, and with the empty text while it is no day. */
  readonly onChange: (typed: string) => void;
}

/** For a form that is sent later and itself says whether the day will do. */
export function DraftDateField({ onChange, ...field }: DraftDateFieldProps): ReactNode {
  return <DateBox {...field} onChange={(event) => onChange(event.target.value)} />;
}

type DateBoxProps = Pick<DateFieldProps, 'label' | 'hint' | 'min' | 'max'> &
  Pick<InputHTMLAttributes<HTMLInputElement>, 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'onKeyDown'>;

function DateBox({ label, hint, ...input }: DateBoxProps): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field-box"
        type="date"
        {...input}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      />
      {hint !== undefined && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
