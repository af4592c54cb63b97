// From scenario and seed to a case: draws, truth, claims, people, papers, registers. Everything that chance decides is decided here.

import { KIND_RULES } from '#documents';
import { ALLIANCES, drawMemory, HABITS, INTERPRETER_GENDERS, RECALLS, type InterpreterNature } from '#interview';
import {
  factsOfGround,
  layFacts,
  parseFacts,
  type FactValue,
  type Facts,
  type Known,
  type Pack,
  type Result,
} from '#law';
import { EXPRESSIONS, makeLooks, POSTURES, stream, type LooksWish, type NameGender } from '#people';
import type { Case, CaseMemory, CasePaper, CasePerson, CaseRegister } from './case.ts';
import { CaseError, fault, type CaseFault } from './caseFault.ts';
import { asText, DrawFault, Drawer, drawValues, pickVariant } from './draw.ts';
import { drawPaper } from './drawPaper.ts';
import { drawAgencies, drawRegister, type RegisterDrawing } from './drawRegister.ts';
import type { OpenScenario } from './openScenario.ts';
import type { AuthoredValue, PaperSource, ScenarioSource } from './schema.ts';
import type { Cue } from './cue.ts';
import { applicantOf, cuesOf, GENDER_ARG, twinLooks } from './twin.ts';

export type Drawn =
  | { readonly ok: true; readonly value: Case }
  | { readonly ok: false; readonly error: readonly CaseFault[] };

/** Draws the case of a seed; `variant` fixes the variant instead of the seed's own, `cue` draws its twin that differs in this alone. */
export function drawCase(open: OpenScenario, seed: number, variant?: string | null, cue: Cue | null = null): Drawn {
  return drawn(() => new CaseDrawing(open, seed, variant ?? undefined, cue).draw());
}

/** The truth of the case of a seed alone: no papers, no people. */
export function drawTruth(
  open: OpenScenario,
  seed: number,
  variant: string,
): Result<{ readonly facts: Facts; readonly date: string }, readonly CaseFault[]> {
  return drawn(() => new CaseDrawing(open, seed, variant).drawTruth());
}

function drawn<T>(draw: () => T): Result<T, readonly CaseFault[]> {
  try {
    return { ok: true, value: draw() };
  } catch (error) {
    if (error instanceof CaseError) return { ok: false, error: error.faults };
    if (error instanceof DrawFault)
      return {
        ok: false,
        error: [
          {
            code: 'drawExpression',
            path: error.path,
            message: error.message,
            hint: 'Check the names and types in the expression.',
          },
        ],
      };
    throw error;
  }
}

class CaseDrawing {
  readonly #open: OpenScenario;
  readonly #scenario: ScenarioSource;
  readonly #pack: Pack;
  readonly #seed: number;
  readonly #variant: string;
  readonly #cue: Cue | null;
  readonly #drawer: Drawer;
  readonly #papers = new Map<string, CasePaper>();

  constructor(open: OpenScenario, seed: number, variant?: string, cue: Cue | null = null) {
    this.#open = open;
    this.#cue = cue;
    this.#scenario = open.content.scenario;
    this.#pack = open.pack;
    this.#seed = seed;
    this.#variant = variant ?? pickVariant(this.#scenario, seed);
    this.#drawer = new Drawer(open.pack.declarations);
  }

