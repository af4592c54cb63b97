// What are people called, and how is a name built? Naming systems differ in which parts there are, in which order they stand, which part is
// shared in a family and how a polite officer addresses the bearer. Patterns after "A guide to names and naming practices" (UK, March
// 2006), with invented names and suffixes, so that a system stands for a logic and never for a nation.
import type { Chance } from './chance.ts';
import { NAME_STOCKS, type NameStock } from './nameStock.ts';

export const NAME_SYSTEMS = [
  'givenFamily',
  'inflected',
  'familyFirst',
  'twoSurnames',
  'mononym',
  'doubleGiven',
  'patronymic',
  'fatherName',
  'particles',
] as const;
export type NameSystem = (typeof NAME_SYSTEMS)[number];

export const NAME_GENDERS = ['feminine', 'masculine', 'neutral'] as const;
/** Which form a name takes. It follows the bearer, or nobody: `neutral` names are given to anyone. */
export type NameGender = (typeof NAME_GENDERS)[number];

/** How to speak to the bearer politely. */
export const ADDRESS_FORMS = [
  'familyName',
  'familyNameStandingFirst',
  'firstSurname',
  'wholeName',
  'givenAndPatronymic',
  'givenName',
  'familyNameWithParticle',
] as const;
export type AddressForm = (typeof ADDRESS_FORMS)[number];

const NAME_PART_KINDS = ['given', 'family', 'secondFamily', 'patronymic', 'fatherName', 'particle'] as const;
export type NamePartKind = (typeof NAME_PART_KINDS)[number];

export interface NamePart {
  readonly kind: NamePartKind;
  readonly text: string;
}

export interface PersonName {
  readonly system: NameSystem;
  readonly gender: NameGender;
  /** In the order in which they are said and written. */
  readonly parts: readonly NamePart[];
  /** The bearer's own name or names; with a patronymic where one belongs to them. */
  readonly given: string;
  /** The name shared in the family, with particles and second surname; '' where there is none. */
  readonly family: string;
  readonly display: string;
  /** What the name is filed under: capitals A–Z, the filing part first. */
  readonly sortKey: string;
  readonly address: AddressForm;
}

/** What a name of the system looks like, for those who lay out forms. */
export const NAME_SYSTEM_RULES: Record<
  NameSystem,
  { readonly address: AddressForm; readonly hasFamilyName: boolean; readonly changesOnMarriage: boolean }
> = {
  givenFamily: { address: 'familyName', hasFamilyName: true, changesOnMarriage: true },
  inflected: { address: 'familyName', hasFamilyName: true, changesOnMarriage: true },
  familyFirst: { address: 'familyNameStandingFirst', hasFamilyName: true, changesOnMarriage: false },
  twoSurnames: { address: 'firstSurname', hasFamilyName: true, changesOnMarriage: false },
  mononym: { address: 'wholeName', hasFamilyName: false, changesOnMarriage: false },
  doubleGiven: { address: 'wholeName', hasFamilyName: false, changesOnMarriage: false },
  patronymic: { address: 'givenAndPatronymic', hasFamilyName: true, changesOnMarriage: true },
  fatherName: { address: 'givenName', hasFamilyName: false, changesOnMarriage: false },
  particles: { address: 'familyNameWithParticle', hasFamilyName: true, changesOnMarriage: true },
};

const PARTICLES = ['ta', 'os', 'ne', 'ta den', 'i'] as const;
/** Child of …, by the bearer's form. */
const PATRONYMIC_ENDINGS: Record<NameGender, string> = { feminine: 'evra', masculine: 'evar', neutral: 'ever' };
const INFLECTIONS: Record<NameGender, string> = { feminine: 'una', masculine: 'un', neutral: 'un' };

const stockOf = (system: NameSystem): NameStock => NAME_STOCKS[system === 'doubleGiven' ? 'mononym' : system];

/** Systems whose stock of names another can borrow: names for every form, and family names where these are needed. */
export const NAME_STOCK_SYSTEMS: { readonly all: readonly NameSystem[]; readonly withFamily: readonly NameSystem[] } = {
  all: NAME_SYSTEMS.filter((system) => stockOf(system).masculine.length > 0),
  withFamily: NAME_SYSTEMS.filter(
    (system) => stockOf(system).masculine.length > 0 && stockOf(system).family.length > 0,
  ),
};

