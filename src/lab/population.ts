// A population, compiled: what is drawn for each applicant, in order; and applicant number n of a seed. The same seed, number and day
// give the same applicant on every machine, whichever law is asked about them.

import { ConditionFault, judge, parseFacts, type Condition, type Fact, type Facts, type Known, type Pack } from '#law';
import { stream } from '#people';
import type { PopulationSource } from './populationSchema.ts';
import { DrawFault, drawSpread, drawTemplate, type DrawingOf, type Template } from './template.ts';

type NumberSpread = { readonly uniform: [number, number] } | { readonly bell: { mean: number; deviation: number; min: number; max: number } }; // prettier-ignore

export interface Option {
  readonly id: string;
  readonly weight: number;
  readonly numbers: readonly (readonly [string, NumberSpread])[];
  readonly facts: readonly (readonly [string, Template])[];
}

export interface Draw {
  readonly id: string;
  readonly when: Condition | null;
  readonly options: readonly Option[];
  readonly total: number;
}

export interface Population {
  readonly source: PopulationSource;
  readonly pack: Pack;
  readonly draws: readonly Draw[];
}

export interface Applicant {
  /** Counted from 1. */
  readonly n: number;
  /** By draw: the option taken, null where nothing was drawn. */
  readonly options: { readonly [draw: string]: string | null };
  readonly facts: Facts;
}

/** Somebody who cannot be: why, and the draw that it shows in. */
export interface Impossible {
  readonly message: string;
  readonly draw: string;
  readonly option: string;
  readonly fact: string | null;
}

export type DrawnApplicant =
  | { readonly ok: true; readonly applicant: Applicant }
  | { readonly ok: false; readonly why: Impossible };

export function drawApplicant(population: Population, seed: number, n: number, date: string): DrawnApplicant {
  const { pack } = population;
  const facts = new Map<string, Known>();
  const cells = new Map<string, Known>([['scenario.checkDate', { value: date }]]);
  const options: { [draw: string]: string | null } = {};
  for (const draw of population.draws) {
    const chance = stream(seed, `${n}:${draw.id}`);
    const isDrawn = draw.when === null || judge(draw.when, cells);
    if (isDrawn instanceof ConditionFault) return impossible(isDrawn.message, draw.id, '', null);
    const option = isDrawn === true ? pickOption(draw, chance.next()) : null;
    options[draw.id] = option?.id ?? null;
    cells.set(draw.id, { value: option?.id ?? null });
    if (option === null) continue;
    const from: DrawingOf = { chance, date, cells, statesOn: (list) => fictionalOn(pack, list, date) };
    for (const [name, spread] of option.numbers) cells.set(name, { value: drawSpread(spread, from) as number });
    for (const [name, template] of option.facts) {
      const stated = stateFact(pack, name, template, from);
      if (typeof stated === 'string') return impossible(stated, draw.id, option.id, name);
      for (const [fact, known] of stated) {
        facts.set(fact, known);
        cells.set(fact, known);
      }
    }
  }
  return { ok: true, applicant: { n, options, facts } };
}

/** The fictional states on a list of the pack on a day. */
export function fictionalOn(pack: Pack, list: string, date: string): readonly string[] {
  const dated = pack.declarations.lists?.get(list);
  return Object.keys(pack.vocabulary.statesSource.fictional).filter((state) => dated?.has(state, date) === true);
}

/** Whether a value names a state that exists: a population speaks of fictional nationalities alone. */
export function namesRealState(fact: Fact, value: unknown): boolean {
  const isNationality = /nationalit/i.test(fact.name);
  return isNationality && [value].flat().some((code) => typeof code === 'string' && !/^Q[A-Z]{2}$/.test(code));
}

function pickOption({ options, total }: Draw, at: number): Option | null {
  let left = at * total;
  for (const option of options) {
    left -= option.weight;
    if (left < 0) return option;
  }
  return options.findLast(({ weight }) => weight > 0) ?? null;
}

/** The facts that a value states, or why it states none. */
function stateFact(pack: Pack, name: string, template: Template, from: DrawingOf): Facts | string {
  try {
    const stated = parseFacts({ [name]: drawTemplate(template, from) }, pack.vocabulary);
    if (!stated.ok) return stated.error.map(({ message }) => message).join('; ');
    for (const [fact, { value }] of stated.value) {
      if (namesRealState(pack.vocabulary.select(fact), value))
        return `${fact} is ${JSON.stringify(value)}: a population speaks of fictional nationalities alone`;
    }
    return stated.value;
  } catch (error) {
    if (error instanceof DrawFault) return error.message;
    throw error;
  }
}

function impossible(message: string, draw: string, option: string, fact: string | null): DrawnApplicant {
  return { ok: false, why: { message, draw, option, fact } };
}
