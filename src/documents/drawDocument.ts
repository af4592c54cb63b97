// A document of some state, drawn from a seed: for single pictures, contact sheets and practice with papers alone. A technique may be
// asked for; what it needs (another date, another face, a stamp) is drawn to fit.

import {
  ageLooks,
  faceAtDistance,
  FACE_DISTANCES,
  makeLooks,
  makeName,
  stream,
  type Chance,
  type Looks,
} from '#people';
import { drawCivilFields } from './draw/civilFields.ts';
import { addDays, before, TODAY } from './draw/day.ts';
import { drawFormFields } from './draw/formFields.ts';
import { drawAddress, drawOfficeFields } from './draw/officeFields.ts';
import type { DocumentSpec, MutationSpec } from './documentSpec.ts';
import type { Fault } from './fault.ts';
import { selectOptionalTechnique } from './fraud/techniques.ts';
import type { Technique } from './fraud/technique.ts';
import { isFormKind } from './forms/formLayouts.ts';
import { fittedParams, prepareFor } from './fitTechnique.ts';
import { makeDocument } from './makeDocument.ts';
import type { MutationParam, PaperDocument } from './paperDocument.ts';
import type { DocumentKind, PublishedDeviation } from './series/series.ts';
import type { State } from './series/state.ts';
import { STATES } from './series/states.ts';

export type DrawnDocument =
  | { readonly ok: true; readonly value: PaperDocument }
  | { readonly ok: false; readonly error: readonly Fault[] };

/**
 * Draws a document; each of `techniques` is a fraud or an innocent oddity. Faults if one does not fit the kind. Its mutations are the frauds
 * in the order asked for, then the oddities.
 */
export function drawDocument(kind: DocumentKind, seed: number, ...techniques: readonly string[]): DrawnDocument {
  const chance = stream(seed, `document:${kind}`);
  const wanted: Technique[] = [];
  for (const slug of techniques) {
    const known = selectOptionalTechnique(slug);
    if (known === null) return fail('unknownTechnique', `there is no technique "${slug}"`);
    if (!known.kinds.includes(kind))
      return fail('techniqueUnfit', `${known.slug} is done to ${known.kinds.join(', ')}, not to a ${kind}`);
    wanted.push(known);
  }
  // Not every series has the feature that a technique attacks: states are tried in the order drawn.
  const states = chance.shuffle(STATES.filter((state) => issues(state, kind)));
  let last: DrawnDocument = fail('techniqueUnfit', `no series of this kind bears ${techniques.join(', ')}`);
  for (const state of states.length === 0 ? [null] : states) {
    const drawn = drawSpec(
      kind,
      state,
      seed,
      wanted.map(({ slug }) => slug),
    );
    const spec = wanted.reduce((before, { slug }) => prepareFor(slug, before), drawn);
    const fitted = wanted.map((one) => ({ innocent: one.innocent === true, mutation: fit(one, spec, chance) }));
    last = makeDocument({
      ...spec,
      frauds: fitted.filter(({ innocent }) => !innocent).map(({ mutation }) => mutation),
      oddities: fitted.filter(({ innocent }) => innocent).map(({ mutation }) => mutation),
    });
    if (last.ok) return last;
  }
  return last;
}

/** Whether the holder of such a paper is a national of another state than the one that issued it. */
function isForeigner(kind: DocumentKind): boolean {
  return isFormKind(kind) || ['visaSticker', 'fullPageVisa', 'residencePermit', 'refugeeDocument'].includes(kind);
}

/** A beard beside an F would be a doubt that no technique put there. */
const isBearded = ({ facialHair }: Looks): boolean => facialHair !== 'none' && facialHair !== 'stubble';

function issues(state: State, kind: DocumentKind): boolean {
  return state.series.some((series) => series.kind === kind && series.lastIssued === null);
}

