// Two ways to use a screen: the mouse, or the keyboard alone. The keyboard goes as a person goes: Tab from control to control, arrows
// within a group, Enter or Space to press.

import type { Locator, Page } from 'playwright';

export type Hand = 'mouse' | 'keyboard';

/** Control to control, on a page of a few hundred at most. */
const MOST_STEPS = 400;

export async function press(page: Page, target: Locator, hand: Hand): Promise<void> {
  if (hand === 'mouse') {
    const choice = target.locator('xpath=ancestor::label[1]');
    await ((await choice.count()) > 0 ? choice : target).click();
    return;
  }
  await reach(page, target, hand);
  const key = await target.evaluate((element) => {
    if (!(element instanceof HTMLInputElement)) return 'Enter';
    return element.checked ? null : 'Space';
  });
  if (key !== null) await page.keyboard.press(key);
}

export async function write(page: Page, target: Locator, text: string, hand: Hand): Promise<void> {
  await reach(page, target, hand);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** Brings the focus to a control. */
export async function reach(page: Page, target: Locator, hand: Hand): Promise<void> {
  await target.waitFor({ state: 'attached' });
  if (hand === 'mouse') return target.focus();
  // To find a control by its name is most of the work: it is looked for when it seems reached, and when the screen took it away.
  let found = await target.elementHandle();
  for (let step = 0; step < MOST_STEPS; step++) {
    const key = (await found?.evaluate(nextKey)) ?? 'gone';
    if (key === 'there' && (await target.evaluate(nextKey)) === 'there') return;
    if (key === 'there' || key === 'gone') found = await target.elementHandle();
    else await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not lead to ${String(target)}`);
}

/** The key that leads nearer to an element from where the focus is, unless it is there or the element is gone. Runs in the page. */
function nextKey(element: Element): string {
  if (!element.isConnected) return 'gone';
  const active = document.activeElement;
  if (active === element || element.contains(active)) return 'there';
  const within = '[role="tablist"], [role="radiogroup"], [role="listbox"], [role="toolbar"]';
  const group = element.closest(within);
  if (group !== null && active !== null && (group.contains(active) || group === active)) {
    const sideways =
      group.getAttribute('aria-orientation') === 'horizontal' || group.getAttribute('role') === 'tablist';
    const isAfter =
      group === active || (active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (group.getAttribute('role') === 'radiogroup') return isAfter ? 'ArrowRight' : 'ArrowLeft';
    return sideways ? (isAfter ? 'ArrowRight' : 'ArrowLeft') : isAfter ? 'ArrowDown' : 'ArrowUp';
  }
  const isBefore =
    active !== null &&
    active !== document.body &&
    (active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return isBefore ? 'Shift+Tab' : 'Tab';
}
