// What axe finds on a page as it stands. The product has no frames, so one page is asked, without a second to sum up.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** Rules whose answer hangs on colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What is asked of a page: where its like was seen whole, what another scheme or another language may change. */
export type Asked = 'everything' | 'colours' | 'all but colours';

/** Each fault with the elements it means. */
export async function faultsOf(page: Page, asked: Asked = 'everything'): Promise<string[]> {
  // What passes is not written out, which is most of what there would be.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (asked === 'colours') axe.withRules(OF_COLOUR);
  if (asked === 'all but colours') axe.disableRules(OF_COLOUR);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
