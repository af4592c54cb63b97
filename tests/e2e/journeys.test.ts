// Whole journeys through the product: each shipped case from the first page to its debrief, one with the mouse, one with the keyboard
// alone, one on a server that is killed twice on the way. What the expert does must come out as it does in the simulation.

import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import type { Act } from '#attempt';
import { drawCase, type Case } from '#scenario';
import { score } from '#scoring';
import { expertActs, openShipped, play } from '../kit/library.ts';
import briefing from '../../assets/locales/en/briefing.json' with { type: 'json' };
import { Officer } from './officer.ts';
import { press, type Hand } from './hands.ts';
import { runProduct } from './runProduct.ts';

const product = runProduct();

describe('practice on this device', () => {
  it('nervous-visitor with the mouse, reloaded on the way', async () => {
    const { page, errors, context } = await product.openWindow();
    const drawn = await begin(page, { scenario: 'nervous-visitor', seed: 4 }, 'mouse');
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

  it('another-name with the keyboard alone', async () => {
    const { page, errors, context } = await product.openWindow();
    const drawn = await begin(page, { scenario: 'another-name', seed: 23 }, 'keyboard');
    const officer = new Officer(page, 'keyboard', openShipped('another-name'), drawn);
    const acts = expertWay(drawn);
    for (const act of acts) await officer.perform(act);
    await expectDebrief(page, drawn, acts);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('practice on a server', () => {
  it('returning-visitor, the server killed twice on the way', async () => {
    const { page, context } = await product.openWindow();
    const drawn = await begin(page, { scenario: 'returning-visitor', seed: 11, home: 'server' }, 'mouse');
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
});

/** The expert's acts up to the signature; the review of one's own work comes after the debrief. */
function expertWay(drawn: Case): Act[] {
  return expertActs(drawn).filter((act) => act.type !== 'review');
}

interface Wish {
  readonly scenario: string;
  readonly seed: number;
  readonly home?: 'server';
}

/** Begins on one's own the case that a seed draws, as a link with that seed in it does. */
async function begin(page: Page, { scenario, seed, home }: Wish, hand: Hand): Promise<Case> {
  const asked = new URLSearchParams({ mode: 'practice', seed: String(seed), ...(home === undefined ? {} : { home }) });
  await page.goto(`${product.app.address}/#/case/${scenario}?${asked.toString()}`);
  await press(page, page.getByRole('button', { name: briefing.begin, exact: true }), hand);
  await page.locator('.counter').waitFor();
  const drawn = drawCase(openShipped(scenario), seed);
  if (!drawn.ok) throw new Error(drawn.error.map((fault) => fault.message).join('; '));
  return drawn.value;
}

async function expectDebrief(page: Page, drawn: Case, acts: readonly Act[]): Promise<void> {
  const { start, moments } = play(drawn, acts);
  const { total, max } = score(openShipped(drawn.content.scenario.id), drawn, start, moments);
  await page.locator('.debrief').waitFor();
  await expect.poll(() => page.locator('.debrief').innerText()).toContain(String(total));
  expect(total).toBeGreaterThan(max * 0.9);
}
