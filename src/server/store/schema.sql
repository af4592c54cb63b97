CREATE TABLE accommodations (
  person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  seq INTEGER NOT NULL,
  body TEXT NOT NULL,
  reason TEXT NOT NULL,
  by TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (person, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE appeals (
  id TEXT NOT NULL PRIMARY KEY,
  sitting TEXT NOT NULL REFERENCES sittings (id) ON DELETE RESTRICT,
  body TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'marking', 'upheld', 'dismissed', 'withdrawn')),
  at_ms INTEGER NOT NULL,
  answer TEXT,
  decided_by TEXT REFERENCES people (person) ON DELETE RESTRICT,
  decided_at_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX appeals_by_sitting ON appeals (sitting);

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
, sitting TEXT REFERENCES sittings (id) ON DELETE RESTRICT, damaged_at INTEGER) STRICT, WITHOUT ROWID;

CREATE INDEX attempts_by_content ON attempts (content_hash);

CREATE INDEX attempts_by_sitting ON attempts (sitting);

CREATE TABLE audit (
  seq INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),
  at_ms INTEGER NOT NULL,
  actor TEXT,
  action TEXT NOT NULL,
  subject TEXT,
  body TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE INDEX audit_by_subject ON audit (subject);

CREATE TABLE audit_head (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;

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

CREATE TABLE case_proofs (
  id TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('running', 'good', 'faulty', 'broken')),
  by TEXT REFERENCES people (person) ON DELETE RESTRICT,
  at_ms INTEGER NOT NULL,
  beat_ms INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX case_proofs_by_time ON case_proofs (at_ms);

CREATE TABLE certificates (
  id TEXT NOT NULL PRIMARY KEY,
  sitting TEXT NOT NULL REFERENCES sittings (id) ON DELETE RESTRICT,
  body TEXT NOT NULL,
  signature TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  revoked_at_ms INTEGER
, grade_hash TEXT, revoked_reason TEXT) STRICT, WITHOUT ROWID;

CREATE INDEX certificates_by_sitting ON certificates (sitting);

CREATE TABLE clock (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  highest_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE cohort_people (
  cohort TEXT NOT NULL REFERENCES cohorts (cohort) ON DELETE RESTRICT,
  person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  PRIMARY KEY (cohort, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX cohort_people_by_person ON cohort_people (person);

CREATE TABLE cohorts (
  cohort TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL UNIQUE,
  is_closed INTEGER NOT NULL CHECK (is_closed IN (0, 1)),
  created_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE comments (
  id TEXT NOT NULL PRIMARY KEY,
  attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE RESTRICT,
  act INTEGER NOT NULL,
  examiner TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  text TEXT NOT NULL,
  at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX comments_by_attempt ON comments (attempt);

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

CREATE TABLE exam_cases (
  exam TEXT NOT NULL REFERENCES exams (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  content_hash TEXT NOT NULL REFERENCES contents (hash) ON DELETE RESTRICT,
  play_hash TEXT NOT NULL,
  key_hash TEXT NOT NULL,
  PRIMARY KEY (exam, position),
  UNIQUE (exam, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX exam_cases_by_content ON exam_cases (content_hash);

CREATE TABLE exam_examiners (
  exam TEXT NOT NULL REFERENCES exams (id) ON DELETE RESTRICT,
  person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  PRIMARY KEY (exam, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX exam_examiners_by_person ON exam_examiners (person);

CREATE TABLE exam_people (
  exam TEXT NOT NULL REFERENCES exams (id) ON DELETE RESTRICT,
  person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  PRIMARY KEY (exam, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX exam_people_by_person ON exam_people (person);

CREATE TABLE exams (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'ready', 'open', 'marking', 'released', 'archived')),
  design TEXT NOT NULL,
  seed INTEGER NOT NULL,
  created_by TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  created_at_ms INTEGER NOT NULL,
  opened_at_ms INTEGER,
  released_at_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE grades (
  sitting TEXT NOT NULL REFERENCES sittings (id) ON DELETE RESTRICT,
  version INTEGER NOT NULL CHECK (version >= 1),
  key_hashes TEXT NOT NULL,
  body TEXT NOT NULL,
  hash TEXT NOT NULL,
  reason TEXT NOT NULL,
  by TEXT REFERENCES people (person) ON DELETE RESTRICT,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (sitting, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE heard (
  sitting TEXT NOT NULL PRIMARY KEY REFERENCES sittings (id) ON DELETE RESTRICT,
  at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE late_acts (
  attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE RESTRICT,
  id TEXT NOT NULL,
  act TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  late_ms INTEGER NOT NULL CHECK (late_ms >= 1),
  PRIMARY KEY (attempt, id)
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

CREATE TABLE marks (
  attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE RESTRICT,
  round TEXT NOT NULL CHECK (round IN ('first', 'second', 'adjudication', 'appeal')),
  examiner TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  body TEXT NOT NULL,
  frozen_at_ms INTEGER,
  PRIMARY KEY (attempt, round, examiner)
) STRICT, WITHOUT ROWID;

CREATE INDEX marks_by_examiner ON marks (examiner);

CREATE TABLE must_not_mark (
  exam TEXT NOT NULL REFERENCES exams (id) ON DELETE RESTRICT,
  examiner TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  PRIMARY KEY (exam, examiner, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  person TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('active', 'blocked', 'deleted')),
  language TEXT,
  created_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person_roles (
  person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  role TEXT NOT NULL CHECK (role IN ('trainee', 'instructor', 'examiner', 'admin')),
  PRIMARY KEY (person, role)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_roles_by_role ON person_roles (role);

CREATE TABLE pool (
  name TEXT NOT NULL,
  content_hash TEXT NOT NULL REFERENCES contents (hash) ON DELETE RESTRICT,
  state TEXT NOT NULL CHECK (state IN ('current', 'superseded')),
  is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
  title TEXT NOT NULL,
  uploaded_by TEXT,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (name, content_hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX pool_by_content ON pool (content_hash);

CREATE UNIQUE INDEX pool_current ON pool (name) WHERE state = 'current';

CREATE TABLE regrades (
  id TEXT NOT NULL PRIMARY KEY,
  exam TEXT NOT NULL REFERENCES exams (id) ON DELETE RESTRICT,
  body TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('tried', 'applied', 'dropped')),
  reason TEXT NOT NULL,
  by TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  at_ms INTEGER NOT NULL,
  applied_at_ms INTEGER
, asked TEXT, work TEXT, stopped TEXT, applied_reason TEXT) STRICT, WITHOUT ROWID;

CREATE INDEX regrades_by_exam ON regrades (exam);

CREATE TABLE room_commands (
  exam TEXT NOT NULL REFERENCES exams (id) ON DELETE RESTRICT,
  id TEXT NOT NULL,
  by TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  body TEXT NOT NULL,
  sittings TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (exam, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE room_outcomes (
  exam TEXT NOT NULL,
  command TEXT NOT NULL,
  sitting TEXT NOT NULL,
  refusal TEXT,
  PRIMARY KEY (exam, command, sitting),
  FOREIGN KEY (exam, command) REFERENCES room_commands (exam, id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE scores (
  attempt TEXT NOT NULL,
  seq INTEGER NOT NULL,
  program INTEGER NOT NULL,
  total INTEGER NOT NULL,
  max INTEGER NOT NULL,
  passed INTEGER NOT NULL,
  provisional INTEGER NOT NULL,
  report TEXT NOT NULL,
  scored_at_ms INTEGER NOT NULL, to_mark TEXT,
  PRIMARY KEY (attempt, seq),
  FOREIGN KEY (attempt, seq) REFERENCES entries (attempt, seq) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in_failures (
  key TEXT NOT NULL PRIMARY KEY,
  failures INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  locked_until_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE signing_keys (
  kid TEXT NOT NULL PRIMARY KEY,
  jwk TEXT NOT NULL,
  at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sitting_attempts (
  sitting TEXT NOT NULL REFERENCES sittings (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  attempt TEXT NOT NULL UNIQUE REFERENCES attempts (id) ON DELETE RESTRICT,
  PRIMARY KEY (sitting, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sitting_events (
  sitting TEXT NOT NULL REFERENCES sittings (id) ON DELETE RESTRICT,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  kind TEXT NOT NULL CHECK (kind IN (
    'opened', 'caseOpened', 'caseClosed', 'paused', 'resumed', 'granted', 'message', 'injected',
    'device', 'hidden', 'shown', 'pasted', 'absent', 'late', 'submitted'
  )),
  at_ms INTEGER NOT NULL,
  by TEXT REFERENCES people (person) ON DELETE RESTRICT,
  body TEXT NOT NULL,
  PRIMARY KEY (sitting, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE sittings (
  id TEXT NOT NULL PRIMARY KEY,
  exam TEXT NOT NULL REFERENCES exams (id) ON DELETE RESTRICT,
  person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
  try INTEGER NOT NULL CHECK (try >= 1),
  seed INTEGER NOT NULL,
  opened_at_ms INTEGER NOT NULL,
  submitted_at_ms INTEGER,
  submitted_how TEXT CHECK (submitted_how IN ('candidate', 'invigilator', 'time', 'window')),
  receipt TEXT,
  UNIQUE (exam, person, try),
  CHECK ((submitted_at_ms IS NULL) = (submitted_how IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX sittings_by_person ON sittings (person);

CREATE TABLE spent_codes (
  key TEXT NOT NULL PRIMARY KEY,
  at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
