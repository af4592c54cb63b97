CREATE TABLE accommodations (
  person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  seq INTEGER NOT NULL,
  body TEXT NOT NULL,
  reason TEXT NOT NULL,
  by TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (person, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE attempts (
  id TEXT NOT NULL PRIMARY KEY,
  token_hash TEXT NOT NULL,
  session_hash TEXT NOT NULL,
  content_hash TEXT NOT NULL REFERENCES contents (hash) ON DELETE RESTRICT,
  scenario TEXT NOT NULL,
  play_hash TEXT NOT NULL,
  key_hash TEXT NOT NULL,
  format INTEGER NOT NULL,
  program INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  variant TEXT,
  mode TEXT NOT NULL,
  language TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL,
  differs_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX attempts_by_content ON attempts (content_hash);

CREATE TABLE auth_accounts (
  id TEXT NOT NULL PRIMARY KEY,
  account_id TEXT NOT NULL,
  provider_id TEXT NOT NULL,
  user_id TEXT NOT NULL REFERENCES auth_users (id) ON DELETE CASCADE,
  access_token TEXT,
  refresh_token TEXT,
  id_token TEXT,
  access_token_expires_at TEXT,
  refresh_token_expires_at TEXT,
  scope TEXT,
  password TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (provider_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX auth_accounts_by_user ON auth_accounts (user_id);

CREATE TABLE auth_rate_limits (
  id TEXT NOT NULL PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  count INTEGER NOT NULL,
  last_request INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE auth_sessions (
  id TEXT NOT NULL PRIMARY KEY,
  token TEXT NOT NULL UNIQUE,
  user_id TEXT NOT NULL REFERENCES auth_users (id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL,
  ip_address TEXT,
  user_agent TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  seen_at_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX auth_sessions_by_user ON auth_sessions (user_id);

CREATE TABLE auth_two_factors (
  id TEXT NOT NULL PRIMARY KEY,
  secret TEXT NOT NULL,
  backup_codes TEXT NOT NULL,
  user_id TEXT NOT NULL REFERENCES auth_users (id) ON DELETE CASCADE,
  verified INTEGER,
  failed_verification_count INTEGER,
  locked_until TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX auth_two_factors_by_user ON auth_two_factors (user_id);

CREATE TABLE auth_users (
  id TEXT NOT NULL PRIMARY KEY REFERENCES people (person) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  email_verified INTEGER NOT NULL,
  image TEXT,
  two_factor_enabled INTEGER,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE auth_verifications (
  id TEXT NOT NULL PRIMARY KEY,
  identifier TEXT NOT NULL,
  value TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX auth_verifications_by_identifier ON auth_verifications (identifier);

CREATE TABLE cohort_people (
  cohort TEXT NOT NULL REFERENCES cohorts (cohort) ON DELETE RESTRICT,
  person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  PRIMARY KEY (cohort, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX cohort_people_by_person ON cohort_people (person);

CREATE TABLE cohorts (
  cohort TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL UNIQUE,
  is_closed INTEGER NOT NULL,
  created_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE contents (
  hash TEXT NOT NULL PRIMARY KEY,
  scenario TEXT NOT NULL,
  play_hash TEXT NOT NULL,
  key_hash TEXT NOT NULL,
  law_hash TEXT NOT NULL REFERENCES laws (hash) ON DELETE RESTRICT,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
  attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE RESTRICT,
  seq INTEGER NOT NULL,
  id TEXT NOT NULL,
  act TEXT NOT NULL,
  resolved TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  digest TEXT NOT NULL,
  receipt TEXT NOT NULL,
  PRIMARY KEY (attempt, seq),
  UNIQUE (attempt, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE laws (
  hash TEXT NOT NULL PRIMARY KEY,
  pack TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE links (
  id TEXT NOT NULL PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  person TEXT REFERENCES people (person) ON DELETE RESTRICT,
  roles TEXT NOT NULL,
  cohort TEXT REFERENCES cohorts (cohort) ON DELETE RESTRICT,
  clears_two_factor INTEGER NOT NULL,
  by TEXT,
  created_at_ms INTEGER NOT NULL,
  until_ms INTEGER NOT NULL,
  ended_at_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX links_by_person ON links (person);

CREATE TABLE people (
  person TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL,
  language TEXT,
  created_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person_roles (
  person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  role TEXT NOT NULL,
  PRIMARY KEY (person, role)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_roles_by_role ON person_roles (role);

CREATE TABLE scores (
  attempt TEXT NOT NULL,
  seq INTEGER NOT NULL,
  program INTEGER NOT NULL,
  total INTEGER NOT NULL,
  max INTEGER NOT NULL,
  passed INTEGER NOT NULL,
  provisional INTEGER NOT NULL,
  report TEXT NOT NULL,
  scored_at_ms INTEGER NOT NULL,
  PRIMARY KEY (attempt, seq),
  FOREIGN KEY (attempt, seq) REFERENCES entries (attempt, seq) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in_failures (
  key TEXT NOT NULL PRIMARY KEY,
  failures INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  locked_until_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE spent_codes (
  key TEXT NOT NULL PRIMARY KEY,
  at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
