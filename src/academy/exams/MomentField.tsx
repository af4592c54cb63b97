// A moment in the reader's own time zone, which is named beside it; the design holds the moment itself.

import { useId, type ReactNode } from 'react';
import { useForm, Notes, write } from './fields.tsx';

interface MomentFieldProps {
  readonly at: string;
  readonly label: string;
  readonly valueMs: number | null;
  /** Whether it may be left out. */
  readonly mayBeNone?: boolean;
}

export function MomentField({ at, label, valueMs, mayBeNone = false }: MomentFieldProps): ReactNode {
  const id = useId();
  const { design, change, isOff } = useForm();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field-box"
        type="datetime-local"
        aria-describedby={`${id}-zone`}
        disabled={isOff}
        value={valueMs === null ? '' : localText(valueMs)}
        onChange={({ target: { value } }) => {
          const ms = value === '' ? Number.NaN : new Date(value).getTime();
          if (Number.isNaN(ms) && !mayBeNone) return;
          change(write(design, at, Number.isNaN(ms) ? null : ms));
        }}
      />
      <span id={`${id}-zone`} className="field-hint">
        {zoneName()}
        <Notes at={at} />
      </span>
    </div>
  );
}

export function zoneName(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** As such a field holds it: 2026-11-23T09:30. */
function localText(ms: number): string {
  const date = new Date(ms);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}
