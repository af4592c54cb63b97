// Floating things beside what they belong to: a popover with content, a menu of commands.

import type { ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components/Popover';
import { Icon } from './Icon.tsx';
import type { IconName } from './iconPaths.tsx';
import './Popover.css';

export interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly placement?: AriaPopoverProps['placement'] | undefined;
  readonly children: ReactNode;
}

export function Popover({ trigger, label, placement = 'bottom start', children }: PopoverProps): ReactNode {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className="popover" placement={placement}>
        <Dialog className="popover-content" aria-label={label}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}

export interface MenuCommand {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly disabled?: boolean | undefined;
}

export interface MenuProps {
  readonly trigger: ReactNode;
  readonly label: string;
  readonly commands: readonly MenuCommand[];
  readonly onCommand: (id: string) => void;
  /** The one that is in force, where the menu is a choice. */
  readonly selected?: string | undefined;
}

export function Menu({ trigger, label, commands, onCommand, selected }: MenuProps): ReactNode {
  return (
    <MenuTrigger>
      {trigger}
      <AriaPopover className="popover" placement="bottom end">
        <AriaMenu
          className="menu"
          aria-label={label}
          onAction={(key) => onCommand(String(key))}
          {...(selected === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [selected] })}
        >
          {commands.map((command) => (
            <MenuItem
              key={command.id}
              id={command.id}
              className="menu-item"
              textValue={command.label}
              isDisabled={command.disabled === true}
            >
              {command.icon !== undefined && <Icon name={command.icon} />}
              <span>{command.label}</span>
              {command.id === selected && <Icon name="check" />}
            </MenuItem>
          ))}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}
