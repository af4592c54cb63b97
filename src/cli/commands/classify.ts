// firstline classify: what kind of question is each of these? Free questions on standard input to their types, flags and reasons.

import { z } from 'zod';
import { HEARING_LANGUAGES, hearQuestion, isHearingLanguage } from '#interview';
import { InputError, readOptions, requireText, UsageError, type Answer, type Command } from '../commandLine.ts';
import { readJson } from '../readJson.ts';

const usage = 'firstline classify --lang en|es|fr [--in FILE] [--json] < questions.json';

const contextSchema = z.union([
  z.string(),
  z.null(),
  z.object({
    previousQuestion: z.string().nullish(),
    previousAnswer: z.string().nullish(),
    phase: z.string().nullish(),
    known: z.union([z.string(), z.array(z.string())]).nullish(),
  }),
]);
const questionsSchema = z.array(z.object({ text: z.string(), context: contextSchema.optional() }));

export const classify: Command = {
  name: 'classify',
  usage: `${usage}: [{text, context}] to [{label, flags, why}]; context is what the person said last, or null`,
  run(args): Answer {
    const parsed = readOptions(args, { lang: { type: 'string' }, in: { type: 'string', default: '-' } }, usage);
    const language = requireText(parsed, 'lang', usage);
    if (!isHearingLanguage(language))
      throw new UsageError(`--lang "${language}" is not one of ${HEARING_LANGUAGES.join(', ')}\nusage: ${usage}`);
    const questions = questionsSchema.safeParse(readJson(requireText(parsed, 'in', usage)));
    if (!questions.success)
      throw new InputError(`the questions are not [{text, context}]: ${z.prettifyError(questions.error)}`);
    const heard = questions.data.map(({ text, context }) => {
      const { label, flags, why, rule, appropriate } = hearQuestion(text, language, readContext(context ?? null));
      return { label, flags, why, rule, appropriate };
    });
    return {
      exitCode: 0,
      json: heard,
      text: heard
        .map(({ label, flags, why }, index) => {
          const marks = flags.length === 0 ? '' : ` [${flags.join(', ')}]`;
          return `${label}${marks}: ${questions.data[index]?.text ?? ''}\n  ${why}`;
        })
        .join('\n'),
    };
  },
};

function readContext(context: z.infer<typeof contextSchema>): Parameters<typeof hearQuestion>[2] {
  if (context === null || typeof context === 'string') return context;
  const { previousQuestion, previousAnswer, phase, known } = context;
  return {
    previousQuestion: previousQuestion ?? undefined,
    previousAnswer: previousAnswer ?? undefined,
    phase: phase ?? undefined,
    known: typeof known === 'string' ? [known] : (known ?? []),
  };
}
