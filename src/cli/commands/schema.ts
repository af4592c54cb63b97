// firstline schema: the forms of everything that authors write, as JSON Schema for their editors.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportQuestionSchemas } from '#drills';
import { exportLabSchemas } from '#lab';
import { exportLawSchemas, type JsonSchema } from '#law';
import { exportScenarioSchemas } from '#scenario';
import { readOptions, requireText, type Answer, type Command } from '../commandLine.ts';

const usage = 'firstline schema --out FOLDER [--json]';

export const schema: Command = {
  name: 'schema',
  usage: `${usage}: JSON Schemas of scenarios, procedures, law, texts, populations and edits, for editors`,
  run(args): Answer {
    const parsed = readOptions(args, { out: { type: 'string' } }, usage);
    const folder = requireText(parsed, 'out', usage);
    mkdirSync(folder, { recursive: true });
    const schemas = listSchemas();
    for (const [file, text] of schemas) writeFileSync(join(folder, file), text);
    const files = [...schemas.keys()];
    return { exitCode: 0, json: { folder, files }, text: files.map((file) => join(folder, file)).join('\n') };
  },
};

/** Every schema as the text of its file. */
function listSchemas(): ReadonlyMap<string, string> {
  const { pack, vocabulary, vocabularyLayer, states, texts } = exportLawSchemas();
  const { population, edit } = exportLabSchemas();
  const { naming, rephrasing } = exportQuestionSchemas();
  const named: Readonly<Record<string, JsonSchema>> = {
    ...exportScenarioSchemas(),
    'law-pack': pack,
    'law-vocabulary': vocabulary,
    'law-vocabulary-layer': vocabularyLayer,
    'law-states': states,
    'law-locale': texts,
    'lab-population': population,
    'lab-edit': edit,
    'drill-naming': naming,
    'drill-rephrasing': rephrasing,
  };
  return new Map(
    Object.entries(named).map(([name, one]) => [`${name}.schema.json`, `${JSON.stringify(one, null, 2)}\n`]),
  );
}
