// What conditions ask about by name: asked("ask_trip"), held("booking"). A misspelt name would be silently false, so each is checked
// against what the scenario has.

import { LIGHTS, TERMS } from '#documents';
import { APPLICANT_MEASURES, CONDUCTS, HABITS, REQUESTS } from '#interview';
import { hintWord, type Diagnostic, type Pack, type YamlFile } from '#law';
import type { ScenarioParts } from './loadScenario.ts';
import { AGENCY_NAMES } from './agencies.ts';
import { laterConditions } from './laterConditions.ts';
import { RECORD_CHECKS } from './registerKinds.ts';
import { compileChart } from './machine.ts';

type Path = readonly (string | number)[];

/** What each parameter of a function names, and what there is of it; an empty list is not checked. */
type Names = Readonly<Record<string, readonly (readonly [what: string, known: readonly string[]])[]>>;

interface CallFault {
  /** Counts characters in the condition. */
  readonly start: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

export function checkCalls(parts: ScenarioParts, pack: Pack): Diagnostic[] {
  const out: Diagnostic[] = [];
  const { scenario, procedure, expert, ink } = parts;
  const [own, shared] = [namesOf(parts, pack), sharedNames(parts, pack)];
  const check = (yaml: YamlFile, path: Path, source: string | undefined, names: Names): void => {
    for (const { start, length, message, hint } of findFaults(source ?? '', names))
      out.push(yaml.diagnostic('unknownReference', path, message, hint, { offset: start, length }));
  };
  const { value, yaml } = scenario;
  for (const [id, { when }] of Object.entries(value.dilemmas)) check(yaml, ['dilemmas', id, 'when'], when, own);
  for (const [id, { gate }] of Object.entries(value.reluctance)) check(yaml, ['reluctance', id, 'gate'], gate, own);
  for (const [id, { when }] of Object.entries(value.critical)) check(yaml, ['critical', id, 'when'], when, own);
  for (const [id, { when }] of Object.entries(value.discrepancies ?? {}))
    check(yaml, ['discrepancies', id, 'when'], when, own);
  for (const { path, source } of laterConditions(value)) check(yaml, path, source, own);
  for (const [knot, entries] of Object.entries(value.testimony ?? {}))
    for (const [id, { when }] of Object.entries(entries)) check(yaml, ['testimony', knot, id, 'when'], when, own);
  expert.value.steps.forEach(({ when }, index) => check(expert.yaml, ['steps', index, 'when'], when, own));
  for (const [id, { when }] of Object.entries(procedure.value.critical))
    check(procedure.yaml, ['critical', id, 'when'], when, shared);
  for (const [step, when] of Object.entries(procedure.value.stepsWhen ?? {}))
    check(procedure.yaml, ['stepsWhen', step], when, shared);
  for (const [file, names] of [
    [procedure, shared],
    [scenario, own],
  ] as const)
    for (const [fact, source] of Object.entries(file.value.conduct)) {
      if (typeof source === 'string') check(file.yaml, ['conduct', fact], source, names);
      else for (const part of ['when', 'is'] as const) check(file.yaml, ['conduct', fact, part], source[part], names);
    }
  for (const [guard, path] of compileChart(procedure.value).guards) check(procedure.yaml, path, guard, shared);
  for (const { file, header, whenLine, whenColumn } of ink.knots)
    for (const { start, length, message, hint } of findFaults(
      header.when ?? '',
      file.startsWith('scenarios/library/') ? own : shared,
    ))
      out.push({
        severity: 'error',
        code: 'unknownReference',
        file,
        line: whenLine ?? 1,
        column: (whenColumn ?? 1) + start,
        length,
        message,
        hint,
      });
  return out;
}

/** What can be known in files that several scenarios share. */
function sharedNames({ procedure }: ScenarioParts, pack: Pack): Names {
  const outcomes = Object.keys(pack.source.outcomes);
  const facts = [...pack.vocabulary.facts.keys()];
  return {
    told: [['fact', facts]],
    put: [['fact', facts]],
    weighed: [['fact', facts]],
    level: [['measure of the applicant', APPLICANT_MEASURES]],
    // The last is said of a whole paper in which nothing was found.
    found: [['term', [...TERMS.map((term) => term.term), 'nothing-irregular']]],
    conduct: [['conduct', CONDUCTS]],
    decided: [['outcome', outcomes]],
    referred: [['outcome or agency', [...outcomes, ...AGENCY_NAMES]]],
    replied: [['agency', AGENCY_NAMES]],
    stepped: [['step of this procedure', Object.keys(procedure.value.steps)]],
    interpreter: [['habit', HABITS]],
    ignored: [['request', REQUESTS]],
    signalled: [['fact', facts]],
    informed: [['word of "told"', Object.keys(procedure.value.told)]],
  };
}

function namesOf(parts: ScenarioParts, pack: Pack): Names {
  const { value } = parts.scenario;
  const papers = ['paper', Object.keys(value.papers)] as const;
  const registers = ['register', Object.keys(value.registers)] as const;
  const records = Object.values(value.registers).flatMap(({ answers }) =>
    answers.flatMap((answer) => Object.keys(answer.records ?? {})),
  );
  const headers = parts.ink.knots.map((knot) => knot.header);
  return {
    ...sharedNames(parts, pack),
    asked: [['knot', parts.ink.knots.map((knot) => knot.name)]],
    did: [['measure', headers.flatMap((header) => header.measure ?? [])]],
    willing: [['reluctance', Object.keys(value.reluctance)]],
    recall: [['memory', ['', ...Object.keys(value.memory ?? {})]]],
    probed: [['topic', headers.map((header) => header.topic)]],
    askedBefore: [
      ['topic', headers.map((header) => header.topic)],
      ['measure', headers.flatMap((header) => header.measure ?? [])],
    ],
    seen: [papers],
    lit: [papers, ['page', []], ['light', LIGHTS]],
    held: [papers],
    queried: [registers],
    arrived: [registers],
    confirmed: [registers, ['record', records]],
    checked: [registers, ['record', records], ['way to check', RECORD_CHECKS]],
    dismissed: [registers, ['record', records]],
    chose: [['choice', ['', ...parts.ink.lines.flatMap(({ kind, id }) => (kind === 'choice' ? [id] : []))]]],
    returned: [papers],
    amended: [papers, ['line', []]],
    answered: [
      ['dilemma', Object.keys(value.dilemmas)],
      ['option', Object.values(value.dilemmas).flatMap(({ options }) => Object.keys(options))],
    ],
  };
}

const CALL = /\b([a-zA-Z]+)\(\s*(["'])([^"']*)\2(?:\s*,\s*(["'])([^"']*)\4)?(?:\s*,\s*(["'])([^"']*)\6)?/g;

function findFaults(source: string, names: Names): CallFault[] {
  return [...source.matchAll(CALL)].flatMap((match) => {
    const [whole, name = '', , first, , second, , third] = match;
    return [first, second, third].flatMap((word, index): CallFault[] => {
      const [what, known = []] = names[name]?.[index] ?? [];
      if (word === undefined || what === undefined || known.length === 0 || known.includes(word)) return [];
      return [
        {
          start: match.index + whole.indexOf(word, name.length),
          length: word.length,
          message: `${name}("${word}") asks about a ${what} that is not there`,
          hint: hintWord(word, known, `One of: ${known.slice(0, 12).join(', ')}.`),
        },
      ];
    });
  });
}
