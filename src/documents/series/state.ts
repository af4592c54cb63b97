// What is known of a fictional state as far as its papers go: names, languages, posts at the border, stamps, series.

import type { NameSystem } from '#people';
import type { Script } from '../names/script.ts';
import type { StateCode } from '../mrz/stateCodes.ts';
import type { Series } from './series.ts';
import type { Style } from './style.ts';

const CAPTION_LANGUAGES = ['en', 'fr', 'es'] as const;
export type CaptionLanguage = (typeof CAPTION_LANGUAGES)[number];

export const TRANSPORTS = ['air', 'land', 'sea', 'rail'] as const;
export type Transport = (typeof TRANSPORTS)[number];

/** A post at the border, and since when it stamps. */
export interface Post {
  readonly name: string;
  readonly transport: Transport;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

const STAMP_SHAPES = ['rectangle', 'rounded', 'oval', 'circle', 'hexagon', 'octagon', 'shield', 'triangle'] as const;
export type StampShape = (typeof STAMP_SHAPES)[number];

const DATE_STYLES = ['dd mm yy', 'dd.mm.yyyy', 'dd MON yyyy', 'yyyy-mm-dd'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/** The stamps of a state. Member states share one pattern. */
export interface StampKit {
  readonly entry: StampShape;
  readonly exit: StampShape;
  readonly frameInk: string;
  readonly dateInk: string;
  readonly dates: DateStyle;
  /** The words on the stamp. */
  readonly words: { readonly entry: string; readonly exit: string };
}

/** `charter` counts years from a founding charter, as era calendars do; its months and days are Gregorian. */
export const CALENDARS = ['gregorian', 'persian', 'ethiopic', 'islamic-civil', 'buddhist', 'charter'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** What a state calls itself in its own script. */
export interface Native {
  readonly script: Script;
  readonly name: string;
  readonly formalName: string;
}

export interface State {
  readonly code: StateCode;
  readonly name: string;
  readonly formalName: string;
  readonly adjective: string;
  /** Bound by the law of the Union that the product's host state belongs to. */
  readonly member: boolean;
  /** How its people's names are built. */
  readonly naming: NameSystem;
  /** The calendar of its civil papers; travel documents are always Gregorian (Doc 9303-3). */
  readonly calendar: Calendar;
  /** null where Latin is the state's own script. */
  readonly native: Native | null;
  readonly languages: readonly [CaptionLanguage, CaptionLanguage];
  readonly cities: readonly string[];
  readonly authorities: readonly string[];
  readonly style: Style;
  readonly posts: readonly Post[];
  readonly stamps: StampKit;
  readonly series: readonly Series[];
}
