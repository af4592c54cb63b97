// An ink file read as its author wrote it: which knots and lines stand where, with their templates and tags. The compiled story
// keeps no places and no untaken branches, so texts for translators and places for diagnostics come from here.
// Ink syntax: "Writing with ink" (inkle), sections on knots, choices, tags and conditional blocks.

export interface InkLine {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Column of the text, from 1. */
  readonly column: number;
  readonly knot: string | null;
  readonly kind: 'text' | 'choice';
  /** The template as spoken, escapes resolved: `My name is {name}.` */
  readonly text: string;
  readonly tags: readonly string[];
}

export interface InkKnot {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly isFunction: boolean;
  readonly headerTags: readonly { readonly tag: string; readonly line: number; readonly column: number }[];
}

export interface InkFault {
  readonly code: 'inkInlineLogic' | 'inkChance';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

export interface InkSource {
  readonly knots: readonly InkKnot[];
  readonly lines: readonly InkLine[];
  readonly faults: readonly InkFault[];
}

const CHANCE = /\b(RANDOM|SEED_RANDOM|LIST_RANDOM|TURNS|TURNS_SINCE|shuffle)\b|\{\s*~/;

/** Reads one ink file. Understands the part of ink that Firstline allows; what it does not allow becomes a fault. */
export function scanInk(file: string, text: string): InkSource {
  const knots: InkKnot[] = [];
  const lines: InkLine[] = [];
  const faults: InkFault[] = [];
  let knot: { name: string; header: { tag: string; line: number; column: number }[]; open: boolean } | null = null;

  stripComments(text)
    .split('\n')
    .forEach((raw, index) => {
      const line = index + 1;
      const trimmed = raw.trim();
      if (trimmed === '') return;
      const chance = CHANCE.exec(raw);
      if (chance !== null && !/^\s*#/.test(raw))
        faults.push({
          code: 'inkChance',
          file,
          line,
          column: chance.index + 1,
          length: chance[0].length,
          message: `"${chance[0]}" takes chance or turn counts during play`,
          hint: 'Spend chance in the scenario’s draw; let ink read it with draw("name").',
        });
      const heading = /^={2,}\s*(function\s+)?(\w+)/.exec(trimmed);
      if (heading !== null) {
        const header: { tag: string; line: number; column: number }[] = [];
        knot = { name: heading[2] ?? '', header, open: true };
        knots.push({ file, line, name: knot.name, isFunction: heading[1] !== undefined, headerTags: header });
        return;
      }
      if (/^(=\s*\w|~|VAR\b|CONST\b|LIST\b|EXTERNAL\b|INCLUDE\b|->|<-|TODO:)/.test(trimmed)) {
        if (knot !== null && !trimmed.startsWith('~')) knot.open = false;
        return;
      }
      if (trimmed.startsWith('#')) {
        const tags = splitTags(trimmed).tags;
        if (knot?.open === true) for (const tag of tags) knot.header.push({ tag, line, column: raw.indexOf('#') + 1 });
        return;
      }
      if (knot !== null) knot.open = false;
      const body = contentOf(raw);
      if (body === null) return;
      const { kind, column, content } = body;
      const { text: spoken, tags } = splitTags(content);
      const withoutDivert = spoken.replace(/->\s*[\w.]*\s*$/, '').trimEnd();
      if (withoutDivert === '' && tags.length === 0) return;
      const logic = findInlineLogic(withoutDivert);
      if (logic !== null && chance === null)
        faults.push({
          code: 'inkInlineLogic',
          file,
          line,
          column: column + logic.index,
          length: logic.length,
          message: `"${logic.text}" is logic inside a line`,
          hint: 'One line is one template for all languages: put conditions in a block around whole lines, and write placeholders as \\{name\\}.',
        });
      lines.push({ file, line, column, knot: knot?.name ?? null, kind, text: unescape(withoutDivert.trim()), tags });
    });
  return { knots, lines, faults };
}

/** The spoken part of a source line, past gather dashes, choice bullets and conditions; null when the line only steers. */
function contentOf(raw: string): { kind: 'text' | 'choice'; column: number; content: string } | null {
  let at = raw.length - raw.trimStart().length;
  const rest = (): string => raw.slice(at);
  const bullet = /^([*+]\s*)+(\(\w+\)\s*)?/.exec(rest());
  if (bullet !== null) {
    at += bullet[0].length;
    for (let condition = /^\{[^}]*\}\s*/.exec(rest()); condition !== null; condition = /^\{[^}]*\}\s*/.exec(rest()))
      at += condition[0].length;
    const bracket = /^([^[\]]*)\[([^\]]*)\](.*)$/.exec(rest());
    if (bracket !== null) {
      const inside = bracket[2] ?? '';
      return { kind: 'choice', column: at + (bracket[1] ?? '').length + 2, content: inside };
    }
    return rest().trim() === '' || rest().trim().startsWith('->')
      ? null
      : { kind: 'choice', column: at + 1, content: rest() };
  }
  const opening = /^\{[^{}]*:\s*$/.exec(rest());
  if (opening !== null) return null;
  if (/^\{\s*$/.test(rest()) || /^\}\s*$/.test(rest())) return null;
  const gather = /^(-(?!>)\s*)+(\(\w+\)\s*)?/.exec(rest());
  if (gather !== null) {
    at += gather[0].length;
    // A branch condition ends its line with a colon; what is spoken under it stands on lines of its own.
    const condition = /^[^#]*:\s*$/.exec(rest());
    if (condition !== null) return null;
  }
  const content = rest().replace(/^\}\s*$/, '');
  return content.trim() === '' ? null : { kind: 'text', column: at + 1, content };
}

/** Splits at `#` that is not escaped: the text before, the tags after. */
function splitTags(content: string): { text: string; tags: string[] } {
  const parts = content.split(/(?<!\\)#/);
  return {
    text: parts[0] ?? '',
    tags: parts
      .slice(1)
      .map((tag) => unescape(tag.trim()))
      .filter((tag) => tag !== ''),
  };
}

function findInlineLogic(text: string): { index: number; length: number; text: string } | null {
  const match = /(?<!\\)\{[^}]*\}?|<>/.exec(text);
  return match === null ? null : { index: match.index, length: match[0].length, text: match[0] };
}

function unescape(text: string): string {
  return text.replace(/\\([{}#[\]|~<>\\-])/g, '$1');
}

/** Comments become blanks, so that lines and columns stay. */
function stripComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:])\/\/[^\n]*/g, (comment, before: string) => before + ' '.repeat(comment.length - before.length));
}
