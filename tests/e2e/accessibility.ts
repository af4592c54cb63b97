// axe finds nothing on any screen, light, dark and right to left; and nothing on a page is wider than the page, on a phone and at 320 px.

import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf, type Asked } from './axe.ts';
import { keepIn, playOnServer, type KeptAttempt } from './serverAttempt.ts';
import { shareProduct } from './runProduct.ts';
import type { Window } from './window.ts';

interface Attempts {
  readonly going: KeptAttempt;
  /** An application on the desk. */
  readonly filed: KeptAttempt;
  readonly signed: KeptAttempt;
  readonly failed: KeptAttempt;
}

interface Screen {
  readonly name: string;
  readonly address: (attempts: Attempts) => string;
  /** What shows that the screen has settled. */
  readonly settled: string;
  /** What brings each state of the screen that is looked at; as it opens, unless told. */
  readonly states?: readonly ((page: Page) => Promise<void>)[];
}

const NOWHERE = '/nowhere';

const SCREENS: readonly Screen[] = [
  { name: 'start', address: () => '/', settled: 'main h1' },
  { name: 'briefing', address: () => '/case/returning-visitor', settled: 'main h1' },
  { name: 'a minute for oneself', address: () => '/wellbeing', settled: '.wellbeing h2' },
  { name: 'settings', address: () => '/settings', settled: 'main h1' },
  { name: 'the law', address: () => '/law', settled: '.shelf' },
  {
    name: 'a law, one rule of it open',
    address: () => '/law/eu/sbc-6-5-c-humanitarian',
    settled: '.rule-details',
    // The whole pack is much to look through; what is like it is enough.
    states: [(page) => page.getByRole('searchbox').fill('6(5)(c)')],
  },
  {
    name: 'reference system, each part',
    address: () => '/reference',
    settled: '.reference-entry',
    // All entries are much to look through; what is like them is enough.
    states: [
      (page) => page.getByRole('searchbox').fill('KB1234567'),
      (page) => page.getByRole('tab').nth(1).click(),
      (page) => page.getByRole('tab').nth(2).click(),
    ],
  },
  { name: 'an entry of it', address: () => '/reference/QZL-P-2019', settled: '.reference-picture img' },
  { name: 'dilemmas', address: () => '/dilemmas', settled: '.dilemma-list' },
  {
    name: 'a dilemma to rate',
    address: () => '/dilemmas/D01',
    settled: '.ratings',
  },
  {
    name: 'a dilemma to pick, and its key',
    address: () => '/dilemmas/D12',
    settled: '.dilemma-case',
    states: [(page) => page.locator('.dilemma-picks button').first().click()],
  },
  { name: 'a dilemma before a class', address: () => '/dilemmas/D12/class', settled: '.dilemma-class' },
  { name: 'joining a discussion', address: () => '/join', settled: '.join-enter' },
  { name: 'shifts', address: () => '/shift', settled: '.shift-cards' },
  {
    name: 'a shift: its briefing, its queue, calling, handing over, looking back',
    address: () => '/shift/grey-morning',
    settled: '.shift-briefing',
    states: [() => Promise.resolve(), beginShift, openCall, openHandover, closeShift],
  },
  { name: 'watch', address: () => '/watch/nervous-visitor', settled: '.player' },
  {
    name: 'counter, each panel',
    address: (attempts) => `/attempt/${attempts.going.id}`,
    settled: '.counter',
    states: [0, 1, 2, 3, 4].map((panel) => (page) => page.getByRole('tab').nth(panel).click()),
  },
  {
    name: 'bench',
    address: (attempts) => `/attempt/${attempts.going.id}/bench/${attempts.going.paper}`,
    settled: '.bench h1',
  },
  {
    name: 'review of a form, each part',
    address: (attempts) => `/attempt/${attempts.filed.id}/form/${attempts.filed.paper}`,
    settled: '.form-review',
    states: [0, 1, 2, 3].map((part) => (page: Page) => page.locator('.form-review [role=tab]').nth(part).click()),
  },
  {
    name: 'examination report',
    address: (attempts) => `/attempt/${attempts.signed.id}/report`,
    settled: '.report-paper',
  },
  { name: 'decision', address: (attempts) => `/attempt/${attempts.going.id}/decide`, settled: '.decision-form' },
  {
    name: 'debrief, and another day in it',
    address: (attempts) => `/attempt/${attempts.signed.id}/debrief`,
    settled: '#part-otherDay',
    states: [
      (page) => page.locator('.debrief h2').first().waitFor(),
      async (page) => {
        await page.locator('#part-otherDay .disclosure-trigger').click();
        await page.locator('#part-otherDay input').fill('2022-01-10');
        await page.keyboard.press('Enter');
        await page.locator('.day-answers').first().waitFor();
      },
    ],
  },
  { name: 'examining a log', address: () => '/examine', settled: '.examine button' },
  { name: 'hall of drills', address: () => '/drills', settled: '.drill-begin' },
  {
    name: 'a question to name: asked, told, result',
    address: () => '/drills?kind=naming&language=fr&focus=echo',
    settled: '.drill-begin',
    states: [beginDrill, nameOne, endDrill],
  },
  {
    name: 'a question to put better: asked, told, result',
    address: () => '/drills?kind=rephrasing&language=en&focus=leading',
    settled: '.drill-begin',
    states: [beginDrill, rephraseOne, endDrill],
  },
  { name: 'policy lab', address: () => '/lab', settled: '.lab-run', states: [judgeSome] },
  { name: 'signing in to an academy', address: () => '/academy', settled: '.academy-part' },
  { name: 'not found', address: () => NOWHERE, settled: 'main h1' },
];

