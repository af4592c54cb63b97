// Whole journeys through the product: each shipped case from the first page to its debrief, one with the mouse, one with the keyboard
// alone, one on a server that is killed twice on the way. What the expert does must come out as it does in the simulation.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright';
import type { Act } from '#attempt';
import { drawCase, type Case } from '#scenario';
import { score } from '#scoring';
import { expertActs, openShipped, play } from '../kit/library.ts';
import briefing from '../../assets/locales/en/briefing.json' with { type: 'json' };
import { Officer } from './officer.ts';
import { press, type Hand } from './hands.ts';
import { RunningApp } from './runningApp.ts';
import { openBrowser, openWindow } from './window.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  app = await RunningApp.start();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

describe('practice on this device', () => {
  it('nervous-visitor with the mouse, reloaded on the way', async () => {
    const { page, errors, context } = await openWindow(browser);
    await begin(page, 'nervous-visitor', 'mouse');
    const drawn = await drawnHere(page, 'nervous-visitor');
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
    const { page, errors, context } = await openWindow(browser);
    await begin(page, 'another-name', 'keyboard');
    const drawn = await drawnHere(page, 'another-name');
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
    const { page, context } = await openWindow(browser);
    const drawn = draw('returning-visitor', 11);
    await page.route('**/api/v1/attempts', (route) => {
      const wanted = route.request().postDataJSON() as object;
      return route.continue({ postData: { ...wanted, seed: 11 } });
    });
    await page.goto(`${app.address}/#/case/returning-visitor?home=server`);
    await press(page, page.getByRole('button', { name: briefing.begin, exact: true }), 'mouse');
    await page.locator('.counter').waitFor();
    const officer = new Officer(page, 'mouse', openShipped('returning-visitor'), drawn);
    const acts = expertWay(drawn);
    for (const act of acts) {
      if (officer.acts === 6 || officer.acts === 20) await app.kill();
      const done = officer.perform(act);
      if (officer.acts === 6 || officer.acts === 20) await app.restart();
      await done;
    }
    await expectDebrief(page, drawn, acts);
    await context.close();
  });
});

function draw(scenario: string, seed: number, variant?: string): Case {
  const drawn = drawCase(openShipped(scenario), seed, variant);
  if (!drawn.ok) throw new Error(drawn.error.map((fault) => fault.message).join('; '));
  return drawn.value;
}

/** The expert's acts up to the signature; the review of one's own work comes after the debrief. */
function expertWay(drawn: Case): Act[] {
  return expertActs(drawn).filter((act) => act.type !== 'review');
}

async function begin(page: Page, scenario: string, hand: Hand): Promise<void> {
  await page.goto(`${app.address}/#/case/${scenario}`);
  await press(page, page.getByRole('button', { name: briefing.begin, exact: true }), hand);
  await page.locator('.counter').waitFor();
}

/** The case that the device has drawn, from the header it keeps. */
async function drawnHere(page: Page, scenario: string): Promise<Case> {
  const { seed, variant } = await page.evaluate(async () => {
    const finished = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((found, failed) => {
        request.addEventListener('success', () => found(request.result), { once: true });
        request.addEventListener('error', () => failed(new Error('the database does not answer')), { once: true });
      });
    const database = await finished(indexedDB.open('firstline'));
    const [first] = await finished(database.transaction('attempts').objectStore('attempts').getAll());
    database.close();
    return (first as { header: { seed: number; variant: string | null } }).header;
  });
  return draw(scenario, seed, variant ?? undefined);
}

async function expectDebrief(page: Page, drawn: Case, acts: readonly Act[]): Promise<void> {
  const { start, moments } = play(drawn, acts);
  const { total, max } = score(openShipped(drawn.content.scenario.id), drawn, start, moments);
  await page.locator('.debrief').waitFor();
  await expect.poll(() => page.locator('.debrief').innerText()).toContain(String(total));
  expect(total).toBeGreaterThan(max * 0.9);
}
