// What comes next in a session, and what does an answer resolve to? Functions of the header and the answers so far, and for questions of the
// stock of their language.

import { keyOf, matchFinding, type PaperDocument } from '#documents';
import { HEARING_VERSION } from '#interview';
import { rate, type Rating } from '#measurement';
import { stream } from '#people';
import { drawCalendar } from './calendarItem.ts';
import { goalShareBeside, ratingOf, type Choosing, type Cue } from './chooseCue.ts';
import { blockOf, LESSON_ITEMS, type JudgedHeader, type QuestionHeader } from './drill.ts';
import {
  isJudged,
  isNaming,
  isOver,
  isRight,
  type DrillAnswer,
  type DrillEntry,
  type DrillLog,
  type JudgedLog,
  type Naming,
  type QuestionEntry,
  type QuestionLog,
  type Resolved,
  type VerdictAnswer,
  type VerdictEntry,
} from './drillLog.ts';
import { drawFace, lessonFaces, toneGroupOf } from './faceItem.ts';
import type { ItemContent } from './itemContent.ts';
import { drawPaper, paperOf, toolOf, type DrawnItem } from './paperItem.ts';
import { drawQuestion, type QuestionBank, type QuestionContent } from './questionItem.ts';
import { heardIn, toldOf } from './rephrased.ts';
import { drawStay } from './stayItem.ts';
import { truthsOf } from './truths.ts';
import { drawZone } from './zoneItem.ts';

export interface JudgedItem {
  /** From 1. */
  readonly item: number;
  readonly isFalse: boolean;
  readonly cue: Cue;
  readonly content: ItemContent;
}

export interface QuestionItem {
  readonly item: number;
  readonly cue: Cue;
  readonly content: QuestionContent;
}

/** Cues that were the latest are not repeated at once. */
const NOT_AGAIN = 3;

export interface Ratings {
  readonly ability: Rating;
  readonly cues: Readonly<Record<string, Rating>>;
}

/** Ability and cues after so many answers of a session. */
function ratingsAfter(header: Pick<JudgedHeader, 'start'>, entries: readonly DrillEntry[]): Ratings {
  return entries.reduce(rated, { ability: header.start.ability, cues: header.start.cues });
}

/** Ability and cue after one more answer. */
export function rated({ ability, cues }: Ratings, entry: DrillEntry): Ratings {
  const { cue, difficulty } = entry.resolved;
  const next = rate(ability, cues[cue] ?? { value: difficulty, count: 0 }, isRight(entry) ? 1 : 0);
  return { ability: next.learner, cues: { ...cues, [cue]: next.item } };
}

/** The item that follows these answers. Throws where there is none. */
export function itemAfter(header: JudgedHeader, entries: readonly VerdictEntry[]): JudgedItem {
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
function faceAround(header: JudgedHeader, item: number): DrawnItem<ItemContent> {
  const drawn = lessonFaces(header.seed, blockOf(header, item))[(item - 1) % LESSON_ITEMS];
  if (drawn === undefined) throw new Error(`no face for item ${item}`);
  return drawn;
}

function draw({ kind }: JudgedHeader, isFalse: boolean, choosing: Choosing): DrawnItem<ItemContent> {
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

/** The question that follows these answers. */
export function questionAfter(
  header: QuestionHeader,
  entries: readonly QuestionEntry[],
  bank: QuestionBank,
): QuestionItem {
  const item = entries.length + 1;
  const { start, focus } = header;
  const stock: readonly QuestionContent[] = header.kind === 'naming' ? bank.naming : bank.rephrasing;
  const drawn = drawQuestion(stock, {
    ...ratingsAfter(header, entries),
    chance: stream(header.seed, `question ${item}`),
    due: start.due.filter((cue) => !entries.some(({ resolved }) => resolved.cue === cue)),
    latest: entries.slice(-NOT_AGAIN).map(({ resolved }) => resolved.cue),
    asked: new Set(entries.map(({ resolved }) => resolved.content.id)),
    met: start.met,
    wanted: item % 2 === 1 ? focus : null,
  });
  return { item, ...drawn };
}

/** The log with an answer to the item that is next. Questions come from the stock of their language. */
export function answered(log: JudgedLog, answer: VerdictAnswer, atMs: number): JudgedLog;
export function answered(log: DrillLog, answer: DrillAnswer, atMs: number, bank: QuestionBank | null): DrillLog;
export function answered(log: DrillLog, answer: DrillAnswer, atMs: number, bank: QuestionBank | null = null): DrillLog {
  if (isOver(log)) throw new Error(`session ${log.header.session} is over`);
  const next = log.entries.length + 1;
  if (answer.item !== next) throw new Error(`answer to item ${answer.item}, item ${next} is next`);
  if (isJudged(log)) {
    if (!('verdict' in answer)) throw new Error(`a ${log.header.kind} item wants a verdict`);
    const resolved = resolve(log, itemAfter(log.header, log.entries), answer);
    return { ...log, entries: [...log.entries, { ...answer, atMs, resolved }] };
  }
  return answeredQuestion(log, answer, atMs, bank);
}

function answeredQuestion(log: QuestionLog, answer: DrillAnswer, atMs: number, bank: QuestionBank | null): QuestionLog {
  if (bank === null) throw new Error(`session ${log.header.session} needs its questions`);
  const { content, cue } = questionAfter(log.header, log.entries, bank);
  const difficulty = ratingOf(cue, ratingsAfter(log.header, log.entries).cues).value;
  const known = { cue: cue.id, difficulty };
  if (isNaming(log)) {
    if (!('type' in answer) || content.kind !== 'naming') throw new Error('a question to be named wants a type');
    const { rule, flags } = heardIn(content, content.text);
    const resolved = { ...known, content, rule, flags, hearing: HEARING_VERSION };
    return { ...log, entries: [...log.entries, { ...answer, atMs, resolved }] };
  }
  if (!('words' in answer) || content.kind !== 'rephrasing') throw new Error('a question to be put better wants words');
  const resolved = { ...known, content, told: toldOf(content, answer.words) };
  return { ...log, entries: [...log.entries, { ...answer, atMs, resolved }] };
}

function resolve({ header, entries }: JudgedLog, drawn: JudgedItem, answer: VerdictAnswer): Resolved {
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
export function itemOf({ header, entries }: JudgedLog, item: number): JudgedItem {
  const resolved = entries[item - 1]?.resolved;
  const content = resolved?.content ?? null;
  if (resolved === undefined || content === null) return itemAfter(header, entries.slice(0, item - 1));
  return { item, isFalse: resolved.isFalse, content, cue: { id: resolved.cue, prior: resolved.difficulty } };
}

/** The label of an answer about a question is contested, or is so no more. */
export function contested(log: QuestionLog, item: number, isContested: boolean): QuestionLog {
  if (item < 1 || item > log.entries.length) throw new Error(`item ${item} of ${log.header.session} has no answer`);
  const others = log.contested.filter((one) => one !== item);
  return { ...log, contested: isContested ? [...others, item].sort((a, b) => a - b) : others };
}
