// The receipt of a submission as a file that a candidate keeps: the hash, and on the second line the text that is hashed, as UTF-8. Any tool that
// reckons a SHA-256 can check it; so can the page of the result.

import { saveFile } from '#ui';

export interface Receipt {
  readonly text: string;
  readonly hash: string;
}

export function receiptText({ text, hash }: Receipt): string {
  return `${hash}\n${text}\n`;
}

export function saveReceipt(receipt: Receipt): void {
  saveFile(`receipt-${receipt.hash.slice(0, 12)}.txt`, receiptText(receipt));
}

/** Null: it is something else. What mail and editors do to the ends of lines does it no harm. */
export function readReceipt(file: string): Receipt | null {
  const [, hash, text] = /^\uFEFF?\s*([0-9a-f]{64})[ \t]*\r?\n([^\r\n]+)\s*$/i.exec(file) ?? [];
  return hash === undefined || text === undefined ? null : { text, hash: hash.toLowerCase() };
}
