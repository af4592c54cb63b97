// What axe finds on a page as it stands. The product has no frames, so one page is asked, without a second to sum up.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** Each fault with the elements it means. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
