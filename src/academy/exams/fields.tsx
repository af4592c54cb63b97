// The fields of a design: each knows its place in it, writes there, and shows beside itself what is wrong there or advised.

import { createContext, useContext, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExamDesign } from '#exam';
import { CheckboxGroup, RadioGroup, Select, TextArea, TextField, type Choice, type SelectOption } from '#ui';

export interface Note {
  readonly tone: 'fault' | 'advice';
  readonly at: string;
  readonly words: string;
}

interface Form {
  readonly design: ExamDesign;
  readonly change: (design: ExamDesign) => void;
  readonly notes: readonly Note[];
  /** Nothing can be changed any more. */
  readonly isOff: boolean;
}

export const DesignForm = createContext<Form | null>(null);

export function useForm(): Form {
  const form = useContext(DesignForm);
  if (form === null) throw new Error('a field stands outside a design');
  return form;
}

type Part = Readonly<Record<string, unknown>>;

/** What stands at a place: cases.0.weight. */
function read(design: ExamDesign, at: string): unknown {
  return at.split('.').reduce<unknown>((part, key) => (part as Part | null | undefined)?.[key], design);
}

/** Words at a place; anything else that stands there is none. */
function textAt(design: ExamDesign, at: string): string {
  const value = read(design, at);
  return typeof value === 'string' ? value : '';
}

/** The design with another value at a place. */
export function write(design: ExamDesign, at: string, value: unknown): ExamDesign {
  const into = (part: unknown, [key = '', ...rest]: readonly string[]): unknown => {
    const next = rest.length === 0 ? value : into((part as Part)[key], rest);
    if (Array.isArray(part)) return part.map((one: unknown, index) => (String(index) === key ? next : one));
    return { ...(part as Part), [key]: next };
  };
  return into(design, at.split('.')) as ExamDesign;
}

interface FieldProps {
  readonly at: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What is said of this very place, or of a place within it. */
export function Notes({ at, inside = false }: { readonly at: string; readonly inside?: boolean }): ReactNode {
  const { t } = useTranslation('exams');
  const { notes } = useForm();
  const own = notes.filter((one) => one.at === at || (inside && one.at.startsWith(`${at}.`)));
  if (own.length === 0) return null;
  return (
    <span className="exam-notes">
      {own.map(({ tone, words }) => (
        <span key={words} className="exam-note" data-tone={tone}>
          <strong>{t(`note.${tone}`)}</strong> {words}
        </span>
      ))}
    </span>
  );
}

function hintOf(at: string, hint: string | undefined): ReactNode {
  return (
    <>
      {hint}
      <Notes at={at} />
    </>
  );
}

interface WordsProps extends FieldProps {
  readonly rows?: number;
  readonly maxLength?: number;
  readonly spellCheck?: boolean;
}

export function Words({ at, label, hint, rows, maxLength, spellCheck }: WordsProps): ReactNode {
  const { design, change, isOff } = useForm();
  const props = {
    label,
    hint: hintOf(at, hint),
    value: textAt(design, at),
    onChange: (value: string) => change(write(design, at, value)),
    disabled: isOff,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(spellCheck === undefined ? {} : { spellCheck }),
  };
  return rows === undefined ? <TextField {...props} /> : <TextArea {...props} rows={rows} />;
}

interface WholeProps extends FieldProps {
  /** How much one of what is typed is in the design: percent are hundred basis points. */
  readonly scale?: number;
  /** An empty field says that there is none. */
  readonly mayBeNone?: boolean;
  /** What holds where the design says nothing. */
  readonly usual?: number;
}

/** A number; while it is none it stands as it was typed, and is not saved. */
export function Amount({ at, label, hint, scale = 1, mayBeNone = false, usual }: WholeProps): ReactNode {
  const { design, change, isOff } = useForm();
  const value = read(design, at) ?? usual;
  const shown = typeof value === 'number' && Number.isFinite(value) ? String(value / scale) : '';
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      hint={hintOf(at, hint)}
      inputMode="numeric"
      value={typed ?? shown}
      onChange={(text) => {
        setTyped(text);
        const plain = text.trim().replace(',', '.');
        const number = plain === '' || Number.isNaN(Number(plain)) ? null : Number(plain) * scale;
        // A text in place of a number cannot be read, and says so beside the field.
        change(write(design, at, number === null ? (mayBeNone && plain === '' ? null : text) : round(number)));
      }}
      onBlur={() => setTyped(null)}
      disabled={isOff}
    />
  );
}

/** Percent times hundred leave a hair's breadth. */
function round(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 ? whole : value;
}

interface ChooseProps<T extends string> extends FieldProps {
  readonly choices: readonly Choice<T>[];
  readonly look?: 'list' | 'segments' | 'cards';
}

export function Choose<T extends string>({ at, label, hint, choices, look = 'list' }: ChooseProps<T>): ReactNode {
  const { design, change, isOff } = useForm();
  return (
    <RadioGroup
      label={label}
      hint={hintOf(at, hint)}
      look={look}
      value={textAt(design, at) as T}
      onChange={(value) => change(write(design, at, value))}
      choices={choices}
      disabled={isOff}
    />
  );
}

export function Several<T extends string>({ at, label, hint, choices }: ChooseProps<T>): ReactNode {
  const { design, change, isOff } = useForm();
  return (
    <CheckboxGroup
      label={label}
      hint={hintOf(at, hint)}
      values={(read(design, at) ?? []) as readonly T[]}
      onChange={(values) => change(write(design, at, [...values]))}
      choices={choices}
      disabled={isOff}
    />
  );
}

interface PickProps extends FieldProps {
  readonly options: readonly SelectOption[];
}

export function Pick({ at, label, options }: PickProps): ReactNode {
  const { design, change, isOff } = useForm();
  return (
    <div className="exam-field">
      <Select
        label={label}
        value={textAt(design, at)}
        onChange={(value) => change(write(design, at, value))}
        options={options}
        disabled={isOff}
      />
      <Notes at={at} />
    </div>
  );
}
