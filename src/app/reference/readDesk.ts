// Whose reference system does the address name? The first line's, unless told.

import { REFERENCE_DESKS, type ReferenceDesk } from '#documents';

export function readDesk(query: URLSearchParams): ReferenceDesk {
  return REFERENCE_DESKS.find((desk) => desk === query.get('desk')) ?? 'firstLine';
}