/** The smallest population, and one of those whose outcome changes. */
async function judgeSome(page: Page): Promise<void> {
  await page.locator('.lab-pair button').first().click();
  await page.getByRole('option').first().click();
  await page.locator('.lab-run button').click();
  await page.locator('.lab-sample button').first().click();
  await page.locator('.lab-proofs .proof').first().waitFor();
}

async function beginShift(page: Page): Promise<void> {
  await page.locator('.shift-briefing button').click();
  await page.locator('.shift-queue').waitFor();
}

async function openCall(page: Page): Promise<void> {
  await page.locator('.shift-queue button').first().click();
  await page.getByRole('dialog').waitFor();
}

/** The one who was called goes to the counter; the note is written from the queue. */
async function openHandover(page: Page): Promise<void> {
  await page.getByRole('dialog').locator('label').first().click();
  await page.locator('.dialog-actions button').first().click();
  await page.locator('.counter-shift a').click();
  await page.locator('.shift-person button').click();
  await page.getByRole('dialog').waitFor();
}

async function closeShift(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator('label').first().click();
  await dialog.locator('[aria-haspopup="listbox"]').click();
  await page.getByRole('option').first().click();
  // Once for the checks, once all the same.
  await page.locator('.dialog-actions button').first().click();
  await dialog.getByRole('alert').waitFor();
  await page.locator('.dialog-actions button').first().click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.shift-side button').last().click();
  await page.locator('.dialog-actions button').first().click();
  await page.locator('.shift-back').waitFor();
}

async function beginDrill(page: Page): Promise<void> {
  await page.locator('.drill-begin button[type=submit]').click();
  await page.locator('.drill-judge').waitFor();
}

async function nameOne(page: Page): Promise<void> {
  await page.locator('.drill-judge').getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.locator('.drill-review').waitFor();
}

async function rephraseOne(page: Page): Promise<void> {
  await page.locator('.drill-judge textarea').fill('Why did you not tell me?');
  await page.keyboard.press('Enter');
  await page.locator('.drill-review').waitFor();
}

/** Its last question is looked at again. */
async function endDrill(page: Page): Promise<void> {
  await page.locator('.drill-next button').click();
  await page.locator('.drill-progress button').click();
  await page.locator('[role=alertdialog] [data-kind=danger]').click();
  await page.locator('.drill-result').waitFor();
  await page.locator('.drill-items button').first().click();
  await page.locator('.drill-result .drill-review').waitFor();
}

const DESKTOP = { width: 1440, height: 900 };
const NARROW = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

type Scheme = 'light' | 'dark';

/**
 * The tests of all screens, as they are in one language; a file each, so that they run side by side. Colours are the same in every
 * language: they are looked at in one, in both schemes, and there the rest in the first of them. The counter's picture
 * has no words and no direction: it is drawn there, too.
 */
export function describeScreens(way: string, language: string, hasColours: boolean): void {
  const asked: readonly (readonly [Scheme, Asked])[] = hasColours
    ? [
        ['light', 'everything'],
        ['dark', 'colours'],
      ]
    : [['light', 'all but colours']];
  const product = shareProduct();
  describe(way, () => {
    let window: Window;
    let attempts: Attempts;
    beforeAll(async () => {
      attempts = {
        going: await playOnServer(product.address, 'returning-visitor', (act) => act.type === 'decide'),
        filed: await playOnServer(product.address, 'winter-bees', (act) => act.type === 'decide'),
        signed: await playOnServer(product.address, 'another-name'),
        failed: await playOnServer(product.address, 'nervous-visitor'),
      };
      window = await product.openWindow({ scheme: 'light', language, takesAlong: true, draws: hasColours });
      await keepIn(window.context, Object.values(attempts));
    });
    afterAll(() => window?.context.close());

    it.each(SCREENS)(
      `$name: ${asked.map(([scheme]) => scheme).join(', ')}, on a phone and at 320 px`,
      async (screen) => {
        const { page } = window;
        await page.setViewportSize(DESKTOP);
        await page.emulateMedia({ colorScheme: 'light' });
        await turnTo(page, product.address, screen.address(attempts));
        await page.locator(screen.settled).first().waitFor();
        for (const state of screen.states ?? [() => Promise.resolve()]) {
          // oxlint-disable-next-line no-await-in-loop -- one page has one state at a time.
          await state(page);
          // oxlint-disable-next-line no-await-in-loop
          await expectFaultless(page, asked);
        }
      },
    );
  });
}

/** By way of a place where nothing stands, so that what is seen there is not what was there before. */
async function turnTo(page: Page, product: string, address: string): Promise<void> {
  await page.goto(`${product}/#${NOWHERE}`);
  await page.locator('main .empty').waitFor();
  if (address === NOWHERE) return;
  await page.locator('main').evaluate((main) => main.setAttribute('data-left', ''));
  await page.goto(`${product}/#${address}`);
  await page.locator('main[data-left]').waitFor({ state: 'detached' });
}

/** axe finds nothing of what is asked in each scheme, and nothing runs over the side of a narrow page; the page is left as it was found. */
async function expectFaultless(page: Page, asked: readonly (readonly [Scheme, Asked])[]): Promise<void> {
  for (const [colorScheme, what] of asked) {
    // oxlint-disable-next-line no-await-in-loop -- one page has one scheme at a time.
    await page.emulateMedia({ colorScheme });
    // oxlint-disable-next-line no-await-in-loop
    expect(await faultsOf(page, what)).toEqual([]);
  }
  for (const size of NARROW) {
    // oxlint-disable-next-line no-await-in-loop -- one page has one size at a time.
    await page.setViewportSize(size);
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
  }
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: 'light' });
}
