// A link: somewhere to go. Plain in text, or with the looks of a button where it is the way on. Outside links say that they leave.

import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.tsx';
import type { ButtonKind } from './Button.tsx';
import './Button.css';
import './Link.css';

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  readonly href: string;
  readonly children: ReactNode;
}

export function Link({ children, ...rest }: LinkProps): ReactNode {
  return (
    <a {...rest} className="link">
      {children}
    </a>
  );
}

export interface ButtonLinkProps extends LinkProps {
  readonly kind?: ButtonKind | undefined;
  readonly size?: 'm' | 'l' | undefined;
  readonly icon?: IconName | undefined;
  readonly endIcon?: IconName | undefined;
}

export function ButtonLink({
  kind = 'plain',
  size = 'm',
  icon,
  endIcon,
  children,
  ...rest
}: ButtonLinkProps): ReactNode {
  return (
    <a {...rest} className="button" data-kind={kind} data-size={size}>
      {icon !== undefined && <Icon name={icon} />}
      <span className="button-words">{children}</span>
      {endIcon !== undefined && <Icon name={endIcon} />}
    </a>
  );
}

export interface OutsideLinkProps extends LinkProps {
  /** Said after the words: that it opens elsewhere. */
  readonly opensElsewhere: string;
}

export function OutsideLink({ children, opensElsewhere, ...rest }: OutsideLinkProps): ReactNode {
  return (
    <a {...rest} className="link link-outside" target="_blank" rel="noreferrer">
      {children}
      <Icon name="external" size="s" label={opensElsewhere} />
    </a>
  );
}
