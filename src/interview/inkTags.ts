// The tags by which an ink file tells the simulation what a knot is and what a line does. Header tags stand at the top of a knot,
// line tags behind a line. Every effect of a line is a tag; ink itself only chooses which line is spoken.

import { z } from 'zod';
import { RENDERINGS, speechSeconds, type Rendering } from './interpreter.ts';
import { CAUSES, type Cause } from './memory.ts';
import { QUESTION_FLAGS, QUESTION_TYPES, type QuestionFlag, type QuestionType } from './questionType.ts';

export const TAG_KINDS = {
  /** Tags at the top of a knot. */
  header: [
    'ask',
    'also',
    'type',
    'topic',
    'step',
    'measure',
    'when',
    'once',
    'puts',
    'fitting',
    'flags',
    'conduct',
    'effect',
    'to',
    'hidden',
    'seconds',
    'refers',
    'freeNarrative',
    'better',
    'asks',
  ],
  /** Tags behind a line or a choice. */
  line: [
    'line',
    'who',
    'says',
    'admits',
    'signals',
    'hands',
    'manner',
    'effect',
    'type',
    'puts',
    'fitting',
    'flags',
    'conduct',
    'rendered',
    'heard',
    'aside',
    'recalls',
    'wants',
    'cause',
  ],
} as const;

/** Officer conduct that a knot may be marked with; the first four fail an attempt (interviewing.md 1.5, defects 4 to 6). */
export const CONDUCTS = [
  'threat',
  'humiliation',
  'deception',
  'forbiddenQuestion',
  'disclosure',
  'interrupts',
  'dismissesFear',
  'respect',
  'repair',
  'misnames',
] as const;
export type Conduct = (typeof CONDUCTS)[number];

export const APPLICANT_MEASURES = ['rapport', 'anxiety', 'fatigue', 'comprehension'] as const;
export type ApplicantMeasure = (typeof APPLICANT_MEASURES)[number];

/** A change of the applicant's state, in whole points of 0–100 as written by authors. */
export interface Effect {
  readonly measure: ApplicantMeasure;
  readonly points: number;
}

/** What a line or a gesture states: a fact's name, and a literal value where it is not the drawn claim or truth. */
export interface Says {
  readonly fact: string;
  readonly literal: string | null;
  /** `claim`: what the person holds out; `truth`: what is so; `signal`: shown, not said. */
  readonly as: 'claim' | 'truth' | 'signal';
}

/** What somebody asks for; whoever asks on without it passes over them. */
export const REQUESTS = ['break', 'otherInterpreter'] as const;
export type Request = (typeof REQUESTS)[number];

/** What the officer is given instead of what was said, by an interpreter who does that; what it says stands behind it. */
export interface RenderedLine {
  readonly as: Rendering;
  readonly text: string;
  readonly seconds: number;
  readonly says: readonly Says[];
}

export interface LineTags {
  readonly line: string | null;
  readonly who: string | null;
  readonly says: readonly Says[];
  readonly hands: readonly string[];
  readonly manner: string | null;
  readonly effects: readonly Effect[];
  readonly asking: Asking | null;
  readonly renderings: readonly RenderedLine[];
  /** What an officer catches who does not know the language: a name, a place. */
  readonly heard: string | null;
  /** Said between the applicant and the interpreter; nobody renders it. */
  readonly aside: boolean;
  /** Memories that are told with this line. */
  readonly recalls: readonly string[];
  readonly wants: Request | null;
  /** Why it is not so, where it is neither claim nor memory: misunderstood, for example. */
  readonly cause: Cause | null;
}

/** How something is asked: the part of a header that choices within an answer can carry too. */
export interface Asking {
  readonly type: QuestionType;
  readonly fitting: boolean;
  readonly flags: readonly QuestionFlag[];
  readonly puts: readonly string[];
  readonly conduct: readonly Conduct[];
}

export interface KnotHeader extends Asking {
  /** The officer's words in the source language. */
  readonly ask: string;
  readonly topic: string;
  /** Mandatory steps (M01–M22 of interviewing.md 1.4) that this act performs. */
  readonly steps: readonly string[];
  readonly measure: string | null;
  /** CEL; offered while it is true. */
  readonly when: string | null;
  readonly once: boolean;
  readonly hidden: boolean;
  readonly to: string;
  readonly effects: readonly Effect[];
  /** Case time this act costs, in seconds; null: the procedure's cost for asking. */
  readonly seconds: number | null;
  /** Where this act refers the person to (child protection, asylum registration …), if it does. */
  readonly refers: string | null;
  readonly freeNarrative: boolean;
  /** Knot with a better wording of the same question, shown in the debrief. */
  readonly better: string | null;
  /** Who puts this to the officer, in a hearing; else the officer asks. */
  readonly asks?: string;
}

