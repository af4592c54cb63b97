// Which page of a paper does one read first?

import { pagesOf } from '#documents';
import type { CasePaper } from '#scenario';

/** The page with the data, not the cover. */
export function firstPage(paper: Pick<CasePaper, 'document'>): string {
  return pagesOf(paper.document).find((page) => page !== 'cover') ?? '';
}
