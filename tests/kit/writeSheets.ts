// Golden contact sheets, compared and written.
//
//   npx node tests/kit/writeSheets.ts                  which entries of the contact sheets look otherwise than their golden pictures
//   npx node tests/kit/writeSheets.ts states           the same for one sheet
//   npx node tests/kit/writeSheets.ts --write          writes tests/golden/sheets/<sheet>.png where something changed
//
// Look at the whole pictures first: `firstline documents --sheet techniques --only SLUG --out DIR`. A changed golden is explained in its commit.

import { existsSync } from 'node:fs';
import { SHEETS } from '#documents';
import { changedCells, drawSheetEntries, readGoldens, sheetPath, writeGoldens } from './goldenSheets.ts';

const args = process.argv.slice(2);
const isWriting = args.includes('--write');
const named = SHEETS.filter((sheet) => args.includes(sheet));

for (const sheet of named.length > 0 ? named : SHEETS) {
  const fresh = drawSheetEntries(sheet);
  const known = existsSync(sheetPath(sheet)) ? readGoldens(sheet) : new Map<string, never>();
  const changed = [...fresh].flatMap(([name, picture]) => {
    const golden = known.get(name);
    return golden === undefined || changedCells(golden, picture).length > 0 ? [name] : [];
  });
  const gone = [...known.keys()].filter((name) => !fresh.has(name));
  const isSame = changed.length === 0 && [...known.keys()].join() === [...fresh.keys()].join();
  if (isWriting && !isSame) writeGoldens(sheet, fresh);
  const said = [...changed.map((name) => `  changed: ${name}`), ...gone.map((name) => `  gone: ${name}`)];
  process.stdout.write(
    `${sheet}: ${isSame ? 'nothing changed' : isWriting ? 'written' : 'differs'}\n${said.join('\n')}${said.length > 0 ? '\n' : ''}`,
  );
}
