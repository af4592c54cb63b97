// What must a drawn document hold so that a technique can be done to it, and what does the technique need to know? For single pictures,
// contact sheets and practice; an author says it all in a scenario.

import { faceAtDistance, FACE_DISTANCES, type Chance, type Looks } from '#people';
import type { DocumentSpec, MutationSpec } from './documentSpec.ts';
import { selectState, STATES } from './series/states.ts';
import { isStateCode } from './mrz/stateCodes.ts';

type Params = Omit<MutationSpec, 'technique'>;

interface Fitting {
  /** The document as it must be before the technique is done to it. */
  readonly prepare?: (spec: DocumentSpec) => DocumentSpec;
  readonly params?: (spec: DocumentSpec, chance: Chance) => Params;
}

const withFields = (spec: DocumentSpec, fields: Readonly<Record<string, string>>): DocumentSpec => ({
  ...spec,
  fields: { ...spec.fields, ...fields },
});

const later = (date: string | undefined, years: number): string =>
  Temporal.PlainDate.from(date ?? '2024-01-01')
    .add({ years })
    .toString();

/** A relative's face, so that the change does not leap to the eye. */
function relative({ looks }: DocumentSpec, chance: Chance): Looks {
  if (looks === undefined) throw new Error('a document without a holder has no face to change');
  const [from, to] = FACE_DISTANCES.relative;
  return { ...looks, face: faceAtDistance(looks.face, chance.int(from, to), chance) };
}

/** Somebody of like colouring who is no relative. */
function stranger({ looks }: DocumentSpec, chance: Chance): Looks {
  if (looks === undefined) throw new Error('a document without a holder has no face to change');
  const [from, to] = FACE_DISTANCES.stranger;
  return { ...looks, face: faceAtDistance(looks.face, chance.int(from, to), chance) };
}

const NATIONALITIES = STATES.map((state) => state.adjective);

function otherNationality(spec: DocumentSpec): string {
  const own = spec.state !== undefined && isStateCode(spec.state) ? selectState(spec.state).adjective : '';
  return NATIONALITIES.find((one) => one !== own && one.length < 11) ?? '';
}

/** A name with one letter more before its last. */
const oneMore = (name: string): string => {
  const letters = Array.from(name);
  const last = letters.pop() ?? '';
  return `${letters.join('')}${last === 'i' ? 'o' : 'i'}${last}`;
};

function homeStamp(spec: DocumentSpec): NonNullable<DocumentSpec['stamps']>[number] | null {
  if (spec.state === undefined || !isStateCode(spec.state)) return null;
  const issued = spec.fields['issueDate'] ?? '';
  const state = selectState(spec.state);
  const post = state.posts.find((one) => one.openedOn < issued && one.closedOn === null);
  const first = spec.stamps?.[0];
  if (post === undefined || first === undefined) return null;
  return { state: state.code, post: post.name, date: first.date, direction: 'exit', page: first.page ?? 4 };
}

const FITTINGS: Readonly<Record<string, Fitting>> = {
  'alt-erasure-mechanical': { params: () => ({ field: 'expiryDate' }) },
  'alt-polycarbonate-scraped': { params: () => ({ field: 'expiryDate' }) },
  'alt-endorsement-removed': {
    prepare: (spec) =>
      withFields(
        spec,
        spec.kind === 'passport'
          ? { observations: 'Not valid for travel without the guardian' }
          : { remarks: 'EMPLOYMENT NOT PERMITTED' },
      ),
  },
  'alt-laser-added': { params: (spec) => ({ to: later(spec.fields['birthDate'], -3) }) },
  'alt-name-letter': { params: (spec) => ({ to: oneMore(spec.fields['surname'] ?? '') }) },
  'alt-nationality-birthplace': { params: (spec) => ({ to: otherNationality(spec) }) },
  'vs-entries-altered': {
    prepare: (spec) => withFields(spec, { entries: '01' }),
    params: () => ({ field: 'entries', to: 'MULT' }),
  },
  'ph-morph': { params: (spec, chance) => ({ looks: stranger(spec, chance) }) },
  'ph-perforated-mismatch': { params: (spec, chance) => ({ looks: relative(spec, chance) }) },
  'bk-leaf-foreign': { params: () => ({ page: 'page9' }) },
  'bk-leaf-removed': { params: () => ({ page: 'page9' }) },
  'bk-perforation-broken': { params: () => ({ page: 'page29' }) },
  'st-erased': { params: () => ({ page: 'page9' }) },
  'st-refusal-hidden': {
    prepare: (spec) => ({
      ...spec,
      stamps: (spec.stamps ?? []).map((stamp, i) => (i === 0 ? { ...stamp, refusal: 'C' } : stamp)),
    }),
    params: () => ({ stamp: 1 }),
  },
  'st-same-hand': {
    prepare: (spec) => {
      const own = homeStamp(spec);
      return own === null ? spec : { ...spec, stamps: [...(spec.stamps ?? []), own] };
    },
    params: (spec) => ({ stamp: 1, with: spec.stamps?.length ?? 1 }),
  },
};

/** The document changed so that the technique fits it. */
export function prepareFor(technique: string, spec: DocumentSpec): DocumentSpec {
  return FITTINGS[technique]?.prepare?.(spec) ?? spec;
}

/** What the technique needs to know, where that does not follow from the kinds of its parameters; null where it does. */
export function fittedParams(technique: string, spec: DocumentSpec, chance: Chance): Params | null {
  return FITTINGS[technique]?.params?.(spec, chance) ?? null;
}
