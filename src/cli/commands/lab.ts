// firstline lab: a synthetic population judged under a law, and under an edited copy of it or on another day.

import { Comparison, listLabFiles, loadEdit, loadPopulation, reportOf, type Answer, type Edit, type LabReport, type Population, type Text } from '#lab'; // prettier-ignore
import { layersOf, loadPack, readLawTexts, renderDiagnostic, whyNotKnown, type Diagnostic, type Pack } from '#law';
import type { Share } from '#measurement';
import {
  InputError,
  readNumber,
  readOptions,
  readText,
  requireDate,
  requireText,
  UsageError,
  type Answer as CommandAnswer,
  type Command,
} from '../commandLine.ts';
import { listPacks, readContentFolder } from '../contentFolder.ts';
import { PRODUCT_FOLDER } from '../productFolder.ts';
import { readFileText } from '../readJson.ts';

const usage =
  'firstline lab --pack eu --population NAME|FILE [--edit NAME|FILE] [--date D] [--other-date D] [--size 2000] [--seed 1] [--lang en] [--json]';

/** More than this is no longer a matter of seconds. */
const MOST = 100_000;

export const lab: Command = {
  name: 'lab',
  usage: `${usage}: whose outcome changes in a synthetic population under an edited law, or on another date; --list: what comes with the product`,
  run(args): CommandAnswer {
    const options = {
      pack: { type: 'string' },
      population: { type: 'string' },
      edit: { type: 'string' },
      date: { type: 'string' },
      'other-date': { type: 'string' },
      size: { type: 'string' },
      seed: { type: 'string' },
      lang: { type: 'string' },
      list: { type: 'boolean' },
    } as const;
    const parsed = readOptions(args, options, usage);
    const files = readContentFolder(PRODUCT_FOLDER);
    if (parsed.values['list'] === true) return listFiles(files);
    const size = readNumber(parsed, 'size', 2000, usage);
    if (size < 1 || size > MOST) throw new UsageError(`--size must be from 1 to ${MOST}\nusage: ${usage}`);
    const seed = readNumber(parsed, 'seed', 1, usage);
    const pack = selectPack(files, requireText(parsed, 'pack', usage));
    const date = readText(parsed, 'date') === null ? pack.source.asAt : requireDate(parsed, 'date', usage);
    const otherDate = readText(parsed, 'other-date') === null ? null : requireDate(parsed, 'other-date', usage);
    for (const day of [date, otherDate]) {
      const why = day === null ? null : whyNotKnown(pack.source, day);
      if (why !== null) throw new InputError(why);
    }
    const population = readPopulation(files, requireText(parsed, 'population', usage), pack);
    const asked = readText(parsed, 'edit');
    if (asked === null && otherDate === null)
      throw new UsageError(`what is compared? give --edit, --other-date, or both\nusage: ${usage}`);
    const edit = asked === null ? null : readEdit(files, asked, pack);
    const comparison = new Comparison({ population, seed, size, date, edit, otherDate });
    comparison.judgeNext(size);
    const report = reportOf(comparison);
    const texts = readLawTexts(files, layersOf(pack.source));
    const language = readText(parsed, 'lang') ?? 'en';
    return {
      exitCode: 0,
      json: report,
      text: describe(report, edit, { ...texts['en'], ...texts[language] }, language),
    };
  },
};

function listFiles(files: ReadonlyMap<string, string>): CommandAnswer {
  const named = (['populations', 'edits'] as const).map((kind) => {
    const found = listLabFiles(files, kind).map(({ name, pack, title }) => ({
      name,
      pack,
      title: inWords(title, 'en'),
    }));
    return [kind, found] as const;
  });
  const lines = named.flatMap(([kind, found]) => [
    `${kind}:`,
    ...found.map(({ name, pack, title }) => `  ${name} (${pack}): ${title}`),
  ]);
  return { exitCode: 0, json: Object.fromEntries(named), text: lines.join('\n') };
}

function selectPack(files: ReadonlyMap<string, string>, id: string): Pack {
  const known = listPacks(files);
  if (!known.includes(id)) throw new InputError(`there is no pack "${id}"; there are ${known.join(', ')}`);
  const { pack, diagnostics } = loadPack(files, id);
  if (pack === null) throw new InputError(`the pack "${id}" has faults:\n${shown(diagnostics)}`);
  return pack;
}

