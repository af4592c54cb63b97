// Names in a scenario that must mean something: facts, papers, people, knots, outcomes, provisions, terms. Found before play.

import {
  HABITS,
  lineDiagnostic,
  type INK_FUNCTIONS,
  type CompiledInk,
  type CompiledKnot,
  type CompiledLine,
} from '#interview';
import { EXPRESSIONS } from '#people';
import { hintWord, type Diagnostic, type Pack, type Vocabulary, type YamlFile } from '#law';
import type { ScenarioParts } from './loadScenario.ts';
import { idsOfBasis } from './dilemmaCollection.ts';
import { DIMENSIONS, type ScenarioSource } from './schema.ts';

/** `sources`: what a dilemma may name as its basis besides provisions and steps; null: there is no list of it. */
export function checkReferences(parts: ScenarioParts, pack: Pack, sources: readonly string[] | null): Diagnostic[] {
  return [
    ...checkScenario(parts, pack),
    ...checkPapers(parts, pack.vocabulary),
    ...checkInk(parts, pack),
    ...checkDilemmas(parts),
    ...(sources === null ? [] : checkBases(parts, pack, sources)),
  ];
}

function checkScenario({ scenario, procedure, ink }: ScenarioParts, pack: Pack): Diagnostic[] {
  const out: Diagnostic[] = [];
  const { value, yaml } = scenario;
  const papers = Object.keys(value.papers);
  const knots = ink.knots.map((knot) => knot.name);
  const outcomes = Object.keys(pack.source.outcomes);
  const refer = (path: (string | number)[], word: string, known: readonly string[], what: string): void => {
    if (!known.includes(word)) out.push(unknown(yaml, path, word, known, what));
  };
  if (value.law.pack !== pack.id) refer(['law', 'pack'], value.law.pack, [pack.id], 'law pack');
  const rules = pack.source.rules.map((rule) => rule.id);
  for (const id of Object.keys(value.law.acknowledges ?? {})) refer(['law', 'acknowledges', id], id, rules, 'rule');
  for (const [id, register] of Object.entries(value.registers)) {
    refer(['registers', id, 'subject'], register.subject, papers, 'paper');
    if (register.duty !== undefined) refer(['registers', id, 'duty'], register.duty, rules, 'rule');
  }
  const measures = ink.knots.flatMap((knot) => knot.header.measure ?? []);
  for (const [id, person] of Object.entries(value.people))
    for (const by of ['calledBy', 'leavesOn'] as const)
      for (const measure of [person[by] ?? []].flat()) refer(['people', id, by], measure, measures, 'measure');
  const applicants = Object.values(value.people).filter((person) => person.role === 'applicant').length;
  if (applicants !== 1)
    out.push(
      yaml.diagnostic(
        'invalidValue',
        ['people'],
        `${applicants} people are the applicant`,
        'Give exactly one person "role: applicant".',
        { end: 'key' },
      ),
    );
  const steps = Object.keys(procedure.value.steps);
  value.procedure.notApplicable?.forEach((step, index) =>
    refer(['procedure', 'notApplicable', index], step, steps, 'step of this procedure'),
  );
  for (const [id, { opensWith, fact }] of Object.entries(value.reluctance)) {
    opensWith.forEach((knot, index) => refer(['reluctance', id, 'opensWith', index], knot, knots, 'knot'));
    checkFact(['reluctance', id, 'fact'], fact, pack.vocabulary, yaml, out);
  }
  for (const [id, { fact }] of Object.entries(value.discrepancies ?? {}))
    checkFact(['discrepancies', id, 'fact'], fact, pack.vocabulary, yaml, out);
  const asked = ink.knots.filter(({ header }) => header.asks !== undefined).map(({ name }) => name);
  const choices = ink.lines.filter(({ kind }) => kind === 'choice').map((line) => line.id);
  for (const [knot, entries] of Object.entries(value.testimony ?? {})) {
    refer(['testimony', knot], knot, asked, 'question put to the officer');
    for (const [id, { answers }] of Object.entries(entries))
      for (const line of Object.keys(answers)) refer(['testimony', knot, id, 'answers', line], line, choices, 'choice');
  }
  value.file.forEach((fact, index) => checkFact(['file', index], fact, pack.vocabulary, yaml, out));
  for (const [id, { fact }] of Object.entries(value.memory ?? {}))
    if (fact !== undefined) checkFact(['memory', id, 'fact'], fact, pack.vocabulary, yaml, out);
  for (const [id, { role, interpreting }] of Object.entries(value.people))
    if (interpreting !== undefined && role !== 'interpreter')
      out.push(
        yaml.diagnostic(
          'invalidValue',
          ['people', id, 'interpreting'],
          `"${id}" is no interpreter`,
          'Give them "role: interpreter", or take "interpreting" out.',
        ),
      );
  for (const [id, variant] of Object.entries(value.variants)) {
    const path = ['variants', id, 'expect', 'outcome'];
    for (const outcome of [variant.expect.outcome].flat()) refer(path, outcome, outcomes, 'outcome');
    for (const name of Object.keys(variant.set))
      refer(['variants', id, 'set', name], name, Object.keys(value.draw), 'draw');
  }
  const offered = value.procedure.outcomes ?? procedure.value.outcomes;
  for (const outcome of offered)
    if (!outcomes.includes(outcome)) refer(['procedure', 'outcomes'], outcome, outcomes, 'outcome');
  const sum = DIMENSIONS.reduce((total, dimension) => total + value.scoring.weights[dimension], 0);
  if (sum !== 100)
    out.push(
      yaml.diagnostic('weightSum', ['scoring', 'weights'], `the weights add up to ${sum}`, 'They must add up to 100.', {
        end: 'key',
      }),
    );
  const topics = new Set(ink.knots.map((knot) => knot.header.topic));
  for (const topic of Object.keys(value.scoring.toExplore))
    refer(['scoring', 'toExplore', topic], topic, [...topics], 'topic');
  for (const knot of procedure.value.requires)
    if (!knots.includes(knot))
      out.push(
        yaml.diagnostic(
          'inkKnot',
          ['procedure', 'base'],
          `the interview has no knot "${knot}"`,
          `Write "=== ${knot}" in interview.ink: every case of this procedure answers it for itself.`,
        ),
      );
  return out;
}

