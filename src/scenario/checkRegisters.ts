// Names in registers, signs and agencies that must mean something, and what is written there and can never come about.

import { hintWord, type Diagnostic, type Pack, type YamlFile } from '#law';
import { AGENCY_NAMES, ruleOfAgency } from './agencies.ts';
import type { ScenarioParts } from './loadScenario.ts';
import { ruleOfSignal } from './signalKinds.ts';

type Path = readonly (string | number)[];

export function checkRegisters({ scenario, ink }: ScenarioParts, pack: Pack): Diagnostic[] {
  const out: Diagnostic[] = [];
  const { value, yaml } = scenario;
  const rules = pack.source.rules.map((rule) => rule.id);
  const knots = ink.knots.map((knot) => knot.name);
  const outcomes = Object.keys(pack.source.outcomes);
  const say = (path: Path, message: string, hint: string): void => {
    out.push(yaml.diagnostic('invalidValue', path, message, hint));
  };
  for (const [id, register] of Object.entries(value.registers)) {
    const needsKind = register.answers.some(({ records }) => records !== undefined) || register.waits !== undefined;
    if (register.kind === undefined && (needsKind || register.reasons !== undefined))
      say(['registers', id], `the register "${id}" has records, a wait or reasons, and no kind`, 'Write "kind: alerts", or another kind: see AUTHORING.md.'); // prettier-ignore
    register.answers.forEach(({ records, otherwise, result }, index) => {
      const path = ['registers', id, 'answers', index];
      if (otherwise !== undefined && records === undefined)
        say([...path, 'otherwise'], 'there are no records that could be somebody else’s', 'Give the answer records, or write what it states under says.'); // prettier-ignore
      if (result === 'namesake' && records !== undefined && Object.values(records).every(({ theirs }) => theirs === true)) // prettier-ignore
        say([...path, 'result'], 'a namesake is found, and every record is this person’s', 'Let one record be "theirs: false", or write "result: hit".'); // prettier-ignore
      for (const [record, { obliges = [] }] of Object.entries(records ?? {}))
        obliges.forEach((rule, at) => {
          if (!rules.includes(rule))
            out.push(unknown(yaml, [...path, 'records', record, 'obliges', at], rule, rules, 'rule'));
        });
    });
  }
  for (const agency of AGENCY_NAMES)
    (value.agencies?.[agency]?.answers ?? []).forEach(({ why = [] }, index) =>
      why.forEach((reason, at) => {
        const known = ruleOfAgency(agency).reasons;
        if (!known.includes(reason))
          out.push(unknown(yaml, ['agencies', agency, 'answers', index, 'why', at], reason, known, 'reason to call them')); // prettier-ignore
      }),
    );
  for (const [id, { kind, facts = [], asks, to }] of Object.entries(value.signals ?? {})) {
    facts.forEach((fact, index) => {
      if (!pack.vocabulary.facts.has(fact))
        out.push(yaml.diagnostic('unknownFact', ['signals', id, 'facts', index], `there is no fact "${fact}"`, hintWord(fact, pack.vocabulary.facts.keys(), 'See the vocabulary.'))); // prettier-ignore
    });
    asks.forEach((knot, index) => {
      if (!knots.includes(knot)) out.push(unknown(yaml, ['signals', id, 'asks', index], knot, knots, 'knot'));
    });
    to?.forEach((place, index) => {
      const known = [...AGENCY_NAMES, ...outcomes];
      if (!known.includes(place)) out.push(unknown(yaml, ['signals', id, 'to', index], place, known, 'place to refer to')); // prettier-ignore
    });
    const places: readonly string[] = to ?? ruleOfSignal(kind).to;
    const refers = ink.knots.flatMap(({ header }) => header.refers ?? []);
    const isReachable = places.some(
      (place) =>
        refers.includes(place) || Object.hasOwn(value.agencies ?? {}, place) || reachedBy(value.agencies, place),
    );
    if (!isReachable)
      say(['signals', id], `the sign "${id}" can be passed to nobody: ${places.join(', ')}`, 'Name one of them under agencies, or give a knot "# refers: …".'); // prettier-ignore
  }
  return out;
}

/** Whether some agency of the scenario takes this step of the law. */
function reachedBy(agencies: ScenarioParts['scenario']['value']['agencies'], outcome: string): boolean {
  return AGENCY_NAMES.some(
    (agency) => agencies?.[agency] !== undefined && Object.values(ruleOfAgency(agency).outcome).includes(outcome),
  );
}

function unknown(yaml: YamlFile, path: Path, word: string, known: readonly string[], what: string): Diagnostic {
  const hint = hintWord(word, known, `One of: ${known.slice(0, 12).join(', ')}.`);
  return yaml.diagnostic('unknownReference', path, `there is no ${what} "${word}"`, hint);
}
