// The forms of the law's files as JSON Schema, for editors that help authors while they write.

import { z } from 'zod';
import { PACK_SCHEMA } from './packSchema.ts';
import { STATES_SCHEMA, VOCABULARY_SCHEMA } from './vocabularySchema.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

export function exportLawSchemas(): { readonly [file in 'pack' | 'vocabulary' | 'states']: JsonSchema } {
  return {
    pack: z.toJSONSchema(PACK_SCHEMA),
    vocabulary: z.toJSONSchema(VOCABULARY_SCHEMA),
    states: z.toJSONSchema(STATES_SCHEMA),
  };
}
