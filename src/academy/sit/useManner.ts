// What a candidate was given for the screen: text size and silence hold at once, and only as long as the exam is on this page. Whoever wants
// another size than the one they begin with takes it.

import { useEffect } from 'react';
import type { SittingView } from '#exam';
import { lendDevice } from '#ui';

export function useManner({ manner: { textPercent, noSound } }: SittingView): void {
  useEffect(() => (textPercent > 100 ? lendDevice({ textPercent }) : undefined), [textPercent]);
  useEffect(() => (noSound ? lendDevice({ muted: true, voiced: false, captions: true }) : undefined), [noSound]);
}
