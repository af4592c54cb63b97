// The button: one press, one act. Primary once on a screen at most; danger for what cannot be undone; icon where a word would repeat itself.

import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.tsx';
import './Button.css';

export const BUTTON_KINDS = ['primary', 'plain', 'quiet', 'danger'] as const;
export type ButtonKind = (typeof BUTTON_KINDS)[number];

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly kind?: ButtonKind | undefined;
  readonly size?: 'm' | 'l' | undefined;
  readonly icon?: IconName | undefined;
  /** After the words. */
  readonly endIcon?: IconName | undefined;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({ kind = 'plain', size = 'm', icon, endIcon, children, ref, ...rest }: ButtonProps): ReactNode {
  return (
    <AriaButton {...rest} {...(ref === undefined ? {} : { ref })} className="button" data-kind={kind} data-size={size}>
      {icon !== undefined && <Icon name={icon} />}
      <span className="button-words">{children}</span>
      {endIcon !== undefined && <Icon name={endIcon} />}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'endIcon' | 'size'> {
  readonly icon: IconName;
  /** What it does, for a screen reader; show it in a tooltip as well. */
  readonly label: string;
}

export function IconButton({ icon, label, kind = 'quiet', ref, ...rest }: IconButtonProps): ReactNode {
  return (
    <AriaButton
      {...rest}
      {...(ref === undefined ? {} : { ref })}
      aria-label={label}
      className="button button-icon"
      data-kind={kind}
    >
      <Icon name={icon} />
    </AriaButton>
  );
}
