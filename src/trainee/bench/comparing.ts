// What is laid beside the page on the bench, and how: nothing, the reference specimen, or another paper; side by side or blinking.

import { findLook, selectPage, selectPaper, type LookView, type PaperView, type TraineeView } from '../looks.ts';
import { lookShown, type Showing } from '../papers/places.ts';
import type { Camera, Size } from './camera.ts';

export const REFERENCE = 'reference';

export interface Comparing {
  /** `reference`, the handle of another paper, or null. */
  readonly other: string | null;
  readonly how: 'beside' | 'blink';
  /** While blinking: whether the other is shown now. */
  readonly swapped: boolean;
  readonly running: boolean;
}

export const NOT_COMPARING: Comparing = { other: null, how: 'beside', swapped: false, running: false };

export interface OtherPage {
  readonly look: LookView | null;
  readonly size: Size;
  readonly page: string;
  readonly paper: PaperView | null;
}

/** The page laid beside; null if there is none. */
export function otherPage(
  view: TraineeView,
  own: { readonly paper: string; readonly page: string; readonly size: Size },
  showing: Showing,
  { other }: Comparing,
  pageOfOther: (paper: PaperView) => string,
): OtherPage | null {
  if (other === null) return null;
  if (other === REFERENCE) {
    const wanted = { paper: own.paper, page: own.page, ...showing, reference: true };
    return { look: findLook(view, wanted), size: own.size, page: own.page, paper: null };
  }
  const paper = selectPaper(view, other);
  const page = selectPage(paper, paper === null ? null : pageOfOther(paper));
  if (paper === null || page === null) return null;
  return {
    look: lookShown(view, paper, page.id, showing),
    size: { width: page.widthMm, height: page.heightMm },
    page: page.id,
    paper,
  };
}

/** The same part of another page: as far across and down as on this one. */
export function sameCamera(camera: Camera, from: Size, to: Size): Camera {
  return {
    zoom: camera.zoom,
    xMm: (camera.xMm / from.width) * to.width,
    yMm: (camera.yMm / from.height) * to.height,
  };
}

/** Finer drawings of a page, or of its reference, in this light: the coarser ones first, so that the finest lie on top. */
export function patchesOf(
  view: TraineeView,
  paper: string,
  page: string,
  { light, from, tilt }: Showing,
  reference = false,
): LookView[] {
  if (tilt !== 0) return [];
  return view.looks
    .filter(
      (look) =>
        look.paper === paper &&
        look.page === page &&
        look.light === light &&
        (light !== 'oblique' || (look.from ?? 'left') === from) &&
        look.level > 1 &&
        look.tilt === 0 &&
        look.reference === reference,
    )
    .filter((look, index, all) => all.findIndex(({ ref }) => ref === look.ref) === index)
    .sort((a, b) => a.level - b.level);
}