/** A name in the given system; without a gender any form may come. `soundsLike`: built as in `system`, of another's sounds. */
export function makeName(
  chance: Chance,
  system: NameSystem,
  options: { readonly gender?: NameGender; readonly soundsLike?: NameSystem } = {},
): PersonName {
  const gender = options.gender ?? chance.pick(NAME_GENDERS);
  return nameOf(system, gender, PATTERNS[system](drawFrom(chance, stockOf(options.soundsLike ?? system), gender)));
}

interface Draw {
  readonly gender: NameGender;
  readonly given: () => NamePart;
  readonly family: () => NamePart;
  readonly father: () => string;
  readonly particle: () => NamePart;
}

/** The parts of a name in their order, each drawn when it is its turn. */
const PATTERNS: Record<NameSystem, (draw: Draw) => NamePart[]> = {
  givenFamily: (draw) => [draw.given(), draw.family()],
  inflected: (draw) => {
    const [given, family] = [draw.given(), draw.family()];
    return [given, { kind: 'family', text: family.text + INFLECTIONS[draw.gender] }];
  },
  familyFirst: (draw) => [draw.family(), draw.given()],
  twoSurnames: (draw) => {
    const [given, first] = [draw.given(), draw.family()];
    return [given, first, { kind: 'secondFamily', text: another(first, draw.family).text }];
  },
  mononym: (draw) => [draw.given()],
  doubleGiven: (draw) => {
    const first = draw.given();
    return [first, another(first, draw.given)];
  },
  patronymic: (draw) => [
    draw.given(),
    { kind: 'patronymic', text: patronymicFrom(draw.father(), draw.gender) },
    draw.family(),
  ],
  fatherName: (draw) => [draw.given(), { kind: 'fatherName', text: draw.father() }],
  particles: (draw) => [draw.given(), draw.particle(), draw.family()],
};

/** Drawn again until it differs. */
function another(than: NamePart, draw: () => NamePart): NamePart {
  const part = draw();
  return part.text === than.text ? another(than, draw) : part;
}

function drawFrom(chance: Chance, stock: NameStock, gender: NameGender): Draw {
  const part = (kind: NamePartKind, texts: readonly string[]) => (): NamePart => ({ kind, text: chance.pick(texts) });
  return {
    gender,
    given: part('given', givenNames(stock, gender)),
    family: part('family', stock.family),
    father: () => chance.pick(stock.masculine),
    particle: part('particle', PARTICLES),
  };
}

/** Names for the form, together with those that are given to anyone. */
function givenNames(stock: NameStock, gender: NameGender): readonly string[] {
  return gender === 'neutral' ? stock.neutral : [...stock[gender], ...stock.neutral];
}

/** "Child of" the father's given name, in the bearer's form. */
export function patronymicFrom(fatherGiven: string, gender: NameGender): string {
  return fatherGiven.replace(/[aeiouy]+$/, '') + PATRONYMIC_ENDINGS[gender];
}

/** A name from its parts, which must fit the system. */
export function nameOf(system: NameSystem, gender: NameGender, parts: readonly NamePart[]): PersonName {
  const texts = (...kinds: NamePartKind[]): string =>
    parts
      .filter((part) => kinds.includes(part.kind))
      .map((part) => part.text)
      .join(' ');
  const given = texts('given', 'patronymic');
  const family = texts('particle', 'family', 'secondFamily');
  // Particles are left out of account in filing; a father's name files nobody.
  const filedUnder = texts('family', 'secondFamily');
  const rest = texts('given', 'patronymic', 'fatherName');
  return {
    system,
    gender,
    parts,
    given,
    family,
    display: parts.map((part) => part.text).join(' '),
    sortKey: plainCapitals([filedUnder, rest].filter((text) => text !== '').join(', ')),
    address: NAME_SYSTEM_RULES[system].address,
  };
}

const UNFOLDED: Readonly<Record<string, string>> = { Ø: 'O', Æ: 'AE', Œ: 'OE', Ł: 'L', Đ: 'D', Þ: 'TH', ẞ: 'SS' };

/** Capitals without marks, for filing; not the spelling of a machine-readable zone, which has rules of its own. */
function plainCapitals(text: string): string {
  return text
    .toUpperCase()
    .replace(/[ØÆŒŁĐÞẞ]/g, (letter) => UNFOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