function checkPapers({ scenario }: ScenarioParts, vocabulary: Vocabulary): Diagnostic[] {
  const out: Diagnostic[] = [];
  const { value, yaml } = scenario;
  const people = Object.keys(value.people);
  for (const [id, paper] of Object.entries(value.papers)) {
    if (!people.includes(paper.holder))
      out.push(unknown(yaml, ['papers', id, 'holder'], paper.holder, people, 'person'));
    for (const [field, fact] of Object.entries(paper.speaksOf))
      if (fact !== '') checkFact(['papers', id, 'speaksOf', field], fact, vocabulary, yaml, out);
  }
  return out;
}

function checkFact(
  path: (string | number)[],
  fact: string,
  vocabulary: Vocabulary,
  yaml: YamlFile,
  out: Diagnostic[],
): void {
  if (vocabulary.facts.has(fact)) return;
  out.push(
    yaml.diagnostic(
      'unknownFact',
      path,
      `there is no fact "${fact}"`,
      hintWord(fact, vocabulary.facts.keys(), 'See the vocabulary.'),
    ),
  );
}

function checkDilemmas({ scenario, ink }: ScenarioParts): Diagnostic[] {
  const out: Diagnostic[] = [];
  const knots = ink.knots.map((knot) => knot.name);
  for (const [id, { options, from }] of Object.entries(scenario.value.dilemmas)) {
    // Those of the collection are checked there.
    if (from !== null) continue;
    const path = ['dilemmas', id, 'options'];
    const keys = Object.values(options).map((option) => option.key);
    if (keys.length < 3 || keys.length > 6)
      out.push(
        scenario.yaml.diagnostic(
          'invalidValue',
          path,
          `the dilemma has ${keys.length} options`,
          'Write between three and six.',
          { end: 'key' },
        ),
      );
    if (!keys.some((key) => key >= 3))
      out.push(
        scenario.yaml.diagnostic(
          'dilemmaNoAcceptable',
          path,
          'no option is acceptable',
          'Give at least one option a key of 3 or 4: there must be a right way out.',
          { end: 'key' },
        ),
      );
    for (const [option, { plays }] of Object.entries(options))
      if (plays !== undefined && !knots.includes(plays))
        out.push(unknown(scenario.yaml, [...path, option, 'plays'], plays, knots, 'knot'));
  }
  return out;
}

