// A whole journey through the product: a case from its first page to its debrief. What the expert does must come out as it does in the
// simulation.

import { expect } from 'vitest';
import type { Page } from 'playwright';
import type { Act } from '#attempt';
import { drawCase, type Case } from '#scenario';
import { score } from '#scoring';
import { expertActs, openShipped, play } from '../kit/library.ts';
import briefing from '../../assets/locales/en/briefing.json' with { type: 'json' };
import { press, type Hand } from './hands.ts';

/** The expert's acts up to the signature; the review of one's own work comes after the debrief. */
export function expertWay(drawn: Case): Act[] {
  return expertActs(drawn).filter((act) => act.type !== 'review');
}

interface Wish {
  /** Of the product. */
  readonly address: string;
  readonly scenario: string;
  readonly seed: number;
  readonly home?: 'server';
}

/** Begins on one's own the case that a seed draws, as a link with that seed in it does. */
export async function begin(page: Page, { address, scenario, seed, home }: Wish, hand: Hand): Promise<Case> {
  const asked = new URLSearchParams({ mode: 'practice', seed: String(seed), ...(home === undefined ? {} : { home }) });
  await page.goto(`${address}/#/case/${scenario}?${asked.toString()}`);
  await press(page, page.getByRole('button', { name: briefing.begin, exact: true }), hand);
  await page.locator('.counter').waitFor();
  const drawn = drawCase(openShipped(scenario), seed);
  if (!drawn.ok) throw new Error(drawn.error.map((fault) => fault.message).join('; '));
  return drawn.value;
}

export async function expectDebrief(page: Page, drawn: Case, acts: readonly Act[]): Promise<void> {
  const { start, moments } = play(drawn, acts);
  const { total, max } = score(openShipped(drawn.content.scenario.id), drawn, start, moments);
  await page.locator('.debrief').waitFor();
  await expect.poll(() => page.locator('.debrief').innerText()).toContain(String(total));
  expect(total).toBeGreaterThan(max * 0.9);
}
