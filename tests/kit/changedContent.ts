// Shipped content with one case changed, as an academy that supersedes it has it: hashes follow.

import { hashContent, type Catalogue, type ScenarioContent } from '#scenario';
import type { ContentFiles } from '../../src/server/contentShelf.ts';
import { shippedContent } from './serverKit.ts';

export function changeCase(name: string, change: (content: ScenarioContent) => ScenarioContent): ContentFiles {
  const files = new Map(shippedContent());
  const catalogue = JSON.parse(files.get('index.json') ?? '') as Catalogue;
  const scenarios = catalogue.scenarios.map((entry) => {
    if (entry.id !== name) return entry;
    const changed = change(JSON.parse(files.get(entry.content) ?? '') as ScenarioContent);
    files.set(entry.content, JSON.stringify(changed));
    return { ...entry, ...hashContent(changed) };
  });
  return files.set('index.json', JSON.stringify({ ...catalogue, scenarios }));
}

/** Other weights: another key, the same play. */
export function otherWeights(name: string, weights: ScenarioContent['scenario']['scoring']['weights']): ContentFiles {
  return changeCase(name, (content) => ({
    ...content,
    scenario: { ...content.scenario, scoring: { ...content.scenario.scoring, weights } },
  }));
}
