// firstline law list: the rules and provisions of a pack, found by number, word, topic or mark.

import { MARKS, type Mark } from '#law';
import { inForceInWords, makeRuleSearch } from '#words';
import {
  InputError,
  readOptions,
  readText,
  requireDate,
  requireText,
  UsageError,
  type Answer,
} from '../commandLine.ts';
import { readContentFolder } from '../contentFolder.ts';
import { makeLawReader, type LawReader } from '../lawReader.ts';
import { requireKnown, selectPack } from '../lawQuestion.ts';
import { PRODUCT_FOLDER } from '../productFolder.ts';

export const listUsage =
  'firstline law list --pack eu [--search WORDS] [--topic STEP] [--mark unverified] [--date YYYY-MM-DD] [--lang en] [--json]';

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly step: string | null;
  readonly citation: string;
  readonly title: string;
  readonly url: string;
  readonly mark: Mark;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export function listLaw(args: readonly string[]): Answer {
  const text = { type: 'string' } as const;
  const options = { pack: text, search: text, topic: text, mark: text, date: text, lang: text };
  const parsed = readOptions(args, options, listUsage);
  const mark = readText(parsed, 'mark');
  if (mark !== null && !MARKS.some((one) => one === mark))
    throw new UsageError(`--mark "${mark}" is none of ${MARKS.join(', ')}\nusage: ${listUsage}`);
  const files = readContentFolder(PRODUCT_FOLDER);
  const pack = selectPack(files, requireText(parsed, 'pack', listUsage));
  const reader = makeLawReader(files, pack, readText(parsed, 'lang') ?? 'en');
  const topic = readText(parsed, 'topic');
  const steps = pack.source.steps.map(({ id }) => id);
  if (topic !== null && !steps.includes(topic))
    throw new InputError(`the pack "${pack.id}" has no topic "${topic}"; it has ${steps.join(', ')}`);
  const date = readText(parsed, 'date') === null ? null : requireDate(parsed, 'date', listUsage);
  if (date !== null) requireKnown(pack, date);
  const all = pack.source.rules.flatMap(({ id, kind, step = null }): Listed[] => {
    const rule = pack.ruleById.get(id);
    const provision = reader.law.provision(id);
    if (rule === undefined || provision === null) return [];
    const { from, to } = rule;
    const { citation, title, url } = provision;
    return [{ id, kind, step, citation, title, url, mark: provision.mark, from, to, text: reader.law.rule(id) }];
  });
  const fitting = all.filter(
    (one) =>
      (topic === null || one.step === topic) &&
      (mark === null || one.mark === mark) &&
      (date === null || (one.from <= date && date <= one.to)),
  );
  const search = readText(parsed, 'search');
  const found = search === null ? fitting : searched(fitting, search, reader);
  return {
    exitCode: 0,
    json: { pack: pack.id, count: found.length, rules: found },
    text: [...found.map((one) => describe(one, reader)), reader.say('explain.found', { count: found.length })].join(
      '\n\n',
    ),
  };
}

/** What fits best first. */
function searched(rules: readonly Listed[], words: string, { law }: LawReader): Listed[] {
  const byId = new Map(rules.map((one) => [one.id, one]));
  return makeRuleSearch(law, [...byId.keys()])
    .find(words)
    .flatMap((id) => byId.get(id) ?? []);
}

function describe(rule: Listed, { law, say }: LawReader): string {
  const { id, citation, title, url, mark, kind, step } = rule;
  const about = [kind, ...(step === null ? [] : [step])].map(
    (code, index) => law.book.text(`${index === 0 ? 'kind' : 'step'}.${code}`) ?? code,
  );
  const days = inForceInWords(law, say, rule);
  return [
    `${citation} [${id}]`,
    `  ${rule.text}`,
    `  ${[...about, law.book.text(`mark.${mark}`) ?? mark, ...(days === null ? [] : [days])].join(' · ')}`,
    `  ${title} · ${url}`,
  ].join('\n');
}
