// What the page and the worker say to each other about shifts: plain values only, since they cross from one to the other.

import type { HandoverNote, NoteFault, ShiftAct, ShiftLog, ShiftRefusal, ShiftState, ShiftView } from '#attempt';
import type { ServedShift } from '#scenario';
import type { ShiftReport } from '#scoring';
import type { ShiftRecord } from './shiftStore.ts';

export interface ShiftWish {
  readonly shift: string;
  /** Of the interface: what notes are written in. */
  readonly language: string;
  /** In which cases are played that have it. */
  readonly caseLanguage: string;
}

/** Why a shift cannot be opened, as for an attempt; a shift whose cases cannot be had is as one without its own files. */
export type ShiftFault = 'noSuchShift' | 'otherContent' | 'replaysDifferently' | 'contentMissing' | 'storageFull';

/** superseded: another window went on with the shift; what was done there is shown. */
export type ShiftStop = ShiftRefusal | ShiftFault | 'superseded';

export interface OpenShift {
  readonly record: ShiftRecord;
  readonly served: ServedShift;
  readonly view: ShiftView;
}

export type ShiftOpened =
  | { readonly ok: true; readonly open: OpenShift }
  | { readonly ok: false; readonly fault: ShiftFault };

export interface ShiftLookBack {
  readonly record: ShiftRecord;
  readonly served: ServedShift;
  readonly state: ShiftState;
  readonly report: ShiftReport;
  /** Points of the cases that were signed, by person. */
  readonly results: Readonly<Record<string, { readonly points: number; readonly max: number }>>;
}

export interface ShiftPort {
  start(wish: ShiftWish): Promise<ShiftOpened>;
  open(run: string): Promise<ShiftOpened>;
  /** `stopped`: why the act was not taken; null: it was. */
  act(run: string, act: ShiftAct): Promise<{ readonly stopped: ShiftStop | null; readonly opened: ShiftOpened }>;
  /** What is wrong with the form of a note, before it is handed over; whether it says what is so is told afterwards. */
  checkNote(run: string, note: HandoverNote): Promise<readonly NoteFault[]>;
  /** Null until it is closed, or where it cannot be opened. */
  lookBack(run: string): Promise<ShiftLookBack | null>;
  log(run: string): Promise<ShiftLog | null>;
  remove(run: string): Promise<void>;
}
