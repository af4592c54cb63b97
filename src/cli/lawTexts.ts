// The law's texts from scenarios/law/locales, by language.

import { parse } from 'yaml';
import type { ScenarioFiles } from '#scenario';

export function flattenLawTexts(files: ScenarioFiles): Record<string, Record<string, string>> {
  const out: Record<string, Record<string, string>> = {};
  for (const [path, text] of files) {
    const language = /^scenarios\/law\/locales\/([\w-]+)\.yaml$/.exec(path)?.[1];
    if (language !== undefined) out[language] = parse(text) as Record<string, string>;
  }
  return out;
}
