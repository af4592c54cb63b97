// How is a supporting paper falsified? As its maker would have printed it with other entries, or with another text in one place; a technique may
// have several ways.

import { issuedContent } from '../contentOf.ts';
import type { Content } from '../pages/content.ts';
import type { PaperDocument } from '../paperDocument.ts';
import type { DocumentKind } from '../series/series.ts';
import type { Term } from './terms.ts';
import { ANY_LIGHT, textParam, type Betrayal, type KeyPlace, type Params, type Technique } from './technique.ts';

type Changes = Readonly<Record<string, string>>;

/** The paper as its maker would have printed it with other entries: all that follows from them changes too. */
export function rewritten(content: Content, document: PaperDocument, changes: Changes): Content {
  const before = issuedContent(document);
  const after = issuedContent({ ...document, fields: { ...document.fields, ...changes } });
  const differing = (from: Changes, to: Changes): Changes =>
    Object.fromEntries(
      [...new Set([...Object.keys(from), ...Object.keys(to)])]
        .filter((key) => from[key] !== to[key])
        .map((key) => [key, to[key] ?? '']),
    );
  return {
    ...content,
    values: { ...content.values, ...differing(before.values, after.values) },
    printed: { ...content.printed, ...differing(before.printed, after.printed) },
  };
}

/** Another text in one place; what else follows from it stays as it was. */
export const overprinted = (content: Content, field: string, value: string, printed = value): Content => ({
  ...content,
  values: { ...content.values, [field]: value },
  printed: { ...content.printed, [field]: printed },
});

export const place = (areas: readonly string[], betrays: Betrayal, more: Partial<KeyPlace> = {}): KeyPlace => ({
  page: 'sheet',
  areas,
  lights: ANY_LIGHT,
  betrays,
  fields: areas,
  ...more,
});

/** A technique with several ways of being done, each with its change and its places. */
interface Way {
  readonly areas: readonly string[];
  readonly follows?: readonly string[];
  /** Only a register or a call can tell. */
  readonly unseen?: true;
  alter?(content: Content, document: PaperDocument): Content;
}

export function inWays(
  slug: Term,
  kinds: readonly DocumentKind[],
  betrays: Betrayal,
  ways: Readonly<Record<string, Way>>,
  alsoCalled: readonly Term[] = [],
): Technique {
  const [first = ''] = Object.keys(ways);
  const wayOf = (params: Params): Way => ways[textParam(params, 'how')] ?? ways[first] ?? { areas: [] };
  return {
    slug,
    kinds,
    params: { how: { type: 'choice', choices: Object.keys(ways), fallback: first } },
    alterContent: (content, params, document) => wayOf(params).alter?.(content, document) ?? content,
    key: (params) => {
      const { areas, follows = [], unseen } = wayOf(params);
      return [place(areas, betrays, { alsoCalled, follows, ...(unseen === true ? { lights: [] } : {}) })];
    },
  };
}

export const addDays = (iso: string, days: number): string => Temporal.PlainDate.from(iso).add({ days }).toString();
export const field = (document: PaperDocument, name: string): string => document.fields[name] ?? '';
