// The name of an icon button, shown on hover and focus. Never the only place of anything that matters.

import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './Tooltip.css';

export interface TooltipProps {
  readonly words: ReactNode;
  /** A button or another pressable. */
  readonly children: ReactElement;
}

export function Tooltip({ words, children }: TooltipProps): ReactNode {
  return (
    <TooltipTrigger delay={400} closeDelay={100}>
      {children}
      <AriaTooltip className="tooltip" offset={6}>
        {words}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
