// The forms of the law's files as JSON Schema, for editors that help authors while they write.

import { z } from 'zod';
import { LAW_TEXTS_SCHEMA } from './lawTexts.ts';
import { PACK_SCHEMA } from './packSchema.ts';
import { STATES_SCHEMA, VOCABULARY_LAYER_SCHEMA, VOCABULARY_SCHEMA } from './vocabularySchema.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** As authors write them: what has a default may be left out. */
export function exportLawSchemas(): {
  readonly [file in 'pack' | 'vocabulary' | 'vocabularyLayer' | 'states' | 'texts']: JsonSchema;
} {
  const asWritten = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input' });
  return {
    pack: asWritten(PACK_SCHEMA),
    vocabulary: asWritten(VOCABULARY_SCHEMA),
    vocabularyLayer: asWritten(VOCABULARY_LAYER_SCHEMA),
    states: asWritten(STATES_SCHEMA),
    texts: asWritten(LAW_TEXTS_SCHEMA),
  };
}
