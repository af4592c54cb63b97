// An exam that was sat comes to its results in the browser: an admin reads the gradebook and releases it, and the candidate reads what they got
// and holds their receipt against the record; axe finds nothing on the way.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, it, vi } from 'vitest';
import { runProduct } from './runProduct.ts';

const PASSWORD = 'violet-kettle-hums-9';
const DESIGN = {
  format: 1,
  title: 'Spring exam',
  language: 'en',
  cases: ['nervous-visitor', 'returning-visitor'].map((name) => ({
    name,
    variants: { policy: 'drawn' },
    acknowledgesPublic: { by: 'ada', reason: 'A rehearsal.' },
  })),
  order: 'fixed',
  time: { per: 'none' },
  breaks: null,
  rulesPanel: 'closed',
  passMark: { bp: 6000, standard: { method: 'angoff', basis: 'A panel of nine, in May.', seBp: 250 } },
  marking: { parts: [] },
};

const product = runProduct();

const faults = async (page: Page): Promise<readonly string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);

/** As the page would ask. */
async function ask<T>(page: Page, method: string, path: string, body?: unknown, headers: object = {}): Promise<T> {
  const answer = await page.evaluate(
    async (asked) => {
      const response = await fetch(`/api/v1${asked.path}`, {
        method: asked.method,
        headers: { ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }), ...asked.headers },
        ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
      });
      return { status: response.status, json: (await response.json()) as unknown };
    },
    { method, path, body, headers },
  );
  expect(answer.status, `${path} ${JSON.stringify(answer.json)}`).toBeLessThan(300);
  return answer.json as T;
}

it('from the gradebook to a released result', async () => {
  const { page, context, errors } = await product.openWindow();
  const link = await vi.waitUntil(() => /http:\S+\/#\/academy\/come\/(\S+)/.exec(product.app.said), 60_000);
  await page.goto(product.address);
  const come = (on: Page, token: string, name: string) =>
    ask<{ readonly person?: string }>(
      on,
      'POST',
      '/link',
      { password: PASSWORD, name, email: `${name.toLowerCase()}@academy.test` },
      { authorization: `Bearer ${token}` },
    );
  await come(page, link[1] ?? '', 'Ada');
  const { token } = await ask<{ token: string }>(page, 'POST', '/invitations', { roles: ['trainee'] });
  const tom = await product.openWindow();
  await tom.page.goto(product.address);
  await come(tom.page, token, 'Tom');
  const { person } = await ask<{ person: string }>(tom.page, 'GET', '/me');

  const { exam } = await ask<{ exam: string }>(page, 'POST', '/exams', { design: DESIGN });
  await ask(page, 'PUT', `/exams/${exam}/people`, { people: [person] });
  for (const to of ['ready', 'open']) await ask(page, 'POST', `/exams/${exam}/state`, { to });
  const { sitting } = await ask<{ sitting: string }>(tom.page, 'POST', `/exams/${exam}/sittings`);
  const opened = await ask<{ attempt: string; token: string }>(tom.page, 'POST', `/sittings/${sitting}/cases/0`);
  const held = { authorization: `Bearer ${opened.token}` };
  const { session } = await ask<{ session: string }>(
    tom.page,
    'POST',
    `/attempts/${opened.attempt}/sessions`,
    {},
    held,
  );
  await ask(
    tom.page,
    'POST',
    `/attempts/${opened.attempt}/acts`,
    { id: 'the-first-act-of-all', seq: 1, act: { type: 'note', text: 'To be looked at.' } },
    { ...held, 'firstline-session': session },
  );
  await ask(tom.page, 'POST', `/sittings/${sitting}/acts`, { do: 'submit' });
  await ask(page, 'POST', `/exams/${exam}/state`, { to: 'marking' });

  await tom.page.goto(`${product.address}/#/academy/results/${sitting}`);
  await tom.page.getByText('Your result is not released yet').waitFor();

  await page.goto(`${product.address}/#/academy/exams/${exam}/results`);
  await page.getByRole('link', { name: 'Tom' }).waitFor();
  expect(await page.getByText('give or take 2.5%').count()).toBe(1);
  await page.getByRole('button', { name: 'Result', exact: true }).click();
  expect(await page.getByRole('columnheader', { name: 'Result' }).getAttribute('aria-sort')).toBe('ascending');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('tab', { name: 'The cohort and the exam' }).click();
  await page.getByText('kept back below ten people').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Gradebook' }).click();
  await page.getByRole('button', { name: 'Release…' }).click();
  await page.getByText('1 grade is confirmed').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Release 1 grade' }).click();
  await page.getByText('1 grade was released.').waitFor();
  await page.getByRole('link', { name: 'Tom' }).click();
  await page.getByText('Result of Tom').waitFor();
  await tom.page.reload();
  await tom.page.getByRole('heading', { name: 'You did not pass this time' }).waitFor();
  await tom.page.locator('section:has(#result-cases) .disclosure-trigger').first().click();
  await tom.page.getByRole('heading', { name: 'What was lost' }).waitFor();
  await tom.page.locator('.results-points .disclosure-trigger').first().click();
  await tom.page.getByText('What stands behind it').first().waitFor();
  await tom.page.getByRole('button', { name: 'Hold the receipt against the record' }).click();
  await tom.page.getByText('The record is what you submitted, to the last act.').waitFor();
  expect(await faults(tom.page)).toEqual([]);

  // They object to one point of the first case; whoever decides reads the same words.
  await tom.page.getByRole('button', { name: 'Object to this result' }).click();
  await tom.page.getByRole('checkbox', { name: 'Case 1' }).check({ force: true });
  await tom.page.getByRole('button', { name: /Which points of case 1/ }).click();
  const point = tom.page
    .getByRole('group', { name: /Which points of case 1/ })
    .getByRole('checkbox')
    .first();
  const words = await tom.page.locator('.disclosure-content .choice').first().locator('.choice-label').textContent();
  await point.check({ force: true });
  await tom.page.getByRole('textbox', { name: 'Your reasons' }).fill('I did look at the seal.');
  expect(await faults(tom.page)).toEqual([]);
  await tom.page.getByRole('button', { name: 'Send', exact: true }).click();
  await tom.page.getByText(`Case 1: ${words ?? ''}`).waitFor();
  await page.goto(`${product.address}/#/academy/exams/${exam}/appeals`);
  await page.getByText(`Case 1: ${words ?? ''}`).waitFor();
  expect(await faults(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
  // The browser notes the one refusal that was asked for above.
  expect(tom.errors).toEqual([expect.stringContaining('409')]);
  await tom.context.close();
});
