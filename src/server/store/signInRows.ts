// The rows of the tables by which people come and sign in, as Kysely knows them. What is better-auth's own business is left out where
// nobody here reads it.

import type { LINK_KINDS } from '#exam';
import type { Generated } from 'kysely';

export interface LinkRow {
  readonly id: string;
  /** SHA-256 of the secret in the link; the secret itself is nowhere. */
  readonly token_hash: string;
  readonly kind: (typeof LINK_KINDS)[number];
  /** Whose password it sets; null: somebody new. */
  readonly person: string | null;
  /** Roles of somebody new, as JSON. */
  readonly roles: string;
  readonly cohort: string | null;
  readonly clears_two_factor: number;
  /** Who made it; null: the server itself. */
  readonly by: string | null;
  readonly created_at_ms: number;
  readonly until_ms: number;
  /** When it was used or taken back. */
  readonly ended_at_ms: number | null;
}

export interface SignInFailureRow {
  /** Hash of an e-mail address under the server's secret: it says nothing of who it is. */
  readonly key: string;
  readonly failures: number;
  readonly at_ms: number;
  readonly locked_until_ms: number;
}

/** A code of an authenticator app that was used: it opens nothing twice. */
export interface SpentCodeRow {
  readonly key: string;
  readonly at_ms: number;
}

/** A moment of better-auth: an ISO text in SQLite, a date from PostgreSQL. */
export type Moment = string | Date;
/** A yes or no of better-auth: 0 and 1 in SQLite. */
export type Flag = number | boolean;

export interface AuthUserRow {
  /** The pseudonym. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Somebody of the academy vouches for the address: single sign-on may be bound to it. */
  readonly email_verified: Flag;
  readonly two_factor_enabled: Flag | null;
  readonly created_at: Moment;
  readonly updated_at: Moment;
}

export interface AuthSessionRow {
  readonly id: string;
  readonly token: string;
  readonly user_id: string;
  readonly expires_at: Moment;
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly created_at: Moment;
  readonly updated_at: Moment;
  /** When it was last used, to the minute. */
  readonly seen_at_ms: number | null;
}

export interface AuthAccountRow {
  readonly id: string;
  readonly account_id: string;
  readonly provider_id: string;
  readonly user_id: string;
  readonly password: string | null;
  readonly created_at: Moment;
  readonly updated_at: Moment;
}

export interface AuthVerificationRow {
  readonly id: string;
  readonly identifier: string;
  readonly value: string;
  readonly expires_at: Moment;
}

export interface AuthTwoFactorRow {
  readonly id: string;
  readonly user_id: string;
  readonly verified: Generated<Flag | null>;
}

export interface SignInTables {
  readonly links: LinkRow;
  readonly sign_in_failures: SignInFailureRow;
  readonly spent_codes: SpentCodeRow;
  readonly auth_users: AuthUserRow;
  readonly auth_sessions: AuthSessionRow;
  readonly auth_accounts: AuthAccountRow;
  readonly auth_verifications: AuthVerificationRow;
  readonly auth_two_factors: AuthTwoFactorRow;
}
