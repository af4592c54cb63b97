// Things that only show: card, chip, callout, empty state, skeleton, key hint, time, words for screen readers alone.

import type { HTMLAttributes, ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.tsx';
import './show.css';

export const TONES = ['plain', 'primary', 'good', 'warn', 'bad', 'note'] as const;
export type Tone = (typeof TONES)[number];

export interface CardProps extends Omit<HTMLAttributes<HTMLElement>, 'className' | 'style'> {
  readonly as?: 'div' | 'section' | 'article' | 'li' | undefined;
  readonly look?: 'raised' | 'flat' | 'sunken' | undefined;
  readonly children: ReactNode;
}

export function Card({ as: Tag = 'div', look = 'raised', children, ...rest }: CardProps): ReactNode {
  return (
    <Tag {...rest} className="card" data-look={look}>
      {children}
    </Tag>
  );
}

export interface ChipProps {
  readonly children: ReactNode;
  readonly tone?: Tone | undefined;
  readonly icon?: IconName | undefined;
}

export function Chip({ children, tone = 'plain', icon }: ChipProps): ReactNode {
  return (
    <span className="chip" data-tone={tone}>
      {icon !== undefined && <Icon name={icon} size="s" />}
      <span>{children}</span>
    </span>
  );
}

export interface CalloutProps {
  readonly title?: ReactNode | undefined;
  readonly tone?: Tone | undefined;
  readonly icon?: IconName | undefined;
  readonly children?: ReactNode | undefined;
  readonly actions?: ReactNode | undefined;
  /** `status` or `alert` where it appears in answer to something. */
  readonly role?: 'status' | 'alert' | 'note' | undefined;
}

const CALLOUT_ICONS: Readonly<Record<Tone, IconName>> = {
  plain: 'info',
  primary: 'info',
  good: 'check',
  warn: 'warning',
  bad: 'warning',
  note: 'info',
};

export function Callout({ title, tone = 'plain', icon, children, actions, role }: CalloutProps): ReactNode {
  return (
    <div className="callout" data-tone={tone} {...(role === undefined ? {} : { role })}>
      <Icon name={icon ?? CALLOUT_ICONS[tone]} />
      <div className="callout-words">
        {title !== undefined && <p className="callout-title">{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className="callout-actions">{actions}</div>}
      </div>
    </div>
  );
}

export interface EmptyStateProps {
  readonly icon?: IconName | undefined;
  readonly title: ReactNode;
  /** Where it is all that a screen shows, its title is the heading of the screen. */
  readonly isScreen?: boolean | undefined;
  readonly children?: ReactNode | undefined;
  readonly actions?: ReactNode | undefined;
}

export function EmptyState({
  icon = 'compass',
  title,
  isScreen = false,
  children,
  actions,
}: EmptyStateProps): ReactNode {
  return (
    <div className="empty">
      <Icon name={icon} size="xl" />
      {isScreen ? <h1 className="empty-title">{title}</h1> : <p className="empty-title">{title}</p>}
      {children !== undefined && <div className="empty-words">{children}</div>}
      {actions !== undefined && <div className="empty-actions">{actions}</div>}
    </div>
  );
}

/** Something is on its way: grey bars where it will stand, and words for who cannot see them. */
export function Skeleton({ lines = 3, label }: { readonly lines?: number; readonly label: string }): ReactNode {
  return (
    <output className="skeleton">
      <span className="hidden-visually">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton-line" aria-hidden="true" />
      ))}
    </output>
  );
}

/** Keys to press, one after the other. */
export function KeyHint({ keys }: { readonly keys: readonly string[] }): ReactNode {
  return (
    <span className="keys">
      {keys.map((key) => (
        <kbd key={key} className="key">
          {key}
        </kbd>
      ))}
    </span>
  );
}

/** A time on the clock of the case, minutes and seconds; never mirrored. */
export function Time({ seconds }: { readonly seconds: number }): ReactNode {
  return (
    <time className="time left-to-right" dateTime={`PT${seconds}S`}>
      {makeClock(seconds)}
    </time>
  );
}

/** mm:ss, or h:mm:ss from an hour on. */
export function makeClock(seconds: number): string {
  const whole = Math.max(0, Math.trunc(seconds));
  const pad = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.trunc(whole / 3600);
  const minutes = Math.trunc((whole % 3600) / 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${pad(minutes)}:${pad(whole % 60)}`;
}

export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="hidden-visually">{children}</span>;
}
