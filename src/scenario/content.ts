// A scenario as it is packed for play: plain JSON with everything an authority needs, bound by two hashes. `playHash` covers all that
// can change a view, `keyHash` what only changes marks; a log names both, and content in use is never changed, only superseded.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CompiledKnot } from '#interview';
import type { ExpertSource } from './expert.ts';
import type { ProcedureSource } from './procedure.ts';
import type { ScenarioSource } from './schema.ts';
import type { Recordings } from './recordings.ts';

/** Everything of one scenario, by text id and language where it is words. */
export interface ScenarioContent {
  readonly format: 1;
  readonly scenario: ScenarioSource;
  readonly procedure: ProcedureSource;
  readonly ink: {
    readonly json: string;
    readonly knots: readonly CompiledKnot[];
    /** Ids of the choices within answers. */
    readonly choices: readonly string[];
  };
  readonly expert: ExpertSource;
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where lines were recorded; like texts, no matter of a replay. */
  readonly recordings?: Recordings;
  /** Which placeholders each text uses, so that a message carries no value that its text does not show. */
  readonly placeholders: Readonly<Record<string, readonly string[]>>;
  /** Hash of the vocabulary, whose standards decide what counts as established. */
  readonly vocabularyHash: string;
  /** Hash of the law pack that the key is judged by. */
  readonly packHash: string;
}

export interface ContentHashes {
  readonly playHash: string;
  readonly keyHash: string;
}

/** Both hashes, SHA-256 in hex over canonical JSON. */
export function hashContent(content: ScenarioContent): ContentHashes {
  const { play, key } = splitKey(content);
  return { playHash: hashOf(play), keyHash: hashOf(key) };
}

/** SHA-256 in hex of a JSON value, whatever the order of its keys. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** What can change a view, and what only changes marks. */
function splitKey({ scenario, procedure, ink, expert, vocabularyHash, packHash, placeholders }: ScenarioContent): {
  play: unknown;
  key: unknown;
} {
  const {
    scoring,
    critical,
    conduct,
    discrepancies,
    signals,
    variants,
    dilemmas,
    competencies,
    law: wholeLaw,
    reluctance,
    ...rest
  } = scenario;
  const { acknowledges, ...law } = wholeLaw;
  const {
    steps,
    stepsWhen,
    examination,
    bands,
    critical: procedureCritical,
    conduct: procedureConduct,
    basis,
    takesAlong,
    told,
    defects: _,
    safeguards,
    ...procedureRest
  } = procedure;
  return {
    play: {
      scenario: {
        ...rest,
        law,
        reluctance: Object.fromEntries(Object.entries(reluctance).map(([id, { when: _when, ...one }]) => [id, one])),
      },
      variants: Object.entries(variants).map(([id, { weight, set, facts, claims }]) => [
        id,
        weight,
        set,
        facts,
        claims,
      ]),
      dilemmas: Object.entries(dilemmas).map(([id, { when, after, form, asks, options }]) => [
        id,
        when,
        Object.entries(options).map(([option, { plays, effect, conduct: marks, speaks }]) => [
          option,
          plays,
          ...unlessUsual({ effect, marks, speaks }),
        ]),
        ...unlessUsual({ after, form: form === 'pick' ? undefined : form, asks: asks || undefined }),
      ]),
      procedure: procedureRest,
      told: Object.keys(told),
      examination,
      ink,
      placeholders,
      vocabularyHash,
    },
    key: {
      scoring,
      acknowledges,
      discrepancies,
      signals,
      heldBack: unlessUsual(Object.fromEntries(Object.entries(reluctance).map(([id, { when }]) => [id, when])))[0],
      critical,
      competencies,
      expectations: Object.entries(variants).map(([id, { expect }]) => [id, expect]),
      dilemmas: Object.entries(dilemmas).map(([id, { source, when, competency, basis, options }]) => [
        id,
        { source, when, competency, basis },
        Object.entries(options).map(([option, { key, harm, panel }]) => [option, key, ...unlessUsual({ harm, panel })]),
      ]),
      steps,
      stepsWhen,
      bands,
      procedureCritical,
      conduct,
      procedureConduct,
      basis,
      takesAlong,
      safeguards,
      told,
      expert,
      packHash,
    },
  };
}

/** What is as it mostly is, and so left out, keeps the hash of content that knows nothing of it. */
function unlessUsual(more: Readonly<Record<string, unknown>>): unknown[] {
  return Object.values(more).some((one) => one !== undefined) ? [more] : [];
}

/** JSON with the keys of every object in code-unit order, so that equal content gives equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
