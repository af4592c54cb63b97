// What may an author write about a document? The shape of the specification; makeDocument.ts checks what it says.

import type { Looks } from '#people';
import type { MutationParam } from './paperDocument.ts';

/** `{ technique: 'alt-birth-date', to: '1987-04-25' }` */
export interface MutationSpec {
  readonly technique: string;
  readonly [param: string]: MutationParam;
}

export interface StampSpec {
  readonly state: string;
  readonly post: string;
  readonly date: string;
  readonly direction: string;
  /** That of the post, unless told. */
  readonly transport?: string;
  /** The register's code for post and month, unless told. */
  readonly code?: string;
  readonly officer?: string;
  readonly page?: number;
  readonly x?: number;
  readonly y?: number;
  readonly turnDegrees?: number;
  readonly smudge?: number;
  /** Letter A to I of the ground of a refusal: the stamp is crossed out. */
  readonly refusal?: string;
}

export interface StickerSpec {
  readonly visa: DocumentSpec;
  readonly page?: number;
  readonly x?: number;
  readonly y?: number;
}

/** What an author writes. Everything that can follow from the series may be left out. */
export interface DocumentSpec {
  readonly kind: string;
  /** Needed for papers that a state issues. */
  readonly state?: string;
  /** The series that was issued on the date of issue, unless told. */
  readonly series?: string;
  readonly seed: string | number;
  readonly fields: Readonly<Record<string, string>>;
  /** The holder at issue; needed for documents with a photograph. */
  readonly looks?: Looks;
  readonly stamps?: readonly StampSpec[];
  readonly stickers?: readonly StickerSpec[];
  readonly frauds?: readonly MutationSpec[];
  readonly oddities?: readonly MutationSpec[];
  /** What was done to the chip, or has become of it; the same may stand in the lists above. */
  readonly chip?: { readonly frauds?: readonly MutationSpec[]; readonly oddities?: readonly MutationSpec[] };
  /** 0 new … 100 worn out. */
  readonly wear?: number;
}
