// Which state issued a document, in which series?

import type { PaperDocument } from './paperDocument.ts';
import type { Series } from './series/series.ts';
import type { State } from './series/state.ts';
import { selectOptionalSeries, selectState } from './series/states.ts';

/** State and series of a document that a state issued; the state's style is that of the series. */
export function issuerOf(document: PaperDocument): { readonly state: State; readonly series: Series } {
  const series = selectOptionalSeries(document.series);
  if (document.state === null || series === null) throw new Error(`document of kind ${document.kind} without issuer`);
  const state = selectState(document.state);
  return { state: { ...state, style: { ...state.style, ...series.style } }, series };
}
