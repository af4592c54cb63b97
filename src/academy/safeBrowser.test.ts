// What the page says for itself in Safe Exam Browser is what the server lets in; any other browser says nothing.

import { afterEach, expect, test, vi } from 'vitest';
import { hashOfKey, refuseBrowser, SEB_HEADERS } from '#exam';
import { safeBrowserHeaders } from './safeBrowser.ts';

const KEY = '81aad4ab9dfd447cc479e6a4a7c9a544e2cafc7f3adeb68b2a21efad68eca4dc';
const PAGE = 'https://academy.example/';
const wanted = { configKeys: [KEY], browserExamKeys: [KEY] };

afterEach(() => vi.unstubAllGlobals());

test('another browser says nothing', async () => {
  expect(await safeBrowserHeaders()).toEqual({});
});

test.each([
  ['that holds its hashes ready', (security: object) => security],
  [
    'that works them out when it is asked',
    (security: object) => {
      const asked: Record<string, unknown> = {};
      asked['updateKeys'] = (then: () => void) => {
        Object.assign(asked, security);
        then();
      };
      return asked;
    },
  ],
])('a browser %s is let in by what the page says', async (_, make) => {
  const hash = hashOfKey(PAGE, KEY);
  vi.stubGlobal('SafeExamBrowser', { security: make({ configKey: hash, browserExamKey: hash }) });
  vi.stubGlobal('location', { href: `${PAGE}#/academy/sittings/s1` });
  const headers = await safeBrowserHeaders();
  const page = {
    url: headers[SEB_HEADERS.page] ?? '',
    configKey: headers[SEB_HEADERS.pageConfigKey] ?? null,
    browserExamKey: headers[SEB_HEADERS.pageBrowserExamKey] ?? null,
  };
  const claim = { url: `${PAGE}api/v1/own/exams`, configKey: null, browserExamKey: null, page };
  expect(refuseBrowser(wanted, claim, 'https://academy.example')).toBeNull();
});