/** A fault in a tag: which tag, what is wrong, what to do. */
export interface TagFault {
  readonly tag: string;
  readonly message: string;
  readonly hint: string;
}

const oneOf = <T extends string>(words: readonly T[]) => z.enum(words as unknown as [T, ...T[]]);
const typeSchema = oneOf(QUESTION_TYPES);

export function parseTag(tag: string): { name: string; rest: string } {
  const colon = tag.indexOf(':');
  if (colon === -1) return { name: tag.trim(), rest: '' };
  return { name: tag.slice(0, colon).trim(), rest: tag.slice(colon + 1).trim() };
}

/** The header of a knot from its tags; faults are collected. */
export function parseHeader(tags: readonly string[]): {
  header: KnotHeader;
  /** Further wordings, by which free questions find the knot. */
  also: string[];
  faults: TagFault[];
} {
  const faults: TagFault[] = [];
  const also: string[] = [];
  const header = {
    ask: '',
    topic: 'general',
    steps: [] as string[],
    measure: null as string | null,
    when: null as string | null,
    once: false,
    hidden: false,
    to: 'applicant',
    effects: [] as Effect[],
    seconds: null as number | null,
    refers: null as string | null,
    freeNarrative: false,
    better: null as string | null,
    type: 'procedural' as QuestionType,
    fitting: false,
    flags: [] as QuestionFlag[],
    puts: [] as string[],
    conduct: [] as Conduct[],
  };
  let typed = false;
  let asks: Pick<KnotHeader, 'asks'> = {};
  for (const tag of tags) {
    const { name, rest } = parseTag(tag);
    if (parseAsking(name, rest, tag, header, faults)) {
      if (name === 'type') typed = true;
      continue;
    }
    switch (name) {
      case 'ask':
        header.ask = rest;
        break;
      case 'also':
        also.push(rest);
        break;
      case 'topic':
        header.topic = rest;
        break;
      case 'step':
        for (const step of words(rest)) {
          if (/^M(0[1-9]|1\d|2[0-2])$/.test(step)) header.steps.push(step);
          else faults.push({ tag, message: `"${step}" is not a step`, hint: 'Steps are M01 to M22.' });
        }
        break;
      case 'measure':
        header.measure = rest;
        break;
      case 'when':
        header.when = rest;
        break;
      case 'once':
        header.once = true;
        break;
      case 'hidden':
        header.hidden = true;
        break;
      case 'to':
        header.to = rest;
        break;
      case 'seconds': {
        const seconds = Number(rest);
        if (Number.isSafeInteger(seconds) && seconds >= 0) header.seconds = seconds;
        else faults.push({ tag, message: `"${rest}" is not a number of seconds`, hint: 'Write a whole number.' });
        break;
      }
      case 'refers':
        header.refers = rest;
        break;
      case 'freeNarrative':
        header.freeNarrative = true;
        break;
      case 'better':
        header.better = rest;
        break;
      case 'asks':
        asks = { asks: rest };
        break;
      case 'effect':
        header.effects.push(...parseEffects(tag, rest, faults));
        break;
      default:
        faults.push(unknownTag(tag, name, TAG_KINDS.header));
    }
  }
  if (header.ask === '' && !header.hidden)
    faults.push({
      tag: 'ask',
      message: 'the knot has no "ask" tag',
      hint: 'Add "# ask: …" with the officer’s words, or "# hidden".',
    });
  if (!typed && header.ask !== '')
    faults.push({
      tag: 'type',
      message: 'the knot has no "type" tag',
      hint: `Add "# type:" with one of: ${QUESTION_TYPES.join(', ')}.`,
    });
  return { header: { ...header, ...asks }, also, faults };
}

