// Proof of a scenario: what only shows itself when cases are drawn and played. Every variant is drawn and judged, the expert's way is
// played, everything learnable is learnt, and seeded walks explore the rest. Bounded and seeded; it says what it covered.

import { assess, type Diagnostic } from '#law';
import { Simulation } from '#attempt';
import { InkRunFault } from '#interview';
import { drawCase, listChartStates, type Case, type OpenScenario, type ScenarioFiles } from '#scenario';
import { assessEvidence, differences, RevealTable, score } from '#scoring';
import { DoubtfulLaw } from './doubtfulLaw.ts';
import { playExpert } from './playExpert.ts';
import { ProofReport } from './proofReport.ts';
import { makeTrail, walk, type Trail } from './walker.ts';

export interface Share {
  readonly seen: number;
  readonly of: number;
}

export interface Coverage {
  readonly variants: number;
  readonly seeds: readonly number[];
  readonly walks: number;
  readonly acts: number;
  readonly states: Share;
  readonly knots: Share;
  readonly lines: Share;
  readonly choices: Share;
  readonly dilemmas: Share;
  readonly outcomes: readonly string[];
}

export interface Proof {
  readonly diagnostics: readonly Diagnostic[];
  readonly coverage: Coverage;
}

export interface ProofBounds {
  /** Seeded walks for each variant. */
  readonly walksPerVariant: number;
  /** Acts of a walk before it comes to its decision. */
  readonly actsPerWalk?: number;
}

/** Seeds that every variant is drawn with. */
const SEEDS = [1, 7, 42] as const;

export function proveScenario(open: OpenScenario, files: ScenarioFiles, bounds: ProofBounds): Proof {
  const prover = new Prover(open, files, bounds);
  return prover.prove();
}

class Prover {
  readonly #open: OpenScenario;
  readonly #bounds: ProofBounds;
  readonly #report: ProofReport;
  readonly #doubtful: DoubtfulLaw;
  readonly #trail: Trail = makeTrail();
  readonly #outcomes = new Set<string>();
  #walks = 0;
  /** Whether an answer broke off: what was never reached then says nothing. */
  #isBroken = false;

  constructor(open: OpenScenario, files: ScenarioFiles, bounds: ProofBounds) {
    this.#open = open;
    this.#bounds = bounds;
    this.#report = new ProofReport(open.content, files);
    this.#doubtful = new DoubtfulLaw(open.pack, Object.keys(open.content.scenario.law.acknowledges ?? {}));
  }

