// From view and desk to the picture of the counter: pure, so that it can be tested without a canvas.

import type { Place } from '#scenario';
import { pageOf, neighbour, type Desk } from '../desk.ts';
import { cellOf, findLook, isOpened, lightsAt, selectPage, selectPaper, type TraineeView } from '../looks.ts';
import type { BoothLoupe, BoothModel, BoothPaper } from './boothModel.ts';

export interface BoothManner {
  readonly still: boolean;
  readonly dark: boolean;
  readonly leftHanded: boolean;
}

export function boothOf(view: TraineeView, desk: Desk, manner: BoothManner): BoothModel {
  return {
    place: placeIn(view),
    minuteOfDay: minuteOf(view),
    waiting: view.waiting,
    people: view.people.map(({ id, role, expression }) => ({ id, role, expression })),
    papers: desk.order.flatMap((id) => paperOf(view, desk, id)),
    inHand: desk.inHand,
    light: desk.light,
    lights: lightsAt(view),
    lampOver: desk.lampOver,
    loupe: loupeOf(view, desk),
    reading: desk.reading,
    paused: desk.paused,
    ...manner,
  };
}

/** Where the case is held; a view says so only where it is not the arrivals hall. */
export function placeIn(view: TraineeView): Place {
  return view.case.scene ?? 'arrivals';
}

/** The minute of the day that the case has come to. */
export function minuteOf(view: TraineeView): number {
  const [hours = 0, minutes = 0] = view.case.startsAt.split(':').map(Number);
  return (hours * 60 + minutes + Math.floor(view.clockSeconds / 60)) % 1440;
}

function paperOf(view: TraineeView, desk: Desk, id: string): BoothPaper[] {
  const paper = selectPaper(view, id);
  const pose = desk.poses[id];
  if (paper === null || pose === undefined) return [];
  const turned = pageOf(desk, paper);
  const page = selectPage(paper, turned);
  // A booklet that nobody has opened lies closed, with its cover's shape.
  const shape = isOpened(page) ? page : (paper.pages.find((one) => one.id === 'cover') ?? page);
  const tilt = desk.tilts[id] ?? 0;
  const white = { paper: id, page: turned, light: 'white' } as const;
  const drawing =
    (tilt === 0 ? null : findLook(view, { ...white, tilt })) ?? (isOpened(page) ? findLook(view, white) : null);
  const lit =
    desk.light === 'white' || desk.lampOver !== id
      ? null
      : findLook(view, { ...white, light: desk.light, from: desk.lampFrom });
  return [
    {
      id,
      kind: paper.kind,
      page: turned,
      widthMm: shape?.widthMm ?? 125,
      heightMm: shape?.heightMm ?? 88,
      drawing: drawing?.ref ?? null,
      lit: lit?.ref ?? null,
      pose,
      canTurnBack: neighbour(paper, turned, -1) !== null,
      canTurnOn: neighbour(paper, turned, 1) !== null,
    },
  ];
}

function loupeOf(view: TraineeView, desk: Desk): BoothLoupe | null {
  const { loupe } = desk;
  if (loupe === null) return null;
  const paper = selectPaper(view, loupe.paper);
  const page = selectPage(paper, loupe.page);
  if (paper === null || page === null || pageOf(desk, paper) !== loupe.page) return null;
  const cell = cellOf(page, loupe.level, loupe.xMm, loupe.yMm);
  const { level, light, from = 'left' } = loupe;
  const look = findLook(view, { paper: paper.id, page: page.id, light, from, level, cell });
  return { paper: paper.id, cell, level, drawing: look?.ref ?? null };
}
