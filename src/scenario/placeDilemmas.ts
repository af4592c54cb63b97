// The dilemmas of a scenario made whole: its own as they are written, those of the collection with their words, cast and place.

import type { CompiledInk } from '#interview';
import { hintWord, type Diagnostic, type YamlFile } from '#law';
import { readDilemma, listDilemmas, type CollectedDilemma } from './dilemmaCollection.ts';
import type { DilemmaOption, DilemmaRole, DilemmaSource, PlacedDilemma } from './dilemmaSchema.ts';
import type { WrittenScenario } from './schema.ts';
import type { Texts } from './texts.ts';

export interface PlacedDilemmas {
  readonly dilemmas: Readonly<Record<string, DilemmaSource>>;
  /** Words of the collection by language, under the text ids of the scenario. */
  readonly texts: Readonly<Record<string, Texts>>;
  readonly diagnostics: readonly Diagnostic[];
}

export function placeDilemmas(
  files: ReadonlyMap<string, string>,
  { value, yaml }: { readonly value: WrittenScenario; readonly yaml: YamlFile },
  ink: CompiledInk,
): PlacedDilemmas {
  const dilemmas: Record<string, DilemmaSource> = {};
  const texts: Record<string, Record<string, string>> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [id, entry] of Object.entries(value.dilemmas)) {
    if (!('use' in entry)) {
      dilemmas[id] = { ...entry, from: null, asks: false };
      continue;
    }
    const refer = (path: readonly string[], word: string, known: readonly string[], what: string): boolean => {
      if (known.includes(word)) return true;
      const hint = hintWord(word, known, `One of: ${known.join(', ')}.`);
      // A name that stands as a key is pointed at there.
      const end = path.at(-1) === word ? 'key' : 'value';
      diagnostics.push(
        yaml.diagnostic('unknownReference', ['dilemmas', id, ...path], `there is no ${what} "${word}"`, hint, { end }),
      );
      return false;
    };
    if (!refer(['use'], entry.use, listDilemmas(files), 'dilemma')) continue;
    const { dilemma, diagnostics: faults } = readDilemma(files, entry.use);
    diagnostics.push(...faults);
    if (dilemma === null) continue;
    const { file } = dilemma;
    refer(['background'], entry.background, Object.keys(file.backgrounds), `background of ${file.id}`);
    for (const person of Object.entries(entry.cast))
      refer(['cast', person[0]], person[1], Object.keys(value.people), 'person');
    for (const [option, knot] of Object.entries(entry.plays))
      if (refer(['plays', option], option, Object.keys(file.options), `option of ${file.id}`))
        refer(
          ['plays', option],
          knot,
          ink.knots.map(({ name }) => name),
          'knot',
        );
    const topics = [...new Set(ink.knots.map((knot) => knot.header.topic))];
    if (entry.after?.topic !== undefined) refer(['after', 'topic'], entry.after.topic, topics, 'topic');
    if (entry.after === undefined && entry.when === undefined)
      diagnostics.push(
        yaml.diagnostic(
          'missingKey',
          ['dilemmas', id],
          `${file.id} has no place in this case`,
          'Say when it opens: "after: { topic: … }", or "when:" with a condition.',
        ),
      );
    dilemmas[id] = makeWhole(entry, dilemma, value);
    for (const [language, words] of Object.entries(dilemma.texts))
      texts[language] = { ...texts[language], ...textsOf(id, entry, words) };
  }
  return { dilemmas, texts, diagnostics };
}

function makeWhole(entry: PlacedDilemma, { file }: CollectedDilemma, { people }: WrittenScenario): DilemmaSource {
  const speakerOf = (role: DilemmaRole): string => {
    if (role === 'narrator') return 'narrator';
    const meant = role === 'person' ? 'applicant' : role;
    return entry.cast[role] ?? Object.keys(people).find((id) => people[id]?.role === meant) ?? 'narrator';
  };
  return {
    from: file.id,
    source: file.id,
    when: entry.when ?? 'true',
    ...(entry.after === undefined ? {} : { after: entry.after }),
    competency: file.competency,
    basis: file.basis,
    form: entry.form ?? file.form,
    asks: true,
    options: Object.fromEntries(
      Object.entries(file.options).map(([name, { speaks, ...option }]): [string, DilemmaOption] => {
        const plays = entry.plays[name];
        return [
          name,
          {
            ...option,
            ...(plays === undefined ? {} : { plays }),
            // What a knot of the case plays goes before what the collection lets be said.
            ...(speaks === undefined || plays !== undefined ? {} : { speaks: speakerOf(speaks) }),
          },
        ];
      }),
    ),
  };
}

function textsOf(id: string, { background }: PlacedDilemma, words: Texts): Record<string, string> {
  const out: Record<string, string> = {};
  const take = (to: string, from: string): void => {
    const text = words[from];
    if (text !== undefined) out[to] = text;
  };
  take(`dilemma.${id}`, `background.${background}`);
  take(`dilemma.${id}.question`, 'question');
  take(`dilemma.${id}.why`, 'why');
  for (const name of Object.keys(words))
    if (name.startsWith('option.')) take(`dilemma.${id}.${name.slice('option.'.length)}`, name);
  return out;
}
