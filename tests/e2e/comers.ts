// People of an academy as they come to its screens: the first admin by the link of the first start, others by theirs or by signing in.

import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright';
import { vi } from 'vitest';
import { PASSWORD } from '../kit/academyOverHttp.ts';
import type { RunningApp } from './runningApp.ts';
import { speak, type Say } from './say.ts';

export const ADMIN = { name: 'Ada First', email: 'ada@academy.test' };

/** The link that the server printed at its first start. */
export function firstLink(app: Pick<RunningApp, 'said'>): Promise<string> {
  return vi.waitUntil(() => /http:\S+\/#\/academy\/come\/\S+/.exec(app.said)?.[0], 60_000);
}

export async function setUpAtScreen(app: RunningApp, page: Page): Promise<void> {
  await page.goto(await firstLink(app));
  await page.getByLabel('Name').fill(ADMIN.name);
  await page.getByLabel('E-mail address').fill(ADMIN.email);
  await choosePassword(page);
  await page.getByRole('heading', { name: ADMIN.name }).waitFor();
}

export async function comeByLink(page: Page, link: string, name: string, say: Say = speak('en')): Promise<void> {
  await page.goto(link);
  await choosePassword(page, say);
  await page.getByRole('heading', { name }).waitFor();
}

async function choosePassword(page: Page, say: Say = speak('en')): Promise<void> {
  await page.getByLabel(say('academy:newPassword'), { exact: true }).fill(PASSWORD);
  await page.getByLabel(say('academy:repeat')).fill(PASSWORD);
  await page.keyboard.press('Enter');
}

/** To their own exams. */
export async function signInAtScreen(
  page: Page,
  address: string,
  email: string,
  say: Say = speak('en'),
): Promise<void> {
  await page.goto(`${address}/#/academy/own`);
  await page.getByLabel(say('academy:email')).fill(email);
  await page.getByLabel(say('academy:password'), { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByLabel(say('academy:password'), { exact: true }).waitFor({ state: 'detached' });
  await page.goto(`${address}/#/academy/own`);
  await page.getByRole('heading', { name: say('sit:own.title') }).waitFor();
}

interface SomeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** By the button that asks for it. */
export async function chooseFile(page: Page, button: Locator, file: SomeFile): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(file);
}

/** What a button gives to keep. */
export async function takeFile(page: Page, button: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return text(await file.createReadStream());
}

export async function chooseRoster(page: Page, address: string, csv: string): Promise<void> {
  await page.goto(`${address}/#/academy/roster`);
  const file = { name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await chooseFile(page, page.getByRole('button', { name: 'Choose a file' }), file);
}