/** The tags of one spoken line or choice; faults are collected. */
export function parseLineTags(tags: readonly string[]): { tags: LineTags; faults: TagFault[] } {
  const faults: TagFault[] = [];
  let line: string | null = null;
  let who: string | null = null;
  let manner: string | null = null;
  let asks = false;
  const says: Says[] = [];
  const hands: string[] = [];
  const effects: Effect[] = [];
  const renderings: (RenderedLine & { says: Says[] })[] = [];
  const recalls: string[] = [];
  const wants: Request[] = [];
  const causes: Cause[] = [];
  let heard: string | null = null;
  let aside = false;
  const asking = {
    type: 'probing' as QuestionType,
    fitting: false,
    flags: [] as QuestionFlag[],
    puts: [] as string[],
    conduct: [] as Conduct[],
  };
  for (const tag of tags) {
    const { name, rest } = parseTag(tag);
    if (parseAsking(name, rest, tag, asking, faults)) {
      asks = true;
      continue;
    }
    switch (name) {
      case 'line':
        line = rest;
        break;
      case 'who':
        who = rest;
        break;
      case 'manner':
        manner = rest;
        break;
      case 'hands':
        hands.push(...words(rest));
        break;
      case 'says':
      case 'admits':
      case 'signals':
        // Behind a rendering it is what that rendering says.
        (renderings.at(-1)?.says ?? says).push(
          parseSays(rest, name === 'says' ? 'claim' : name === 'admits' ? 'truth' : 'signal'),
        );
        break;
      case 'rendered': {
        const [as = '', ...told] = rest.split(/\s+/);
        const text = told.join(' ');
        const known: Rendering[] = [];
        pushWord(as, RENDERINGS, known, tag, faults);
        if (text === '')
          faults.push({
            tag,
            message: 'the rendering has no words',
            hint: 'Write what is rendered behind the word, for example "softens They were not kind to him."',
          });
        if (known[0] !== undefined) renderings.push({ as: known[0], text, seconds: speechSeconds(text), says: [] });
        break;
      }
      case 'heard':
        heard = rest;
        break;
      case 'aside':
        aside = true;
        break;
      case 'recalls':
        recalls.push(...words(rest));
        break;
      case 'wants':
        pushWord(rest, REQUESTS, wants, tag, faults);
        break;
      case 'cause':
        pushWord(rest, CAUSES, causes, tag, faults);
        break;
      case 'effect':
        effects.push(...parseEffects(tag, rest, faults));
        break;
      default:
        faults.push(unknownTag(tag, name, TAG_KINDS.line));
    }
  }
  return {
    tags: {
      line,
      who,
      says,
      hands,
      manner,
      effects,
      asking: asks ? asking : null,
      renderings,
      heard,
      aside,
      recalls,
      wants: wants[0] ?? null,
      cause: causes[0] ?? null,
    },
    faults,
  };
}

function parseAsking(
  name: string,
  rest: string,
  tag: string,
  into: { type: QuestionType; fitting: boolean; flags: QuestionFlag[]; puts: string[]; conduct: Conduct[] },
  faults: TagFault[],
): boolean {
  switch (name) {
    case 'type': {
      const type = typeSchema.safeParse(rest);
      if (type.success) into.type = type.data;
      else
        faults.push({
          tag,
          message: `"${rest}" is not a question type`,
          hint: `One of: ${QUESTION_TYPES.join(', ')}.`,
        });
      return true;
    }
    case 'fitting':
      into.fitting = true;
      return true;
    case 'flags':
      for (const word of words(rest)) pushWord(word, QUESTION_FLAGS, into.flags, tag, faults);
      return true;
    case 'puts':
      into.puts.push(...words(rest));
      return true;
    case 'conduct':
      for (const word of words(rest)) pushWord(word, CONDUCTS, into.conduct, tag, faults);
      return true;
    default:
      return false;
  }
}

function pushWord<T extends string>(
  word: string,
  allowed: readonly T[],
  into: T[],
  tag: string,
  faults: TagFault[],
): void {
  const parsed = oneOf(allowed).safeParse(word);
  if (parsed.success) into.push(parsed.data);
  else faults.push({ tag, message: `"${word}" is not known here`, hint: `One of: ${allowed.join(', ')}.` });
}

function parseSays(rest: string, as: Says['as']): Says {
  const equals = rest.indexOf('=');
  if (equals === -1) return { fact: rest, literal: null, as };
  return { fact: rest.slice(0, equals).trim(), literal: rest.slice(equals + 1).trim(), as };
}

function parseEffects(tag: string, rest: string, faults: TagFault[]): Effect[] {
  return rest.split(',').flatMap((part) => {
    const match = /^\s*(rapport|anxiety|fatigue|comprehension)\s+([+-]\d{1,2})\s*$/.exec(part);
    if (match === null) {
      faults.push({
        tag,
        message: `"${part.trim()}" is not an effect`,
        hint: 'Write for example "rapport +3, anxiety -2".',
      });
      return [];
    }
    return [{ measure: match[1] as ApplicantMeasure, points: Number(match[2]) }];
  });
}

function words(rest: string): string[] {
  return rest.split(/[,\s]+/).filter((word) => word !== '');
}

function unknownTag(tag: string, name: string, known: readonly string[]): TagFault {
  return { tag, message: `"${name}" is not a tag`, hint: `Known here: ${known.join(', ')}.` };
}
