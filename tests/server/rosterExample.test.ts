// The roster that the screen gives away as an example is one that the server takes.

import { expect, it } from 'vitest';
import { ROSTER_EXAMPLE } from '../../src/academy/people/rosterExample.ts';
import { readRoster } from '../../src/server/people/roster.ts';

it('is read whole, without a fault', () => {
  const { rows, faults, extraColumns } = readRoster(ROSTER_EXAMPLE);
  expect({ faults, extraColumns }).toEqual({ faults: [], extraColumns: [] });
  expect(rows).toEqual([
    {
      line: 2,
      name: 'Kim Lee',
      email: 'kim.lee@example.org',
      cohort: 'Spring',
      roles: ['trainee'],
      language: 'en',
    },
    {
      line: 3,
      name: 'Haddad, Omar',
      email: 'omar.haddad@example.org',
      cohort: 'Spring',
      roles: ['instructor', 'examiner'],
      language: 'fr',
    },
  ]);
});
