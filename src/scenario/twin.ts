// The same case, with one thing changed that must not matter: for matched pairs (cultural-sensitivity.md, section 3.2). Truth, evidence,
// papers' states and difficulty stay; only the cue differs. A cue is laid on when the case is drawn, so that a twin is a case like another.

import {
  makeLooks,
  makeName,
  NAME_STOCK_SYSTEMS,
  stream,
  type HeadCovering,
  type Looks,
  type LooksWish,
  type NameGender,
  type NameSystem,
  type PersonName,
} from '#people';
import { CUES, type Cue } from './cue.ts';
import type { AuthoredValue, ScenarioSource } from './schema.ts';

/** The placeholder that every text may use of the applicant: feminine, masculine or neutral, as their papers say. */
export const GENDER_ARG = 'gender';

/** The cues that a case can be drawn with: all but those its author has ruled out. */
export function cuesOf(scenario: ScenarioSource): Cue[] {
  return CUES.filter((cue) => scenario.twins.without[cue] === undefined);
}

/** Who the case is about. */
export function applicantOf(scenario: ScenarioSource): string | null {
  return Object.entries(scenario.people).find(([, person]) => person.role === 'applicant')?.[0] ?? null;
}

/** The draws that name the applicant: those which the applicant's own papers print. */
export function namesOfApplicant(scenario: ScenarioSource): string[] {
  const applicant = applicantOf(scenario);
  const printed = Object.values(scenario.papers)
    .filter((paper) => paper.holder === applicant)
    .flatMap((paper) => textsIn(Object.values(paper.fields)));
  return Object.entries(scenario.draw).flatMap(([name, source]) =>
    'name' in source && printed.some((text) => text.startsWith('=') && new RegExp(`\\b${name}\\.`).test(text))
      ? [name]
      : [],
  );
}

/** The name of a draw as this twin bears it; null where the cue leaves it as it is. */
export function twinName(
  name: string,
  system: NameSystem,
  gender: NameGender | null,
  seed: number,
  cue: Cue,
): PersonName | null {
  if (cue === 'faith' || cue === 'looks') return null;
  const chance = stream(seed, `twin:${cue}:${name}`);
  const plain = gender === null ? {} : { gender };
  if (cue === 'name') return makeName(chance, system, plain);
  if (cue === 'origin') {
    const hasFamily = NAME_STOCK_SYSTEMS.withFamily.includes(system);
    const others = (hasFamily ? NAME_STOCK_SYSTEMS.withFamily : NAME_STOCK_SYSTEMS.all).filter((one) => one !== system);
    return makeName(chance, system, { ...plain, soundsLike: chance.pick(others) });
  }
  return makeName(chance, system, gender === null ? {} : { gender: OTHER_GENDER[gender] });
}

/** The applicant's looks in this twin: age, expression and tiredness are theirs in both. */
export function twinLooks(looks: Looks, wish: LooksWish, seed: number, cue: Cue): Looks {
  const other = (more: LooksWish = {}): Looks =>
    makeLooks(stream(seed, `twin:${cue}:looks`), { ...wish, ...more, ageYears: [looks.ageYears, looks.ageYears] });
  switch (cue) {
    case 'name':
      return looks;
    case 'looks':
    case 'origin': {
      const { face, monk, undertone, hair, eyeColour } = other();
      return {
        ...looks,
        face,
        monk,
        undertone,
        eyeColour,
        hair: { ...looks.hair, colour: hair.colour, texture: hair.texture },
      };
    }
    case 'faith':
      return { ...looks, headCovering: otherFaith(looks, seed) };
    case 'gender': {
      const softness = 1000 - looks.softness;
      const { hair, facialHair, face } = other({ softness });
      const headCovering = OTHER_COVERING[looks.headCovering] ?? looks.headCovering;
      return { ...looks, face, softness, facialHair, headCovering, hair: { ...hair, grey: looks.hair.grey } };
    }
  }
}

/** The letter for sex in the applicant's papers. */
export function twinSex(sex: string, cue: Cue): string {
  if (cue !== 'gender') return sex;
  return sex === 'M' ? 'F' : sex === 'F' ? 'M' : sex;
}

const OTHER_GENDER: Readonly<Record<NameGender, NameGender>> = {
  feminine: 'masculine',
  masculine: 'feminine',
  neutral: 'neutral',
};

/** Coverings that many read as a sign of faith; a cap, a kerchief or a bandage is none. */
const SIGNS_OF_FAITH: readonly HeadCovering[] = ['scarfWrapped', 'scarfLoose', 'scarfPinned', 'turban', 'kippah'];

/** What another gender would wear instead, so that faith stays as it was. */
const OTHER_COVERING: Readonly<Partial<Record<HeadCovering, HeadCovering>>> = {
  scarfWrapped: 'turban',
  scarfLoose: 'turban',
  scarfPinned: 'turban',
  turban: 'scarfWrapped',
  kippah: 'scarfPinned',
};

function otherFaith(looks: Looks, seed: number): HeadCovering {
  if (SIGNS_OF_FAITH.includes(looks.headCovering)) return 'none';
  const worn: readonly HeadCovering[] = looks.softness > 500 ? ['scarfPinned', 'scarfWrapped'] : ['turban', 'kippah'];
  return stream(seed, 'twin:faith').pick(worn);
}

function textsIn(values: readonly AuthoredValue[]): string[] {
  return values.flatMap((value) =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? textsIn(Object.values(value))
        : [],
  );
}
