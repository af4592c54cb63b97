// Acts of reading by machine: the chip of a document, opened with the key of its printed zone, and the digital seals on a page. Like
// looking, reading judges nothing; what was found is evidence of its own source.

import { readSeals, type Reader } from '#documents';
import { readersOf, type CasePaper } from '#scenario';
import type { Act, Refusal } from './act.ts';
import { addStatements } from './evidence.ts';
import { addBetrayals, isOpened, mrzPageOf, selectHeldPaper } from './lookAt.ts';
import { betrayalsRead, sayChip, saySeals } from './reveal.ts';
import type { Workbench } from './workbench.ts';

type ReadingAct = Extract<Act, { type: 'readChip' | 'readSeal' }>;

export function readMachine(bench: Workbench, act: ReadingAct): Refusal | null {
  const { drawn } = bench;
  const reader: Reader = act.type === 'readChip' ? 'chip' : 'seal';
  if (!readersOf(drawn.procedure.equipment).includes(reader)) return 'notOffered';
  const paper = selectHeldPaper(drawn, bench.read(), act.paper);
  if (paper === null) return 'notHeld';
  return act.type === 'readChip' ? readChipOf(bench, paper) : readSealsOn(bench, paper, act.page);
}

/** The page whose zone opens the chip of a paper; null for kinds that no reader is held to. */
export function chipPageOf(paper: CasePaper): string | null {
  return paper.document.looks === null || paper.kind === 'visaSticker' || paper.kind === 'fullPageVisa'
    ? null
    : mrzPageOf(paper);
}

function readChipOf(bench: Workbench, paper: CasePaper): Refusal | null {
  const { acts, chipRead, evidence } = bench.read();
  const page = chipPageOf(paper);
  if (page === null) return 'noSuchThing';
  if (!isOpened(bench.read(), paper.id, page)) return 'notSeen';
  const said = addStatements(evidence, sayChip(paper, page, bench.drawn.date, acts));
  bench.change({
    chipRead: [...chipRead, { paper: paper.id, act: acts }],
    evidence: { ...said, betrayals: addBetrayals(said.betrayals, betrayalsRead(paper, 'chip', null, acts)) },
  });
  return null;
}

function readSealsOn(bench: Workbench, paper: CasePaper, page: string): Refusal | null {
  const { acts, sealsRead, evidence } = bench.read();
  // Whether a visa is there, only who has opened the page may learn.
  if (!isOpened(bench.read(), paper.id, page)) return 'notSeen';
  if (readSeals(paper.document, page, bench.drawn.date).length === 0) return 'noSuchThing';
  const said = addStatements(evidence, saySeals(paper, page, bench.drawn.date, acts));
  bench.change({
    sealsRead: [...sealsRead, { paper: paper.id, page, act: acts }],
    evidence: { ...said, betrayals: addBetrayals(said.betrayals, betrayalsRead(paper, 'seal', page, acts)) },
  });
  return null;
}
