// A case from the first page to its debrief with the mouse, on this device.

import { expect, it } from 'vitest';
import { openShipped } from '../kit/library.ts';
import { begin, expectDebrief, expertWay } from './journey.ts';
import { Officer } from './officer.ts';
import { shareProduct } from './runProduct.ts';

const product = shareProduct();

it('nervous-visitor with the mouse, reloaded on the way', async () => {
  const { page, errors, context } = await product.openWindow({ takesAlong: true });
  const { address } = product;
  const drawn = await begin(page, { address, scenario: 'nervous-visitor', seed: 4 }, 'mouse');
  const officer = new Officer(page, 'mouse', openShipped('nervous-visitor'), drawn);
  const acts = expertWay(drawn);
  for (const act of acts) {
    await officer.perform(act);
    if (officer.acts === 8) await page.reload();
  }
  await expectDebrief(page, drawn, acts);
  expect(errors).toEqual([]);
  await context.close();
});