function drawSpec(kind: DocumentKind, state: State | null, seed: number, techniques: readonly string[]): DocumentSpec {
  const chance = stream(seed, `holder:${kind}`);
  const ageYears = chance.int(19, 68);
  const looks = makeLooks(stream(seed, 'looks'), { ageYears: [ageYears, ageYears] });
  const holderState = isForeigner(kind)
    ? chance.pick(STATES.filter((one) => !one.member && one.code !== state?.code))
    : (state ?? chance.pick(STATES));
  const name = makeName(chance, holderState.naming);
  const mononym = techniques.includes('in-mononym');
  const birthDate = techniques.includes('in-conventional-birth-date')
    ? `${2026 - ageYears}-01-01`
    : before(ageYears * 365 + chance.int(1, 360));
  const sex = chance.pick(['F', 'M']);
  const person = {
    surname: name.family === '' || mononym ? name.given : name.family,
    givenNames: name.family === '' || mononym ? '' : name.given,
    birthDate,
    sex: isBearded(looks) ? 'M' : sex,
  };
  const deviation = techniques.includes('in-published-deviation') ? publishedDeviation(state, kind) : undefined;
  const issueDate = deviation === undefined ? before(chance.int(90, 1500)) : addDays(deviation.firstIssued, 3);
  const city = chance.pick(holderState.cities.filter((one) => one.length < 13));
  const bearer = { name: `${person.givenNames} ${person.surname}`.trim(), birthDate, state: holderState, city };
  const base = { kind, seed, looks: ageLooks(looks, Math.max(18, ageYears - 2)), wear: chance.int(5, 45) };
  const issuer = state === null ? {} : { state: state.code };
  switch (kind) {
    case 'passport':
      return { ...base, ...issuer, fields: { ...person, issueDate }, stamps: drawStamps(chance, issueDate) };
    case 'refugeeDocument': {
      const lately = before(chance.int(90, 600));
      return { ...base, ...issuer, fields: { ...person, issueDate: lately }, stamps: drawStamps(chance, lately) };
    }
    case 'identityCard':
      return { ...base, ...issuer, fields: { ...person, issueDate, address: drawAddress(chance, city) } };
    case 'emergencyDocument': {
      const lately = before(chance.int(2, 25));
      const route = `${chance.pick(holderState.cities)} – ${chance.pick(holderState.cities)}`;
      const reason = chance.pick(['Passport reported lost', 'Passport reported stolen', 'Passport worn out']);
      return {
        ...base,
        ...issuer,
        wear: chance.int(5, 20),
        fields: { ...person, issueDate: lately, expiryDate: addDays(lately, 60), route, reason },
      };
    }
    case 'seafarerBook':
      return { ...base, ...issuer, fields: { ...person, issueDate, ...drawService(chance, issueDate) } };
    case 'drivingLicence': {
      const { sex: _sex, ...named } = person;
      const categories = chance.pick(['AM B', 'A B', 'B BE', 'AM A B', 'B C']);
      const address = `${chance.int(2, 90)} ${chance.pick(['Quay Row', 'Mill Lane', 'Hill Street'])}`;
      return { ...base, ...issuer, fields: { ...named, issueDate, categories, address } };
    }
    case 'fullPageVisa':
    case 'visaSticker': {
      const validFrom = before(chance.int(10, 60));
      return {
        ...base,
        ...issuer,
        fields: {
          ...person,
          nationality: holderState.code,
          passportNumber: `${chance.pick(['K', 'Z', 'M', 'T'])}${chance.int(1000000, 9999999)}`,
          validFrom,
          validUntil: addDays(validFrom, 180),
          entries: chance.pick(['01', '02', 'MULT']),
          durationDays: chance.pick(['30', '60', '90']),
          issuedIn: chance.pick(holderState.cities.filter((city) => city.length < 12)),
          issueDate: addDays(validFrom, -chance.int(5, 30)),
        },
      };
    }
    case 'residencePermit':
      return {
        ...base,
        ...issuer,
        fields: {
          ...person,
          nationality: holderState.code,
          permitType: 'EMPLOYMENT',
          issueDate: before(chance.int(60, 700)),
          expiryDate: addDays(TODAY, chance.int(60, 900)),
        },
      };
    case 'boardingPass':
      return {
        ...base,
        fields: {
          carrier: 'NORDAIR',
          passenger: `${person.surname} ${person.givenNames}`.trim().toUpperCase(),
          flight: `NA ${chance.int(100, 899)}`,
          date: TODAY,
          departure: '08:10',
          boarding: '07:30',
          gate: `B${chance.int(1, 30)}`,
          seat: `${chance.int(2, 32)}${chance.pick(['A', 'C', 'D', 'F'])}`,
          reference: `K${chance.int(10, 99)}R${chance.int(10, 99)}`,
          from: chance.pick(holderState.cities).toUpperCase(),
          to: 'HAVENSTAD',
        },
      };
    case 'hotelBooking':
      return {
        ...base,
        fields: {
          hotel: 'Hotel Brigg',
          address: 'Craneplein 2, 1190 Havenstad, Aldermark',
          phone: '+000 21 551 0188',
          reference: `BR${chance.int(10000, 99999)}`,
          guest: `${person.givenNames} ${person.surname}`.trim(),
          arrival: TODAY,
          leaving: addDays(TODAY, chance.int(3, 14)),
          room: 'Single room',
          price: 'Paid in full',
          payment: 'Card',
          issuedOn: before(chance.int(20, 90)),
        },
      };
    case 'birthCertificate':
    case 'marriageCertificate':
    case 'civilStatusCertificate':
      return { ...base, ...issuer, fields: drawCivilFields(kind, person, holderState, chance) };
    case 'visaForm':
    case 'familyForm':
    case 'residenceForm':
    case 'naturalisationForm':
    case 'asylumForm':
      return { ...base, state: 'QSA', fields: drawFormFields(kind, person, holderState, chance) };
    default:
      return { ...base, fields: drawOfficeFields(kind, bearer, chance) };
  }
}

