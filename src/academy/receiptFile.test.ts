// What a candidate downloaded can be held against the record again, wherever they downloaded it.

import { describe, expect, it } from 'vitest';
import { readReceipt, receiptWords } from './receiptFile.ts';

const RECEIPT = { hash: '0123456789abcdef'.repeat(4), text: '{"exam":"e","words":"a\\nb"}' };

describe('readReceipt', () => {
  it('reads what was saved, also with the line ends of another system', () => {
    expect(readReceipt(receiptWords(RECEIPT))).toEqual(RECEIPT);
    expect(readReceipt(receiptWords(RECEIPT).replaceAll('\n', '\r\n'))).toEqual(RECEIPT);
  });

  it('reads a receipt that was saved as JSON', () => {
    expect(readReceipt(JSON.stringify(RECEIPT))).toEqual(RECEIPT);
  });

  it('takes nothing else for a receipt', () => {
    for (const text of ['', 'no receipt', RECEIPT.hash, `${RECEIPT.hash}\n`, `${RECEIPT.text}\n${RECEIPT.hash}`, '{}'])
      expect(readReceipt(text)).toBeNull();
  });
});
