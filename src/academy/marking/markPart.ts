// What every part of a mark is given: what is to be marked, the mark so far, and the way to change it.

import type { MarkBody, ToMark } from '#exam';
import type { GrowingMark } from './useMark.ts';

export interface MarkPartProps {
  readonly seen: ToMark;
  readonly body: MarkBody;
  readonly change: GrowingMark['change'];
  readonly isClosed: boolean;
}