const SHIPS = ['Nordlys', 'Alder Star', 'Marisol', 'Tern', 'Selkie', 'Corvina'] as const;
const RATINGS = ['AB seaman', 'Oiler', 'Cook', 'Third mate', 'Bosun'] as const;

/** Rank, and three engagements one after the other. */
function drawService(chance: Chance, issueDate: string): Record<string, string> {
  const rating = chance.pick(RATINGS);
  const ships = chance.shuffle(SHIPS);
  let day = addDays(issueDate, chance.int(20, 60));
  const fields: Record<string, string> = { capacity: rating };
  for (const row of [1, 2, 3]) {
    const until = addDays(day, chance.int(90, 210));
    if (until >= TODAY) break;
    Object.assign(fields, {
      [`ship${row}`]: ships[row] ?? '',
      [`rating${row}`]: rating,
      [`engaged${row}`]: day,
      [`discharged${row}`]: until,
    });
    day = addDays(until, chance.int(30, 90));
  }
  return fields;
}

/** A fault that the state has published of its own genuine documents. */
function publishedDeviation(state: State | null, kind: DocumentKind): PublishedDeviation | undefined {
  return state?.series.find((series) => series.kind === kind && series.deviations.length > 0)?.deviations[0];
}

/** Two journeys through the host state, as stamps. */
function drawStamps(chance: Chance, issueDate: string): NonNullable<DocumentSpec['stamps']> {
  const host = STATES.find((state) => state.code === 'QSA');
  const post = (): string =>
    chance.pick(host?.posts.filter((one) => one.openedOn < issueDate && one.closedOn === null) ?? []).name;
  const first = addDays(issueDate, chance.int(10, 40));
  const second = addDays(first, chance.int(30, 45));
  return [first, addDays(first, 12), second, addDays(second, 9)]
    .filter((date) => date < TODAY)
    .map((date, index) => ({
      state: 'QSA',
      post: post(),
      date,
      direction: index % 2 === 0 ? 'entry' : 'exit',
      page: 4 + (index >> 1),
    }));
}

/** A mutation with every value that its technique needs. */
function fit(technique: Technique, spec: DocumentSpec, chance: Chance): MutationSpec {
  const own = fittedParams(technique.slug, spec, chance);
  if (own !== null) return { technique: technique.slug, ...own };
  const params: Record<string, MutationParam> = {};
  for (const [name, rule] of Object.entries(technique.params ?? {})) {
    if (!rule.required && rule.type !== 'stamp' && rule.type !== 'looks') continue;
    params[name] = fitParam(rule.type, technique.slug, name, spec, chance);
    if (technique.slug === 'in-published-deviation')
      params[name] = publishedDeviation(STATES.find((one) => one.code === spec.state) ?? null, 'passport')?.code ?? '';
  }
  return { technique: technique.slug, ...params };
}

function fitParam(type: string, slug: string, name: string, spec: DocumentSpec, chance: Chance): MutationParam {
  switch (type) {
    case 'date':
      return fitDate(slug, spec, chance);
    case 'looks': {
      if (spec.looks === undefined) throw new Error('a document without a holder has no face to change');
      const [from, to] = FACE_DISTANCES.relative;
      return { ...spec.looks, face: faceAtDistance(spec.looks.face, chance.int(from, to), chance) };
    }
    case 'field':
      return slug === 'mz-viz-mismatch' ? 'sex' : spec.kind === 'visaSticker' ? 'validUntil' : 'birthDate';
    case 'stamp':
      return 1;
    case 'page':
      return spec.kind === 'passport' ? 'page7' : 'sticker';
    case 'years':
      return 5;
    default:
      if (slug === 'mz-viz-mismatch') return spec.fields['sex'] === 'F' ? 'M' : 'F';
      if (slug === 'vs-transplanted') return `X${chance.int(1000000, 9999999)}`;
      if (slug === 'mz-field-digit') return 'birthDate';
      if (slug === 'st-impossible') return 'code';
      return name;
  }
}

function fitDate(slug: string, spec: DocumentSpec, chance: Chance): string {
  if (slug === 'alt-birth-date') return addDays(spec.fields['birthDate'] ?? TODAY, 365 * chance.int(4, 9));
  if (slug === 'vs-dates-altered') return addDays(spec.fields['validUntil'] ?? TODAY, 365);
  return addDays(spec.stamps?.[0]?.date ?? TODAY, -7);
}

function fail(code: Fault['code'], message: string): DrawnDocument {
  return {
    ok: false,
    error: [{ code, path: ['fraud'], message, hint: 'See `firstline document --list` for what fits which kind.' }],
  };
}
