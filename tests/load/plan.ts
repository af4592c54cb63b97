// What does a simulated candidate do in a case? What a golden log did, as far as the case drawn for them lets it: so the mix of acts is that
// of the golden logs. After each lamp a loupe is laid on the page, which the logs lack; what is looked at is fetched, as a browser does.

import { Gate, lookRef, Simulation, type Act } from '#attempt';
import { drawShipped } from '../kit/library.ts';
import { listStories, readLog } from '../kit/goldenStory.ts';

export interface PlannedAct {
  readonly type: Act['type'];
  /** The act in handles, as JSON. */
  readonly json: string;
  /** References of the drawings that it brought into view. */
  readonly drawings: readonly string[];
}

export interface Plan {
  readonly scenario: string;
  readonly acts: readonly PlannedAct[];
}

interface Drawn {
  readonly name: string;
  readonly variant: string | null;
  readonly seed: number;
}

/** Where the loupe is laid: on most pages something is printed there. */
const LOUPE = { level: 3, x: 30, y: 20 } as const;

const stories = new Map<string, { variant: string | null; acts: Act[] }[]>();

/** The golden variants of a scenario. */
export function storiesOf(scenario: string): readonly { readonly variant: string | null; readonly acts: Act[] }[] {
  const known = stories.get(scenario);
  if (known !== undefined) return known;
  const read = listStories(scenario).map((story) => {
    const { header, entries } = readLog(scenario, story);
    // Whoever sits an exam does not mark it.
    const acts = entries.map(({ act }) => act).filter(({ type }) => type !== 'review');
    return { variant: header.variant, acts: acts.flatMap((act) => withLoupe(act)) };
  });
  stories.set(scenario, read);
  return read;
}

export function planCase({ name, variant, seed }: Drawn): Plan {
  const drawn = drawShipped(name, seed, variant ?? undefined);
  const all = storiesOf(name);
  const fitting = all.filter((one) => one.variant === drawn.variant);
  const among = fitting.length > 0 ? fitting : all;
  const story = among[seed % among.length];
  if (story === undefined) throw new Error(`the scenario ${name} has no golden log`);
  const simulation = new Simulation(drawn);
  const gate = new Gate(drawn);
  const acts: PlannedAct[] = [];
  for (const act of story.acts) {
    const before = simulation.state.looks.length;
    if (!simulation.perform(act).ok) continue;
    const looks = simulation.state.looks.slice(before);
    acts.push({
      type: act.type,
      json: JSON.stringify(gate.release(act)),
      drawings: looks.map((look) => lookRef({ ...look, paper: gate.out('paper', look.paper) })),
    });
  }
  return { scenario: name, acts };
}

function withLoupe(act: Act): Act[] {
  if (act.type !== 'light') return [act];
  const { paper, page, light, from } = act;
  return [act, { type: 'magnify', paper, page, light, ...(from === undefined ? {} : { from }), ...LOUPE }];
}