/** What the scenario's own dilemmas rest on: a rule of the law, a step, or a source that is written down. */
function checkBases({ scenario }: ScenarioParts, pack: Pack, sources: readonly string[]): Diagnostic[] {
  const known = [...pack.rules.map((rule) => rule.id), ...sources];
  return Object.entries(scenario.value.dilemmas).flatMap(([dilemma, { basis, from }]) =>
    (from === null ? idsOfBasis(basis) : []).flatMap(({ id, at }) =>
      known.includes(id) || known.includes(id.split(':')[0] ?? '') || /^[MC]\d+$/.test(id)
        ? []
        : [
            scenario.yaml.diagnostic(
              'unknownReference',
              ['dilemmas', dilemma, 'basis'],
              `nothing is known of the basis "${id}"`,
              hintWord(id, known, 'Name a rule of the law, a step, or a source of scenarios/dilemmas/sources.yaml.'),
              { offset: at, length: id.length },
            ),
          ],
    ),
  );
}

function checkInk({ scenario, procedure, ink }: ScenarioParts, { vocabulary, source }: Pack): Diagnostic[] {
  const out: Diagnostic[] = [];
  const knots = ink.knots.map((knot) => knot.name);
  const { people, papers } = scenario.value;
  for (const knot of ink.knots) {
    const { header } = knot;
    for (const fact of header.puts)
      if (!vocabulary.facts.has(fact))
        out.push(knotFault(knot, `there is no fact "${fact}"`, 'inkFact', vocabulary, fact));
    if (header.better !== null && !knots.includes(header.better))
      out.push(knotFault(knot, `there is no knot "${header.better}" to do better`, 'inkKnot', null, header.better));
    if (header.refers !== null && !Object.hasOwn(source.outcomes, header.refers))
      out.push(knotFault(knot, `nobody is referred to "${header.refers}"`, 'inkTag', null, header.refers));
    if (header.asks !== undefined && !Object.hasOwn(people, header.asks))
      out.push(knotFault(knot, `there is no person "${header.asks}" to ask`, 'inkTag', null, header.asks));
    if (!Object.hasOwn(people, header.to))
      out.push(knotFault(knot, `there is no person "${header.to}"`, 'inkTag', null, header.to));
    for (const step of header.steps)
      if (!Object.hasOwn(procedure.value.steps, step))
        out.push({
          ...knotFault(knot, `${step} is not a step of this procedure`, 'inkTag', null, step),
          severity: 'warning',
          hint: 'It will not be scored; add it to the procedure’s steps, or take the tag out.',
        });
  }
  for (const line of ink.lines) out.push(...checkLine(line, vocabulary, scenario.value, papers));
  out.push(...checkReadings(ink, scenario.value, vocabulary));
  return out;
}

