// The tables of the live room: what invigilators commanded, what became of it sitting by sitting, and when a page was last heard of. Written in
// SQLite's words; migrations.ts makes PostgreSQL's of them.

export const ROOM_TABLES = `
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

      CREATE TABLE heard (
        sitting TEXT NOT NULL PRIMARY KEY REFERENCES sittings (id) ON DELETE RESTRICT,
        at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    `;
