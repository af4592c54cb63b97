// Who is that, in words? People are named by the case; the officer is "you".

import type { TraineeView } from '../looks.ts';

export const OFFICER = 'officer';
/** Tells what is to be seen; nobody says it. */
export const NARRATOR = 'narrator';

/** The name of a person who is or was at the counter; null for the officer and for who is not known by name. */
export function nameOf(view: TraineeView, person: string): string | null {
  return view.names[person] ?? null;
}