  prove(): Proof {
    const { scenario } = this.#open.content;
    for (const variant of Object.keys(scenario.variants))
      for (const seed of SEEDS) {
        const drawn = drawCase(this.#open, seed, variant);
        if (!drawn.ok) {
          for (const { code, path, message, hint } of drawn.error)
            this.#report.scenario(
              code,
              path,
              `${message} (variant ${variant}, seed ${seed})`,
              hint,
              code === 'unknownFact' ? 'key' : 'value',
            );
          continue;
        }
        this.#proveExpectation(drawn.value);
        this.#proveLawIsSure(drawn.value);
        this.#playing(drawn.value, () => this.#proveExpert(drawn.value));
        if (seed === SEEDS[0]) {
          this.#playing(drawn.value, () => this.#proveLearnable(drawn.value));
          this.#walk(drawn.value);
        }
      }
    this.#proveReached();
    return { diagnostics: this.#report.list, coverage: this.#coverage() };
  }

  /** The outcome that the law requires on the truth is the one that the author expects. */
  #proveExpectation(drawn: Case): void {
    const { expect } = this.#open.content.scenario.variants[drawn.variant] ?? {};
    if (expect === undefined) return;
    const truth = assess(this.#open.pack, drawn.truth, { date: drawn.date, proof: false });
    const path = ['variants', drawn.variant, 'expect'];
    if (!truth.settled)
      this.#report.scenario(
        'variantExpectation',
        path,
        `the truth leaves the law unsettled: ${truth.lacking.join(', ')}`,
        'State these facts.',
      );
    const decisions = new Set(
      Object.entries(this.#open.pack.source.outcomes).flatMap(([id, { role }]) => (role === 'step' ? [] : [id])),
    );
    const required = truth.required.filter(
      (one) => decisions.has(one.outcome) || [expect.outcome].flat().includes(one.outcome),
    );
    const found = required.map((one) => one.outcome).sort();
    const open = truth.open.map((one) => one.outcome);
    const wanted = [expect.outcome].flat().sort();
    const agrees =
      found.length > 0 ? found.join() === wanted.join() : wanted.every((outcome) => open.includes(outcome));
    if (!agrees)
      this.#report.scenario(
        'variantExpectation',
        path,
        `expected ${wanted.join(', ')}; the law says ${found.length > 0 ? found.join(', ') : `one of ${open.join(', ')}`} (seed ${drawn.seed})`,
        'Correct the facts of this variant, or what you expect of it.',
      );
    const grounds = [...new Set(truth.required.flatMap((one) => one.grounds))].sort();
    if (grounds.join() !== [...expect.grounds].sort().join())
      this.#report.scenario(
        'variantExpectation',
        path,
        `expected grounds [${expect.grounds.join(', ')}]; the law says [${grounds.join(', ')}] (seed ${drawn.seed})`,
        'Correct the facts of this variant, or the grounds.',
      );
    for (const outcome of wanted)
      if (!drawn.outcomes.includes(outcome))
        this.#report.scenario(
          'outcomeUnreachable',
          path,
          `${outcome} cannot be decided in this procedure`,
          'Add it to procedure.outcomes.',
        );
  }

  /** No score hangs on a rule that is unverified or contested, unless the author says that it may. */
  #proveLawIsSure({ truth, date, variant, seed }: Case): void {
    const rules = this.#doubtful.rulesBehind(truth, date);
    if (rules.length === 0) return;
    const marks = rules.map((id) => `${id} (${this.#open.pack.ruleById.get(id)?.source.mark ?? ''})`);
    this.#report.scenario(
      'doubtfulLaw',
      ['variants', variant, 'expect'],
      `without ${marks.join(' and ')} the law would say something else (seed ${seed})`,
      'Choose facts that do not hang on it, or acknowledge it: "law: { acknowledges: { <rule>: <why> } }".',
    );
  }

  /** The expert reaches full marks: what cannot be earned is a fault of the content. */
  #proveExpert(drawn: Case): void {
    const play = playExpert(drawn);
    if (play.stuck !== null) {
      const index = this.#open.content.expert.steps.findIndex((step) => step.id === play.stuck?.step);
      this.#report.expert(
        index,
        `the step "${play.stuck.step}" cannot be done: ${play.stuck.refusal} (variant ${drawn.variant}, seed ${drawn.seed})`,
        'Give it a condition, or do first what it needs.',
      );
      return;
    }
    const report = score(this.#open, drawn, play.start, play.moments);
    const left = report.items.filter((item) => item.points < item.max);
    if (left.length > 0 || report.criticalErrors.length > 0)
      this.#report.expert(
        this.#open.content.expert.steps.length - 1,
        `the expert’s way earns ${report.total} of ${report.max} (variant ${drawn.variant}, seed ${drawn.seed}); left: ${left
          .map(({ id, explanation }) => `${id} (${[explanation.code, ...Object.values(explanation.args)].join(' ')})`)
          .join(', ')}`,
        'Let the expert do what these items ask for, or take away what nobody can earn.',
      );
    for (const { state } of play.moments)
      if (state.decision !== null) this.#outcomes.add(state.decision.decision.outcome);
    // What only a right finding opens, seeded walks hardly ever meet.
    for (const { act } of play.moments.map(({ entry }) => entry))
      if (act.type === 'ask') this.#trail.asked.set(act.question, this.#trail.asked.get(act.question) ?? 1);
  }

  /** Everything learnable, learnt: if the law still lacks a fact, no order of acts can establish it. */
  #proveLearnable(drawn: Case): void {
    const table = new RevealTable(drawn, new Simulation(drawn).save());
    const useful = table.closure([...table.rows.values()].filter((row) => row.facts.length > 0).map((row) => row.id));
    const simulation = table.play(useful);
    // What differs for an innocent reason is weighed, and no longer keeps a fact open.
    if (simulation !== null) for (const act of differences(simulation)) simulation.perform(act);
    const assessment = simulation === null ? null : assessEvidence(this.#open.pack, drawn, simulation.state.evidence);
    if (assessment === null || assessment.settled) return;
    this.#report.scenario(
      'factUnlearnable',
      ['variants', drawn.variant],
      `no order of acts establishes ${assessment.lacking.join(', ')}, and the law needs it`,
      'Let a field, a question, a register or the file state it.',
      'key',
    );
  }

  #walk(drawn: Case): void {
    for (let seed = 0; seed < this.#bounds.walksPerVariant; seed++) {
      this.#walks++;
      this.#playing(drawn, () => {
        const { final } = walk(drawn, seed, this.#bounds.actsPerWalk ?? 45, this.#trail);
        if (final.decision !== null) this.#outcomes.add(final.decision.decision.outcome);
      });
    }
  }

  /** Does what plays the case; where the ink breaks, its knot is reported instead. */
  #playing(drawn: Case, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof InkRunFault)) throw error;
      this.#isBroken = true;
      const { kind, knot, message } = error;
      this.#report.knot(
        kind === 'loop' ? 'inkLoop' : 'inkKnot',
        knot,
        `${message} (variant ${drawn.variant}, seed ${drawn.seed})`,
        kind === 'loop' ? 'Let it come to "-> DONE".' : 'Mend the knot, or the one it leads to.',
      );
    }
  }

  #proveReached(): void {
    const { ink, scenario } = this.#open.content;
    if (this.#walks === 0 || this.#isBroken) return;
    // Shared steps are there for every case; that this one gives no occasion for one of them is no fault.
    for (const knot of ink.knots)
      if (!knot.header.hidden && !this.#trail.asked.has(knot.name) && knot.file.startsWith('scenarios/library/'))
        this.#report.knot(
          'knotUnreachable',
          knot.name,
          `"${knot.name}" was never offered in ${this.#walks} walks, nor does the expert ask it`,
          'Check its "when" condition, or remove the knot.',
        );
    for (const choice of ink.choices)
      if (!this.#trail.chosen.has(choice))
        this.#report.line(
          'choiceNeverOffered',
          choice,
          `the choice "${choice}" was never taken in ${this.#walks} walks`,
          'Check the condition before it.',
        );
    for (const id of Object.keys(scenario.dilemmas))
      if (!this.#trail.dilemmas.has(id))
        this.#report.scenario(
          'choiceNeverOffered',
          ['dilemmas', id, 'when'],
          `the dilemma "${id}" never opened`,
          'Check its condition.',
        );
    const { reachable, all, stuck } = listChartStates(this.#open.content.procedure);
    for (const state of all)
      if (!reachable.has(state))
        this.#report.state(
          'chartUnreachable',
          state,
          `no transition leads to the state "${state}"`,
          'Add one to the procedure, or remove the state.',
        );
    for (const state of stuck)
      this.#report.state(
        'chartDeadEnd',
        state,
        `the state "${state}" allows no act and has no way out`,
        'Allow acts there, or make it final.',
      );
  }

  #coverage(): Coverage {
    const { ink, scenario, procedure } = this.#open.content;
    const offered = ink.knots.filter((knot) => !knot.header.hidden);
    const { all } = listChartStates(procedure);
    const lines = Object.keys(this.#open.content.texts['en'] ?? {}).filter((id) => id.startsWith('line.'));
    return {
      variants: Object.keys(scenario.variants).length,
      seeds: SEEDS,
      walks: this.#walks,
      acts: this.#trail.acts,
      states: { seen: [...all].filter((state) => this.#trail.states.has(state)).length, of: all.size },
      knots: { seen: offered.filter((knot) => this.#trail.asked.has(knot.name)).length, of: offered.length },
      lines: {
        seen: lines.filter((id) => this.#trail.lines.has(id)).length,
        of: lines.length,
      },
      choices: { seen: this.#trail.chosen.size, of: ink.choices.length },
      dilemmas: { seen: this.#trail.dilemmas.size, of: Object.keys(scenario.dilemmas).length },
      outcomes: [...this.#outcomes].sort(),
    };
  }
}
