// A candidate sits an exam of two cases in the browser: a message, a pause by an invigilator and a break of their own, a reload, a second device,
// submission and receipt; the same with the keyboard alone; and what was given to somebody is there on their screen, while what the page notes
// of itself reaches the record. axe finds nothing on the way.

import { PEOPLE_PATHS, ROOM_PATHS, type EventBody, type RoomStory } from '#exam';
import type { Locator, Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { inviteTo, openExamOf, setUpAcademy, type Caller } from '../kit/academyOverHttp.ts';
import { DESIGN } from '../kit/examWorld.ts';
import counter from '../../assets/locales/en/counter.json' with { type: 'json' };
import { faultsOf } from './axe.ts';
import { firstLink, signInAtScreen } from './comers.ts';
import { press, reach, write } from './hands.ts';
import { runProduct } from './runProduct.ts';

const product = runProduct();

let admin: Caller;
beforeAll(async () => {
  admin = await setUpAcademy(product.address, await firstLink(product.app));
});

it('from the last page before the clock to the receipt', async () => {
  const given = { name: 'Kim Lee', email: 'kim@academy.test' };
  const { person } = await inviteTo(product.address, admin, given, ['trainee']);
  const exam = await openExamOf(admin, { ...DESIGN, tools: ['ownWords'] }, [person]);
  const { page, context, errors } = await product.openWindow();
  await signInAtScreen(page, product.address, given.email);
  await page.getByRole('link', { name: 'Get ready' }).click();
  await page.getByText('The last page before the clock starts').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const start = page.getByRole('button', { name: 'Begin now' });
  await start.click();
  await page.getByText('First say that you have read it.').waitFor();
  await page.getByText('I have read this page.').click();
  await start.click();
  await page.getByRole('heading', { name: 'Autumn exam' }).waitFor();
  expect(await page.locator('.sit-time').textContent()).toMatch(/60 minutes/);
  expect(await faultsOf(page)).toEqual([]);
  const sitting = new URL(page.url()).hash.split('/').at(-1) ?? '';

  await page.getByRole('link', { name: 'Open case 1' }).click();
  await page.locator('.counter[data-mode="exam"]').waitFor();
  await page.getByText('Case 1 of 2').waitFor();
  // What the design closes is not offered, with a word why.
  await page.keyboard.press('5');
  await page.getByText('The law is closed in this exam.').waitFor();
  expect(await page.getByRole('button', { name: 'Hint' }).count()).toBe(0);
  await page.locator('.booth[data-ready="true"]').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  const command = (body: object) =>
    admin.ask('POST', ROOM_PATHS.commands(exam), { id: crypto.randomUUID(), to: [sitting], ...body });
  await command({ do: 'message', words: 'Please speak softly.' });
  await page.locator('.toast', { hasText: 'Message from the invigilator: Please speak softly.' }).waitFor();
  await command({ do: 'stop', cause: 'invigilator', reason: 'A fire drill.' });
  await page.getByRole('alertdialog', { name: 'The exam is paused' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await command({ do: 'letGoOn' });
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });

  await page.keyboard.press('4');
  await page.getByLabel(counter.notes.write).fill('Seen here first.');
  await page.getByRole('button', { name: counter.notes.save }).click();
  await page.locator('.counter[data-acts="1"]').waitFor();
  await page.reload();
  await page.locator('.counter[data-acts="1"]').waitFor();

  const second = await product.openWindow({ width: 390, height: 844, scheme: 'dark', draws: false });
  await signInAtScreen(second.page, product.address, given.email);
  await second.page.getByRole('link', { name: 'Go on' }).click();
  await second.page.getByRole('link', { name: 'Go on with case 1' }).click();
  await second.page.locator('.counter[data-acts="1"]').waitFor();
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByText('You went on elsewhere').waitFor();
  await page.getByRole('button', { name: 'Go on here' }).click();
  await page.getByText('You went on elsewhere').waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'To the exam', exact: true }).click();
  await page.getByRole('button', { name: 'Break', exact: true }).click();
  await page.getByRole('button', { name: 'Take a break' }).click();
  await page.getByRole('alertdialog', { name: 'You have a break' }).waitFor();
  await page.getByRole('button', { name: 'Go on with the exam' }).click();
  await page.getByRole('button', { name: 'Leave this case' }).click();
  await page.getByRole('button', { name: 'Leave it for good' }).click();
  await page.getByText('Left without a decision').waitFor();
  await page.getByRole('button', { name: 'Submit the exam …' }).click();
  await page.getByText('Not decided: Case 1 and Case 2.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Submit now' }).click();
  await page.getByRole('heading', { name: 'Your receipt' }).waitFor();
  expect(await page.locator('.sit-receipt code').first().textContent()).toMatch(/^[0-9a-f]{64}$/);
  expect(await faultsOf(page)).toEqual([]);
  // The other device hears of it.
  await second.page.getByRole('alertdialog', { name: 'The exam is over' }).waitFor();
  expect([...errors, ...second.errors]).toEqual([]);
  await second.context.close();
  await context.close();
});

