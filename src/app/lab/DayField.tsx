// A day to choose, by the browser's own field for dates.

import { useId, type ReactNode } from 'react';

export interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

export function DayField({ label, hint, value, onChange }: DayFieldProps): ReactNode {
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
        min="1990-01-01"
        max="2099-12-31"
        value={value}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
