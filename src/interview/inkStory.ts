// The interview as it runs: ink chooses which lines are spoken, bound functions let it read the case, tags carry every effect.
// Nothing is rolled and nothing is written by ink; a knot is entered by path, choices serve only within an answer.

import { openStory, type InkStory } from './inkEngine.ts';
import { parseLineTags, type Asking, type LineTags } from './inkTags.ts';
import { speechSeconds } from './interpreter.ts';

/** What ink may read. Names that the case does not know throw: the check finds them before play. */
export interface InkReading {
  /** The true value of a fact, as a word, number or boolean; '' when it is null. */
  fact(name: string): string | number | boolean;
  /** A drawn value of this case. */
  draw(name: string): string | number | boolean;
  /** Whether any source has stated something of this fact. */
  told(fact: string): boolean;
  /** How often a knot has been asked before now. */
  asked(knot: string): number;
  /** Whether the person is ready to tell the reluctant fact of this name. */
  willing(name: string): boolean;
  /** The applicant's rapport, anxiety, fatigue or comprehension, in points 0–100. */
  level(measure: string): number;
  /** Whether a finding with this term has been made. */
  found(term: string): boolean;
  /** Whether a measure has been taken (private room, interpreter …). */
  did(measure: string): boolean;
  /** How the memory of this name comes now: exact, about, wrong or none. */
  recall(memory: string): string;
  /** How often this topic was probed well before now: open and probing questions, less those that narrow or suggest. */
  probed(topic: string): number;
  /** Whether whoever interprets now does this: summarises, softens, advises … */
  interpreter(habit: string): boolean;
  /** Whether an interpreter is there who fits: understood, of the gender wished for, nobody who is feared. Takes "". */
  fits(name: string): boolean;
  /** Whether the person just says yes to this, because the question was not understood and wants a yes or a no. */
  agrees(topic: string): boolean;
}

export const INK_FUNCTIONS = [
  'fact',
  'draw',
  'told',
  'asked',
  'willing',
  'level',
  'found',
  'did',
  'recall',
  'probed',
  'interpreter',
  'fits',
  'agrees',
] as const;

export interface SpokenLine {
  readonly id: string;
  readonly who: string;
  readonly manner: string | null;
  readonly says: LineTags['says'];
  readonly hands: readonly string[];
  readonly effects: LineTags['effects'];
  /** How long it takes to say. */
  readonly seconds: number;
  readonly renderings: LineTags['renderings'];
  readonly heard: boolean;
  readonly aside: boolean;
  readonly recalls: readonly string[];
  readonly wants: LineTags['wants'];
  readonly cause: LineTags['cause'];
}

export interface OfferedChoice {
  readonly id: string;
  readonly asking: Asking | null;
  readonly says: LineTags['says'];
  readonly effects: LineTags['effects'];
}

/** What one act of speaking brought: the lines in order, and the choices that the officer now has within this answer. */
export interface Turn {
  readonly lines: readonly SpokenLine[];
  readonly choices: readonly OfferedChoice[];
}

/** An answer that cannot be given: the ink broke in this knot. Found by playing, before trainees do. */
export class InkRunFault extends Error {
  readonly kind: 'loop' | 'broken';
  readonly knot: string;

  constructor(kind: InkRunFault['kind'], knot: string, message: string) {
    super(`ink, knot "${knot}": ${message}`);
    this.kind = kind;
    this.knot = knot;
  }
}

/** Longest answer in lines; a longer one is a loop in the ink. */
const MAX_LINES = 120;

/** An ink story, lent from one interview of a case to the next: it stands where the one stands that spoke last. */
interface Teller {
  readonly compiledInk: string;
  story: InkStory;
  /** Who has it. */
  by: Interview;
  /** Where it stands, as text; null: `by` has gone on since that was written down. */
  at: string | null;
}

export class Interview {
  readonly #reading: InkReading;
  readonly #teller: Teller;
  readonly #tagCache: Map<string, LineTags>;
  /** Where the story stands for this interview, as text; null: where the teller stands. */
  #at: string | null = null;
  #choices: readonly OfferedChoice[] = [];
  /** The knot that was asked last, for faults. */
  #knot = '';

  /** `from`: an interview of the same ink to go on from, as it stands; null: the beginning. */
  constructor(compiledInk: string, reading: InkReading, from: Interview | null = null) {
    this.#reading = reading;
    if (from === null) {
      this.#teller = { compiledInk, story: openStory(compiledInk), by: this, at: null };
      this.#tagCache = new Map();
      this.#prepare();
    } else {
      this.#teller = from.#teller;
      this.#tagCache = from.#tagCache;
      this.#at = from.#writeDown();
      this.#choices = from.#choices;
    }
  }

