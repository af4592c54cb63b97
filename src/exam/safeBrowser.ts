// Is this request from a Safe Exam Browser with the settings that the exam asks for? The browser sends SHA-256 over the absolute URL without its
// fragment and the key, as a header of each request, or tells the page the same of the page's own URL where it sends no headers (SEB developer
// documentation, Config Key: https://safeexambrowser.org/developer/seb-config-key.html; macOS and iOS 3.0, Windows 3.3.2 and later). Then the
// page names itself. It shows that the settings were these; a hash of a page that somebody has seen can be sent again, so it proves no more.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ExamDesign } from './design.ts';

/** Names of the headers: the browser's own, and those of a page that asked the browser. */
export const SEB_HEADERS = {
  configKey: 'x-safeexambrowser-configkeyhash',
  browserExamKey: 'x-safeexambrowser-requesthash',
  page: 'firstline-seb-page',
  pageConfigKey: 'firstline-seb-config-key',
  pageBrowserExamKey: 'firstline-seb-browser-exam-key',
} as const;

export interface SafeBrowserClaim {
  /** Absolute URL of the request, as the browser asked for it. */
  readonly url: string;
  /** Hashes over that URL. */
  readonly configKey: string | null;
  readonly browserExamKey: string | null;
  /** What the page says for itself where the browser sends none. */
  readonly page: {
    readonly url: string;
    readonly configKey: string | null;
    readonly browserExamKey: string | null;
  } | null;
}

export const SAFE_BROWSER_REFUSALS = ['noSafeBrowser', 'otherPage', 'otherSettings', 'otherBrowser'] as const;
export type SafeBrowserRefusal = (typeof SAFE_BROWSER_REFUSALS)[number];

/** Null: it may come in. `origin`: of this server, as candidates call it, without a slash at the end. */
export function refuseBrowser(
  wanted: ExamDesign['safeExamBrowser'],
  { page, ...request }: SafeBrowserClaim,
  origin: string,
): SafeBrowserRefusal | null {
  if (wanted === null) return null;
  const claim = request.configKey !== null ? request : page;
  if (claim === null || claim.configKey === null) return 'noSafeBrowser';
  if (claim.url !== origin && !claim.url.startsWith(`${origin}/`)) return 'otherPage';
  if (!fits(claim.url, claim.configKey, wanted.configKeys)) return 'otherSettings';
  if (wanted.browserExamKeys.length === 0) return null;
  return claim.browserExamKey !== null && fits(claim.url, claim.browserExamKey, wanted.browserExamKeys)
    ? null
    : 'otherBrowser';
}

/** What a browser with this key sends for a URL. */
export function hashOfKey(url: string, key: string): string {
  return bytesToHex(sha256(utf8ToBytes(url.replace(/#.*$/s, '') + key)));
}

function fits(url: string, hash: string, keys: readonly string[]): boolean {
  return keys.some((key) => hashOfKey(url, key) === hash.toLowerCase());
}
