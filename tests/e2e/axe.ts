// What axe finds on a page as it stands. The product has no frames, so one page is asked, without a second to sum up.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** Rules whose answer hangs on colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Each fault with the elements it means. `only`: what was seen whole may be seen again in other colours. */
export async function faultsOf(page: Page, only: 'everything' | 'colours' = 'everything'): Promise<string[]> {
  // What passes is not written out, which is most of what there would be.
  const asked = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (only === 'colours' ? asked.withRules(OF_COLOUR) : asked).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
