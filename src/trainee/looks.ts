// Which looks have been taken of a page, and by which name is the drawing of one fetched? Questions that every screen of the workplace
// asks of a view.

import { lookRef, type View } from '#attempt';
import {
  cellAround,
  LIGHTS,
  SIDES,
  TILTS,
  type Box,
  type Glass,
  type Level,
  type Light,
  type Side,
  type Tilt,
} from '#documents';

export type TraineeView = View<string>;
export type PaperView = TraineeView['papers'][number];
export type PageView = PaperView['pages'][number];
export type LookView = TraineeView['looks'][number];

export interface WantedLook {
  readonly paper: string;
  readonly page: string;
  readonly light: Light;
  readonly level?: Level;
  readonly tilt?: number;
  /** Where the grazing lamp stands, if not on the left. */
  readonly from?: Side;
  readonly reference?: boolean;
  readonly cell?: Box;
}

/** The lights that the desk has. */
export const lightsAt = ({ equipment }: TraineeView): Light[] => LIGHTS.filter((light) => equipment.includes(light));

/** The look if it was taken, else null. */
export function findLook(view: TraineeView, wanted: WantedLook): LookView | null {
  const { paper, page, light, level = 1, tilt = 0, reference = false, cell } = wanted;
  const from = light === 'oblique' ? (wanted.from ?? 'left') : 'left';
  return (
    view.looks.findLast(
      (look) =>
        look.paper === paper &&
        look.page === page &&
        look.light === light &&
        look.level === level &&
        look.tilt === tilt &&
        (look.from ?? 'left') === from &&
        look.reference === reference &&
        (cell === undefined || (look.region?.x === cell.x && look.region.y === cell.y)),
    ) ?? null
  );
}

/**
 * The names of the drawings that turning the lamp, moving it round or tilting the page can ask for next, the reference with them where it
 * lies beside the page. Those that were looked at already are among them: one turns back as often as on.
 */
export function refsAround(
  view: TraineeView,
  paper: string,
  page: string,
  { light, tilt }: { readonly light: Light; readonly tilt: Tilt },
): string[] {
  const whole = { paper, page, level: 1, region: null } as const;
  const lamps = lightsAt(view).map((one) => ({ light: one, tilt: 0 as const }));
  const sides =
    light === 'oblique'
      ? SIDES.filter((side) => side !== 'left').map((from) => ({ light, tilt: 0 as const, from }))
      : [];
  // A tilted page is seen in white light; the nearest steps come first.
  const tilts = TILTS.filter((one) => one !== 0 && light === 'white')
    .toSorted((a, b) => Math.abs(a - tilt) - Math.abs(b - tilt))
    .map((one) => ({ light, tilt: one }));
  const isCompared = view.looks.some((look) => look.reference && look.paper === paper && look.page === page);
  return [...lamps, ...sides, ...tilts].flatMap((lamp) =>
    (isCompared ? [false, true] : [false]).map((reference) => lookRef({ ...whole, ...lamp, reference })),
  );
}

export function selectPaper(view: TraineeView, id: string | null): PaperView | null {
  return view.papers.find((paper) => paper.id === id) ?? null;
}

export function selectPage(paper: PaperView | null, id: string | null): PageView | null {
  return paper?.pages.find((page) => page.id === id) ?? null;
}

export function isOpened(page: PageView | null): boolean {
  return page !== null && page.seen.length > 0;
}

/** The page on which one begins: where the portrait is, else the first. */
export function firstPage(paper: PaperView): string {
  return paper.portraitPage ?? paper.pages[0]?.id ?? '';
}

/** The cell of a page that a magnified look around a place shows. */
export function cellOf(page: PageView, level: Glass, xMm: number, yMm: number): Box {
  return cellAround(level, xMm, yMm, page.widthMm, page.heightMm);
}

/** The smallest area that holds a place; the page itself if none does. */
export function areaAt(page: PageView, xMm: number, yMm: number): string {
  const holding = page.areas.filter(
    ({ box }) => xMm >= box.x && yMm >= box.y && xMm <= box.x + box.width && yMm <= box.y + box.height,
  );
  const size = (box: Box): number => box.width * box.height;
  return (
    holding.reduce<(typeof holding)[number] | null>(
      (best, one) => (best === null || size(one.box) < size(best.box) ? one : best),
      null,
    )?.id ?? 'page'
  );
}

/** The register or the agency that a statement comes from, by name. */
export function filedBy(view: TraineeView, origin: TraineeView['statements'][number]['origin']): string {
  const found =
    origin.kind === 'agency'
      ? view.agencies.find(({ id }) => id === origin.agency)
      : view.registers.find(({ id }) => id === origin.register);
  return found?.name ?? '';
}
