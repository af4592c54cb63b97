// How the person across the counter is: trust, anxiety, fatigue and comprehension, moved by what the officer does. Directions from
// research, magnitudes by design: interviewing.md section 4. All values are integer tenths of a point (0–1000), nothing is rolled.

import type { ApplicantMeasure, Conduct, Effect, KnotHeader } from './inkTags.ts';
import type { QuestionType } from './questionType.ts';

export interface ApplicantState {
  readonly rapport: number;
  readonly anxiety: number;
  readonly fatigue: number;
  readonly comprehension: number;
  /** Comprehension without fatigue, anxiety and passing effects; an interpreter sets it anew. */
  readonly comprehensionBase: number;
  /** What passing effects add to comprehension; keeps 70 % from turn to turn. */
  readonly transient: number;
  /** How often each influence has worked, for courtesy that wears off and slights that add up. */
  readonly uses: Readonly<Record<string, number>>;
}

export interface ApplicantStart {
  readonly rapport: number;
  readonly anxiety: number;
  readonly fatigue: number;
  readonly comprehension: number;
}

type Delta = readonly [rapport: number, anxiety: number, fatigue: number, comprehension: number];

/** Influences on the applicant in tenths of a point: ΔR, ΔA, ΔF, ΔC (interviewing.md 4.3). */
export const INFLUENCES = {
  introduce: [60, -40, 0, 0],
  explainPurpose: [50, -50, 0, 40],
  confidentiality: [70, -60, 0, 0],
  interpreterCheck: [40, -30, 0, 60],
  groundRules: [30, -30, 0, 50],
  fitness: [40, -30, 0, 0],
  open: [20, -10, 0, 0],
  probing: [0, 0, 0, 0],
  closedFitting: [0, 0, 0, 0],
  closedUnfitting: [-10, 10, 0, 0],
  forcedChoice: [-20, 10, 0, -10],
  leading: [-40, 40, 0, -20],
  multiple: [-20, 30, 20, -60],
  opinion: [-60, 60, 0, 0],
  echo: [-10, 10, 0, 0],
  encourager: [15, -10, 0, 0],
  interrupt: [-60, 60, 0, -20],
  acknowledgeDistress: [60, -60, 0, 0],
  ignoreDistress: [-120, 100, 30, 0],
  break: [50, -80, -180, 40],
  refuseBreak: [-120, 100, 60, 0],
  water: [30, -30, -20, 0],
  rephrase: [20, -30, 0, 80],
  signpost: [20, -20, 0, 30],
  putNeutrally: [-10, 30, 0, 0],
  putWithHostility: [-100, 120, 0, 0],
  accuse: [-150, 150, 0, 0],
  threaten: [-250, 250, 0, 0],
  stereotype: [-120, 100, 0, 0],
  repair: [80, -80, 0, 0],
  respectName: [30, -20, 0, 0],
  privateRoom: [50, -60, 0, 0],
  changeInterpreter: [100, -120, 30, 0],
  nextSteps: [50, -60, 0, 20],
  wait: [10, -10, 0, 0],
  misname: [-60, 40, 0, 0],
  smallTalk: [10, -10, 10, 0],
  typing: [-20, 10, 0, 0],
  keepRefusedInterpreter: [-150, 120, 0, -100],
  thanks: [20, -10, 0, 0],
} as const satisfies Record<string, Delta>;
export type Influence = keyof typeof INFLUENCES;

/** Influences whose worth does not halve with use: they must stay worth doing. */
const UNDIMINISHED: ReadonlySet<Influence> = new Set(['break', 'probing', 'closedFitting']);

/** Influences that hurt; only after one of them is there something to repair, and once for each. */
const SLIGHTS: readonly string[] = Object.entries(INFLUENCES).flatMap(([name, delta]) =>
  isSlight(delta) && name !== 'putNeutrally' ? [name] : [],
);

export function startApplicant(start: ApplicantStart): ApplicantState {
  return {
    rapport: start.rapport,
    anxiety: start.anxiety,
    fatigue: start.fatigue,
    comprehension: start.comprehension,
    comprehensionBase: start.comprehension,
    transient: 0,
    uses: {},
  };
}

/** The state after one act: its influences, its written effects, and the turn's own drift. */
export function moveApplicant(
  state: ApplicantState,
  influences: readonly Influence[],
  effects: readonly Effect[],
  turn: { readonly spoken: boolean; readonly interpreted: boolean; readonly comprehensionBase?: number },
): ApplicantState {
  let { rapport, anxiety, fatigue, transient } = state;
  const uses: Record<string, number> = { ...state.uses };
  for (const influence of influences) {
    if (influence === 'repair' && !hasToRepair(uses)) continue;
    const earlier = uses[influence] ?? 0;
    uses[influence] = earlier + 1;
    const [dR, dA, dF, dC] = INFLUENCES[influence];
    const kind = isSlight(INFLUENCES[influence]) ? 'slight' : 'courtesy';
    const scale = (delta: number): number => weigh(delta, influence, kind, earlier);
    rapport += scale(dR);
    anxiety += scale(dA);
    fatigue += scale(dF);
    transient += scale(dC);
  }
  for (const { measure, points } of effects) {
    const tenths = points * 10;
    if (measure === 'rapport') rapport += tenths;
    else if (measure === 'anxiety') anxiety += tenths;
    else if (measure === 'fatigue') fatigue += tenths;
    else transient += tenths;
  }
  if (turn.spoken) {
    fatigue += (turn.interpreted ? 9 : 6) + whole((Math.max(0, anxiety - 600) * 15) / 1000);
    anxiety += whole(((500 - anxiety) * 4) / 100);
  }
  rapport = clamp(rapport);
  anxiety = clamp(anxiety);
  fatigue = clamp(fatigue);
  const comprehensionBase = turn.comprehensionBase ?? state.comprehensionBase;
  const comprehension = clamp(
    comprehensionBase + transient - whole(Math.max(0, fatigue - 500) / 4) - whole(Math.max(0, anxiety - 600) / 5),
  );
  if (turn.spoken) transient = whole((transient * 7) / 10);
  return { rapport, anxiety, fatigue, comprehension, comprehensionBase, transient, uses };
}

