// The shifts on file: scenarios/shifts/<id>.yaml with their words in locales/<language>/<id>.yaml, and every fault in them with its place.

import { hintWord, YamlFile, type Diagnostic } from '#law';
import type { ScenarioFiles } from './loadScenario.ts';
import type { OpenScenario } from './openScenario.ts';
import { shiftFileSchema, textIdsOfShift, type ServedShift, type ShiftFile } from './shift.ts';
import type { Texts } from './texts.ts';
import { readWordsBeside } from './wordsBeside.ts';

const FOLDER = 'scenarios/shifts';
/** Languages that a shift is written in: those of the interface. */
const LANGUAGES = ['en', 'es', 'fr', 'ar'] as const;

export function listShifts(files: ScenarioFiles): string[] {
  return [...files.keys()].flatMap((path) => /^scenarios\/shifts\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []).sort();
}

/** Every sound shift and every fault. `opened`: the library; a case that could not be opened is a fault of its own, told elsewhere. */
export function collectShifts(
  files: ScenarioFiles,
  opened: ReadonlyMap<string, OpenScenario | null>,
): { readonly shifts: readonly ServedShift[]; readonly diagnostics: readonly Diagnostic[] } {
  const shifts: ServedShift[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const id of listShifts(files)) {
    const path = `${FOLDER}/${id}.yaml`;
    const { yaml, diagnostics: faults } = YamlFile.parse(path, files.get(path) ?? '');
    const checked = faults.length > 0 ? { ok: false as const, error: faults } : yaml.check(shiftFileSchema);
    if (!checked.ok) {
      diagnostics.push(...checked.error);
      continue;
    }
    const own = checkShift(checked.value, yaml, id, opened);
    const texts: Record<string, Texts> = {};
    for (const language of LANGUAGES) {
      const words = readWords(files, checked.value, language);
      own.push(...words.diagnostics);
      texts[language] = words.texts;
    }
    diagnostics.push(...own);
    if (!own.some(({ severity }) => severity === 'error')) shifts.push({ file: checked.value, texts });
  }
  return { shifts, diagnostics };
}

function checkShift(
  file: ShiftFile,
  yaml: YamlFile,
  id: string,
  opened: ReadonlyMap<string, OpenScenario | null>,
): Diagnostic[] {
  const out: Diagnostic[] = [];
  const queue = Object.entries(file.queue);
  if (file.id !== id)
    out.push(
      yaml.diagnostic('unknownReference', ['id'], `the id is "${file.id}", the file "${id}"`, `Write "id: ${id}".`),
    );
  if (queue.length < 2)
    out.push(
      yaml.diagnostic('invalidValue', ['queue'], 'fewer than two people wait', 'A queue is two people or more.', {
        end: 'key',
      }),
    );
  if (queue.length > 0 && !queue.some(([, { arrives }]) => arrives === 0))
    out.push(
      yaml.diagnostic(
        'invalidValue',
        ['queue'],
        'nobody waits when the shift begins',
        'Let somebody have "arrives: 0".',
        {
          end: 'key',
        },
      ),
    );
  let earlier = 0;
  for (const [who, { case: scenario, variant, arrives }] of queue) {
    const at = ['queue', who];
    if (arrives < earlier)
      out.push(
        yaml.diagnostic(
          'invalidValue',
          [...at, 'arrives'],
          `"${who}" comes at minute ${arrives}, before the person above`,
          'Write people in the order in which they come: it is the order of the tickets.',
        ),
      );
    earlier = Math.max(earlier, arrives);
    if (arrives >= file.minutes)
      out.push(
        yaml.diagnostic(
          'invalidValue',
          [...at, 'arrives'],
          `"${who}" comes when the shift of ${file.minutes} minutes is over`,
          'Let them come earlier, or the shift be longer.',
        ),
      );
    out.push(...checkCase(file, yaml, at, scenario, variant, opened));
  }
  out.push(...checkEvents(file, yaml));
  for (const [event, { at }] of Object.entries(file.events))
    if (at >= file.minutes)
      out.push(
        yaml.diagnostic(
          'invalidValue',
          ['events', event, 'at'],
          `"${event}" happens when the shift of ${file.minutes} minutes is over`,
          'Let it happen earlier.',
        ),
      );
  if (file.restAfter + file.restMinutes > file.minutes)
    out.push(
      yaml.diagnostic(
        'invalidValue',
        ['restAfter'],
        'the break falls due too late to be taken within the shift',
        `Let it fall due by minute ${Math.max(0, file.minutes - file.restMinutes)}.`,
      ),
    );
  return out;
}

