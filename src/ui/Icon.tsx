// An icon beside or instead of words. It is decoration for assistive technology unless it is given a label.

import type { ReactNode } from 'react';
import { DIRECTED, ICON_PATHS, type IconName } from './iconPaths.tsx';
import './Icon.css';

export interface IconProps {
  readonly name: IconName;
  /** Said by a screen reader; without it the icon is passed over. */
  readonly label?: string | undefined;
  readonly size?: 's' | 'm' | 'l' | 'xl' | undefined;
}

export function Icon({ name, label, size = 'm' }: IconProps): ReactNode {
  return (
    <svg
      className="icon"
      data-size={size}
      data-directed={DIRECTED.has(name) || undefined}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {ICON_PATHS[name]}
    </svg>
  );
}
