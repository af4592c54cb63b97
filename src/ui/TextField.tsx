// Words typed by a person: a line, a text, a search.

import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { Icon } from './Icon.tsx';
import './field.css';

export interface TextFieldProps {
  readonly label: ReactNode;
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ReactNode | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly spellCheck?: boolean | undefined;
  /** A password is not shown while it is typed. */
  readonly type?: 'text' | 'email' | 'password' | undefined;
  /** What a browser or a keeper of passwords may fill in. */
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'email' | 'numeric' | undefined;
}

export function TextField({ label, labelHidden = false, hint, placeholder, ...rest }: TextFieldProps): ReactNode {
  return (
    <AriaTextField className="field" {...fieldProps(rest)}>
      <Label className={labelHidden ? 'hidden-visually' : 'field-label'}>{label}</Label>
      <Input className="field-box" {...(placeholder === undefined ? {} : { placeholder })} />
      <Hint>{hint}</Hint>
    </AriaTextField>
  );
}

export interface TextAreaProps extends TextFieldProps {
  readonly rows?: number | undefined;
  /** Language of the words, where it is not the reader's; all that are asked for run from left to right. */
  readonly lang?: string | undefined;
  /** Enter alone; with Shift it begins a new line. */
  readonly onEnter?: (() => void) | undefined;
}

export function TextArea({
  label,
  labelHidden = false,
  hint,
  placeholder,
  rows = 4,
  lang,
  onEnter,
  ...rest
}: TextAreaProps): ReactNode {
  return (
    <AriaTextField className="field" {...fieldProps(rest)}>
      <Label className={labelHidden ? 'hidden-visually' : 'field-label'}>{label}</Label>
      <AriaTextArea
        className="field-box field-area"
        rows={rows}
        {...(lang === undefined ? {} : { lang, dir: 'ltr' })}
        onKeyDown={(event) => {
          // Not while a word is being composed.
          if (onEnter === undefined || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <Hint>{hint}</Hint>
    </AriaTextField>
  );
}

export interface SearchFieldProps extends Pick<
  TextFieldProps,
  'label' | 'labelHidden' | 'value' | 'onChange' | 'placeholder' | 'disabled'
> {
  readonly clearLabel: string;
}

export function SearchField({
  label,
  labelHidden = false,
  value,
  onChange,
  placeholder,
  clearLabel,
  disabled = false,
}: SearchFieldProps): ReactNode {
  return (
    <AriaSearchField className="field search-field" value={value} onChange={onChange} isDisabled={disabled}>
      <Label className={labelHidden ? 'hidden-visually' : 'field-label'}>{label}</Label>
      <span className="search-box">
        <Icon name="search" />
        <Input
          className="field-box"
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(isPlain(value) ? { dir: 'ltr' } : {})}
        />
        <Button className="search-clear" aria-label={clearLabel}>
          <Icon name="close" size="s" />
        </Button>
      </span>
    </AriaSearchField>
  );
}

/** Figures and Latin letters alone read from left to right, wherever they are typed: 6(5)(c). */
function isPlain(words: string): boolean {
  return words !== '' && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words);
}

function Hint({ children }: { readonly children: ReactNode }): ReactNode {
  return children === undefined ? null : (
    <Text slot="description" className="field-hint">
      {children}
    </Text>
  );
}

function fieldProps({
  value,
  onChange,
  onBlur,
  disabled = false,
  readOnly = false,
  maxLength,
  spellCheck,
  type,
  autoComplete,
  inputMode,
}: Omit<TextFieldProps, 'label' | 'labelHidden' | 'hint' | 'placeholder'>): object {
  return {
    value,
    onChange,
    isDisabled: disabled,
    isReadOnly: readOnly,
    ...(onBlur === undefined ? {} : { onBlur }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(type === undefined ? {} : { type }),
    ...(autoComplete === undefined ? {} : { autoComplete }),
    ...(inputMode === undefined ? {} : { inputMode }),
    ...(spellCheck === undefined ? {} : { spellCheck: spellCheck ? 'true' : 'false' }),
  };
}
