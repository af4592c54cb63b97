// What is a technique of forgery here? A change of what is printed, or of the sheet, and the entries it writes into the key: where,
// under which lamp and how near it can be found, and what it betrays. Detection side only.

import type { BsiCheck, FeatureSlug } from '../series/features.ts';
import type { ChipPlan } from '../chip/chipPlan.ts';
import type { Light, Level } from '../light/look.ts';
import type { Content } from '../pages/content.ts';
import type { PaperDocument, MutationParam } from '../paperDocument.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { Reader } from '../reader.ts';
import { KIND_RULES } from '../kindRules.ts';
import type { DocumentKind } from '../series/series.ts';
import type { Term } from './terms.ts';

export const BETRAYALS = ['genuineness', 'data', 'identity', 'validity', 'history', 'purpose', 'nothing'] as const;
/** What a finding speaks about; `nothing` is an innocent oddity. */
export type Betrayal = (typeof BETRAYALS)[number];

/** One place where a mutation can be found. */
export interface KeyPlace {
  readonly page: string;
  /** Pages on which the same shows as well. */
  readonly alsoOn?: readonly string[];
  /** Any of these is the right place; `page` stands for the whole page. */
  readonly areas: readonly string[];
  /** What else looks otherwise because of it and is no place to mark: a sum, a code. */
  readonly follows?: readonly string[];
  /** Lamps that show it, the plainest first; none when only a register or a call can tell. */
  readonly lights: readonly Light[];
  /** Machines that tell it. */
  readonly readers?: readonly Reader[];
  readonly minLevel?: Level;
  /** It shows only when the paper is tilted. */
  readonly tilted?: boolean;
  readonly feature?: FeatureSlug;
  readonly checks?: readonly BsiCheck[];
  readonly betrays: Betrayal;
  /** The fields whose values become doubtful. */
  readonly fields?: readonly string[];
  /** Other words that name it rightly. */
  readonly alsoCalled?: readonly Term[];
}

const PARAM_TYPES = ['date', 'text', 'field', 'looks', 'stamp', 'page', 'years', 'choice'] as const;
type ParamType = (typeof PARAM_TYPES)[number];

export interface ParamRule {
  readonly type: ParamType;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  readonly fallback?: MutationParam;
}

export type Params = Readonly<Record<string, MutationParam>>;

/** Why a technique does not fit a document, in plain words with the mend. */
export interface Misfit {
  readonly param?: string;
  readonly message: string;
  readonly hint: string;
}

export interface Technique {
  readonly slug: Term;
  readonly kinds: readonly DocumentKind[];
  /** The feature it degrades: the series must have it. */
  readonly feature?: FeatureSlug;
  readonly params?: Readonly<Record<string, ParamRule>>;
  readonly innocent?: boolean;
  misfit?(document: PaperDocument, params: Params): Misfit | null;
  alterContent?(content: Content, params: Params, document: PaperDocument): Content;
  /** Changes the chip; `printed` is what stands on the pages after all mutations. */
  alterChip?(plan: ChipPlan, params: Params, document: PaperDocument, printed: Content): ChipPlan;
  /** Pages that are no longer there. */
  alterPages?(pages: readonly string[], params: Params): readonly string[];
  alterSheet?(sheet: Sheet, page: string, params: Params, document: PaperDocument): Sheet;
  key(params: Params, document: PaperDocument): readonly KeyPlace[];
}

export function textParam(params: Params, name: string): string {
  const value = params[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
export const numberParam = (params: Params, name: string): number => Number(params[name] ?? 0);

/** All lamps, white first: for what can be read wherever print can be read. */
export const ANY_LIGHT: readonly Light[] = ['white', 'oblique', 'infrared', 'transmitted', 'ultraviolet'];

/** The page that carries a kind's own data. */
export const dataPageOf = (kind: DocumentKind): string => KIND_RULES[kind].dataPage;

/** The page that carries a kind's machine-readable zone; that of its data where there is none. */
export const zonePageOf = (kind: DocumentKind): string => KIND_RULES[kind].zone?.page ?? dataPageOf(kind);
