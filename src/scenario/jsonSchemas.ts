// The forms of a scenario's files as JSON Schema, for editors that help authors while they write.

import { z } from 'zod';
import type { JsonSchema } from '#law';
import { dilemmaFileSchema, sourcesFileSchema } from './dilemmaSchema.ts';
import { defectsSchema } from './defects.ts';
import { expertSchema } from './expert.ts';
import { procedureSchema } from './procedure.ts';
import { scenarioSchema } from './schema.ts';
import { localeSchema } from './texts.ts';

/** As authors write them: what has a default may be left out. */
export function exportScenarioSchemas(): {
  readonly [
    file in 'scenario' | 'expert' | 'procedure' | 'defects' | 'locale' | 'dilemma' | 'dilemma-sources'
  ]: JsonSchema;
} {
  const asWritten = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input' });
  return {
    scenario: asWritten(scenarioSchema),
    expert: asWritten(expertSchema),
    procedure: asWritten(procedureSchema),
    defects: asWritten(defectsSchema),
    locale: asWritten(localeSchema),
    dilemma: asWritten(dilemmaFileSchema),
    'dilemma-sources': asWritten(sourcesFileSchema),
  };
}
