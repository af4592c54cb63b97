// The stock of questions among the files: scenarios/drills/<kind>/<language>.yaml. Each is proved by hearing it: a question to be named is heard
// as the type it is to be named by, a poor one has the flaw it is said to have, and the wordings that shall be better are.

import { z } from 'zod';
import { HEARING_LANGUAGES, QUESTION_TYPES, type HearingLanguage } from '#interview';
import { hintWord, YamlFile, type Diagnostic, type JsonSchema } from '#law';
import { QUESTION_KINDS, type QuestionKind } from './drill.ts';
import { FLAWS, type NamingContent, type QuestionBank, type RephrasingContent } from './questionItem.ts';
import { hasFlaw, heardIn, toldOf } from './rephrased.ts';

type Files = ReadonlyMap<string, string>;

/** The stock as it is served: a file for each language. */
export interface QuestionIndex {
  readonly format: 1;
  readonly banks: Readonly<Record<string, string>>;
}

const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe(
    'Name of the question, unlike any other in the file: small letters, figures and hyphens. Logs name it, so it stays.',
  );
const words = z.string().min(1).max(400);
const scene = {
  id: name,
  known: words.optional().describe('What the officer knows or sees before asking, in a sentence.'),
  said: words.optional().describe('What the person said last. Left out where nothing was said yet.'),
};

const namingFileSchema = z.strictObject({
  language: z.enum(HEARING_LANGUAGES).describe('Language of the questions, as in the name of the file.'),
  questions: z.array(
    z.strictObject({
      ...scene,
      text: words.describe('What the officer says, to be named.'),
      type: z.enum(QUESTION_TYPES).describe('What it is. The rules of hearing must say so too.'),
    }),
  ),
});

const rephrasingFileSchema = z.strictObject({
  language: z.enum(HEARING_LANGUAGES).describe('Language of the questions, as in the name of the file.'),
  questions: z.array(
    z.strictObject({
      ...scene,
      text: words.describe('The poor question.'),
      flaw: z.enum(FLAWS).describe('What is poor about it. The rules of hearing must say so too.'),
      about: z
        .array(z.string().min(1))
        .default([])
        .describe('Further words by which a better question asks for the same thing.'),
      mayClose: z
        .boolean()
        .default(false)
        .describe('Whether a neutral yes-or-no question is good here: a check, a single legal fact.'),
      better: z.tuple([words, words]).describe('Two better wordings. Each must be heard as one.'),
    }),
  ),
});

