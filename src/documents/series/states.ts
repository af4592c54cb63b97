// The states of the product and their series, by code and by id.

import type { StateCode } from '../mrz/stateCodes.ts';
import { FARTHER_STATES } from './fartherStates.ts';
import { commonSeries } from './commonSeries.ts';
import { MEMBER_STATES } from './memberStates.ts';
import type { Series } from './series.ts';
import type { Post, State } from './state.ts';
import { VISITOR_STATES } from './visitorStates.ts';

export const STATES: readonly State[] = [...MEMBER_STATES, ...VISITOR_STATES, ...FARTHER_STATES].map((state) => ({
  ...state,
  series: [...state.series, ...commonSeries(state)],
}));

export function selectState(code: StateCode): State {
  const state = STATES.find((one) => one.code === code);
  if (state === undefined) throw new Error(`states: no state ${code}`);
  return state;
}

export function selectOptionalSeries(id: string): Series | null {
  return STATES.flatMap((state) => state.series).find((one) => one.id === id) ?? null;
}

/** The series of a kind that a state issued on a day, the newest first. */
export function seriesIssuedOn(state: State, kind: Series['kind'], day: string): Series[] {
  return state.series
    .filter((one) => one.kind === kind && one.firstIssued <= day && (one.lastIssued === null || day <= one.lastIssued))
    .reverse();
}

export function selectOptionalPost(state: State, name: string): Post | null {
  return state.posts.find((one) => one.name === name) ?? null;
}
