// A roster to begin with: all columns, a name with a comma, two roles.

import { ROSTER_COLUMNS } from '#exam';

export const ROSTER_EXAMPLE = [
  ROSTER_COLUMNS.join(','),
  'Kim Lee,kim.lee@example.org,Spring,trainee,en',
  '"Haddad, Omar",omar.haddad@example.org,Spring,examiner instructor,fr',
  '',
].join('\r\n');
