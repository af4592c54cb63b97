// A receipt that was kept is read again as it was given.

import { expect, test } from 'vitest';
import { readReceipt, receiptText } from './receiptFile.ts';

const RECEIPT = { hash: 'a1'.repeat(32), text: '{"exam":"Prüfung","format":1}' };

test('what was kept is read as it was', () => expect(readReceipt(receiptText(RECEIPT))).toEqual(RECEIPT));

test.each([
  ['other ends of lines', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['lines after it', (text: string) => `${text}\n\n`],
  ['no end of the last line', (text: string) => text.trimEnd()],
])('%s', (_name, change) => expect(readReceipt(change(receiptText(RECEIPT)))).toEqual(RECEIPT));

test.each([
  ['nothing', ''],
  ['the hash alone', RECEIPT.hash],
  ['the text alone', RECEIPT.text],
  ['something else', 'Dear candidate,\nyour exam is over.'],
  ['more than a receipt', `${receiptText(RECEIPT)}and more`],
])('%s is none', (_name, file) => expect(readReceipt(file)).toBeNull());
