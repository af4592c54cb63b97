// Who is that, in words? People are named by the case, the officer is "you", a narrator has no name.

import type { TraineeView } from '../looks.ts';

export const OFFICER = 'officer';
/** Says what is to be seen rather than heard. */
export const NARRATOR = 'narrator';

/** The name of a person who is or was at the counter; null for the officer and for who is not known by name. */
export function nameOf(view: TraineeView, person: string): string | null {
  return view.names[person] ?? null;
}
