// What axe finds on a page as it stands. The product has no frames, so the page is asked at once, and axe is brought there once a page.

import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

/** Rules whose answer hangs on colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What is asked of a page: where its like was seen whole, what another scheme or another language may change. */
export type Asked = 'everything' | 'colours' | 'all but colours';

const OPTIONS: Readonly<Record<Asked, RunOptions>> = {
  everything: {},
  colours: { runOnly: { type: 'rule', values: OF_COLOUR } },
  'all but colours': { rules: Object.fromEntries(OF_COLOUR.map((rule) => [rule, { enabled: false }])) },
};

/** Each fault with the elements it means. */
export async function faultsOf(page: Page, asked: Asked = 'everything'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    },
    // What passes is not written out, which is most of what there would be.
    { ...OPTIONS[asked], resultTypes: ['violations' as const] },
  );
}
