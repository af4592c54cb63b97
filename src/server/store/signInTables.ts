// The tables by which people come and sign in, for both databases. Those that begin with `auth_` are better-auth's, in its shape: name, e-mail and sign-in stand
// there and nowhere else, and whoever is deleted is deleted from them. Everywhere else a person is a pseudonym.

import type { DatabaseKind } from './store.ts';

/** What the databases call a moment and a yes or no in better-auth's tables. */
const WORDS = {
  sqlite: { moment: 'TEXT', flag: 'INTEGER', integer: 'INTEGER', text: 'TEXT', end: ') STRICT, WITHOUT ROWID;' },
  postgres: { moment: 'TIMESTAMPTZ', flag: 'BOOLEAN', integer: 'BIGINT', text: 'TEXT COLLATE "C"', end: ');' },
} as const;

export const SIGN_IN_TABLES = { sqlite: tablesIn('sqlite'), postgres: tablesIn('postgres') } as const;

function tablesIn(kind: DatabaseKind): string {
  const { moment, flag, integer, text, end } = WORDS[kind];
  return `
      CREATE TABLE links (
        id ${text} NOT NULL PRIMARY KEY,
        token_hash ${text} NOT NULL UNIQUE,
        kind ${text} NOT NULL,
        person ${text} REFERENCES people (person) ON DELETE RESTRICT,
        roles ${text} NOT NULL,
        cohort ${text} REFERENCES cohorts (cohort) ON DELETE RESTRICT,
        clears_two_factor ${integer} NOT NULL,
        by ${text},
        created_at_ms ${integer} NOT NULL,
        until_ms ${integer} NOT NULL,
        ended_at_ms ${integer}
      ${end}
      CREATE INDEX links_by_person ON links (person);

      CREATE TABLE sign_in_failures (
        key ${text} NOT NULL PRIMARY KEY,
        failures ${integer} NOT NULL,
        at_ms ${integer} NOT NULL,
        locked_until_ms ${integer} NOT NULL
      ${end}

      CREATE TABLE spent_codes (
        key ${text} NOT NULL PRIMARY KEY,
        at_ms ${integer} NOT NULL
      ${end}

      CREATE TABLE auth_users (
        id ${text} NOT NULL PRIMARY KEY REFERENCES people (person) ON DELETE RESTRICT,
        name ${text} NOT NULL,
        email ${text} NOT NULL UNIQUE,
        email_verified ${flag} NOT NULL,
        image ${text},
        two_factor_enabled ${flag},
        created_at ${moment} NOT NULL,
        updated_at ${moment} NOT NULL
      ${end}

      CREATE TABLE auth_sessions (
        id ${text} NOT NULL PRIMARY KEY,
        token ${text} NOT NULL UNIQUE,
        user_id ${text} NOT NULL REFERENCES auth_users (id) ON DELETE CASCADE,
        expires_at ${moment} NOT NULL,
        ip_address ${text},
        user_agent ${text},
        created_at ${moment} NOT NULL,
        updated_at ${moment} NOT NULL,
        seen_at_ms ${integer}
      ${end}
      CREATE INDEX auth_sessions_by_user ON auth_sessions (user_id);

      CREATE TABLE auth_accounts (
        id ${text} NOT NULL PRIMARY KEY,
        account_id ${text} NOT NULL,
        provider_id ${text} NOT NULL,
        user_id ${text} NOT NULL REFERENCES auth_users (id) ON DELETE CASCADE,
        access_token ${text},
        refresh_token ${text},
        id_token ${text},
        access_token_expires_at ${moment},
        refresh_token_expires_at ${moment},
        scope ${text},
        password ${text},
        created_at ${moment} NOT NULL,
        updated_at ${moment} NOT NULL,
        UNIQUE (provider_id, account_id)
      ${end}
      CREATE INDEX auth_accounts_by_user ON auth_accounts (user_id);

      CREATE TABLE auth_verifications (
        id ${text} NOT NULL PRIMARY KEY,
        identifier ${text} NOT NULL,
        value ${text} NOT NULL,
        expires_at ${moment} NOT NULL,
        created_at ${moment} NOT NULL,
        updated_at ${moment} NOT NULL
      ${end}
      CREATE INDEX auth_verifications_by_identifier ON auth_verifications (identifier);

      CREATE TABLE auth_two_factors (
        id ${text} NOT NULL PRIMARY KEY,
        secret ${text} NOT NULL,
        backup_codes ${text} NOT NULL,
        user_id ${text} NOT NULL REFERENCES auth_users (id) ON DELETE CASCADE,
        verified ${flag},
        failed_verification_count ${integer},
        locked_until ${moment}
      ${end}
      CREATE INDEX auth_two_factors_by_user ON auth_two_factors (user_id);

      CREATE TABLE auth_rate_limits (
        id ${text} NOT NULL PRIMARY KEY,
        key ${text} NOT NULL UNIQUE,
        count ${integer} NOT NULL,
        last_request ${integer} NOT NULL
      ${end}
    `;
}
