// What is known of a trainee from all sessions: ability in each drill, how hard each cue is for them, and when each cue should come back. A
// function of the logs; nothing of it is kept apart from them.

import { intervalsAfter, NEW_RATING, reviewed, type Memory, type Rating, type RecallGrade } from '#measurement';
import type { DrillKind, Start } from './drill.ts';
import { countedEntries, isJudged, isRight, type DrillEntry, type DrillLog } from './drillLog.ts';
import { PLAIN } from './paperItem.ts';
import { LESSER_REMARKS } from './rephrased.ts';
import { rated } from './session.ts';

/** A cue that is to come back. Days are counted from 1970. */
export interface Card {
  readonly kind: DrillKind;
  readonly memory: Memory;
  readonly lastDay: number;
  readonly dueDay: number;
}

export interface Standing {
  readonly abilities: Readonly<Partial<Record<DrillKind, Rating>>>;
  readonly cues: Readonly<Record<string, Rating>>;
  readonly cards: Readonly<Record<string, Card>>;
  /** Questions that were met, by drill: their ids, the longest ago first. */
  readonly met: Readonly<Partial<Record<DrillKind, readonly string[]>>>;
}

const DAY_MS = 86_400_000;
export const dayOf = (ms: number): number => Math.floor(ms / DAY_MS);

/** Sessions in the order in which they were begun. What a pair agreed tells of neither alone. */
export function standingAfter(all: readonly DrillLog[]): Standing {
  const logs = all.filter((log) => !isJudged(log) || log.header.way !== 'pair');
  const abilities: Partial<Record<DrillKind, Rating>> = {};
  let cues: Readonly<Record<string, Rating>> = {};
  for (const log of logs)
    for (const entry of countedEntries(log)) {
      const { kind } = log.header;
      const next = rated({ ability: abilities[kind] ?? NEW_RATING, cues }, entry);
      abilities[kind] = next.ability;
      cues = next.cues;
    }
  return { abilities, cues, cards: cardsAfter(logs), met: metIn(logs) };
}

/** More than any stock of one language holds, and few enough to stand in every header. */
const MOST_MET = 400;

function metIn(logs: readonly DrillLog[]): Standing['met'] {
  const met: Partial<Record<DrillKind, readonly string[]>> = {};
  for (const log of logs) {
    if (isJudged(log)) continue;
    const ids = log.entries.map(({ resolved }) => resolved.content.id);
    const before = (met[log.header.kind] ?? []).filter((id) => !ids.includes(id));
    met[log.header.kind] = [...before, ...ids].slice(-MOST_MET);
  }
  return met;
}

function cardsAfter(logs: readonly DrillLog[]): Record<string, Card> {
  const cards: Record<string, Card> = {};
  const reviews = logs
    .flatMap((log) => countedEntries(log).map((entry) => ({ kind: log.header.kind, entry })))
    .sort((a, b) => a.entry.atMs - b.entry.atMs);
  for (const { kind, entry } of reviews) {
    const { cue } = entry.resolved;
    if (cue === PLAIN.id) continue;
    const card = cards[cue];
    const day = dayOf(entry.atMs);
    const grade = gradeOf(entry);
    // Once a day is enough to show that it is known; that it was missed counts always.
    if (card?.lastDay === day && grade !== 1) continue;
    const elapsed = card === undefined ? 0 : day - card.lastDay;
    const interval = intervalsAfter(card?.memory ?? null, elapsed)[grade - 1] ?? 1;
    const memory = reviewed(card?.memory ?? null, elapsed, grade);
    cards[cue] = { kind, memory, lastDay: day, dueDay: day + interval };
  }
  return cards;
}

/**
 * Wrong: again. Right but hardly sure: hard. Right and certain: easy (measurement.md, 11.2). Nobody is asked how sure of words of their own: hard
 * where something small is lacking in them.
 */
function gradeOf(entry: DrillEntry): RecallGrade {
  if (!isRight(entry)) return 1;
  if ('type' in entry) return 3;
  if ('words' in entry) return entry.resolved.told.remarks.some((one) => LESSER_REMARKS.includes(one)) ? 2 : 3;
  if (entry.confidence <= 60) return 2;
  return entry.confidence === 100 ? 4 : 3;
}

/** Cues of a drill that should come back by now, the longest overdue first. */
export function dueCues({ cards }: Standing, kind: DrillKind, atMs: number): readonly string[] {
  const today = dayOf(atMs);
  return Object.entries(cards)
    .filter(([, card]) => card.kind === kind && card.dueDay <= today)
    .sort(([a, one], [b, other]) => one.dueDay - other.dueDay || (a < b ? -1 : 1))
    .map(([cue]) => cue);
}

export function startFor(standing: Standing, kind: DrillKind, atMs: number): Start {
  return {
    ability: standing.abilities[kind] ?? NEW_RATING,
    cues: standing.cues,
    due: dueCues(standing, kind, atMs),
    met: standing.met[kind] ?? [],
  };
}
