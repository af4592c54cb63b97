// The look and feel of Firstline: tokens, widgets, announcements and the settings of the device. Nothing here knows of cases.
import './fonts.css';
import './tokens.css';
import './base.css';

// Pressing and going
export {
  BUTTON_KINDS,
  Button,
  IconButton,
  type ButtonKind,
  type ButtonProps,
  type IconButtonProps,
} from './Button.tsx';
export { FileButton, type FileButtonProps } from './FileButton.tsx';
export { ButtonLink, Link, OutsideLink, type ButtonLinkProps, type LinkProps, type OutsideLinkProps } from './Link.tsx';
export { Menu, Popover, type MenuCommand, type MenuProps, type PopoverProps } from './Popover.tsx';
export { Tooltip, type TooltipProps } from './Tooltip.tsx';

// Choosing and typing
export {
  Checkbox,
  CheckboxGroup,
  RadioGroup,
  type CheckboxGroupProps,
  type CheckboxProps,
  type Choice,
  type RadioGroupProps,
} from './choices.tsx';
export { DateField, DraftDateField, type DateFieldProps } from './DateField.tsx';
export { Select, type SelectOption, type SelectProps } from './Select.tsx';
export { Slider, type SliderProps } from './Slider.tsx';
export { Switch, type SwitchProps } from './Switch.tsx';
export {
  SearchField,
  TextArea,
  TextField,
  type SearchFieldProps,
  type TextAreaProps,
  type TextFieldProps,
} from './TextField.tsx';

// Arranging
export { AskFirst, type AskFirstProps } from './AskFirst.tsx';
export { Dialog, type DialogProps } from './Dialog.tsx';
export { Disclosure, type DisclosureProps } from './Disclosure.tsx';
export { Tabs, type TabItem, type TabsProps } from './Tabs.tsx';

// Showing
export { Figure, type FigureProps } from './Figure.tsx';
export { Icon, type IconProps } from './Icon.tsx';
export { ICON_PATHS, type IconName } from './iconPaths.tsx';
export { ProgressMeter, type ProgressMeterProps } from './ProgressMeter.tsx';
export {
  Callout,
  Card,
  Chip,
  EmptyState,
  KeyHint,
  makeClock,
  Skeleton,
  Time,
  TONES,
  VisuallyHidden,
  type CalloutProps,
  type CardProps,
  type ChipProps,
  type EmptyStateProps,
  type Tone,
} from './show.tsx';

// Telling
export { Announcer } from './Announcer.tsx';
export { announce, dismissToast, showToast, type Politeness, type Toast } from './announcements.ts';

// The device
export { isolate } from './isolate.ts';
export { isTyping } from './isTyping.ts';
export { saveFile, saveJson } from './saveFile.ts';
export { copyText } from './copyText.ts';
export { keptOnDevice, type KeptOnDevice } from './keptOnDevice.ts';
export { makeId } from './makeId.ts';
export { useMedia } from './useMedia.ts';
export { applyDevice, changeDevice, device, isDeviceKept, lendDevice, prefersStill, useDevice } from './device.ts';
export {
  CONTRASTS,
  DEVICE_DEFAULTS,
  HANDS,
  MOTIONS,
  SCHEMES,
  TEXT_PERCENT,
  VOICE_PERCENT,
  type DeviceSettings,
} from './deviceSettings.ts';

// Fetched when turned to
export { lazyScreen, needWords, withWords } from './neededWords.ts';
