// Tabs: views of the same thing, one at a time. Arrow keys move between them.

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.tsx';
import './Tabs.css';

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly icon?: IconName | undefined;
  readonly panel: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface TabsProps {
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selected?: string | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
  /** `line` for views of a panel, `pill` for a choice within one. */
  readonly look?: 'line' | 'pill' | undefined;
}

export function Tabs({ label, items, selected, onSelect, look = 'line' }: TabsProps): ReactNode {
  return (
    <AriaTabs
      className="tabs"
      data-look={look}
      {...(selected === undefined ? {} : { selectedKey: selected })}
      {...(onSelect === undefined ? {} : { onSelectionChange: (key) => onSelect(String(key)) })}
    >
      <TabList className="tab-list" aria-label={label}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="tab" isDisabled={item.disabled === true}>
            {item.icon !== undefined && <Icon name={item.icon} />}
            <span>{item.label}</span>
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="tab-panel">
          {item.panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
