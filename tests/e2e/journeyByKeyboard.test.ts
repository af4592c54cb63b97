// A case from the first page to its debrief with the keyboard alone, on this device.

import { expect, it } from 'vitest';
import { openShipped } from '../kit/library.ts';
import { begin, expectDebrief, expertWay } from './journey.ts';
import { Officer } from './officer.ts';
import { shareProduct } from './runProduct.ts';

const product = shareProduct();

it('another-name with the keyboard alone', async () => {
  const { page, errors, context } = await product.openWindow();
  const { address } = product;
  const drawn = await begin(page, { address, scenario: 'another-name', seed: 23 }, 'keyboard');
  const officer = new Officer(page, 'keyboard', openShipped('another-name'), drawn);
  const acts = expertWay(drawn);
  for (const act of acts) await officer.perform(act);
  await expectDebrief(page, drawn, acts);
  expect(errors).toEqual([]);
  await context.close();
});