/** Whom an event names, and who rests on one. */
function checkEvents(file: ShiftFile, yaml: YamlFile): Diagnostic[] {
  const out: Diagnostic[] = [];
  const instructions = Object.entries(file.events).flatMap(([id, { kind }]) => (kind === 'instruction' ? [id] : []));
  for (const [who, { first }] of Object.entries(file.queue))
    if (first?.from !== undefined && !instructions.includes(first.from))
      out.push(
        yaml.diagnostic(
          'unknownReference',
          ['queue', who, 'first', 'from'],
          `there is no instruction "${first.from}"`,
          hintWord(first.from, instructions, 'Write an event of kind instruction, or leave "from" out.'),
        ),
      );
  for (const [id, event] of Object.entries(file.events)) {
    if (event.kind === 'instruction' && !Object.values(file.queue).some(({ first }) => first?.from === id))
      out.push(
        yaml.diagnostic(
          'invalidValue',
          ['events', id],
          `the instruction "${id}" entitles nobody`,
          `Give somebody "first" with "from: ${id}", or make it a message.`,
          { end: 'key' },
        ),
      );
    if (event.kind === 'equipmentFails' && event.until <= event.at)
      out.push(
        yaml.diagnostic(
          'invalidValue',
          ['events', id, 'until'],
          `"${id}" is over at minute ${event.until}, before it begins`,
          `Write a minute after ${event.at}.`,
        ),
      );
    if (event.kind !== 'interruption') continue;
    const person = file.queue[event.who];
    if (person === undefined)
      out.push(
        yaml.diagnostic(
          'unknownReference',
          ['events', id, 'who'],
          `nobody is called "${event.who}"`,
          hintWord(event.who, Object.keys(file.queue), `One of: ${Object.keys(file.queue).join(', ')}.`),
        ),
      );
    else if (person.arrives > event.at)
      out.push(
        yaml.diagnostic(
          'invalidValue',
          ['events', id, 'at'],
          `"${event.who}" is not there yet at minute ${event.at}`,
          `Write a minute from ${person.arrives} on.`,
        ),
      );
  }
  return out;
}

function checkCase(
  file: ShiftFile,
  yaml: YamlFile,
  at: readonly string[],
  scenario: string,
  variant: string,
  opened: ReadonlyMap<string, OpenScenario | null>,
): Diagnostic[] {
  const known = [...opened.keys()];
  const open = opened.get(scenario);
  if (open === undefined)
    return [
      yaml.diagnostic(
        'unknownReference',
        [...at, 'case'],
        `there is no scenario "${scenario}"`,
        hintWord(scenario, known, `One of: ${known.join(', ')}.`),
      ),
    ];
  if (open === null) return [];
  const out: Diagnostic[] = [];
  const variants = Object.keys(open.content.scenario.variants);
  if (!variants.includes(variant))
    out.push(
      yaml.diagnostic(
        'unknownReference',
        [...at, 'variant'],
        `"${scenario}" has no variant "${variant}"`,
        hintWord(variant, variants, `One of: ${variants.join(', ')}.`),
      ),
    );
  if (open.pack.id !== file.pack)
    out.push(
      yaml.diagnostic(
        'invalidValue',
        [...at, 'case'],
        `"${scenario}" is decided under "${open.pack.id}", the shift under "${file.pack}"`,
        'A post has one law: take another case, or another pack for the whole shift.',
      ),
    );
  return out;
}

function readWords(files: ScenarioFiles, file: ShiftFile, language: string): ReturnType<typeof readWordsBeside> {
  return readWordsBeside(files, {
    path: `${FOLDER}/locales/${language}/${file.id}.yaml`,
    language,
    name: `"${file.id}"`,
    noFile: `the shift "${file.id}" has no words in ${language}`,
    needed: textIdsOfShift(file),
    hint: 'Write what the queue shows without placeholders.',
  });
}
