// A dial with a few steps: tilt, glass, way of comparing. Arrow keys move over the steps, Enter or Space takes one, since a step may be a
// look and takes time.

import { useMemo, type ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

export interface Step<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly mark?: ReactNode;
}

export interface StepDialProps<T extends string> {
  readonly label: string;
  readonly steps: readonly Step<T>[];
  readonly step: T;
  readonly onStep: (step: T) => void;
  readonly disabled?: boolean | undefined;
}

export function StepDial<T extends string>({
  label,
  steps,
  step,
  onStep,
  disabled = false,
}: StepDialProps<T>): ReactNode {
  const selected = useMemo(() => [step], [step]);
  return (
    <div className="bench-tool">
      <span className="bench-tool-name" aria-hidden="true">
        {label}
      </span>
      <ToggleButtonGroup
        className="light-dial"
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        isDisabled={disabled}
        selectedKeys={selected}
        onSelectionChange={(keys) => {
          const chosen = steps.find(({ id }) => keys.has(id));
          if (chosen !== undefined && chosen.id !== step) onStep(chosen.id);
        }}
      >
        {steps.map(({ id, label: name, mark }) => (
          <ToggleButton key={id} id={id} className="light-button" aria-label={name}>
            {mark ?? name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