it('with the keyboard alone', async () => {
  const given = { name: 'Nia Okoro', email: 'nia@academy.test' };
  const { person } = await inviteTo(product.address, admin, given, ['trainee']);
  await openExamOf(admin, { ...DESIGN, cases: DESIGN.cases.slice(0, 1) }, [person]);
  const { page, context, errors } = await product.openWindow({ draws: false });
  await signInAtScreen(page, product.address, given.email);
  const go = (target: Locator): Promise<void> => press(page, target, 'keyboard');
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  await go(page.getByRole('link', { name: 'Get ready' }));
  await go(page.getByRole('checkbox', { name: 'I have read this page.' }));
  await go(page.getByRole('button', { name: 'Begin now' }));
  await page.getByRole('heading', { name: DESIGN.title }).waitFor();
  await go(page.getByRole('link', { name: 'Open case 1' }));
  await page.locator('.counter[data-mode="exam"]').waitFor();

  // One question is asked, one note is written; then the case is left as it stands.
  await go(page.getByRole('tab', { name: counter.panel.interview }));
  await go(page.locator('button.say').first());
  await page.locator('.counter[data-acts="1"]').waitFor();
  await go(page.getByRole('tab', { name: counter.panel.notes }));
  await write(page, page.getByLabel(counter.notes.write), 'Seen without a mouse.', 'keyboard');
  await go(button(counter.notes.save));
  await page.locator('.counter[data-acts="2"]').waitFor();
  await go(button('Break'));
  await go(button('Take a break'));
  await page.getByRole('alertdialog', { name: 'You have a break' }).waitFor();
  await go(button('Go on with the exam'));
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  await go(button('To the exam'));
  await go(button('Leave this case'));
  await go(button('Leave it for good'));
  await page.getByText('Left without a decision').waitFor();
  // Whoever cannot see where the focus is has it somewhere.
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await go(button('Submit the exam …'));
  await go(button('Submit now'));
  await page.getByRole('heading', { name: 'Your receipt' }).waitFor();
  await reach(page, button('Download'), 'keyboard');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/^receipt-[0-9a-f]{12}\.txt$/);
  expect(errors).toEqual([]);
  await context.close();
});

it('what was given holds on the screen, and what the page notes reaches the record, though the line was away', async () => {
  const given = { name: 'Omar Haddad', email: 'omar@academy.test' };
  const { person } = await inviteTo(product.address, admin, given, ['trainee']);
  const exam = await openExamOf(admin, DESIGN, [person]);
  const body = { textPercent: 150, reader: true, noTimePressure: true };
  await admin.ask('POST', `${PEOPLE_PATHS.person(person)}/accommodations`, { body, reason: 'As the doctor writes.' });
  const { page, context, errors } = await product.openWindow();
  await signInAtScreen(page, product.address, given.email);
  await page.getByRole('link', { name: 'Get ready' }).click();
  await page.locator('.sit-given').waitFor();
  expect(await page.locator('.sit-given li').allTextContents()).toEqual([
    'No time pressure',
    'Text begins at 150% of its usual size',
    'Nothing hangs on a picture: every paper and person is put into words',
  ]);
  const textSize = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(await textSize()).toBe('16px');
  await page.getByText('I have read this page.').click();
  await page.getByRole('button', { name: 'Begin now', exact: true }).click();
  await page.getByRole('link', { name: 'Open case 1' }).waitFor();
  await expect.poll(textSize).toBe('24px');
  const sitting = new URL(page.url()).hash.split('/').at(-1) ?? '';
  expect(await page.getByRole('timer').count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Open case 1' }).click();
  // In words, where others have a picture.
  await page.locator('.portrait-words').waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
  expect(await page.getByRole('timer').count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);

  const noted = async (): Promise<EventBody[]> => {
    const { events } = await admin.ask<RoomStory>('GET', ROOM_PATHS.story(exam, sitting));
    return events.map((event) => event.body).filter(({ kind }) => ['hidden', 'shown', 'pasted'].includes(kind));
  };
  const words = 'twenty-six letters of words';
  await page.keyboard.press('4');
  const note = page.getByLabel(counter.notes.write);
  await note.fill(words);
  await see(page, 'hidden');
  await see(page, 'visible');
  await expect.poll(noted).toMatchObject([{ kind: 'hidden' }, { kind: 'shown' }]);
  // The line is away, and with it nothing is lost: neither what is noted nor its order, though the page is opened anew.
  await context.setOffline(true);
  await note.selectText();
  await page.keyboard.press('ControlOrMeta+X');
  await page.keyboard.press('ControlOrMeta+V');
  expect(await note.inputValue()).toBe(words);
  await see(page, 'hidden');
  await see(page, 'visible');
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`${product.address}/#/academy/sittings/${sitting}`);
  await expect.poll(async () => (await noted()).length).toBeGreaterThan(4);
  expect((await noted()).slice(2, 5)).toMatchObject([
    { kind: 'pasted', letters: words.length, agoMs: expect.any(Number) },
    { kind: 'hidden', agoMs: expect.any(Number) },
    { kind: 'shown', agoMs: expect.any(Number) },
  ]);
  expect(errors.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await context.close();
});

/** As the browser tells a page that it is hidden, or seen again. */
async function see(page: Page, state: DocumentVisibilityState): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}