/** Every question and every fault of their files. */
export function collectQuestions(files: Files): {
  readonly banks: readonly QuestionBank[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const banks = HEARING_LANGUAGES.flatMap((language): QuestionBank[] => {
    const naming = readNaming(files, language, diagnostics);
    const rephrasing = readRephrasing(files, language, diagnostics);
    return naming.length + rephrasing.length === 0 ? [] : [{ language, naming, rephrasing }];
  });
  return { banks, diagnostics: [...strays(files), ...diagnostics] };
}

/** The forms of the files as JSON Schema, for editors. */
export function exportQuestionSchemas(): Readonly<Record<QuestionKind, JsonSchema>> {
  const asWritten = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input' });
  return { naming: asWritten(namingFileSchema), rephrasing: asWritten(rephrasingFileSchema) };
}

const fileOf = (kind: QuestionKind, language: HearingLanguage): string => `scenarios/drills/${kind}/${language}.yaml`;

/** Files of the folder that nothing reads. */
function strays(files: Files): Diagnostic[] {
  const read = new Set(QUESTION_KINDS.flatMap((kind) => HEARING_LANGUAGES.map((language) => fileOf(kind, language))));
  return [...files].flatMap(([path, text]) => {
    if (!path.startsWith('scenarios/drills/') || read.has(path)) return [];
    const hint = `Questions stand in ${fileOf('naming', 'en')} or ${fileOf('rephrasing', 'en')}, or the same for ${HEARING_LANGUAGES.slice(1).join(' and ')}.`; // prettier-ignore
    return [YamlFile.parse(path, text).yaml.diagnostic('unknownReference', [], 'no drill reads this file', hint)];
  });
}

function readNaming(files: Files, language: HearingLanguage, found: Diagnostic[]): NamingContent[] {
  const read = readFile(files, fileOf('naming', language), namingFileSchema, language, found);
  if (read === null) return [];
  return read.file.questions.flatMap(({ id, known, said, text, type }, index): NamingContent[] => {
    const content = { kind: 'naming', id: `${language}/${id}`, language, ...sceneOf(known, said), text, type } as const;
    const { label, why } = heardIn(content, text);
    if (label === type) return [content];
    found.push(
      read.yaml.diagnostic(
        'invalidValue',
        ['questions', index, 'type'],
        `"${id}" is heard as ${label}, not as ${type}: ${why}`,
        'Put the question so that it is plainly of its type, or mend the type.',
      ),
    );
    return [];
  });
}

function readRephrasing(files: Files, language: HearingLanguage, found: Diagnostic[]): RephrasingContent[] {
  const read = readFile(files, fileOf('rephrasing', language), rephrasingFileSchema, language, found);
  if (read === null) return [];
  return read.file.questions.flatMap(({ id, known, said, ...rest }, index): RephrasingContent[] => {
    const content = {
      kind: 'rephrasing',
      id: `${language}/${id}`,
      language,
      ...sceneOf(known, said),
      ...rest,
    } as const;
    const faults: Diagnostic[] = [];
    const heard = heardIn(content, content.text);
    if (!hasFlaw(heard, content.flaw))
      faults.push(
        read.yaml.diagnostic(
          'invalidValue',
          ['questions', index, 'flaw'],
          `"${id}" is heard as ${[heard.label, ...heard.flags].join(', ')}, not as ${content.flaw}: ${heard.why}`,
          'Put the question so that it plainly has its flaw, or mend the flaw.',
        ),
      );
    content.better.forEach((better, at) => {
      // By itself: it is not good only because it says what it says.
      const { outcome, label, remarks } = toldOf({ ...content, better: [content.better[1 - at] ?? '', ''] }, better);
      if (outcome !== 'good')
        faults.push(
          read.yaml.diagnostic(
            'invalidValue',
            ['questions', index, 'better', at],
            `this wording of "${id}" is not heard as better: ${label}; ${remarks.join(', ')}`,
            'Put it otherwise, or add words of the matter to "about:".',
          ),
        );
    });
    found.push(...faults);
    return faults.length === 0 ? [content] : [];
  });
}

const sceneOf = (known: string | undefined, said: string | undefined) => ({ known: known ?? null, said: said ?? null });

interface QuestionFile {
  readonly language: HearingLanguage;
  readonly questions: readonly { readonly id: string }[];
}

function readFile<File extends QuestionFile>(
  files: Files,
  path: string,
  schema: z.ZodType<File>,
  language: HearingLanguage,
  found: Diagnostic[],
): { readonly yaml: YamlFile; readonly file: File } | null {
  const text = files.get(path);
  if (text === undefined) return null;
  const { yaml, diagnostics } = YamlFile.parse(path, text);
  const checked = diagnostics.length > 0 ? null : yaml.check(schema);
  if (checked === null || !checked.ok) {
    found.push(...(checked === null ? diagnostics : checked.error));
    return null;
  }
  const file = checked.value;
  if (file.language !== language)
    found.push(yaml.diagnostic('invalidValue', ['language'], `the file is named ${language}, but says ${file.language}`, hintWord(file.language, [language], `Write "${language}", or rename the file.`))); // prettier-ignore
  file.questions.forEach(({ id }, index) => {
    if (file.questions.findIndex((one) => one.id === id) !== index)
      found.push(yaml.diagnostic('invalidValue', ['questions', index, 'id'], `there is another question "${id}"`, 'Logs name a question by its id: give it one of its own.')); // prettier-ignore
  });
  return { yaml, file };
}
