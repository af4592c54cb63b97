// A whole shift with the keyboard alone: begun from the start page, somebody handed over, somebody decided, kept over a reload, closed and
// looked back on. The cases themselves are other tests' business: here they are cut short.

import { expect, it } from 'vitest';
import type { Locator, Page } from 'playwright';
import decision from '../../assets/locales/en/decision.json' with { type: 'json' };
import counter from '../../assets/locales/en/counter.json' with { type: 'json' };
import shift from '../../assets/locales/en/shift.json' with { type: 'json' };
import { drawShipped, expertActs, openShipped } from '../kit/library.ts';
import { press, write } from './hands.ts';
import { Officer } from './officer.ts';
import { shareProduct } from './runProduct.ts';

const product = shareProduct();

const ticket = (template: string, number: number): string => template.replace('{ticket}', String(number));

it('a shift is worked with the keyboard alone, and nothing of it is lost with the page', async () => {
  const { page, errors, context } = await product.openWindow({ draws: false });
  const go = (target: Locator): Promise<void> => press(page, target, 'keyboard');
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  await page.goto(`${product.address}/#/`);
  await go(page.locator('a[href="#/shift"]'));
  await go(page.locator('a[href="#/shift/grey-morning"]'));
  await go(button(shift.briefing.begin));

  await call(page, 1, shift.call.reason.turn);
  await page.locator('.counter[data-acts="0"]').waitFor();
  await go(page.locator('button.say').first());
  await page.locator('.counter[data-acts="1"]').waitFor();
  await go(page.getByRole('link', { name: counter.shift.toQueue }));
  await go(button(shift.counter.handOver));
  await handOver(page);
  await page.locator('.shift-work[data-acts="2"]').waitFor();

  // Meanwhile somebody comes who must be seen before the next ticket; the supervisor is asked, and the page is lost.
  await go(button(shift.supervisor.ask.rest));
  await page.locator('.shift-work[data-acts="3"]').waitFor();
  await go(button(shift.supervisor.ask.order));
  await page.getByText(ticket(shift.supervisor.answer.firstBecause, 3).split(':')[0] ?? '').waitFor();
  await page.reload();
  await page.locator('.shift-work[data-acts="4"]').waitFor();
  expect(await page.locator('.shift-answers li').count()).toBe(2);

  await call(page, 3, shift.call.reason.vulnerable);
  await page.locator('.counter[data-acts="0"]').waitFor();
  await decideEarly(page);
  await go(page.getByRole('link', { name: decision.signed.toShift }));
  await go(button(shift.counter.finish));
  await page.locator('.shift-work[data-acts="6"]').waitFor();

  await go(button(shift.rest.close));
  await go(page.getByRole('checkbox', { name: ticket(shift.queue.ticket, 2), exact: true }));
  await go(button(shift.close.confirm));
  await page.getByRole('heading', { name: shift.back.title }).waitFor();
  await page.reload();
  await page.locator('.shift-back').waitFor();
  const back = await page.locator('.shift-back').innerText();
  for (const words of [
    shift.back.code.inOrder,
    shift.back.code.leftWaiting,
    shift.back.code.askedIdly.replace('{good}', '1').replace('{of}', '2'),
    shift.note.whole,
  ])
    expect(back).toContain(words);
  await go(page.getByRole('link', { name: ticket(shift.back.caseDebriefOf, 3) }));
  await page.locator('.debrief').waitFor();
  await go(page.locator('.debrief-bar').getByRole('link'));
  await page.getByRole('heading', { name: shift.back.title }).waitFor();
  await page.goto(`${product.address}/#/shift`);
  await page.locator('.shift-done li').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

async function call(page: Page, number: number, reason: string): Promise<void> {
  await press(page, page.getByRole('button', { name: ticket(shift.queue.callTicket, number) }), 'keyboard');
  await press(page, page.getByRole('radio', { name: reason, exact: true }), 'keyboard');
  await press(page, page.getByRole('button', { name: shift.call.confirm, exact: true }), 'keyboard');
}

/** A note that says first what one thinks, and then what is so. */
async function handOver(page: Page): Promise<void> {
  const go = (target: Locator): Promise<void> => press(page, target, 'keyboard');
  await go(page.getByRole('radio', { name: shift.note.toWhom.colleague, exact: true }));
  const told = page.getByRole('textbox', { name: shift.note.told });
  await write(page, told, 'I think she is lying about everything.', 'keyboard');
  await write(
    page,
    page.getByRole('textbox', { name: shift.note.next }),
    'Ask where she stays and read the passport.',
    'keyboard',
  );
  await go(page.getByRole('button', { name: shift.note.by }));
  await go(page.getByRole('option').nth(2));
  const send = page.getByRole('dialog').getByRole('button', { name: shift.note.send, exact: true });
  await go(send);
  await page.getByText(shift.note.fault.opinion).waitFor();
  await write(page, told, 'That a colleague goes on with the file at desk two.', 'keyboard');
  await go(send);
}

/** The least of a talk after which the decision may be signed, in the words of the expert; by mouse, since the keyboard has tests of its own there. */
async function decideEarly(page: Page): Promise<void> {
  const go = (target: Locator): Promise<void> => press(page, target, 'keyboard');
  const drawn = drawShipped('nervous-visitor', 7, 'wedding-hotel');
  const acts = expertActs(drawn);
  const officer = new Officer(page, 'mouse', openShipped('nervous-visitor'), drawn);
  for (const act of acts.filter(({ type }) => type === 'ask').slice(0, 4)) await officer.perform(act);
  for (const act of acts.filter(({ type }) => type === 'decide')) await officer.perform(act);
  await go(page.getByRole('button', { name: decision.read.sign }));
}
