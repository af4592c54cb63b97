// The receipt of a submission as a file that a candidate keeps: hash and text, each on a line of its own, so that anybody can hash the second line.

import { z } from 'zod';
import { saveFile } from '#ui';

const receiptSchema = z.object({ text: z.string().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) });
export type Receipt = z.infer<typeof receiptSchema>;

/** The second line is what is hashed, as UTF-8. */
export function receiptWords({ text, hash }: Receipt): string {
  return `${hash}\n${text}\n`;
}

export function saveReceipt(receipt: Receipt): void {
  saveFile(`receipt-${receipt.hash.slice(0, 12)}.txt`, receiptWords(receipt), 'text/plain;charset=utf-8');
}

/** Also as JSON, as it was downloaded from a result before. Null: it is no receipt. */
export function readReceipt(file: string): Receipt | null {
  const [hash, text] = file.trim().split(/\r?\n/);
  const lines = receiptSchema.safeParse({ hash, text });
  if (lines.success) return lines.data;
  try {
    const read = receiptSchema.safeParse(JSON.parse(file));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
