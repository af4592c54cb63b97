// The law of the Union on another day.

import { describe, expect, test } from 'vitest';
import { lay, outcomesOf, shippedPack } from './lawTestKit.ts';
import { compareDays } from './otherDay.ts';

const EU = shippedPack('eu');

describe('the law of the Union', () => {
  test('Vanuatu was exempt from the visa until its exemption was suspended', () => {
    const { facts } = lay(EU, { 'person.nationalities': ['VU'], visa: null }, '2026-03-14');
    const found = compareDays(EU, facts, '2026-03-14', '2023-01-10');
    expect(outcomesOf(found?.before.required ?? [])).toContain('REFUSE[C]');
    expect(outcomesOf(found?.after.required ?? [])).not.toContain('REFUSE[C]');
    expect(found?.because.some((one) => one.kind === 'list' && one.list === 'annex2' && one.joined[0] === 'VU')).toBe(
      true,
    );
  });

  test.each(['2024-10-12', '2025-10-12', '2026-04-10', '2026-11-02'])('the same day as before changes nothing: %s', (day) => {
    const { facts } = lay(EU, {}, day);
    expect(compareDays(EU, facts, day, day)).toMatchObject({ differs: 'nothing', because: [], between: [] });
  }); // prettier-ignore
});
