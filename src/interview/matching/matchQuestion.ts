// Which of the questions that this person can be asked is meant? Free words to a knot by concepts (what is spoken of) and by words
// (MiniSearch, with room for typing errors). A wrong topic is worse than asking to say it differently, so doubt asks back.

import MiniSearch from 'minisearch';
import { foldQuestion, type HearingLanguage } from '../hearing/hearQuestion.ts';
import { isContaminating, type QuestionType } from '../questionType.ts';
import { CONCEPT_WEIGHTS, conceptsIn, TOPIC_CONCEPTS, type Concept } from './concepts.ts';

/** Kept with every question that was matched: another number, other rules. */
export const MATCHING_VERSION = 2;

/** A question that can be asked, with its wordings in the language of play. */
export interface Askable {
  readonly knot: string;
  readonly topic: string;
  readonly type: QuestionType;
  readonly ask: string;
  /** Further wordings by the author. */
  readonly also: readonly string[];
}

export type Match =
  | { readonly kind: 'one'; readonly knot: string }
  /** The best few, best first. */
  | { readonly kind: 'several'; readonly knots: readonly string[] }
  | { readonly kind: 'none' };

/** Below this nothing is meant that could be asked. */
const LEAST = 0.42;
/** Nearer than this to the best, of another topic, leaves a doubt. */
const MARGIN = 0.08;
const MOST_MEANT = 3;
/** How soon what is spoken of is enough to go by. */
const SURENESS = 1.7;
/** Words that tell nothing of what is meant. */
const IDLE: Readonly<Record<HearingLanguage, ReadonlySet<string>>> = {
  en: new Set(
    'before anything something everything tell explain describe know like see take want need time thing things talk ask question let exactly kind come came give made make look much many long please first last else'.split(
      ' ',
    ),
  ),
  es: new Set(
    'antes algo alguien nada cuente cuenteme explique expliqueme describa hable hableme diga digame saber sabe puede podria quiere hacer hace tiempo cosa cosas favor gustaria pasa paso viene vez dia dias llego vino'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'avant quelque chose rien quelqu racontez expliquez decrivez parlez dites savoir savez pouvez pourriez voulez faire fait temps choses plait aimerais passe vient fois jour jours'.split(
      ' ',
    ),
  ),
};

/** Concepts that count only where some question is about them: elsewhere their everyday words would draw weight from what is meant. */
const NARROW: ReadonlySet<Concept> = new Set(['reporting', 'reach', 'health', 'belongings']);

interface Entry {
  readonly askable: Askable;
  readonly concepts: ReadonlySet<Concept>;
}

/** The askable questions of one content in one language. It is built once and serves every attempt. */
export class QuestionIndex {
  readonly #language: HearingLanguage;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #search: MiniSearch;
  /** What the topics of these questions are drawn to. */
  readonly #topical: ReadonlySet<string>;
  /** Wordings as they are written, folded, to their knots. */
  readonly #exact = new Map<string, string[]>();

