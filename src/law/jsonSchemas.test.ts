// The forms of the law's files, for editors.

import { expect, test } from 'vitest';
import { exportLawSchemas } from './jsonSchemas.ts';

test('a schema for each file, with what it says to authors', () => {
  const schemas = exportLawSchemas();
  expect(Object.keys(schemas)).toEqual(['pack', 'vocabulary', 'vocabularyLayer', 'states', 'texts']);
  for (const schema of [schemas.pack, schemas.vocabulary, schemas.vocabularyLayer, schemas.states])
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  expect(schemas.texts).toMatchObject({ type: 'object', additionalProperties: { type: 'string' } });
  expect(JSON.stringify(schemas.pack)).toContain('An exception that must be shown');
  expect(schemas.states.properties).toHaveProperty('fictional');
  expect(schemas.vocabularyLayer.properties).toHaveProperty('addsWords');
  expect(schemas.vocabulary.required).toEqual(['words', 'groups', 'facts', 'constraints']);
});
