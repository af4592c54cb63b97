// When is a figure a figure? A statistic is a number only where it is defined; otherwise the reason stands in its place, never a NaN, an
// infinity or a stand-in (measurement.md, section 0).

export const REASONS = ['n-too-small', 'zero-variance', 'no-signal-trials', 'no-noise-trials', 'no-pairs'] as const;
export type Reason = (typeof REASONS)[number];

export interface Undefined {
  readonly status: 'undefined';
  readonly reason: Reason;
}

export const undefinedFor = (reason: Reason): Undefined => ({ status: 'undefined', reason });

export function isDefined<T extends object>(figure: T | Undefined): figure is T {
  return !('status' in figure && figure.status === 'undefined');
}
