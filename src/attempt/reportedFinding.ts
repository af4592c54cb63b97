// What stands behind a finding: the looks that its officer had taken of the place under its light by then, what they showed there, and
// what the reference shows. A machine that told something shows no place; its reading stands for itself.

import { boxesMeet, isReader, SIDES, type Level, type Observation, type Side } from '#documents';
import type { FindingView, LookView, ObservationView, PaperView, View } from './view.ts';

export interface SeenThere extends Pick<Observation, 'code' | 'params' | 'reference'> {
  readonly areas: readonly string[];
  /** How it was looked at when it was first seen so. */
  readonly level: Level;
  readonly tilt: number;
}

export interface ReportedFinding extends FindingView {
  /** Magnifications of the looks taken of the place; none where a machine told it. */
  readonly levels: readonly Level[];
  /** Sides on which the grazing lamp stood; none for other lights. */
  readonly sides: readonly Side[];
  /** What differed from the reference there. */
  readonly seen: readonly SeenThere[];
  /** Whether all that was seen there is as the reference shows it. */
  readonly asReference: boolean;
}

export function findingInView(view: View<unknown>, paper: PaperView, finding: FindingView): ReportedFinding {
  const looks = isReader(finding.light) ? [] : looksBehind(view, paper, finding);
  const rows = rowsOf(
    looks.flatMap((look) =>
      observationsOf(view, look)
        .filter(({ area }) => isAt(area, finding.area))
        .map((item) => ({ item, look })),
    ),
  );
  const differing = rows.filter(({ code, reference }) => code !== reference);
  return {
    ...finding,
    levels: ([1, 2, 3, 4] as const).filter((level) => looks.some((look) => look.level === level)),
    sides: finding.light === 'oblique' ? SIDES.filter((side) => looks.some(({ from = 'left' }) => from === side)) : [],
    seen: differing,
    asReference: rows.length > 0 && differing.length === 0,
  };
}

/** Looks at the paper itself, under the light of the finding, that held its place and were taken before it. */
function looksBehind({ looks }: View<unknown>, paper: PaperView, finding: FindingView): LookView[] {
  const box = paper.pages.find(({ id }) => id === finding.page)?.areas.find(({ id }) => id === finding.area)?.box;
  return looks.filter(
    (look) =>
      look.paper === finding.paper &&
      look.page === finding.page &&
      look.light === finding.light &&
      !look.reference &&
      look.act < finding.act &&
      (look.region === null || box === undefined || boxesMeet(look.region, box)),
  );
}

function observationsOf({ observations }: View<unknown>, look: LookView): ObservationView['items'] {
  const name = nameOf(look);
  return observations.find((one) => nameOf(one) === name)?.items ?? [];
}

function nameOf({ paper, page, light, level, region, tilt, from = 'left' }: Omit<ObservationView, 'items'>): string {
  return JSON.stringify([paper, page, light, level, region, tilt, from]);
}

/** Whether what is seen in an area belongs to a place: the place itself, a part of it, or anything where the place is the page. */
function isAt(area: string, place: string): boolean {
  return place === 'page' || area === place || area.startsWith(`${place}.`);
}

/** What says the same is one row with all its areas. */
function rowsOf(seen: readonly { readonly item: Observation; readonly look: LookView }[]): SeenThere[] {
  const rows = new Map<string, SeenThere>();
  for (const { item, look } of seen) {
    const { code, params, reference, area } = item;
    const key = JSON.stringify([code, params, reference]);
    const known = rows.get(key);
    if (known === undefined)
      rows.set(key, { code, params, reference, areas: [area], level: levelOf(look), tilt: look.tilt });
    else if (!known.areas.includes(area)) rows.set(key, { ...known, areas: [...known.areas, area] });
  }
  return [...rows.values()];
}

function levelOf({ level }: LookView): Level {
  return level === 2 || level === 3 || level === 4 ? level : 1;
}
