// The law pack as a reader sees it: texts by id in the reader's language where the pack has it, types of the facts, citations with
// their links. It is made from the public bundle of the content; nothing of a case is in it.

import { daysOfRule, type LawBundle, type Mark, type PackSource, type RuleKind, type RuleSource } from '#law';
import type { FactSource } from './valueWords.ts';

export interface Provision {
  readonly id: string;
  readonly citation: string;
  readonly url: string;
  readonly title: string;
  readonly mark: Mark;
  readonly kind: RuleKind;
  readonly ground: string | null;
  /** The step of the decision order: what it is about. */
  readonly step: string | null;
  /** First and last day in force. */
  readonly from: string;
  readonly to: string;
  /** As the pack has it: its conditions and what it gives. */
  readonly rule: RuleSource;
}

export interface LawBook {
  /** Language of the texts: the one asked for, or English where the pack does not speak it. */
  readonly language: string;
  readonly pack: PackSource;
  /** A text of the pack, or null. */
  text(id: string): string | null;
  /** The same in English, which every pack speaks. */
  english(id: string): string | null;
  /** What the vocabulary says of a fact, or null. */
  fact(name: string): FactSource | null;
  /** A rule with its source, or null where the id is none of the pack's. */
  provision(id: string): Provision | null;
  /** The rule that a derived fact follows from. */
  derivedBy(fact: string): string | null;
}

export function openLawBook(bundle: LawBundle, reader: string): LawBook {
  const base = reader.split('-')[0] ?? 'en';
  const language = [reader, base].find((one) => bundle.texts[one] !== undefined) ?? 'en';
  const own = bundle.texts[language] ?? {};
  const english = bundle.texts['en'] ?? {};
  const rules = new Map(bundle.pack.rules.map((rule) => [rule.id, rule]));
  const derivations = new Map(bundle.pack.derive.map(({ fact, rule }) => [fact, rule]));
  return {
    language,
    pack: bundle.pack,
    english: (id) => english[id] ?? null,
    text: (id) => own[id] ?? english[id] ?? null,
    fact: (name) => bundle.vocabulary.facts[name] ?? null,
    derivedBy: (fact) => derivations.get(fact) ?? null,
    provision: (id) => {
      const rule = rules.get(id);
      if (rule === undefined) return null;
      const source = bundle.pack.sources[rule.source];
      return {
        id,
        citation: rule.citation,
        url: source?.url ?? '',
        title: source?.title ?? '',
        mark: rule.mark,
        kind: rule.kind,
        ground: rule.ground ?? null,
        step: rule.step ?? null,
        ...daysOfRule(rule, bundle.pack.sources),
        rule,
      };
    },
  };
}