function readPopulation(files: ReadonlyMap<string, string>, wanted: string, pack: Pack): Population {
  const { path, text } = readNamed(files, 'populations', wanted);
  const { population, diagnostics } = loadPopulation(path, text, pack);
  if (population === null) throw new InputError(shown(diagnostics, text));
  return population;
}

function readEdit(files: ReadonlyMap<string, string>, wanted: string, pack: Pack): Edit {
  const { path, text } = readNamed(files, 'edits', wanted);
  const { edit, diagnostics } = loadEdit(path, text, pack);
  if (edit === null) throw new InputError(shown(diagnostics, text));
  return edit;
}

/** What comes with the product, by its name; else a file. */
function readNamed(
  files: ReadonlyMap<string, string>,
  kind: 'populations' | 'edits',
  wanted: string,
): { path: string; text: string } {
  const shipped = listLabFiles(files, kind);
  const found = shipped.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  if (/^[a-z0-9-]+$/.test(wanted))
    throw new InputError(`there are no ${kind} "${wanted}"; there are ${shipped.map(({ name }) => name).join(', ')}`);
  return { path: wanted, text: readFileText(wanted) };
}

function shown(diagnostics: readonly Diagnostic[], text?: string): string {
  return diagnostics.map((one) => renderDiagnostic(one, text)).join('\n');
}

type Texts = Readonly<Record<string, string>>;

function describe(report: LabReport, edit: Edit | null, texts: Texts, language: string): string {
  const { people, seed, answers, flows, rules, characteristics, impossible } = report;
  const added = new Map(
    edit?.source.add?.map(({ id, text }) => [id, text === undefined ? id : inWords(text, language)]),
  );
  const name = ({ kind, outcomes }: Answer): string =>
    outcomes.length === 0
      ? kind
      : `${kind}: ${outcomes.map((code) => texts[`outcome.${code}`] ?? code).join(kind === 'may' ? ' or ' : ' and ')}`;
  const at = (index: number): string => {
    const found = answers[index];
    return found === undefined ? '' : name(found.answer);
  };
  const law = `the pack ${report.pack} on ${report.date}`;
  const other = [edit === null ? null : inWords(edit.source.title, language), report.otherDate].filter(
    (one) => one !== null,
  );
  const rows = answers.map(({ answer, before, after, change }) => {
    const moved = `${signed(change.difference)} (${signed(change.low)} to ${signed(change.high)})`;
    return `  ${name(answer)}: ${withShare(before)} → ${withShare(after)}, change ${moved} points`;
  });
  return [
    `${people} synthetic people (${report.population}, seed ${seed}): ${law}, and ${other.join(', ')}`,
    `outcome changes: ${withShare(report.changed)}; same outcome on other grounds: ${withShare(report.groundsOnly)}`,
    ...(impossible.count === 0 ? [] : [`left out, since they cannot be: ${impossible.count} (${impossible.examples.join('; ')})`]), // prettier-ignore
    '',
    'answers, before → after (share with 95 % interval):',
    ...rows,
    '',
    'from → to:',
    ...flows
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, share }) => `  ${at(from)} → ${at(to)}: ${withShare(share)}`),
    ...characteristics.flatMap(({ draw, title, groups }) => [
      '',
      `${title === null ? draw : inWords(title, language)}: whose outcome changes`,
      ...groups.map(
        ({ option, title: own, changed }) =>
          `  ${own === null ? option : inWords(own, language)}: ${withShare(changed)}`,
      ),
    ]),
    '',
    'rules that speak otherwise for them:',
    ...rules.map(({ rule, before, after, part, people: share }) => `  ${rule} (${part}): ${before} → ${after}, ${share.count} of ${share.of}. ${added.get(rule) ?? texts[`rule.${rule}`] ?? ''}`), // prettier-ignore
    '',
    'Nobody here is real: shares say what the law does to the people as they were drawn, not how many such people there are.',
  ].join('\n');
}

function withShare({ count, of, share, low, high }: Share): string {
  return `${count} of ${of} = ${percent(share)} (${percent(low)} to ${percent(high)})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function signed(difference: number): string {
  const points = (difference * 100).toFixed(1);
  return difference > 0 && !points.startsWith('+') ? `+${points}` : points;
}

function inWords(text: Text, language: string): string {
  return typeof text === 'string' ? text : (text[language] ?? text['en'] ?? Object.values(text)[0] ?? '');
}
