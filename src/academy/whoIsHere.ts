// Who is signed in, for every screen of the academy.

import { createContext, useContext } from 'react';
import type { Me } from '#exam';

export const WhoIsHere = createContext<Me | null>(null);

export function useMe(): Me {
  const me = useContext(WhoIsHere);
  if (me === null) throw new Error('a screen of the academy is shown to nobody');
  return me;
}