function checkLine(
  line: CompiledLine,
  vocabulary: Vocabulary,
  scenario: ScenarioSource,
  papers: ScenarioSource['papers'],
): Diagnostic[] {
  const out: Diagnostic[] = [];
  const { says, renderings, recalls } = line.parsed;
  const memories = Object.keys(scenario.memory ?? {});
  for (const memory of recalls)
    if (!memories.includes(memory))
      out.push(
        lineDiagnostic(
          line,
          'inkTag',
          `there is no memory "${memory}"`,
          hintWord(memory, memories, 'Declare it under memory in scenario.yaml.'),
        ),
      );
  const interpreting = Object.values(scenario.people).flatMap((one) => one.interpreting ?? []);
  for (const { as } of renderings) {
    // Whoever is tired sums up, and whoever does not understand mistakes, without being given to it.
    const isHeard = interpreting.some(
      ({ habits }) => as === 'summarises' || as === 'mistakes' || habits[as] !== undefined,
    );
    if (!isHeard)
      out.push(
        lineDiagnostic(
          line,
          'inkTag',
          `no interpreter here ${as}, so this rendering is never heard`,
          `Give an interpreter "habits: { ${as}: … }" under interpreting in scenario.yaml, or take the tag out.`,
        ),
      );
  }
  for (const { fact } of [...says, ...renderings.flatMap((one) => one.says)])
    if (!vocabulary.facts.has(fact))
      out.push(
        lineDiagnostic(
          line,
          'inkFact',
          `there is no fact "${fact}"`,
          hintWord(fact, vocabulary.facts.keys(), 'See the vocabulary.'),
        ),
      );
  for (const paper of line.parsed.hands)
    if (!Object.hasOwn(papers, paper))
      out.push(
        lineDiagnostic(
          line,
          'inkTag',
          `there is no paper "${paper}" to hand over`,
          `One of: ${Object.keys(papers).join(', ')}.`,
        ),
      );
  const { manner } = line.parsed;
  if (manner !== null && !(EXPRESSIONS as readonly string[]).includes(manner))
    out.push(lineDiagnostic(line, 'inkTag', `"${manner}" is no manner`, `One of: ${EXPRESSIONS.join(', ')}.`));
  const who = line.parsed.who;
  if (who !== null && who !== 'officer' && who !== 'narrator' && !Object.hasOwn(scenario.people, who))
    out.push(
      lineDiagnostic(
        line,
        'inkTag',
        `there is no person "${who}"`,
        `One of: officer, narrator, ${Object.keys(scenario.people).join(', ')}.`,
      ),
    );
  return out;
}

/** Names that ink reads through bound functions: fact("…"), draw("…"), asked("…"), willing("…"). */
function checkReadings(ink: CompiledInk, scenario: ScenarioSource, vocabulary: Vocabulary): Diagnostic[] {
  const names: Partial<Record<(typeof INK_FUNCTIONS)[number], (name: string) => boolean>> = {
    fact: (name) => vocabulary.facts.has(name),
    told: (name) => vocabulary.facts.has(name),
    draw: (name) =>
      Object.hasOwn(scenario.draw, name) ||
      Object.hasOwn(scenario.draw, name.split('.')[0] ?? '') ||
      name === 'variant',
    asked: (name) => ink.knots.some((knot) => knot.name === name),
    willing: (name) => Object.hasOwn(scenario.reluctance, name),
    recall: (name) => Object.hasOwn(scenario.memory ?? {}, name),
    probed: (name) => ink.knots.some((knot) => knot.header.topic === name),
    interpreter: (name) => (HABITS as readonly string[]).includes(name),
  };
  return ink.readings.flatMap(({ name, argument, file, line, column }) => {
    const isKnown = names[name];
    if (isKnown === undefined || isKnown(argument)) return [];
    return [
      {
        severity: 'error' as const,
        code: 'inkFact' as const,
        file,
        line,
        column,
        length: argument.length,
        message: `${name}("${argument}") reads something that this scenario does not have`,
        hint:
          name === 'fact'
            ? 'Use a name of the vocabulary.'
            : `Declare "${argument}" in scenario.yaml, or correct the name.`,
      },
    ];
  });
}

function unknown(
  yaml: YamlFile,
  path: readonly (string | number)[],
  word: string,
  known: readonly string[],
  what: string,
): Diagnostic {
  const hint = hintWord(word, known, `One of: ${known.join(', ')}.`);
  return yaml.diagnostic('unknownReference', path, `there is no ${what} "${word}"`, hint);
}

function knotFault(
  knot: CompiledKnot,
  message: string,
  code: 'inkFact' | 'inkKnot' | 'inkTag',
  vocabulary: Vocabulary | null,
  word: string,
): Diagnostic {
  const hint = hintWord(word, vocabulary?.facts.keys() ?? [], 'Correct the tag at the top of the knot.');
  return {
    severity: 'error',
    code,
    file: knot.file,
    line: knot.line,
    column: 1,
    length: knot.name.length,
    message,
    hint,
  };
}