/** What the officer's words and steps do to the person, from a knot's header. */
export function influencesOf(header: KnotHeader): Influence[] {
  const out: Influence[] = [];
  const bySteps: Readonly<Record<string, Influence>> = {
    M04: 'introduce',
    M05: 'explainPurpose',
    M06: 'interpreterCheck',
    M08: 'confidentiality',
    M09: 'groundRules',
    M10: 'fitness',
    M20: 'nextSteps',
  };
  for (const step of header.steps) {
    const influence = bySteps[step];
    if (influence !== undefined) out.push(influence);
  }
  const measure = header.measure;
  if (measure !== null && Object.hasOwn(INFLUENCES, measure)) out.push(measure as Influence);
  const hostile = header.flags.includes('accusatory') || header.flags.includes('blaming_why');
  if (header.puts.length > 0) out.push(hostile ? 'putWithHostility' : 'putNeutrally');
  else if (header.flags.includes('accusatory')) out.push('accuse');
  else out.push(...influenceOfType(header.type, header.fitting));
  if (header.flags.includes('stereotype')) out.push('stereotype');
  out.push(...header.conduct.flatMap(influenceOfConduct));
  return out;
}

function influenceOfType(type: QuestionType, fitting: boolean): Influence[] {
  switch (type) {
    case 'open':
      return ['open'];
    case 'probing':
      return ['probing'];
    case 'closed':
      return [fitting ? 'closedFitting' : 'closedUnfitting'];
    case 'forced_choice':
      return ['forcedChoice'];
    case 'leading':
      return ['leading'];
    case 'multiple':
      return ['multiple'];
    case 'opinion_statement':
      return ['opinion'];
    case 'echo':
      return ['echo'];
    case 'encourager':
      return ['encourager'];
    case 'procedural':
      return [];
  }
}

function influenceOfConduct(conduct: Conduct): Influence[] {
  switch (conduct) {
    case 'threat':
    case 'humiliation':
      return ['threaten'];
    case 'deception':
      return ['accuse'];
    case 'forbiddenQuestion':
      return ['stereotype'];
    case 'interrupts':
      return ['interrupt'];
    case 'dismissesFear':
      return ['ignoreDistress'];
    case 'repair':
      return ['repair'];
    case 'respect':
      return ['respectName'];
    case 'misnames':
      return ['misname'];
    case 'disclosure':
      return [];
  }
}

/** How the question just asked lowers or raises readiness (interviewing.md 4.4), in tenths. */
const READINESS_BY_TYPE: Readonly<Record<QuestionType, number>> = {
  open: 80,
  probing: 30,
  encourager: 40,
  closed: 0,
  procedural: 0,
  echo: -20,
  forced_choice: -60,
  multiple: -80,
  leading: -120,
  opinion_statement: -120,
};

/** W of interviewing.md 4.4 in tenths: R − 0.35·max(0, A−50) − 0.20·max(0, F−60) + b(type). A closed, unfitting question costs 4 points. */
export function readiness(state: ApplicantState, type: QuestionType, fitting: boolean): number {
  const anxiety = whole((Math.max(0, state.anxiety - 500) * 35) / 100);
  const fatigue = whole((Math.max(0, state.fatigue - 600) * 20) / 100);
  const byType = type === 'closed' && !fitting ? -40 : READINESS_BY_TYPE[type];
  return state.rapport - anxiety - fatigue + byType;
}

/** The measure in whole points 0–100, as shown to authors. */
export function levelOf(state: ApplicantState, measure: ApplicantMeasure): number {
  return whole(state[measure] / 10);
}

function isSlight([rapport, anxiety]: Delta): boolean {
  return rapport < 0 || (rapport === 0 && anxiety > 0);
}

function hasToRepair(uses: Readonly<Record<string, number>>): boolean {
  const slights = SLIGHTS.reduce((sum, name) => sum + (uses[name] ?? 0), 0);
  return slights > (uses['repair'] ?? 0);
}

function weigh(delta: number, influence: Influence, kind: 'courtesy' | 'slight', earlier: number): number {
  if (kind === 'slight') return whole((delta * Math.min(20, 10 + 2 * earlier)) / 10);
  if (UNDIMINISHED.has(influence)) return delta;
  if (influence === 'open') return earlier < 3 ? delta : whole((delta * 3) / 10);
  return whole(delta / 2 ** Math.min(earlier, 20));
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1000, value));
}

/** Towards zero, and never the −0 that JSON would not keep. */
function whole(value: number): number {
  const cut = Math.trunc(value);
  return cut === 0 ? 0 : cut;
}
