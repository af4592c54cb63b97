import { describe, expect, test } from 'vitest';
import { checkPair, parseCents, parseLedger, passesCheck, plainAmount, printedAmount, writeLedger } from './money.ts';

describe('sums are whole cents', () => {
  test.each([
    ['2450.00', 245_000],
    ['-89.90', -8_990],
    ['7', 700],
    ['0.05', 5],
    ['1,000.00', null],
    ['12.5', null],
    ['', null],
  ])('%s', (text, cents) => {
    expect(parseCents(text)).toBe(cents);
    if (cents !== null && text.includes('.')) expect(plainAmount(cents)).toBe(text);
  });

  test.each([
    [103_600, { thousands: ' ', decimal: ',' }, '1 036,00'],
    [123_456_789, { thousands: '.', decimal: ',' }, '1.234.567,89'],
    [-5, { thousands: ',', decimal: '.' }, '-0.05'],
    [99_999, { thousands: '’', decimal: '.' }, '999.99'],
  ] as const)('%i in the style of a house', (cents, style, printed) => {
    expect(printedAmount(cents, style)).toBe(printed);
  });
});

describe('numbers with a check, ISO 7064 MOD 97-10', () => {
  test('the example of the standard: 794 takes 44', () => {
    expect(checkPair('794')).toBe('44');
    expect(passesCheck('79444')).toBe(true);
  });

  test('every single wrong digit is caught', () => {
    const number = `30665990035${checkPair('30665990035')}`;
    expect(passesCheck(number)).toBe(true);
    for (let at = 0; at < number.length; at++)
      for (let by = 1; by <= 9; by++) {
        const wrong = (Number(number[at]) + by) % 10;
        expect(passesCheck(number.slice(0, at) + wrong + number.slice(at + 1))).toBe(false);
      }
  });
});

describe('entries of a statement', () => {
  test('are read as authors write them, and written so again', () => {
    const text = '2026-07-01 Salary Brigg Works Ltd #K44710 2450.00; 2026-07-03 Rent, July -890.00';
    const parsed = parseLedger(text);
    expect(parsed).toEqual({
      ok: true,
      value: [
        { date: '2026-07-01', text: 'Salary Brigg Works Ltd', reference: 'K44710', cents: 245_000 },
        { date: '2026-07-03', text: 'Rent, July', reference: '', cents: -89_000 },
      ],
    });
    if (parsed.ok) expect(writeLedger(parsed.value)).toBe(text);
  });

  test.each(['1 July Salary 2450.00', '2026-07-01 Salary', '2026-07-01 Salary 2450'])('%s is none', (entry) => {
    expect(parseLedger(`2026-07-01 Rent -1.00; ${entry}`)).toEqual({ ok: false, error: entry });
  });
});