  constructor(askables: readonly Askable[], language: HearingLanguage) {
    this.#language = language;
    this.#topical = new Set(askables.flatMap(({ topic }) => Object.keys(TOPIC_CONCEPTS[topic] ?? {})));
    this.#entries = new Map(
      askables.map((askable) => {
        const concepts = [askable.ask, ...askable.also].flatMap((text) =>
          conceptsIn(foldQuestion(text, language).folded, language).filter(
            (concept) => !NARROW.has(concept) || this.#topical.has(concept),
          ),
        );
        return [askable.knot, { askable, concepts: new Set(concepts) }];
      }),
    );
    for (const { knot, ask, also } of askables)
      for (const text of [ask, ...also]) {
        const { folded } = foldQuestion(text, language);
        this.#exact.set(folded, [...(this.#exact.get(folded) ?? []), knot]);
      }
    this.#search = new MiniSearch({
      fields: ['words'],
      idField: 'knot',
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    this.#search.addAll(
      askables.map(({ knot, ask, also }) => ({
        knot,
        words: [ask, ...also].flatMap((text) => termsOf(text, language)).join(' '),
      })),
    );
  }

  /** What the words mean among the questions offered now; `type` is how they were heard. */
  match(words: string, type: QuestionType, offered: ReadonlySet<string>): Match {
    const { folded } = foldQuestion(words, this.#language);
    const written = (this.#exact.get(folded) ?? []).find((knot) => offered.has(knot));
    if (written !== undefined) return { kind: 'one', knot: written };
    // A greeting before a question is not what is asked.
    const concepts = conceptsIn(folded, this.#language).filter(
      (concept) =>
        (concept !== 'greeting' || type === 'procedural') && (!NARROW.has(concept) || this.#topical.has(concept)),
    );
    const weight = concepts.reduce((sum, concept) => sum + CONCEPT_WEIGHTS[concept], 0);
    const found = this.#lexical(termsOf(words, this.#language));
    const scored = [...this.#entries.values()]
      .filter(({ askable }) => offered.has(askable.knot) && isAskedLike(askable.type, type))
      .map((entry) => ({
        entry,
        score: this.#score(entry, concepts, weight, found.get(entry.askable.knot) ?? 0, type),
      }))
      .sort((a, b) => b.score - a.score);
    const best = scored[0];
    if (best === undefined || best.score < LEAST) return { kind: 'none' };
    const rivals = scored.filter(
      ({ entry, score }) =>
        score >= LEAST && score > best.score - MARGIN && entry.askable.topic !== best.entry.askable.topic,
    );
    if (rivals.length === 0) return { kind: 'one', knot: best.entry.askable.knot };
    return {
      kind: 'several',
      knots: [best, ...rivals].slice(0, MOST_MEANT).map(({ entry }) => entry.askable.knot),
    };
  }

  /** How well the words of the question are those of each knot, 0 to 1. */
  #lexical(terms: readonly string[]): ReadonlyMap<string, number> {
    if (terms.length === 0) return new Map();
    const results = this.#search.search(terms.join(' '), {
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      prefix: false,
      combineWith: 'OR',
    });
    const distinct = new Set(terms).size;
    return new Map(results.map((result) => [String(result.id), new Set(result.queryTerms).size / distinct]));
  }

  #score(entry: Entry, asked: readonly Concept[], weight: number, lexical: number, type: QuestionType): number {
    const { askable, concepts } = entry;
    const known = TOPIC_CONCEPTS[askable.topic];
    const drawn = known ?? {};
    // A topic of the author's own lives by its wordings; in a known one they only help.
    const stray = known === undefined ? 0.9 : 0.35;
    let topical = 0;
    let own = 0;
    for (const concept of asked) {
      topical += CONCEPT_WEIGHTS[concept] * (drawn[concept] ?? (concepts.has(concept) ? stray : 0));
      if (concepts.has(concept)) own += CONCEPT_WEIGHTS[concept];
    }
    const share = weight === 0 ? 0 : topical / weight;
    const ownShare = weight === 0 ? 0 : own / weight;
    const sure = Math.min(1, weight * SURENESS);
    const byConcept = sure * (0.6 * share + 0.2 * ownShare);
    return byConcept + (weight === 0 ? 0.7 : 0.3) * lexical + (askable.type === type ? 0.03 : 0);
  }
}

/** Poor questions are meant only by poor ones: an open wording never reaches an accusation. */
function isAskedLike(knot: QuestionType, heard: QuestionType): boolean {
  return !isContaminating(knot) || isContaminating(heard);
}

/** The words by which a question is found, cut to what their forms share. */
export function termsOf(text: string, language: HearingLanguage): string[] {
  return foldQuestion(text, language)
    .content.filter((word) => !IDLE[language].has(word))
    .map(stem);
}

/** The beginning of a word, which its forms share. */
function stem(word: string): string {
  return word.length <= 5 ? word : word.slice(0, Math.max(5, word.length - 3));
}