  draw(): Case {
    const { content, chart, questions, guards, gates, dilemmas } = this.#open;
    const scenario = this.#scenario;
    const drawer = this.#drawer;
    const { facts: truth, date } = this.drawTruth();
    const draws = new Map([...drawer.types.keys()].map((name) => [name, drawer.cells.get(name) ?? { value: null }]));
    for (const [name, known] of truth) drawer.setFact(name, known);
    const claims = this.#facts(this.#authored('claims'));
    const people = this.#people();
    for (const id of Object.keys(scenario.papers)) this.#paper(id, people);

    return {
      content,
      procedure: content.procedure,
      chart,
      vocabulary: this.#pack.vocabulary,
      seed: this.#seed,
      variant: this.#variant,
      date,
      draws,
      truth,
      cells: drawer.cells,
      claims,
      known: scenario.file,
      args: {
        [GENDER_ARG]: this.#gender(),
        ...Object.fromEntries(
          Object.entries(scenario.args).map(([name, value]) => [
            name,
            asArgument(drawer.resolve(value, ['args', name])),
          ]),
        ),
      },
      people,
      papers: [...this.#papers.values()],
      registers: this.#registers(),
      agencies: drawAgencies(this.#registerDrawing(), scenario.agencies),
      dilemmas: Object.entries(scenario.dilemmas).flatMap(([id, source]) => {
        const when = dilemmas.get(id);
        const options = stream(this.#seed, `dilemma:${id}`).shuffle(Object.keys(source.options));
        return when === undefined ? [] : [{ id, source, when, options }];
      }),
      questions,
      guards,
      reluctance: new Map(
        Object.entries(scenario.reluctance).map(([id, { fact, threshold }]) => [
          id,
          { fact, threshold: this.#tenths(threshold, ['reluctance', id, 'threshold']), gate: gates.get(id) ?? null },
        ]),
      ),
      memory: new Map(Object.keys(scenario.memory ?? {}).map((id) => [id, this.#memory(id, date)])),
      wishes: { interpreter: this.#wishedInterpreter() },
      start: {
        rapport: this.#tenths(scenario.applicant.rapport, ['applicant', 'rapport']),
        anxiety: this.#tenths(scenario.applicant.anxiety, ['applicant', 'anxiety']),
        fatigue: this.#tenths(scenario.applicant.fatigue, ['applicant', 'fatigue']),
        comprehension: this.#tenths(scenario.applicant.comprehension, ['applicant', 'comprehension']),
        interpreted:
          scenario.applicant.interpreted === undefined
            ? null
            : this.#tenths(scenario.applicant.interpreted, ['applicant', 'interpreted']),
      },
      expert: content.expert.steps.map(({ id, act }, index) => ({
        id,
        act: drawer.resolve(act as AuthoredValue, ['expert', index]),
        when: this.#open.expert.get(id) ?? null,
      })),
      costs: { ...content.procedure.costs, ...scenario.procedure.costs },
      outcomes: scenario.procedure.outcomes ?? content.procedure.outcomes,
      grounds: groundsOf(this.#open.pack, scenario.law.decision),
      ink: content.ink.json,
    };
  }

  /** How texts speak of the applicant: as their papers say. */
  #gender(): NameGender {
    const applicant = applicantOf(this.#scenario);
    const said = [...this.#papers.values()].find(
      ({ holder, document }) => holder === applicant && document.fields['sex'] !== undefined,
    );
    const sex = said?.document.fields['sex'];
    return sex === 'F' ? 'feminine' : sex === 'M' ? 'masculine' : 'neutral';
  }

  drawTruth(): { readonly facts: Facts; readonly date: string } {
    const scenario = this.#scenario;
    if (scenario.variants[this.#variant] === undefined)
      throw new CaseError([fault('invalidValue', ['variants'], `there is no variant "${this.#variant}"`)]);
    const drawer = this.#drawer;
    drawer.setDraw('variant', this.#variant);
    const { date } = scenario.law;
    drawer.setFact('scenario.checkDate', { value: date });
    const { without } = scenario.twins;
    if (this.#cue !== null && without[this.#cue] !== undefined)
      throw new CaseError([
        fault(
          'invalidValue',
          ['twins', 'without', this.#cue],
          `this case has no twin that differs in ${this.#cue}: ${without[this.#cue]}`,
          `It has: ${cuesOf(scenario).join(', ')}.`,
        ),
      ]);
    drawValues(scenario, drawer, this.#seed, this.#variant, this.#cue);
    return { facts: this.#truth(date), date };
  }

  /** The author's facts in their order, each able to read those before it, laid over the pack's baseline. */
  #truth(date: string): Facts {
    const { setting, law } = this.#scenario;
    const authored: readonly AuthoredFact[] = [
      { fact: 'scenario.direction', value: law.decision, at: ['law', 'decision'] },
      { fact: 'scenario.border', value: setting.kind, at: ['setting', 'kind'] },
      { fact: 'scenario.memberState', value: setting.state, at: ['setting', 'state'] },
      ...this.#authored('facts'),
    ];
    const stated = this.#facts(authored, (fact, known) => this.#drawer.setFact(fact, known));
    const laid = layFacts(this.#pack, law.decision, stated, { date });
    if (laid.ok) return laid.value.facts;
    throw new CaseError(
      laid.error.map(({ message, facts }) => {
        const at = authored.findLast(({ fact }) => facts.includes(fact))?.at ?? ['facts'];
        return fault('lawFault', at, message, 'State facts that can be true of one person together.');
      }),
    );
  }

  /** Facts or claims of the scenario with those of the variant in their place, each with where it stands. */
  #authored(kind: 'facts' | 'claims'): AuthoredFact[] {
    const base = placed(this.#scenario[kind], [kind]);
    const own = placed(this.#scenario.variants[this.#variant]?.[kind] ?? {}, ['variants', this.#variant, kind]);
    return [
      ...base.map((one) => own.find(({ fact }) => fact === one.fact) ?? one),
      ...own.filter(({ fact }) => !base.some((one) => one.fact === fact)),
    ];
  }

  #facts(authored: readonly AuthoredFact[], each?: (fact: string, known: Known) => void): Facts {
    const { vocabulary } = this.#pack;
    const all = new Map<string, Known>();
    for (const { fact: name, value, at } of authored) {
      const parsed = parseFacts({ [name]: this.#drawer.resolve(value, at) }, vocabulary);
      if (!parsed.ok)
        throw new CaseError(
          parsed.error.map(({ message, hint, code }) =>
            fault(code === 'unknownFact' ? 'unknownFact' : 'invalidValue', at, message, hint),
          ),
        );
      for (const [fact, known] of parsed.value) {
        all.set(fact, known);
        each?.(fact, known);
      }
    }
    return all;
  }

  #people(): CasePerson[] {
    return Object.entries(this.#scenario.people).flatMap(([id, person]): CasePerson[] => {
      const at = ['people', id];
      if (person.when !== undefined && !this.#drawer.test(person.when, [...at, 'when'])) return [];
      const age = Number(this.#drawer.resolve(person.looks.age, [...at, 'looks', 'age']));
      const wish: LooksWish = {
        ...(this.#drawer.resolve(person.looks.constraints ?? {}, [...at, 'looks', 'constraints']) as object),
        ageYears: [age, age],
      };
      const plain = makeLooks(stream(this.#seed, `looks:${id}`), wish);
      const cue = person.role === 'applicant' ? this.#cue : null;
      const looks = cue === null ? plain : twinLooks(plain, wish, this.#seed, cue);
      const { interprets } = person;
      return [
        {
          id,
          role: person.role,
          looks,
          expression: this.#word(person.looks.manner, EXPRESSIONS, [...at, 'looks', 'manner']),
          posture: this.#word(person.looks.posture, POSTURES, [...at, 'looks', 'posture']),
          calledBy: person.joins === 'called' ? [person.calledBy ?? id].flat() : null,
          leavesOn: [person.leavesOn ?? []].flat(),
          interprets: interprets === undefined ? null : this.#tenths(interprets, [...at, 'interprets']),
          interpreting: this.#interpreting(person.interpreting, [...at, 'interpreting']),
        },
      ];
    });
  }

  #interpreting(
    source: ScenarioSource['people'][string]['interpreting'],
    at: readonly string[],
  ): InterpreterNature | null {
    if (source === undefined) return null;
    const heeds = Number(this.#drawer.resolve(source.heeds, [...at, 'heeds']));
    if (!Number.isSafeInteger(heeds) || heeds < 0)
      throw new CaseError([fault('invalidValue', [...at, 'heeds'], 'heeds is a number of answers, 0 or more')]);
    return {
      quality: this.#tenths(source.quality, [...at, 'quality']),
      dialect: this.#tenths(source.dialect, [...at, 'dialect']),
      gender: source.gender === undefined ? null : this.#word(source.gender, INTERPRETER_GENDERS, [...at, 'gender']),
      alliance: this.#word(source.alliance, ALLIANCES, [...at, 'alliance']),
      fatigue: this.#tenths(source.tired, [...at, 'tired']),
      habits: HABITS.filter((habit) => {
        const when = source.habits[habit];
        return typeof when === 'string' ? this.#drawer.test(when, [...at, 'habits', habit]) : when === true;
      }),
      heeds,
    };
  }

  #wishedInterpreter(): Case['wishes']['interpreter'] {
    const source = this.#scenario.applicant.wishes?.interpreter;
    const at = ['applicant', 'wishes', 'interpreter'];
    const wished = this.#optionalText(source, at) ?? '';
    return wished === '' ? null : this.#word(wished, INTERPRETER_GENDERS, at);
  }

  #memory(id: string, date: string): CaseMemory {
    const source = this.#scenario.memory?.[id];
    const at = ['memory', id];
    if (source === undefined) throw new CaseError([fault('invalidValue', at, `there is no memory "${id}"`)]);
    const whole = (key: 'distress' | 'told', most: number): number => {
      const number = Number(this.#drawer.resolve(source[key], [...at, key]));
      if (Number.isSafeInteger(number) && number >= 0 && number <= most) return number;
      throw new CaseError([fault('invalidValue', [...at, key], `${key} is a whole number from 0 to ${most}`)]);
    };
    const level = source.level === undefined ? '' : this.#word(source.level, [...RECALLS, ''], [...at, 'level']);
    const { fact = null, wrong } = source;
    const drawn = drawMemory(stream(this.#seed, `memory:${id}`), {
      kind: source.kind,
      monthsAgo: this.#monthsAgo(source.since, date, [...at, 'since']),
      distress: whole('distress', 3),
      told: whole('told', 99),
      rehearsed: this.#drawer.resolve(source.rehearsed, [...at, 'rehearsed']) === true,
      fixed: level === '' ? null : level,
    });
    const value = wrong === undefined ? null : this.#drawer.resolve(wrong, [...at, 'wrong']);
    if (fact === null || wrong === undefined) return { ...drawn, fact, wrong: value };
    const known = this.#facts([{ fact, value: wrong, at: [...at, 'wrong'] }]).get(fact);
    return { ...drawn, fact, wrong: known?.value ?? value };
  }

  #monthsAgo(since: AuthoredValue, date: string, at: readonly string[]): number {
    const then = this.#drawer.resolve(since, at);
    if (typeof then === 'number' && Number.isSafeInteger(then) && then >= 0) return then;
    if (typeof then === 'string' && /^\d{4}-\d\d-\d\d$/.test(then) && then <= date) {
      const [year = 0, month = 0] = date.split('-').map(Number);
      const [thenYear = 0, thenMonth = 0] = then.split('-').map(Number);
      return (year - thenYear) * 12 + month - thenMonth;
    }
    throw new CaseError([
      fault('invalidValue', at, `${JSON.stringify(then)} is neither a past day nor a number of months`),
    ]);
  }

  #paper(id: string, people: readonly CasePerson[]): void {
    const source = this.#scenario.papers[id];
    const at = ['papers', id];
    if (source === undefined) throw new CaseError([fault('invalidValue', at, `there is no paper "${id}"`)]);
    if (source.when !== undefined && !this.#drawer.test(source.when, [...at, 'when'])) return;
    const { document, showsHolder } = drawPaper({
      id,
      source,
      people,
      drawer: this.#drawer,
      seed: this.#seed,
      cue: this.#scenario.people[source.holder]?.role === 'applicant' ? this.#cue : null,
    });
    const paper: CasePaper = {
      id,
      document,
      kind: source.kind,
      state: source.state ?? null,
      holder: source.holder,
      presented: source.presented,
      speaksOf: source.speaksOf,
      amends: Object.fromEntries(
        Object.entries(source.amends ?? {}).flatMap(([line, value]) => {
          const written = asText(this.#drawer.resolve(value, [...at, 'amends', line]));
          return written === '' ? [] : [[line, written]];
        }),
      ),
      shows: this.#shows(source, at),
      stampedUntil: this.#optionalText(source.stampedUntil, [...at, 'stampedUntil']),
      faceMatches: KIND_RULES[source.kind].photograph ? showsHolder : null,
    };
    this.#papers.set(id, paper);
  }

  #shows(source: PaperSource, at: readonly string[]): CasePaper['shows'] {
    return Object.entries(source.shows).flatMap(([name, value]) => {
      const [fact = name, page = null] = name.split('@');
      const facts = this.#facts([{ fact, value, at: [...at, 'shows', name] }]);
      return [...facts].map(([stated, known]) => ({
        fact: stated,
        value: known.value,
        complete: known.complete ?? true,
        page,
      }));
    });
  }

  /** What drawing registers and agencies needs of this. */
  #registerDrawing(): RegisterDrawing {
    return {
      open: this.#open,
      drawer: this.#drawer,
      variant: this.#variant,
      facts: (authored, path) =>
        [...this.#facts(placed(authored, path))].map(([fact, known]) => ({
          fact,
          value: known.value,
          complete: known.complete ?? true,
        })),
    };
  }

  #registers(): CaseRegister[] {
    const drawing = this.#registerDrawing();
    return Object.entries(this.#scenario.registers).map(([id, source]) => drawRegister(drawing, id, source));
  }

  #optionalText(value: AuthoredValue | undefined, path: readonly (string | number)[]): string | null {
    return value === undefined ? null : asText(this.#drawer.resolve(value, path));
  }

  /** A word of the list, written or drawn. */
  #word<T extends string>(source: string, words: readonly T[], path: readonly (string | number)[]): T {
    const drawn = this.#drawer.resolve(source, path);
    const word = words.find((one) => one === drawn);
    if (word !== undefined) return word;
    const message = `${source} gives ${JSON.stringify(drawn)}`;
    throw new CaseError([fault('invalidValue', path, message, `Let it give one of: ${words.join(', ')}.`)]);
  }

  #tenths(value: AuthoredValue, path: readonly (string | number)[]): number {
    const points = Number(this.#drawer.resolve(value, path));
    if (Number.isSafeInteger(points) && points >= 0 && points <= 100) return points * 10;
    throw new CaseError([fault('invalidValue', path, `${String(points)} is not a number of points from 0 to 100`)]);
  }
}

function groundsOf(pack: OpenScenario['pack'], decision: string): Case['grounds'] {
  const { source } = pack;
  const founding = pack.rules.filter(({ directions }) => directions.some((one) => one === decision));
  const fitting = new Set(founding.flatMap(({ source: { ground, orGrounds = [] } }) => [ground, ...orGrounds]));
  return {
    letters: Object.entries(source.grounds).map(([ground, { citation }]) => ({
      ground,
      citation,
      fits: fitting.has(ground),
      facts: factsOfGround(pack, ground),
    })),
    outcomes: Object.entries(source.outcomes).flatMap(([outcome, { grounded }]) =>
      grounded === true ? [outcome] : [],
    ),
  };
}

/** A fact as its author gives it, and the way to it in the file. */
interface AuthoredFact {
  readonly fact: string;
  readonly value: AuthoredValue;
  readonly at: readonly (string | number)[];
}

function placed(facts: Readonly<Record<string, AuthoredValue>>, path: readonly (string | number)[]): AuthoredFact[] {
  return Object.entries(facts).map(([fact, value]) => ({ fact, value, at: [...path, fact] }));
}

function asArgument(value: FactValue): string | number {
  return typeof value === 'number' ? value : asText(value);
}
