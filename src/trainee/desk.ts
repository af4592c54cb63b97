// What lies where on the officer's desk, and what is being held: which panel is open, which paper is in hand and on which page, which
// light the dial shows. None of it is an act; the law does not care where a paper lies. Plain state with plain rules.

import type { Glass, Light, Side, Tilt } from '#documents';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Pose } from './counter/boothModel.ts';
import { firstPage, type PaperView, type TraineeView } from './looks.ts';

export const PANELS = ['interview', 'documents', 'registers', 'notes', 'rules'] as const;
export type Panel = (typeof PANELS)[number];

export interface Loupe {
  readonly paper: string;
  readonly page: string;
  readonly level: Glass;
  readonly xMm: number;
  readonly yMm: number;
  readonly light: Light;
  /** Where the grazing lamp stands. */
  readonly from?: Side;
}

/** A place that a chip leads to: a line of the transcript, a field of a page, a register, a finding. */
export interface Spot {
  readonly kind: 'line' | 'field' | 'register' | 'finding' | 'area' | 'provision';
  readonly id: string;
  /** Counts up, so that the same spot can be gone to twice. */
  readonly visit: number;
}

export interface Desk {
  readonly panel: Panel;
  readonly inHand: string | null;
  /** The page each paper is turned to. */
  readonly pages: Readonly<Record<string, string>>;
  readonly tilts: Readonly<Record<string, Tilt>>;
  readonly light: Light;
  /** The side on which the lamp stands when it grazes the paper. */
  readonly lampFrom: Side;
  readonly lampOver: string | null;
  readonly loupe: Loupe | null;
  readonly poses: Readonly<Record<string, Pose>>;
  /** From the lowest to the topmost paper. */
  readonly order: readonly string[];
  readonly paused: boolean;
  readonly reading: boolean;
  /** The register that is being asked. */
  readonly querying: string | null;
  readonly spot: Spot | null;
}

export type DeskStore = StoreApi<Desk>;

export function makeDesk(): DeskStore {
  return createStore<Desk>(() => ({
    panel: 'interview',
    inHand: null,
    pages: {},
    tilts: {},
    light: 'white',
    lampFrom: 'left',
    lampOver: null,
    loupe: null,
    poses: {},
    order: [],
    paused: false,
    reading: false,
    querying: null,
    spot: null,
  }));
}

/** Takes in what the view has newly brought: papers handed over lie down beside those that are there, on the page last looked at. */
export function takeIn(desk: Desk, view: TraineeView): Desk {
  const fresh = view.papers.filter((paper) => desk.poses[paper.id] === undefined);
  if (fresh.length === 0) return desk;
  const poses = { ...desk.poses };
  const pages = { ...desk.pages };
  for (const paper of fresh) {
    poses[paper.id] = freePose(Object.keys(poses).length);
    pages[paper.id] = lastPage(view, paper);
  }
  return {
    ...desk,
    poses,
    pages,
    order: [...desk.order, ...fresh.map((paper) => paper.id)],
    inHand: desk.inHand ?? fresh[0]?.id ?? null,
  };
}

/** The page of a paper that is turned to. */
export function pageOf(desk: Desk, paper: PaperView): string {
  return desk.pages[paper.id] ?? firstPage(paper);
}

/** Takes a paper in hand: it comes to the top. Lamp and loupe stay with the paper they are over. */
export function takeInHand(desk: Desk, paper: string): Desk {
  return { ...desk, inHand: paper, order: [...desk.order.filter((one) => one !== paper), paper] };
}

/** Turns a paper to a page: lamp, loupe and tilt are put back, so that no look is taken that nobody asked for. */
export function turnTo(desk: Desk, paper: string, page: string): Desk {
  const taken = takeInHand(desk, paper);
  if (desk.pages[paper] === page) return taken;
  return {
    ...taken,
    pages: { ...desk.pages, [paper]: page },
    tilts: { ...desk.tilts, [paper]: 0 },
    light: 'white',
    lampOver: null,
    loupe: desk.loupe?.paper === paper ? null : desk.loupe,
  };
}

export function goTo(desk: Desk, panel: Panel, spot: Omit<Spot, 'visit'> | null): Desk {
  return { ...desk, panel, spot: spot === null ? null : { ...spot, visit: (desk.spot?.visit ?? 0) + 1 } };
}

/** The page before or after; null at the ends. */
export function neighbour(paper: PaperView, page: string, by: 1 | -1): string | null {
  const index = paper.pages.findIndex((one) => one.id === page);
  return index < 0 ? null : (paper.pages[index + by]?.id ?? null);
}

/** Where the next paper comes to lie: spread out, each a little turned. */
function freePose(count: number): Pose {
  const spread: readonly Pose[] = [
    { x: 0.46, y: 0.52, turnDegrees: -1.6 },
    { x: 0.72, y: 0.6, turnDegrees: 2.4 },
    { x: 0.3, y: 0.62, turnDegrees: -3.2 },
    { x: 0.6, y: 0.42, turnDegrees: 1.4 },
    { x: 0.78, y: 0.46, turnDegrees: -2.1 },
  ];
  return spread[count % spread.length] ?? { x: 0.5, y: 0.5, turnDegrees: 0 };
}

function lastPage(view: TraineeView, paper: PaperView): string {
  return view.looks.findLast((look) => look.paper === paper.id && !look.reference)?.page ?? firstPage(paper);
}
