// A slider with its name and its value in words.

import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import './field.css';
import './Slider.css';

export interface SliderProps {
  readonly label: string;
  /** Hides the name for the eye where the place says it already. */
  readonly labelHidden?: boolean | undefined;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number | undefined;
  readonly words: (value: number) => string;
  readonly onChange: (value: number) => void;
  readonly disabled?: boolean | undefined;
}

export function Slider({
  label,
  labelHidden = false,
  value,
  min,
  max,
  step = 1,
  words,
  onChange,
  disabled = false,
}: SliderProps): ReactNode {
  return (
    <AriaSlider
      className="slider"
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={disabled}
      onChange={(next) => onChange(Array.isArray(next) ? (next[0] ?? value) : next)}
    >
      <Label className={labelHidden ? 'hidden-visually' : 'field-label'}>{label}</Label>
      <SliderOutput className={labelHidden ? 'hidden-visually' : 'slider-output'}>{words(value)}</SliderOutput>
      <SliderTrack className="slider-track">
        {({ state }) => (
          <>
            <span className="slider-fill" style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }} />
            <SliderThumb className="slider-thumb" aria-valuetext={words(value)} />
          </>
        )}
      </SliderTrack>
    </AriaSlider>
  );
}
