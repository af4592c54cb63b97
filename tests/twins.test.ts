// Does it matter who stands there? Every shipped case is drawn twice, alike but for a name, an origin, a faith, a gender or looks, and the
// same acts must get the same answers, the same time and the same marks (cultural-sensitivity.md, section 3.4: a difference is our bug).

import { describe, expect, it } from 'vitest';
import type { Act } from '#attempt';
import { cuesOf, drawCase, type Case, type Cue } from '#scenario';
import { score } from '#scoring';
import { listStories, readLog } from './kit/goldenStory.ts';
import { expertActs, openShipped, play, scenarioIds } from './kit/library.ts';

function draw(scenario: string, seed: number, variant: string | null, cue: Cue | null): Case {
  const drawn = drawCase(openShipped(scenario), seed, variant, cue);
  if (!drawn.ok) throw new Error(drawn.error.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  return drawn.value;
}

/** All that a machine makes of the acts: marks, time, what moved in the person, and which lines were said. */
function outcomeOf(scenario: string, drawn: Case, acts: readonly Act[]): unknown {
  const { start, moments, simulation } = play(drawn, acts);
  const { seconds, applicant, transcript } = simulation.state;
  return { report: score(openShipped(scenario), drawn, start, moments), seconds, applicant, lines: transcript };
}

describe.each(scenarioIds())('%s', (scenario) => {
  const { scenario: source } = openShipped(scenario).content;
  const cues = cuesOf(source);
  // Played once, and held against every twin.
  const told = new Map(
    listStories(scenario).map((name) => {
      const { header, entries } = readLog(scenario, name);
      const acts = entries.map(({ act }) => act);
      let outcome: unknown = null;
      const plain = (): unknown =>
        (outcome ??= outcomeOf(scenario, draw(scenario, header.seed, header.variant, null), acts));
      return [name, { header, acts, plain }] as const;
    }),
  );

  it('can be drawn with at least three of the cues', () => {
    expect(cues.length).toBeGreaterThanOrEqual(3);
  });

  describe.each(cues)('%s', (cue) => {
    // Every variant has its turn with one of the cues; FIRSTLINE_TWINS=all plays each with each.
    const variants = Object.keys(source.variants).filter(
      (_, index) => process.env['FIRSTLINE_TWINS'] === 'all' || cues[index % cues.length] === cue,
    );
    it.each(variants)('the expert is marked the same in %s', (variant) => {
      const plain = draw(scenario, 7, variant, null);
      const acts = expertActs(plain);
      expect(outcomeOf(scenario, draw(scenario, 7, variant, cue), acts)).toEqual(outcomeOf(scenario, plain, acts));
    });

    it.each([...told])('so is the story %s', (_name, { header, acts, plain }) => {
      const twin = draw(scenario, header.seed, header.variant, cue);
      expect(outcomeOf(scenario, twin, acts)).toEqual(plain());
    });

    it('differs in what it says, and in nothing of the truth', () => {
      const plain = draw(scenario, 7, null, null);
      const twin = draw(scenario, 7, null, cue);
      const applicant = (drawn: Case) => drawn.people.find(({ role }) => role === 'applicant')?.looks;
      const printed = (drawn: Case) => drawn.papers.map(({ document }) => document.fields);
      // A name is what differs.
      const truthOf = (drawn: Case) => [...drawn.truth].filter(([fact]) => fact !== 'person.familyName');
      expect(truthOf(twin)).toEqual(truthOf(plain));
      expect(twin.papers.map(({ id, state }) => [id, state])).toEqual(plain.papers.map(({ id, state }) => [id, state]));
      if (cue === 'name') expect(applicant(twin)).toEqual(applicant(plain));
      else expect(applicant(twin)).not.toEqual(applicant(plain));
      if (cue === 'name' || cue === 'origin') expect(printed(twin)).not.toEqual(printed(plain));
      if (cue === 'looks' || cue === 'faith') expect(printed(twin)).toEqual(printed(plain));
    });
  });
});
