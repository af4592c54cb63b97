// Does an interview say just what ink says? Every case of the library is walked with a seed, its interview beside a story of plain inkjs
// that reads the same: texts, tags, choices and the whole state (variables included) must agree after every step. Two interviews of one
// case share what was compiled and run interleaved, so that nothing leaks from one into the other.

import { Story as UntypedStory } from 'inkjs';
import type { Story as InkStory } from 'inkjs/engine/Story';
import { describe, expect, it } from 'vitest';
import { INK_FUNCTIONS, InkRunFault, Interview, type InkReading } from '#interview';
import { stream, type Chance } from '#people';
import { drawShipped, scenarioIds } from '../kit/library.ts';

const PlainStory = UntypedStory as unknown as new (compiledInk: string) => InkStory;
const STEPS = 120;

/** What ink reads in this walk: anything goes, as long as both stories read the same at the same step. */
class World {
  #answers = new Map<string, string | number | boolean>();
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** From here on everything may read otherwise. */
  turn(): void {
    this.#answers = new Map();
  }

  read(name: string, argument: string): string | number | boolean {
    const key = `${name}(${argument})`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = this.#answer(name);
    this.#answers.set(key, answer);
    return answer;
  }

  #answer(name: string): string | number | boolean {
    if (name === 'recall') return this.#chance.pick(['exact', 'about', 'wrong', 'none']);
    if (name === 'asked' || name === 'probed') return this.#chance.int(0, 3);
    if (name === 'level') return this.#chance.int(0, 100);
    return this.#chance.next() < 0.5;
  }
}

interface PlainLine {
  readonly text: string;
  readonly tags: readonly string[];
}

class Walk {
  readonly interview: Interview;
  readonly plain: InkStory;
  readonly #world: World;
  readonly #chance: Chance;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #knots: readonly string[];

  constructor(scenario: string, seed: number) {
    const drawn = drawShipped(scenario, seed);
    this.#chance = stream(seed, 'plain ink');
    this.#world = new World(this.#chance);
    const reading = Object.fromEntries(
      INK_FUNCTIONS.map((name) => [name, (argument: string) => this.#world.read(name, argument)]),
    ) as unknown as InkReading;
    this.interview = new Interview(drawn.ink, reading);
    this.plain = new PlainStory(drawn.ink);
    this.plain.state.storySeed = 1;
    for (const name of INK_FUNCTIONS)
      this.plain.BindExternalFunction(name, (argument: string) => this.#world.read(name, argument), true);
    this.#texts = new Map(Object.entries(drawn.content.texts['en'] ?? {}));
    this.#knots = [...drawn.questions.keys()];
  }

  /** One step in both; says what it was. */
  step(): string {
    this.#world.turn();
    const choices = this.plain.currentChoices;
    const chosen = choices.length > 0 && this.#chance.next() < 0.7 ? this.#chance.int(0, choices.length - 1) : null;
    if (chosen !== null) {
      const id = tagOf(choices[chosen]?.tags ?? [], 'line') ?? '';
      const turn = this.interview.choose(id);
      this.plain.ChooseChoiceIndex(chosen);
      this.#compare(`choice ${id}`, turn);
      return 'choice';
    }
    const knot = this.#chance.pick(this.#knots);
    const turn = this.interview.ask(knot);
    this.plain.ChoosePathString(knot);
    this.#compare(`knot ${knot}`, turn);
    return 'knot';
  }

  #compare(place: string, turn: ReturnType<Interview['ask']>): void {
    const spoken: PlainLine[] = [];
    while (this.plain.canContinue) {
      const text = (this.plain.Continue() ?? '').trim();
      if (text !== '') spoken.push({ text, tags: this.plain.currentTags ?? [] });
    }
    expect(
      turn.lines.map(({ id }) => id),
      place,
    ).toEqual(spoken.map(({ tags }) => tagOf(tags, 'line')));
    expect(
      turn.lines.map(({ id }) => this.#texts.get(`line.${id}`)),
      place,
    ).toEqual(spoken.map(({ text }) => text));
    expect(
      turn.lines.map(({ who }) => who),
      place,
    ).toEqual(spoken.map(({ tags }) => tagOf(tags, 'who') ?? 'applicant'));
    expect(
      turn.lines.map(({ manner }) => manner),
      place,
    ).toEqual(spoken.map(({ tags }) => tagOf(tags, 'manner') ?? null));
    expect(
      turn.lines.map(({ says }) => says.map(({ fact }) => fact)),
      place,
    ).toEqual(spoken.map(({ tags }) => factsSaid(tags)));
    expect(
      turn.choices.map(({ id }) => id),
      place,
    ).toEqual(this.plain.currentChoices.map(({ tags }) => tagOf(tags ?? [], 'line')));
    const { story } = JSON.parse(this.interview.save()) as { story: string };
    expect(JSON.parse(story), place).toEqual(JSON.parse(this.plain.state.toJson()));
  }
}

/** The line's own tags: ink gives a knot's header to its first line too. */
function own(tags: readonly string[]): readonly string[] {
  return tags.slice(
    Math.max(
      0,
      tags.findIndex((tag) => tag.startsWith('line:')),
    ),
  );
}

function tagOf(tags: readonly string[], name: string): string | undefined {
  return own(tags)
    .find((tag) => tag.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();
}

/** Which facts a line speaks of, in its order; what stands behind a rendering is that rendering's. */
function factsSaid(tags: readonly string[]): string[] {
  const all = own(tags);
  const rendered = all.findIndex((tag) => tag.startsWith('rendered:'));
  return all
    .slice(0, rendered === -1 ? undefined : rendered)
    .flatMap((tag) => /^(?:says|admits|signals):\s*([^\s=]+)/.exec(tag)?.[1] ?? []);
}

describe('an interview says what plain ink says', () => {
  it.each(scenarioIds())('%s', (scenario) => {
    const walks = [new Walk(scenario, 11), new Walk(scenario, 12)];
    const steps = Array.from({ length: STEPS }, () => walks.map((walk) => walk.step())).flat();
    expect(steps.filter((step) => step === 'knot').length).toBeGreaterThan(STEPS / 2);
  });
});

it('an answer that breaks off in one interview leaves those that share its story where they stand', () => {
  const drawn = drawShipped('nervous-visitor', 11);
  const knots = [...drawn.questions.keys()];
  const [first = ''] = knots;
  let isBroken = false;
  const read = (): never | number => {
    if (isBroken) throw new Error('nobody answers');
    return 0;
  };
  const reading = Object.fromEntries(INK_FUNCTIONS.map((name) => [name, read])) as unknown as InkReading;
  const [one, alone] = [new Interview(drawn.ink, reading), new Interview(drawn.ink, reading)];
  expect(one.ask(first)).toEqual(alone.ask(first));
  const broken = new Interview(drawn.ink, reading, one);
  isBroken = true;
  expect(() => knots.map((knot) => broken.ask(knot))).toThrow(InkRunFault);
  isBroken = false;
  for (const knot of knots) expect(one.ask(knot)).toEqual(alone.ask(knot));
  expect(JSON.parse(one.save())).toEqual(JSON.parse(alone.save()));
});
