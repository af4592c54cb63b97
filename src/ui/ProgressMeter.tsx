// How much of something, as a bar beside its words.

import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Meter } from 'react-aria-components/Meter';
import './ProgressMeter.css';

export interface ProgressMeterProps {
  readonly label: ReactNode;
  readonly labelHidden?: boolean | undefined;
  readonly value: number;
  readonly max: number;
  /** The value in words, shown and said. */
  readonly words: string;
  readonly tone?: 'primary' | 'good' | 'warn' | 'bad' | undefined;
}

export function ProgressMeter({
  label,
  labelHidden = false,
  value,
  max,
  words,
  tone = 'primary',
}: ProgressMeterProps): ReactNode {
  return (
    <Meter className="meter" value={value} minValue={0} maxValue={Math.max(max, 1)} valueLabel={words} data-tone={tone}>
      {({ percentage }) => (
        <>
          <Label className={labelHidden ? 'hidden-visually' : 'meter-label'}>{label}</Label>
          <span className="meter-words">{words}</span>
          <span className="meter-track">
            <span className="meter-fill" style={{ inlineSize: `${percentage}%` }} />
          </span>
        </>
      )}
    </Meter>
  );
}
