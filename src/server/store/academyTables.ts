// The tables of the academy: people as pseudonyms, exams and those who sit them, marks, grades and what follows them, the record of all.
// Written in SQLite's words; migrations.ts makes PostgreSQL's of them.

export const ACADEMY_TABLES = `
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

      CREATE TABLE cohorts (
        cohort TEXT NOT NULL PRIMARY KEY,
        title TEXT NOT NULL UNIQUE,
        is_closed INTEGER NOT NULL CHECK (is_closed IN (0, 1)),
        created_at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE cohort_people (
        cohort TEXT NOT NULL REFERENCES cohorts (cohort) ON DELETE RESTRICT,
        person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
        PRIMARY KEY (cohort, person)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX cohort_people_by_person ON cohort_people (person);

      CREATE TABLE accommodations (
        person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
        seq INTEGER NOT NULL,
        body TEXT NOT NULL,
        reason TEXT NOT NULL,
        by TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        PRIMARY KEY (person, seq)
      ) STRICT, WITHOUT ROWID;

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
      CREATE UNIQUE INDEX pool_current ON pool (name) WHERE state = 'current';
      CREATE INDEX pool_by_content ON pool (content_hash);

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

      CREATE TABLE exam_people (
        exam TEXT NOT NULL REFERENCES exams (id) ON DELETE RESTRICT,
        person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
        PRIMARY KEY (exam, person)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX exam_people_by_person ON exam_people (person);

      CREATE TABLE exam_examiners (
        exam TEXT NOT NULL REFERENCES exams (id) ON DELETE RESTRICT,
        person TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
        PRIMARY KEY (exam, person)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX exam_examiners_by_person ON exam_examiners (person);

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

      ALTER TABLE attempts ADD COLUMN sitting TEXT REFERENCES sittings (id) ON DELETE RESTRICT;
      ALTER TABLE attempts ADD COLUMN damaged_at INTEGER;
      CREATE INDEX attempts_by_sitting ON attempts (sitting);

      CREATE TABLE sitting_attempts (
        sitting TEXT NOT NULL REFERENCES sittings (id) ON DELETE RESTRICT,
        position INTEGER NOT NULL,
        attempt TEXT NOT NULL UNIQUE REFERENCES attempts (id) ON DELETE RESTRICT,
        PRIMARY KEY (sitting, position)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE late_acts (
        attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE RESTRICT,
        id TEXT NOT NULL,
        act TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        late_ms INTEGER NOT NULL CHECK (late_ms >= 1),
        PRIMARY KEY (attempt, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE marks (
        attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE RESTRICT,
        round TEXT NOT NULL CHECK (round IN ('first', 'second', 'adjudication', 'appeal')),
        examiner TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
        body TEXT NOT NULL,
        frozen_at_ms INTEGER,
        PRIMARY KEY (attempt, round, examiner)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX marks_by_examiner ON marks (examiner);

      CREATE TABLE comments (
        id TEXT NOT NULL PRIMARY KEY,
        attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE RESTRICT,
        act INTEGER NOT NULL,
        examiner TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
        text TEXT NOT NULL,
        at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX comments_by_attempt ON comments (attempt);

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

      CREATE TABLE regrades (
        id TEXT NOT NULL PRIMARY KEY,
        exam TEXT NOT NULL REFERENCES exams (id) ON DELETE RESTRICT,
        body TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('tried', 'applied', 'dropped')),
        reason TEXT NOT NULL,
        by TEXT NOT NULL REFERENCES people (person) ON DELETE RESTRICT,
        at_ms INTEGER NOT NULL,
        applied_at_ms INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX regrades_by_exam ON regrades (exam);

      CREATE TABLE certificates (
        id TEXT NOT NULL PRIMARY KEY,
        sitting TEXT NOT NULL REFERENCES sittings (id) ON DELETE RESTRICT,
        body TEXT NOT NULL,
        signature TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        revoked_at_ms INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX certificates_by_sitting ON certificates (sitting);

      CREATE TABLE clock (
        one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
        highest_ms INTEGER NOT NULL
      ) STRICT;
      INSERT INTO clock VALUES (1, 0);

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
      INSERT INTO audit_head VALUES (1, 0, '');
    `;
