// How are sums reckoned and written on supporting papers? In whole cents, so that every column adds up exactly; printed in the style of
// the house. Numbers that carry a check of their own follow ISO 7064 (MOD 97-10), as account numbers do.

/** Cents of a plain amount such as `2450.00` or `-89.90`; null for anything else. */
export function parseCents(text: string): number | null {
  const match = /^(-?)(\d{1,9})(?:\.(\d\d))?$/.exec(text);
  if (match === null) return null;
  const cents = Number(match[2]) * 100 + Number(match[3] ?? 0);
  return match[1] === '-' ? -cents : cents;
}

/** A plain amount of cents: `-89.90`. */
export const plainAmount = (cents: number): string =>
  `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;

export interface AmountStyle {
  readonly thousands: ' ' | ',' | '.' | '’';
  readonly decimal: '.' | ',';
}
export const AMOUNT_STYLES: readonly AmountStyle[] = [
  { thousands: ' ', decimal: ',' },
  { thousands: ',', decimal: '.' },
  { thousands: '.', decimal: ',' },
  { thousands: '’', decimal: '.' },
];

/** An amount as a house prints it: `1 036,00`. */
export function printedAmount(cents: number, { thousands, decimal }: AmountStyle): string {
  const [whole = '', part = ''] = plainAmount(cents).replace('-', '').split('.');
  return `${cents < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${part}`;
}

function remainder97(digits: string): number {
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

/** The two digits that make a number of digits pass MOD 97-10. */
export const checkPair = (digits: string): string => String(98 - remainder97(`${digits}00`)).padStart(2, '0');

/** Whether a number whose last two digits are its check passes. */
export const passesCheck = (number: string): boolean => remainder97(number.replace(/\D/g, '')) === 1;

/** One entry of a bank statement. */
export interface LedgerLine {
  readonly date: string;
  readonly text: string;
  /** Reference of the booking. */
  readonly reference: string;
  readonly cents: number;
}

/** Entries as authors write them, `2026-07-01 Salary Brigg AS #4471 2450.00; …`, or the entry that cannot be read. */
export function parseLedger(text: string): { ok: true; value: LedgerLine[] } | { ok: false; error: string } {
  const value: LedgerLine[] = [];
  for (const entry of text.split(/[;\n]/).map((one) => one.trim())) {
    if (entry === '') continue;
    const match = /^(\d{4}-\d\d-\d\d) (.+?)(?: #(\w+))? (-?\d+\.\d\d)$/.exec(entry);
    const cents = parseCents(match?.[4] ?? '');
    if (match === null || cents === null) return { ok: false, error: entry };
    value.push({ date: match[1] ?? '', text: match[2] ?? '', reference: match[3] ?? '', cents });
  }
  return { ok: true, value };
}
export const writeLedger = (lines: readonly LedgerLine[]): string =>
  lines
    .map(
      ({ date, text, reference, cents }) =>
        `${date} ${text}${reference === '' ? '' : ` #${reference}`} ${plainAmount(cents)}`,
    )
    .join('; ');
