// Which lines of a form are reviewed, on which page does each stand, and what does the form itself say of it: answered, left out though it
// must be answered, not signed, not enclosed?

import type { PaperDocument } from '../paperDocument.ts';
import type { FormCaption } from './formCaptions.ts';
import { cellsOf, FORM_LAYOUTS, isFormKind, type FormKind } from './formLayouts.ts';

/** A question, the signature, or a paper to be enclosed. */
export interface FormLine {
  readonly line: string;
  readonly part: 'question' | 'signature' | 'enclosure';
  readonly must: boolean;
}

/** The lines of a kind of form in their order; none for what is no form. */
export function formLinesOf(kind: string): readonly FormLine[] {
  if (!isFormKind(kind)) return [];
  return [
    ...cellsOf(kind).map(({ key, must }): FormLine => ({ line: key, part: 'question', must })),
    { line: 'signature', part: 'signature', must: true },
    ...FORM_LAYOUTS[kind].enclosures.map((key): FormLine => ({ line: key, part: 'enclosure', must: false })),
  ];
}

/** A part of a form: its title, its page, and its lines in order. The last is the list of what must be enclosed. */
export interface FormPart {
  readonly title: FormCaption;
  readonly page: string;
  readonly lines: readonly FormLine[];
}

export function formPartsOf(kind: string): readonly FormPart[] {
  if (!isFormKind(kind)) return [];
  const lines = formLinesOf(kind);
  const only = (keys: readonly string[]): FormLine[] => lines.filter(({ line }) => keys.includes(line));
  const { pages, enclosures } = FORM_LAYOUTS[kind];
  return [
    ...pages.flatMap((page, index) =>
      page.map(({ title, rows }): FormPart => {
        const keys: string[] = rows.flat().map(({ key }) => key);
        const signs = title === 'declaration' ? ['signature'] : [];
        return { title, page: `page${index + 1}`, lines: only([...keys, ...signs]) };
      }),
    ),
    { title: 'checklist', page: `page${pages.length + 1}`, lines: only(enclosures) },
  ];
}

/** The page that a line stands on. */
export function pageOfLine({ kind }: Pick<PaperDocument, 'kind'>, line: string): string {
  const { pages, enclosures } = FORM_LAYOUTS[kind as FormKind];
  if ((enclosures as readonly string[]).includes(line)) return `page${pages.length + 1}`;
  if (line === 'signature') return `page${pages.length}`;
  const index = pages.findIndex((page) =>
    page.some((section) => section.rows.some((row) => row.some((cell) => cell.key === line))),
  );
  return `page${index + 1}`;
}

/** The lines that a form leaves open: questions that must be answered, the signature, boxes not ticked. */
export function openLinesOf({ kind, fields }: Pick<PaperDocument, 'kind' | 'fields'>): string[] {
  const ticked = (fields['enclosed'] ?? '').split(/[ ,]+/);
  return formLinesOf(kind)
    .filter(({ line, part, must }) => {
      if (part === 'signature') return fields['signed'] === 'no';
      if (part === 'enclosure') return !ticked.includes(line);
      return must && (fields[line] ?? '') === '';
    })
    .map(({ line }) => line);
}
