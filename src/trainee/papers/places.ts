// How is a place on a page named, and in which order and under which light is it looked at? Plain rules over what the view says.

import type { Box, Light, Observation, Side, Tilt } from '#documents';
import { findLook, type LookView, type PageView, type PaperView, type TraineeView } from '../looks.ts';

export interface SplitPlace {
  readonly on: 'page' | 'stamp' | 'sticker' | 'stub';
  /** Which stamp or sticker. */
  readonly n: string;
  /** The part of it; null for the whole. */
  readonly part: string | null;
}

/** `sticker1.validFrom`, `stamp2`, `stub.seat`, `surname` in their parts. */
export function splitPlace(place: string): SplitPlace {
  const [head = '', ...rest] = place.split('.');
  const part = rest.length === 0 ? null : rest.join('.');
  if (head === 'stub') return { on: 'stub', n: '', part };
  const match = /^(stamp|sticker)(\d+)$/.exec(head);
  if (match === null) return { on: 'page', n: '', part: place };
  return { on: match[1] as 'stamp' | 'sticker', n: match[2] ?? '', part };
}

/** The area of a page in which a field stands: its own, the zone's, or the stamp that carries it. */
export function areaOfField(page: PageView, field: string): string {
  const own = field.replace(/mrz\d$/, 'mrz');
  const known = (name: string): boolean => page.areas.some((area) => area.id === name);
  if (known(own)) return own;
  const [head = ''] = field.split('.');
  return known(head) ? head : 'page';
}

/** What a page shows now: the tilted look, or the page under the lamp if it is held over this paper. */
export interface Showing {
  readonly light: Light;
  readonly tilt: Tilt;
  /** Where the grazing lamp stands. */
  readonly from: Side;
}

interface Dial {
  readonly light: Light;
  readonly lampFrom: Side;
  readonly lampOver: string | null;
  readonly tilts: Readonly<Record<string, Tilt>>;
}

export function showingOf(dial: Dial, paper: string): Showing {
  const light = dial.lampOver === paper ? dial.light : 'white';
  return { light, from: dial.lampFrom, tilt: light === 'white' ? (dial.tilts[paper] ?? 0) : 0 };
}

/** The look whose drawing stands for a page: as it shows now, while that comes in white light, else null. */
export function lookShown(
  view: TraineeView,
  paper: PaperView,
  page: string,
  { light, tilt, from }: Showing,
): LookView | null {
  return (
    findLook(view, { paper: paper.id, page, light, tilt, from }) ??
    findLook(view, { paper: paper.id, page, light: 'white' })
  );
}

export interface SeenRow {
  readonly code: Observation['code'];
  readonly params: Observation['params'];
  readonly reference: Observation['reference'];
  readonly places: readonly string[];
}

/** Observations that say the same are one row with all their places, in the order of the page. */
export function rowsOf(items: readonly Observation[]): SeenRow[] {
  const rows = new Map<string, { row: Observation; places: Set<string> }>();
  for (const item of items) {
    const key = JSON.stringify([item.code, item.params, item.reference]);
    const known = rows.get(key) ?? { row: item, places: new Set<string>() };
    known.places.add(item.area);
    rows.set(key, known);
  }
  return [...rows.values()].map(({ row, places }) => ({
    code: row.code,
    params: row.params,
    reference: row.reference,
    places: [...places],
  }));
}

/** Fields that are printed, each once, as they are read: zone lines last. */
export function printedOf(page: PageView): PageView['fields'] {
  const isLine = (field: string): boolean => /mrz\d$/.test(field);
  return [...page.fields.filter(({ field }) => !isLine(field)), ...page.fields.filter(({ field }) => isLine(field))];
}

/** The box of an area on its page. */
export function boxOf(page: PageView, area: string | null): Box | null {
  return area === null ? null : (page.areas.find((one) => one.id === area)?.box ?? null);
}

/** The next or previous area in reading order: from top to bottom, then from the start of the line. */
export function neighbourArea(page: PageView, area: string | null, by: 1 | -1): string | null {
  const order = inReadingOrder(page).map(({ id }) => id);
  if (order.length === 0) return null;
  const at = area === null ? -1 : order.indexOf(area);
  const next = at < 0 ? (by === 1 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
  return order[next] ?? null;
}

export function inReadingOrder(page: PageView): PageView['areas'] {
  return [...page.areas].sort((a, b) => {
    if (a.id === 'page') return -1;
    if (b.id === 'page') return 1;
    return Math.round(a.box.y / 6) - Math.round(b.box.y / 6) || a.box.x - b.box.x;
  });
}
