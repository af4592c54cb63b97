// A case from the first page to its debrief on a server that is killed twice on the way.

import { it } from 'vitest';
import { openShipped } from '../kit/library.ts';
import { begin, expectDebrief, expertWay } from './journey.ts';
import { Officer } from './officer.ts';
import { runProduct } from './runProduct.ts';

const product = runProduct();

it('returning-visitor, the server killed twice on the way', async () => {
  const { page, context } = await product.openWindow({ draws: false });
  const { address } = product;
  const drawn = await begin(page, { address, scenario: 'returning-visitor', seed: 11, home: 'server' }, 'mouse');
  const officer = new Officer(page, 'mouse', openShipped('returning-visitor'), drawn);
  const acts = expertWay(drawn);
  for (const act of acts) {
    if (officer.acts === 6 || officer.acts === 20) await product.app.kill();
    const done = officer.perform(act);
    if (officer.acts === 6 || officer.acts === 20) await product.app.restart();
    await done;
  }
  await expectDebrief(page, drawn, acts);
  await context.close();
});
