// The content as it is served: an index for the catalogue, a package a scenario and a bundle a law pack, each named by what is in it.
// Practice works from these files alone, on any static web server.

import { makeReferenceSystem } from '#documents';
import { collectQuestions, type QuestionIndex } from '#drills';
import { listLabFiles, type LabFile, type LabIndex } from '#lab';
import { layersOf, makeLawBundle, readLawTexts, type Pack } from '#law';
import {
  collectDilemmas,
  collectShifts,
  hashContent,
  hashOf,
  listDilemmaLanguages,
  listRecordings,
  type Catalogue,
  type CatalogueEntry,
  type DilemmaIndex,
  type OpenScenario,
  type ShiftIndex,
} from '#scenario';
import type { Library } from './contentFolder.ts';

/** Files by path relative to the content folder, JSON text each. */
export function bundleContent(library: Library): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const laws = new Map<string, string>();
  for (const pack of library.packs.values()) laws.set(pack.id, addLaw(out, pack, library));
  const scenarios = library.scenarios.flatMap(({ open }) => {
    if (open === null) return [];
    return [addScenario(out, open, laws.get(open.pack.id) ?? '')];
  });
  const shelved = [...library.packs.values()].map(({ id, source: { title, asAt } }) => ({
    pack: id,
    title,
    asAt,
    path: laws.get(id) ?? '',
  }));
  const catalogue: Catalogue = { format: 1, laws: shelved, scenarios };
  out.set('index.json', JSON.stringify(catalogue));
  out.set('lab.json', JSON.stringify(indexLab(library, laws)));
  out.set('reference.json', referenceText(library));
  out.set('dilemmas.json', JSON.stringify(addDilemmas(out, library)));
  out.set('shifts.json', JSON.stringify(indexShifts(library)));
  out.set('questions.json', JSON.stringify(addQuestions(out, library)));
  return out;
}

/** Recordings by path relative to the content folder: the file of each, relative to the root. */
export function servedRecordings({ files, scenarios }: Library): ReadonlyMap<string, string> {
  return new Map(
    scenarios.flatMap(({ id, open }) =>
      open === null ? [] : listRecordings(files, id).map(({ served, file }) => [served, file] as const),
    ),
  );
}

let reference: string | null = null;

/** The reference system with the names of the states by language. Its drawings are looked through once a process. */
function referenceText({ files }: Library): string {
  reference ??= JSON.stringify(makeReferenceSystem());
  const names = Object.fromEntries(
    Object.entries(readLawTexts(files, [])).map(([language, texts]) => [
      language,
      Object.fromEntries(
        Object.entries(texts).flatMap(([key, name]) =>
          key.startsWith('state.Q') ? [[key.slice('state.'.length), name]] : [],
        ),
      ),
    ]),
  );
  return `{"system":${reference},"names":${JSON.stringify(names)}}`;
}

/** The collection of dilemmas: what they are made of, and a file of words for each language. */
function addDilemmas(out: Map<string, string>, { files }: Library): DilemmaIndex {
  const { dilemmas } = collectDilemmas(files);
  const words = listDilemmaLanguages(files).map((language): [string, string] => {
    const texts = Object.fromEntries(dilemmas.map(({ file, texts: all }) => [file.id, all[language] ?? {}]));
    const path = `dilemmas/${language}.${hashOf(texts).slice(0, 16)}.json`;
    out.set(path, JSON.stringify(texts));
    return [language, path];
  });
  return { format: 1, words: Object.fromEntries(words), dilemmas: dilemmas.map(({ file }) => file) };
}

function indexShifts({ files, scenarios }: Library): ShiftIndex {
  const { shifts } = collectShifts(files, new Map(scenarios.map(({ id, open }) => [id, open])));
  return { format: 1, shifts };
}

/** The questions that drills draw from, a file for each language. */
function addQuestions(out: Map<string, string>, { files }: Library): QuestionIndex {
  const banks = collectQuestions(files).banks.map((bank): [string, string] => {
    const path = `questions/${bank.language}.${hashOf(bank).slice(0, 16)}.json`;
    out.set(path, JSON.stringify(bank));
    return [bank.language, path];
  });
  return { format: 1, banks: Object.fromEntries(banks) };
}

/** What the policy lab offers: laws, and the populations and edits that come with them. */
function indexLab({ files, packs }: Library, laws: ReadonlyMap<string, string>): LabIndex {
  return {
    format: 1,
    packs: [...packs.values()].map(({ id, source: { title, asAt, knows } }) => {
      const known = knows === undefined ? {} : { knows };
      return { id, title, asAt, ...known, law: laws.get(id) ?? '' };
    }),
    populations: listLabFiles(files, 'populations').map(withoutEditorLine),
    edits: listLabFiles(files, 'edits').map(withoutEditorLine),
  };
}

/** The first line that names a schema is for editors on disk. */
function withoutEditorLine(file: LabFile): LabFile {
  return { ...file, text: file.text.replace(/^# yaml-language-server:.*\n/, '') };
}

function addLaw(out: Map<string, string>, pack: Pack, library: Library): string {
  const bundle = makeLawBundle(pack, readLawTexts(library.files, layersOf(pack.source)));
  const path = `law/${pack.id}.${hashOf(bundle).slice(0, 16)}.json`;
  out.set(path, JSON.stringify(bundle));
  return path;
}

function addScenario(out: Map<string, string>, { content, pack }: OpenScenario, law: string): CatalogueEntry {
  const { scenario, texts } = content;
  const { playHash, keyHash } = hashContent(content);
  const path = `cases/${scenario.id}.${hashOf(content).slice(0, 16)}.json`;
  out.set(path, JSON.stringify(content));
  const inAll = (id: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([language, own]) => (own[id] === undefined ? [] : [[language, own[id]]])),
    );
  return {
    id: scenario.id,
    title: inAll('title'),
    summary: inAll('summary'),
    place: inAll('place'),
    briefing: inAll('briefing'),
    bulletins: scenario.bulletins.map((id) => inAll(`bulletin.${id}`)),
    contentNotes: scenario.contentNotes.map((id) => inAll(`note.${id}`)),
    level: scenario.level,
    minutes: scenario.minutes,
    competencies: scenario.competencies,
    languages: scenario.languages,
    ...(content.recordings === undefined ? {} : { recorded: Object.keys(content.recordings) }),
    kind: scenario.setting.kind,
    line: scenario.setting.line,
    ...(scenario.testimony === undefined ? {} : { hearing: true as const }),
    pack: pack.id,
    date: scenario.law.date,
    startsAt: scenario.setting.startsAt,
    playHash,
    keyHash,
    content: path,
    law,
  };
}
