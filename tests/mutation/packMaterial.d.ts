import { type Pack, type PackSource } from '#law';
import type { PackExamples } from '../../src/law/lawExample.ts';
export declare const ROOT: string;
export declare const EXAMPLES: readonly PackExamples[];
export interface Material {
  readonly said: PackExamples;
  readonly pack: Pack;
  /** The pack with the one that it is laid on: what is compiled. */
  readonly source: PackSource;
  /** The ids that the pack itself writes: its rules, derived facts, constraints, sources, lists. */
  readonly own: ReadonlySet<string>;
  readonly isTruth: (fact: string) => boolean;
}
/** What is hunted under the name of a pack. Throws where there is no such pack or it has a fault. */
export declare function openMaterial(id: string): Material;
