// Passwords: which are good enough, and how they are kept.

import { PASSWORD_LENGTH } from '#exam';
import { describe, expect, it } from 'vitest';
import { faultOfPassword, hashPassword, isPasswordOf } from '../../src/server/people/passwords.ts';

const ABOUT = ['Ada First', 'ada.first@academy.test'];

describe('what is guessed first is refused', () => {
  it.each([
    'password1234',
    'qwertyuiop12',
    'aaaaaaaaaaaa',
    '123456789012',
    'iloveyou1234',
    'Passw0rd!Passw0rd!',
    'firstlineacademy',
    'passport officer',
    'ada first ada',
    'adafirst2026',
  ])('%s', (password) => {
    expect(faultOfPassword(password, ABOUT)).toBe('guessable');
  });
  it('and what is short', () => {
    expect(faultOfPassword('x7%kQ!9zR#a', ABOUT)).toBe('short');
  });
});

describe('there is no rule of composition', () => {
  it.each(['violet kettle hums tonight', 'vjqzwkxpfhgb', 'كلمات لا رابط بينها أبدا', 'VIOLETKETTLEHUMS'])(
    '%s',
    (password) => {
      expect(faultOfPassword(password, ABOUT)).toBeNull();
    },
  );
});

describe('keeping', () => {
  it('a password counts exactly as it was given, however long', async () => {
    const long = ' Violet ketTle '.repeat(8).padEnd(PASSWORD_LENGTH.max, 'x');
    const hash = await hashPassword(long);
    expect(await isPasswordOf(hash, long)).toBe(true);
    for (const other of [long.trim(), long.toLowerCase(), long.slice(0, -1), `${long} `])
      expect(await isPasswordOf(hash, other)).toBe(false);
  });

  it('as Argon2id with a salt of its own', async () => {
    const [one, two] = await Promise.all([hashPassword('violet kettle'), hashPassword('violet kettle')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(two);
    expect(await isPasswordOf('', 'violet kettle')).toBe(false);
    expect(await isPasswordOf('plain', 'plain')).toBe(false);
  });
});
