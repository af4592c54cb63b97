// A part that can be opened and closed by its own heading.

import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { Icon } from './Icon.tsx';
import './Disclosure.css';

export interface DisclosureProps {
  readonly title: ReactNode;
  /** At the end of the heading: a count, a mark. */
  readonly aside?: ReactNode | undefined;
  readonly children: ReactNode;
  readonly id?: string | undefined;
  readonly level?: 2 | 3 | 4 | undefined;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  readonly startsOpen?: boolean | undefined;
  /** `card` for parts of a page, `row` within a list. */
  readonly look?: 'card' | 'row' | undefined;
}

export function Disclosure({
  title,
  aside,
  children,
  id,
  level = 3,
  open,
  onToggle,
  startsOpen = false,
  look = 'row',
}: DisclosureProps): ReactNode {
  return (
    <AriaDisclosure
      className="disclosure"
      data-look={look}
      defaultExpanded={startsOpen}
      {...(id === undefined ? {} : { id })}
      {...(open === undefined ? {} : { isExpanded: open })}
      {...(onToggle === undefined ? {} : { onExpandedChange: onToggle })}
    >
      <Heading level={level} className="disclosure-heading">
        <Button slot="trigger" className="disclosure-trigger">
          <Icon name="chevronForward" />
          <span className="disclosure-title">{title}</span>
          {aside !== undefined && <span className="disclosure-aside">{aside}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">
        <div className="disclosure-content">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
