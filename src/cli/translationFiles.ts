// Translations as translators' tools read them: PO (gettext) and a CSV that spreadsheets open. Both carry id, English, translation and a note.

import { po, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';
import papa from 'papaparse';
import type { TranslationRow } from '#scenario';
import { InputError } from './commandLine.ts';

/** A translation that came back: the English it was made from beside it. */
export interface Returned {
  readonly id: string;
  readonly source: string;
  readonly text: string;
}

export const ENDINGS = ['.po', '.csv'] as const;

/** The rows as a file of the kind that the path's ending names. */
export function writeTranslation(
  path: string,
  rows: readonly TranslationRow[],
  about: { scenario: string; language: string },
): string {
  return kindOf(path) === '.po' ? writePo(rows, about) : writeCsv(rows);
}

/** What came back; throws `InputError` where the file cannot be read. Texts that are empty or marked as doubtful ("fuzzy") are left out. */
export function readTranslation(path: string, content: string): Returned[] {
  return kindOf(path) === '.po' ? readPo(path, content) : readCsv(path, content);
}

function kindOf(path: string): (typeof ENDINGS)[number] {
  const kind = ENDINGS.find((ending) => path.toLowerCase().endsWith(ending));
  if (kind !== undefined) return kind;
  throw new InputError(`${path}: name a file that ends with ${ENDINGS.join(' or ')}`);
}

function writePo(
  rows: readonly TranslationRow[],
  { scenario, language }: { scenario: string; language: string },
): string {
  const translations: Record<string, Record<string, GetTextTranslation>> = {};
  for (const { id, source, text, state, note } of rows)
    (translations[id] ??= {})[source] = {
      msgctxt: id,
      msgid: source,
      msgstr: [text ?? ''],
      comments: {
        translator: '',
        extracted: note,
        reference: `${scenario}:${id}`,
        flag: ['icu-message-format', ...(state === 'stale' ? ['fuzzy'] : [])].join(', '),
        previous: '',
      },
    };
  const headers = { 'Project-Id-Version': scenario, Language: language, 'Content-Type': 'text/plain; charset=utf-8' };
  return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString('utf8');
}

function readPo(path: string, content: string): Returned[] {
  let parsed: GetTextTranslations;
  try {
    parsed = po.parse(Buffer.from(content, 'utf8'), { validation: false });
  } catch (error) {
    throw new InputError(`${path} is not a PO file: ${error instanceof Error ? error.message : String(error)}`);
  }
  return Object.values(parsed.translations)
    .flatMap((context) => Object.values(context))
    .flatMap(({ msgctxt, msgid, msgstr, comments }) => {
      const text = msgstr[0] ?? '';
      const isFuzzy = /\bfuzzy\b/.test(comments?.flag ?? '');
      return msgctxt === undefined || msgctxt === '' || text === '' || isFuzzy
        ? []
        : [{ id: msgctxt, source: msgid, text }];
    });
}

const COLUMNS = ['id', 'english', 'translation', 'state', 'note'] as const;

/** For spreadsheets: UTF-8 with its mark, lines ended by CR LF, and an apostrophe before what they would take for a formula. */
function writeCsv(rows: readonly TranslationRow[]): string {
  const data = rows.map(({ id, source, text, state, note }) => [id, guard(source), guard(text ?? ''), state, note]);
  return `\uFEFF${papa.unparse({ fields: [...COLUMNS], data }, { newline: '\r\n', quotes: true })}\r\n`;
}

function readCsv(path: string, content: string): Returned[] {
  const { data, errors } = papa.parse<Record<string, string | undefined>>(content.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const [error] = errors.filter(({ type }) => type !== 'Delimiter');
  if (error !== undefined)
    throw new InputError(`${path}${error.row === undefined ? '' : `, row ${error.row + 2}`}: ${error.message}`);
  const lacking = (['id', 'english', 'translation'] as const).filter((column) => !(column in (data[0] ?? {})));
  if (lacking.length > 0)
    throw new InputError(`${path} lacks the column ${lacking.join(', ')}; its first row names ${COLUMNS.join(', ')}`);
  return data.flatMap(({ id = '', english = '', translation = '' }) =>
    id === '' || translation === '' ? [] : [{ id, source: unguard(english), text: unguard(translation) }],
  );
}

function guard(text: string): string {
  return /^['=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function unguard(text: string): string {
  return /^'['=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
