// What does the officer know, and where from? Statements of the view as chips, newest first; what stood there before the case began is
// kept apart; sources that do not agree come first.

import type { TraineeView } from '../../looks.ts';
import type { StatementView } from './statement.ts';

export const CHIP_SOURCES = ['paper', 'person', 'register', 'finding', 'file'] as const;
export type ChipSource = (typeof CHIP_SOURCES)[number];

/** established: the law may rely on it. claimed: said or shown, not enough by itself. discounted: it no longer counts. */
export const STANDINGS = ['established', 'claimed', 'discounted'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface EvidenceChip {
  readonly id: string;
  readonly statement: StatementView;
  readonly source: ChipSource;
  readonly standing: Standing;
}

export interface DiscrepancyChip {
  readonly fact: string;
  readonly chips: readonly EvidenceChip[];
}

export function chipsOf(view: Pick<TraineeView, 'statements' | 'established'>): readonly EvidenceChip[] {
  const carrying = new Set(view.established.flatMap(({ statements }) => statements));
  return view.statements
    .map((statement): EvidenceChip => {
      const standing = !statement.counted ? 'discounted' : carrying.has(statement.id) ? 'established' : 'claimed';
      return { id: statement.id, statement, source: sourceOf(statement), standing };
    })
    .toReversed()
    .sort((a, b) => b.statement.act - a.statement.act);
}

export function discrepanciesOf(
  view: Pick<TraineeView, 'statements' | 'established' | 'discrepancies'>,
): readonly DiscrepancyChip[] {
  const chips = chipsOf(view);
  return view.discrepancies.map(({ fact, statements }) => ({
    fact,
    chips: chips.filter(({ id }) => statements.includes(id)),
  }));
}

/** The chips that came to light at the counter. */
export function learned(chips: readonly EvidenceChip[]): readonly EvidenceChip[] {
  return chips.filter(({ source }) => source !== 'file');
}

/** What one source has said twice stands once, as it was said last. */
export function distinct(chips: readonly EvidenceChip[]): readonly EvidenceChip[] {
  const seen = new Set<string>();
  return chips.filter(({ standing, statement: { fact, value, origin } }) => {
    const { kind, paper, person, register, finding } = origin;
    const name = JSON.stringify([fact, value, standing, kind, paper, person, register, finding]);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

export interface ChipFilter {
  readonly source: ChipSource | null;
  /** Looked for in the words of a chip, small letters without accents. */
  readonly words: string;
}

export function filterChips(
  chips: readonly EvidenceChip[],
  { source, words }: ChipFilter,
  textOf: (chip: EvidenceChip) => string,
): readonly EvidenceChip[] {
  const wanted = words.split(/\s+/).filter(Boolean);
  return chips.filter((chip) => {
    if (source !== null && chip.source !== source) return false;
    const text = textOf(chip);
    return wanted.every((word) => text.includes(word));
  });
}

function sourceOf({ origin }: StatementView): ChipSource {
  // Who was called in answers as a register does.
  if (origin.kind === 'agency') return 'register';
  return CHIP_SOURCES.find((known) => known === origin.kind) ?? 'finding';
}
