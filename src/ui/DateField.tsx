// A day typed or picked: the browser's own field, so that it speaks the reader's language and knows the keyboard.

import { useId, type ReactNode } from 'react';
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

export function DateField({ label, hint, value, min, max, onChange }: DateFieldProps): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        key={value}
        id={id}
        className="field-box"
        type="date"
        defaultValue={value}
        {...(min === undefined ? {} : { min })}
        {...(max === undefined ? {} : { max })}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onBlur={({ currentTarget }) => take(currentTarget, value, onChange)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') take(currentTarget, value, onChange);
        }}
      />
      {hint !== undefined && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** A year is typed figure by figure, so a day counts once the field is left. */
function take(field: HTMLInputElement, before: string, onChange: (date: string) => void): void {
  if (field.value !== '' && field.validity.valid && field.value !== before) onChange(field.value);
}
