// The forms of a scenario's files as JSON Schema, for editors that help authors while they write.

import { z } from 'zod';
import type { JsonSchema } from '#law';
import { dilemmaFileSchema, sourcesFileSchema } from './dilemmaSchema.ts';
import { defectsSchema } from './defects.ts';
import { expertSchema } from './expert.ts';
import { procedureSchema } from './procedure.ts';
import { scenarioSchema } from './schema.ts';
import { shiftFileSchema } from './shift.ts';
import { localeSchema } from './texts.ts';

/** As authors write them: what has a default may be left out. */
export function exportScenarioSchemas(): {
  readonly [
    file in
      | 'scenario'
      | 'expert'
      | 'procedure'
      | 'procedure-layer'
      | 'defects'
      | 'locale'
      | 'dilemma'
      | 'dilemma-sources'
      | 'shift'
  ]: JsonSchema;
} {
  const asWritten = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input' });
  return {
    scenario: asWritten(scenarioSchema),
    expert: asWritten(expertSchema),
    procedure: asWritten(procedureSchema),
    'procedure-layer': layerOf(asWritten(procedureSchema)),
    defects: asWritten(defectsSchema),
    locale: asWritten(localeSchema),
    dilemma: asWritten(dilemmaFileSchema),
    'dilemma-sources': asWritten(sourcesFileSchema),
    shift: asWritten(shiftFileSchema),
  };
}

/** The form of a procedure that extends another: nothing has to be there but what it is and what it extends, and null takes out what is below. */
function layerOf(procedure: JsonSchema): JsonSchema {
  const { properties = {}, ...rest } = loosen(procedure);
  return {
    ...rest,
    description: 'What differs in a kind of control or interview from the procedure that it extends.',
    properties: {
      ...properties,
      extends: {
        type: 'string',
        description:
          'The procedure that this one is laid on. Mappings go together key by key; any other value stands in the place of what is there; null takes it out.',
      },
    },
    required: ['format', 'id', 'extends'],
  };
}

/** A schema whose mappings may leave out anything, and take it out by null; what stands in a list is whole. */
function loosen(whole: JsonSchema): JsonSchema {
  const schema = { ...whole };
  delete schema.required;
  delete schema.default;
  const orNull = (one: JsonSchema | boolean): JsonSchema | boolean =>
    typeof one === 'boolean' ? one : { anyOf: [loosen(one), { type: 'null' }] };
  const inAll = <T>(all: Readonly<Record<string, T>>, change: (one: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(all).map(([key, one]) => [key, change(one)]));
  return {
    ...schema,
    ...(schema.properties === undefined ? {} : { properties: inAll(schema.properties, orNull) }),
    ...(schema.additionalProperties === undefined ? {} : { additionalProperties: orNull(schema.additionalProperties) }),
    ...(schema.anyOf === undefined ? {} : { anyOf: schema.anyOf.map(loosen) }),
    ...(schema.$defs === undefined ? {} : { $defs: inAll(schema.$defs, loosen) }),
  };
}
