// What comes next in a session, and what does an answer resolve to? Functions of the header and the answers so far, nothing else.

import { keyOf, matchFinding, type PaperDocument } from '#documents';
import { rate, type Rating } from '#measurement';
import { stream } from '#people';
import { drawCalendar } from './calendarItem.ts';
import { goalShareBeside, ratingOf, type Choosing, type Cue } from './chooseCue.ts';
import { blockOf, LESSON_ITEMS, type DrillHeader } from './drill.ts';
import {
  isOver,
  isRight,
  type DrillAnswer,
  type DrillEntry,
  type DrillLog,
  type Naming,
  type Resolved,
} from './drillLog.ts';
import { drawFace, lessonFaces, toneGroupOf } from './faceItem.ts';
import type { ItemContent } from './itemContent.ts';
import { drawPaper, paperOf, toolOf, type DrawnItem } from './paperItem.ts';
import { drawStay } from './stayItem.ts';
import { truthsOf } from './truths.ts';
import { drawZone } from './zoneItem.ts';

export interface DrillItem {
  /** From 1. */
  readonly item: number;
  readonly isFalse: boolean;
  readonly cue: Cue;
  readonly content: ItemContent;
}

/** Cues that were the latest are not repeated at once. */
const NOT_AGAIN = 3;

export interface Ratings {
  readonly ability: Rating;
  readonly cues: Readonly<Record<string, Rating>>;
}

/** Ability and cues after so many answers of a session. */
function ratingsAfter(header: DrillHeader, entries: readonly DrillEntry[]): Ratings {
  return entries.reduce(rated, { ability: header.start.ability, cues: header.start.cues });
}

/** Ability and cue after one more answer. */
export function rated({ ability, cues }: Ratings, entry: DrillEntry): Ratings {
  const { cue, difficulty } = entry.resolved;
  const next = rate(ability, cues[cue] ?? { value: difficulty, count: 0 }, isRight(entry) ? 1 : 0);
  return { ability: next.learner, cues: { ...cues, [cue]: next.item } };
}

/** The item that follows these answers. Throws where there is none. */
export function itemAfter(header: DrillHeader, entries: readonly DrillEntry[]): DrillItem {
  const item = entries.length + 1;
  const isFalse = truthsOf(header)[entries.length];
  if (isFalse === undefined) throw new Error(`session ${header.session} has no item ${item}`);
  if (header.protocol === 'lesson') return { item, isFalse, ...faceAround(header, item) };
  const ratings = ratingsAfter(header, entries);
  const others = entries.filter(({ resolved }) => resolved.isFalse !== isFalse);
  const choosing: Choosing = {
    ...ratings,
    goalShare: goalShareBeside(
      others.map(({ resolved }) => resolved.difficulty),
      ratings.ability,
    ),
    chance: stream(header.seed, `item ${item}`),
    // What has come back once is not due any more.
    due: header.start.due.filter((cue) => !entries.some(({ resolved }) => resolved.cue === cue)),
    latest: entries.slice(-NOT_AGAIN).map(({ resolved }) => resolved.cue),
  };
  const { content, cue } = draw(header, isFalse, choosing);
  return { item, isFalse, content, cue };
}

/** Before and after a lesson the faces do not follow ability: the two parts must be as hard as each other. */
function faceAround(header: DrillHeader, item: number): DrawnItem<ItemContent> {
  const drawn = lessonFaces(header.seed, blockOf(header, item))[(item - 1) % LESSON_ITEMS];
  if (drawn === undefined) throw new Error(`no face for item ${item}`);
  return drawn;
}

function draw({ kind }: DrillHeader, isFalse: boolean, choosing: Choosing): DrawnItem<ItemContent> {
  switch (kind) {
    case 'papers':
    case 'stamps':
      return drawPaper(kind, isFalse, choosing);
    case 'faces':
      return drawFace(isFalse, choosing);
    case 'zones':
      return drawZone(isFalse, choosing);
    case 'calendars':
      return drawCalendar(isFalse, choosing);
    case 'stays':
      return drawStay(isFalse, choosing);
  }
}

/** The log with an answer to the item that is next. */
export function answered(log: DrillLog, answer: DrillAnswer, atMs: number): DrillLog {
  if (isOver(log)) throw new Error(`session ${log.header.session} is over`);
  const item = itemAfter(log.header, log.entries);
  if (answer.item !== item.item) throw new Error(`answer to item ${answer.item}, item ${item.item} is next`);
  const entry: DrillEntry = { ...answer, atMs, resolved: resolve(log, item, answer) };
  return { ...log, entries: [...log.entries, entry] };
}

function resolve({ header, entries }: DrillLog, drawn: DrillItem, answer: DrillAnswer): Resolved {
  const { item, isFalse, content, cue } = drawn;
  const paper = content.kind === 'papers' || content.kind === 'stamps' ? paperOf(content) : null;
  return {
    content,
    cue: cue.id,
    difficulty: ratingOf(cue, ratingsAfter(header, entries).cues).value,
    isFalse,
    block: blockOf(header, item),
    tool: paper === null || !isFalse ? null : toolOf(keyOf(paper)),
    group: content.kind === 'faces' ? toneGroupOf(content) : null,
    named: paper === null || !isFalse || answer.naming === null ? null : namedRightly(paper, answer.naming),
  };
}

function namedRightly(paper: PaperDocument, naming: Naming): Resolved['named'] {
  const { place, term, entry } = matchFinding(paper, naming);
  if (entry === null || entry.innocent) return 'neither';
  if (place && term) return 'placeAndTerm';
  return place ? 'place' : term ? 'term' : 'neither';
}

/** The item of an answer that was given: as it was kept, or drawn again where a log of format 1 did not keep it. */
export function itemOf({ header, entries }: DrillLog, item: number): DrillItem {
  const resolved = entries[item - 1]?.resolved;
  const content = resolved?.content ?? null;
  if (resolved === undefined || content === null) return itemAfter(header, entries.slice(0, item - 1));
  return { item, isFalse: resolved.isFalse, content, cue: { id: resolved.cue, prior: resolved.difficulty } };
}
