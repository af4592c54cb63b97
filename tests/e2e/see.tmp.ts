import { RunningApp } from './runningApp.ts';
import { openBrowser, openWindow } from './window.ts';
import { keepIn, playOnServer } from './serverAttempt.ts';
const app = await RunningApp.start();
const browser = await openBrowser();
const LOOKS = {
  d: { width: 1440, height: 900, language: 'en' },
  k: { width: 1440, height: 900, language: 'en', scheme: 'dark' },
  p: { width: 390, height: 844, language: 'en' },
  pa: { width: 390, height: 844, language: 'ar', scheme: 'dark' },
} as const;
const want = process.argv.slice(2);
const half = await playOnServer(app.address, 'winter-bees', (act) => act.type === 'decide');
const done = await playOnServer(app.address, 'winter-bees');
const prot = await playOnServer(app.address, 'line-four');
console.log(half.id, half.acts, done.acts, prot.acts);
for (const [l, look] of Object.entries(LOOKS)) {
  if (want.length && !want.includes(l)) continue;
  const { page, context, errors } = await openWindow(browser, look as any);
  await keepIn(context, [half, done, prot]);
  const shot = async (name: string, full = false) => {
    await page.waitForTimeout(800);
    await page.screenshot({ path: `/tmp/see/${name}-${l}.png`, fullPage: full });
  };
  const go = async (path: string, wait: string) => {
    await page.goto(`${app.address}/?x${l}${Math.random()}#${path}`);
    await page.locator(wait).first().waitFor({ timeout: 90000 });
  };
  try {
    await go(`/attempt/${half.id}`, '.counter');
    await page.waitForTimeout(2500);
    await shot('cr-counter');
    await go(`/attempt/${half.id}/form/${half.paper}`, 'h1');
    await page.waitForTimeout(1500);
    await shot('cr-form');
    const tabs = page.getByRole('tab');
    const n = await tabs.count();
    for (let i = 0; i < n; i++) {
      await tabs.nth(i).click();
      await shot(`cr-form-t${i}`);
    }
    await go(`/attempt/${done.id}/debrief`, '.debrief, main h1');
    await page.waitForTimeout(2000);
    await shot('cr-debrief', true);
    await go(`/attempt/${prot.id}/debrief`, '.debrief, main h1');
    await page.waitForTimeout(2000);
    await shot('lf-debrief', true);
    await go(`/dilemmas`, 'h1');
    await page.waitForTimeout(1000);
    await shot('dil');
    await go(`/drills`, 'h1');
    await page.waitForTimeout(1000);
    await shot('drl');
  } catch (e) {
    console.log(l, 'FAILED', String(e).slice(0, 300));
    await shot('fail');
  }
  console.log(l, errors);
  await context.close();
}
await browser.close();
await app.stop();