  /** Asks a knot. Open choices of the answer before fall away. */
  ask(knot: string): Turn {
    this.#knot = knot;
    return this.#run((story) => story.ChoosePathString(knot));
  }

  /** Says something in between: the choices of the answer before stay open. */
  interject(knot: string): Turn {
    const before = this.save();
    const { lines } = this.ask(knot);
    this.restore(before);
    return { lines, choices: this.#choices };
  }

  /** Takes a choice of the running answer by its line id; throws if it is not open. */
  choose(id: string): Turn {
    const index = this.#choices.findIndex((choice) => choice.id === id);
    if (index === -1) throw new Error(`ink: choice "${id}" is not open`);
    return this.#run((story) => story.ChooseChoiceIndex(index));
  }

  /** The story's state as text, to go on from later or elsewhere. */
  save(): string {
    return JSON.stringify({ story: this.#writeDown(), choices: this.#choices });
  }

  restore(saved: string): void {
    const { story, choices } = JSON.parse(saved) as { story: string; choices: OfferedChoice[] };
    this.#at = story;
    this.#choices = choices;
  }

  #prepare(): void {
    const teller = this.#teller;
    teller.story.state.storySeed = 1;
    teller.story.onError = (message) => {
      throw new InkRunFault('broken', teller.by.#knot, message);
    };
    for (const name of INK_FUNCTIONS) {
      teller.story.BindExternalFunction(name, (argument: string) => teller.by.#reading[name](argument), true);
    }
  }

  #writeDown(): string {
    this.#at ??= this.#teller.at = this.#teller.story.state.toJson();
    return this.#at;
  }

  /** The story, standing where this interview stands, to go on with. */
  #take(): InkStory {
    const teller = this.#teller;
    if (this.#at !== null && this.#at !== teller.at) {
      teller.by.#writeDown();
      teller.story.state.LoadJson(this.#at);
    }
    teller.by = this;
    teller.at = null;
    this.#at = null;
    return teller.story;
  }

  #run(enter: (story: InkStory) => void): Turn {
    try {
      const story = this.#take();
      enter(story);
      return this.#speak(story);
    } catch (error) {
      // Not all that a story holds is in its text: one that broke is lent to nobody.
      this.#teller.story = openStory(this.#teller.compiledInk);
      this.#prepare();
      if (error instanceof InkRunFault) throw error;
      throw new InkRunFault('broken', this.#knot, error instanceof Error ? error.message : String(error));
    }
  }

  #speak(story: InkStory): Turn {
    const lines: SpokenLine[] = [];
    while (story.canContinue) {
      const text = story.Continue();
      const tags = story.currentTags ?? [];
      if (text?.trim() === '') continue;
      if (lines.length >= MAX_LINES) throw new InkRunFault('loop', this.#knot, 'the answer does not end');
      const parsed = this.#tagsOf(tags);
      if (parsed.line === null) throw new InkRunFault('broken', this.#knot, `a spoken line has no id: ${text?.trim()}`);
      lines.push({
        id: parsed.line,
        who: parsed.who ?? 'applicant',
        manner: parsed.manner,
        says: parsed.says,
        hands: parsed.hands,
        effects: parsed.effects,
        seconds: speechSeconds(text ?? ''),
        renderings: parsed.renderings,
        heard: parsed.heard !== null,
        aside: parsed.aside,
        recalls: parsed.recalls,
        wants: parsed.wants,
        cause: parsed.cause,
      });
    }
    this.#choices = story.currentChoices.map((choice) => {
      const parsed = this.#tagsOf(choice.tags ?? []);
      if (parsed.line === null) throw new InkRunFault('broken', this.#knot, `a choice has no id: ${choice.text}`);
      return { id: parsed.line, asking: parsed.asking, says: parsed.says, effects: parsed.effects };
    });
    return { lines, choices: this.#choices };
  }

  /** Line tags; header tags that ink repeats on a knot's first line are left out. */
  #tagsOf(tags: readonly string[]): LineTags {
    const key = tags.join('\u0000');
    const cached = this.#tagCache.get(key);
    if (cached !== undefined) return cached;
    const start = tags.findIndex((tag) => tag.startsWith('line:'));
    const parsed = parseLineTags(start === -1 ? [] : tags.slice(start)).tags;
    this.#tagCache.set(key, parsed);
    return parsed;
  }
}
