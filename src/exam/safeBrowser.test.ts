// Who comes with the settings of the exam is let in, by header or by what the page says of itself; nobody else.

import { expect, test } from 'vitest';
import { hashOfKey, refuseBrowser, type SafeBrowserClaim } from './safeBrowser.ts';

const KEY = '81aad4ab9dfd447cc479e6a4a7c9a544e2cafc7f3adeb68b2a21efad68eca4dc';
const OTHER = KEY.replace(/8/g, '9');
const ORIGIN = 'https://academy.example';
const URL = `${ORIGIN}/api/v1/sittings/s1?now=1`;
const wanted = { configKeys: [OTHER, KEY], browserExamKeys: [] };
const exact = { ...wanted, browserExamKeys: [KEY] };

const nothing: SafeBrowserClaim = { url: URL, configKey: null, browserExamKey: null, page: null };
const header: SafeBrowserClaim = { ...nothing, configKey: hashOfKey(URL, KEY) };
const PAGE = `${ORIGIN}/#/exam/s1`;
const page = (url: string, key: string | null = KEY, exam: string | null = null): SafeBrowserClaim => ({
  ...nothing,
  page: {
    url,
    configKey: key === null ? null : hashOfKey(url, key),
    browserExamKey: exam === null ? null : hashOfKey(url, exam),
  },
});

// printf '%s' 'https://academy.example/a81aad4ab9dfd447cc479e6a4a7c9a544e2cafc7f3adeb68b2a21efad68eca4dc' | sha256sum
test('the hash is over the URL without its fragment, and the key', () => {
  expect(hashOfKey(`${ORIGIN}/a`, KEY)).toBe('2bc92533497ac44611503795e9cd7f472ed8c5ffff108a3e5eab7852b83b78ea');
  expect(hashOfKey(`${ORIGIN}/a#part`, KEY)).toBe(hashOfKey(`${ORIGIN}/a`, KEY));
});

test.each<[string, Parameters<typeof refuseBrowser>[0], SafeBrowserClaim, string | null]>([
  ['an exam that asks for none', null, nothing, null],
  ['no browser', wanted, nothing, 'noSafeBrowser'],
  ['the header', wanted, header, null],
  ['in capitals', wanted, { ...header, configKey: header.configKey?.toUpperCase() ?? null }, null],
  ['the hash of another request', wanted, { ...header, url: `${URL}&more` }, 'otherSettings'],
  ['other settings', wanted, { ...header, configKey: hashOfKey(URL, KEY.replace(/a/g, 'b')) }, 'otherSettings'],
  ['the key itself', wanted, { ...header, configKey: KEY }, 'otherSettings'],
  ['what the page says', wanted, page(PAGE), null],
  ['a page that says nothing', wanted, page(PAGE, null), 'noSafeBrowser'],
  ['a page of elsewhere', wanted, page('https://academy.example.evil/'), 'otherPage'],
  ['a header that is wrong beside a page that is right', wanted, { ...page(PAGE), configKey: KEY }, 'otherSettings'],
  ['another browser', exact, header, 'otherBrowser'],
  ['the very browser', exact, { ...header, browserExamKey: hashOfKey(URL, KEY) }, null],
  ['the very browser, by the page', exact, page(PAGE, KEY, KEY), null],
  ['another one, by the page', exact, page(PAGE, KEY, OTHER), 'otherBrowser'],
])('%s', (_name, asked, claim, refusal) => expect(refuseBrowser(asked, claim, ORIGIN)).toBe(refusal));
