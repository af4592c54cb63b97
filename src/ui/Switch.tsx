// A switch: on or off, at once.

import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import './field.css';
import './Switch.css';

export interface SwitchProps {
  readonly children: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean | undefined;
  /** Below the name: what it does. */
  readonly hint?: ReactNode | undefined;
}

export function Switch({ children, on, onChange, disabled = false, hint }: SwitchProps): ReactNode {
  return (
    <AriaSwitch className="switch" isSelected={on} onChange={onChange} isDisabled={disabled}>
      <span className="switch-rail" aria-hidden="true">
        <span className="switch-knob" />
      </span>
      <span>
        {children}
        {hint !== undefined && <span className="field-hint">{hint}</span>}
      </span>
    </AriaSwitch>
  );
}
