// Do the frauds and oddities an author wants fit the document? Each technique knows its kinds of document, the feature it degrades
// and what else it needs.

import { hintWord } from '#law';
import type { Faults } from './fault.ts';
import { fieldRulesOf } from './fields.ts';
import { ODDITIES, selectOptionalTechnique, TECHNIQUES } from './fraud/techniques.ts';
import type { ParamRule, Technique } from './fraud/technique.ts';
import { isDate } from './calendarDay.ts';
import type { MutationSpec } from './documentSpec.ts';
import { pagesOf } from './compose.ts';
import type { Mutation, MutationParam, PaperDocument } from './paperDocument.ts';
import { selectOptionalSeries } from './series/states.ts';

interface MutationLists {
  readonly frauds: readonly Technique[];
  readonly oddities: readonly Technique[];
}

/** What can be done to a chip. */
export const CHIP_LISTS: MutationLists = {
  frauds: TECHNIQUES.filter((technique) => technique.alterChip !== undefined),
  oddities: ODDITIES.filter((technique) => technique.alterChip !== undefined),
};

export function makeMutations(
  frauds: readonly MutationSpec[],
  oddities: readonly MutationSpec[],
  document: PaperDocument,
  faults: Faults,
  known: MutationLists = { frauds: TECHNIQUES, oddities: ODDITIES },
): Mutation[] {
  const lists = [
    { name: 'frauds', specs: frauds, known: known.frauds },
    { name: 'oddities', specs: oddities, known: known.oddities },
  ];
  return lists.flatMap(({ name, specs, known }) =>
    specs.flatMap((spec, index) => makeMutation(spec, known, document, faults.within(name, index)) ?? []),
  );
}

function makeMutation(
  spec: MutationSpec,
  known: readonly Technique[],
  document: PaperDocument,
  faults: Faults,
): Mutation | null {
  const technique = known.find((one) => one.slug === spec.technique);
  if (technique === undefined) {
    const words = known.map((one) => one.slug);
    const elsewhere = selectOptionalTechnique(spec.technique) !== null;
    faults.add(
      'unknownTechnique',
      ['technique'],
      elsewhere ? `"${spec.technique}" belongs in the other list` : `there is no technique "${spec.technique}"`,
      hintWord(spec.technique, words, `Use one of: ${words.join(', ')}.`),
    );
    return null;
  }
  if (!technique.kinds.includes(document.kind)) {
    faults.add(
      'techniqueUnfit',
      ['technique'],
      `${technique.slug} is not done to a ${document.kind}`,
      `It fits: ${technique.kinds.join(', ')}.`,
    );
    return null;
  }
  const features: readonly string[] = selectOptionalSeries(document.series)?.features ?? [];
  if (technique.feature !== undefined && !features.includes(technique.feature)) {
    faults.add(
      'techniqueUnfit',
      ['technique'],
      `series ${document.series} has no ${technique.feature} that ${technique.slug} could imitate`,
      'Choose another technique or a series with that feature.',
    );
    return null;
  }
  const params = makeParams(spec, technique, document, faults);
  if (params === null) return null;
  const misfit = technique.misfit?.(document, params) ?? null;
  if (misfit !== null) {
    faults.add('techniqueUnfit', misfit.param === undefined ? [] : [misfit.param], misfit.message, misfit.hint);
    return null;
  }
  return { technique: technique.slug, params };
}

function makeParams(
  spec: MutationSpec,
  technique: Technique,
  document: PaperDocument,
  faults: Faults,
): Record<string, MutationParam> | null {
  const rules = technique.params ?? {};
  const params: Record<string, MutationParam> = {};
  let whole = true;
  const fault = (name: string, message: string, hint: string): void => {
    faults.add('techniqueParam', [name], message, hint);
    whole = false;
  };
  for (const name of Object.keys(spec))
    if (name !== 'technique' && !(name in rules))
      fault(
        name,
        `${technique.slug} takes no "${name}"`,
        Object.keys(rules).length === 0 ? 'It takes nothing.' : `It takes: ${Object.keys(rules).join(', ')}.`,
      );
  for (const [name, rule] of Object.entries(rules)) {
    const value = spec[name] ?? rule.fallback;
    if (value === undefined) {
      if (rule.required === true) fault(name, `${technique.slug} needs "${name}"`, `Add "${name}" (${rule.type}).`);
      continue;
    }
    const wrong = wrongParam(rule, value, document);
    if (wrong === null) params[name] = value;
    else fault(name, `"${name}" of ${technique.slug}: ${wrong.message}`, wrong.hint);
  }
  return whole ? params : null;
}

function wrongParam(
  rule: ParamRule,
  value: MutationParam,
  document: PaperDocument,
): { message: string; hint: string } | null {
  const text = typeof value === 'object' ? '' : String(value);
  switch (rule.type) {
    case 'date':
      return isDate(text) ? null : { message: `"${text}" is no day of the calendar`, hint: 'Write YYYY-MM-DD.' };
    case 'choice':
      return rule.choices?.includes(text) === true
        ? null
        : { message: `"${text}" is no choice`, hint: `Use one of: ${(rule.choices ?? []).join(', ')}.` };
    case 'field': {
      const names = Object.keys(fieldRulesOf(document.kind));
      return names.includes(text)
        ? null
        : { message: `a ${document.kind} has no field "${text}"`, hint: `Use one of: ${names.join(', ')}.` };
    }
    case 'looks':
      return typeof value === 'object'
        ? null
        : { message: 'must be the looks of a person', hint: 'Give the looks of the person.' };
    case 'stamp':
      return Number.isInteger(value) && Number(value) >= 1
        ? null
        : { message: `"${text}" is no stamp`, hint: 'Count the stamps of the document from 1.' };
    case 'page': {
      const pages = pagesOf(document);
      return pages.includes(text)
        ? null
        : { message: `the document has no page "${text}"`, hint: `Use one of: ${pages.slice(0, 4).join(', ')} …` };
    }
    case 'years':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 20
        ? null
        : { message: `"${text}" is no number of years`, hint: 'Give a whole number from 1 to 20.' };
    default:
      return text === '' ? { message: 'is empty', hint: 'Write the text.' } : null;
  }
}
