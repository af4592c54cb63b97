// Conditions and values that authors write in CEL: when a question is offered, a dilemma opens, a guard lets through. They read the
// truth of the case, what was drawn, and what has happened so far; never chance, never the clock on the wall.

import {
  BOOL,
  ConditionFault,
  INT,
  TEXT,
  Unknown,
  compileCondition,
  declareFunctions,
  declareVariables,
  evaluate,
  type Condition,
  type ConditionFunction,
  type Declarations,
  type FactType,
  type FactValue,
  type Facts,
} from '#law';

/** What has happened so far, as conditions may ask for it. */
export interface History {
  /** How often a knot has been asked. */
  asked(knot: string): number;
  /** Whether any source has stated something of the fact. */
  told(fact: string): boolean;
  /** Whether a measure has been taken. */
  did(measure: string): boolean;
  /** Whether the person is ready to tell the reluctant fact of this name. */
  willing(name: string): boolean;
  /** Rapport, anxiety, fatigue or comprehension, 0–100. */
  level(measure: string): number;
  /** Whether a finding with this term stands. */
  found(term: string): boolean;
  /** Whether a page of a paper has been opened. */
  seen(paper: string, page: string): boolean;
  /** Whether a page has been looked at under a light. */
  lit(paper: string, page: string, light: string): boolean;
  /** Whether a paper is at hand. */
  held(paper: string): boolean;
  queried(register: string): boolean;
  /** Whether its answer is there. */
  arrived(register: string): boolean;
  /** Whether a record was taken for this person's. */
  confirmed(register: string, record: string): boolean;
  /** Whether a record was held against the person or the paper in this way, or its owner asked. */
  checked(register: string, record: string, by: string): boolean;
  /** Whether a record was found to be somebody else's. */
  dismissed(register: string, record: string): boolean;
  /** Whether an agency that was called in has answered. */
  replied(agency: string): boolean;
  /** Whether a form was sent back. */
  returned(paper: string): boolean;
  /** Whether the applicant was asked at the counter to complete a line of a form. */
  amended(paper: string, line: string): boolean;
  /** Whether statements that differ on the fact were weighed. */
  weighed(fact: string): boolean;
  /** How often an act with this mark of conduct was done. */
  conduct(kind: string): number;
  /** How many contaminating questions were asked. */
  contaminating(): number;
  /** How many times the officer has spoken. */
  spoken(): number;
  /** Whether the decision taken is this outcome. */
  decided(outcome: string): boolean;
  /** Whether the decision taken names this ground. */
  ground(letter: string): boolean;
  /** Whether the person was referred there: an outcome, or an agency that was called in. */
  referred(where: string): boolean;
  answered(dilemma: string, option: string): boolean;
  /** Case time in whole minutes. */
  minutes(): number;
  /** Whether the fact was put to the person. */
  put(fact: string): boolean;
  /** How many doubts were put to the person. */
  puts(): number;
  /** How many questions on the matter were asked: no greetings, no care. */
  questions(): number;
  /** How many questions on the topic were asked before this measure was taken; all of them if it never was. */
  askedBefore(topic: string, measure: string): number;
  /** Whether a mandatory step was performed. */
  stepped(step: string): boolean;
  /** Whether the decision says that the person is told this. */
  informed(word: string): boolean;
  /** Whether the decision has written reasons. */
  reasoned(): boolean;
  /** How a memory comes now: exact, about, wrong or none. */
  recall(memory: string): string;
  /** How often a topic was probed well before now. */
  probed(topic: string): number;
  /** Whether whoever interprets now does this. */
  interpreter(habit: string): boolean;
  /** Whether an interpreter is there who fits the applicant. */
  fits(): boolean;
  /** Whether the person just says yes to this: it was not understood, and wants a yes or a no. */
  agrees(topic: string): boolean;
  /** Whether what was asked for (a break, another interpreter) was passed over. */
  ignored(request: string): boolean;
  /** How many answers were rendered otherwise than they were said, and not set right since. */
  misrendered(): number;
  /** Whether a decision has been taken. */
  concluded(): boolean;
  /** Whether the decision taken goes against the person: an outcome that stands on grounds. */
  adverse(): boolean;
  /** How many grounds of the decision rest on nothing that was put to the person fairly. */
  unput(): number;
  /** Whether a sign of this was truly given: what only an interpreter made of somebody's words is none. */
  signalled(fact: string): boolean;
  /** Whether a sign was followed: a step of safeguard, a referral, or a decision that is one. */
  safeguarded(): boolean;
  /** How many questions on the matter were asked while nobody of this role was there, in a case that has somebody of it. */
  heardWithout(role: string): number;
  /** How many corrections of the record the officer refused, or left open. */
  disputed(): number;
  /** Whether a choice within an answer was taken, by its line id. */
  chose(line: string): boolean;
  /** Whether a question put to the officer stands unanswered. */
  standing(): boolean;
}

type HistoryName = keyof History;

const SHAPES: Readonly<Record<HistoryName, { readonly params: number; readonly result: FactType }>> = {
  asked: { params: 1, result: INT },
  told: { params: 1, result: BOOL },
  did: { params: 1, result: BOOL },
  willing: { params: 1, result: BOOL },
  level: { params: 1, result: INT },
  found: { params: 1, result: BOOL },
  seen: { params: 2, result: BOOL },
  lit: { params: 3, result: BOOL },
  held: { params: 1, result: BOOL },
  queried: { params: 1, result: BOOL },
  arrived: { params: 1, result: BOOL },
  confirmed: { params: 2, result: BOOL },
  checked: { params: 3, result: BOOL },
  dismissed: { params: 2, result: BOOL },
  replied: { params: 1, result: BOOL },
  returned: { params: 1, result: BOOL },
  amended: { params: 2, result: BOOL },
  weighed: { params: 1, result: BOOL },
  conduct: { params: 1, result: INT },
  contaminating: { params: 0, result: INT },
  spoken: { params: 0, result: INT },
  decided: { params: 1, result: BOOL },
  ground: { params: 1, result: BOOL },
  referred: { params: 1, result: BOOL },
  answered: { params: 2, result: BOOL },
  minutes: { params: 0, result: INT },
  put: { params: 1, result: BOOL },
  puts: { params: 0, result: INT },
  questions: { params: 0, result: INT },
  askedBefore: { params: 2, result: INT },
  stepped: { params: 1, result: BOOL },
  informed: { params: 1, result: BOOL },
  reasoned: { params: 0, result: BOOL },
  recall: { params: 1, result: TEXT },
  probed: { params: 1, result: INT },
  interpreter: { params: 1, result: BOOL },
  fits: { params: 0, result: BOOL },
  agrees: { params: 1, result: BOOL },
  ignored: { params: 1, result: BOOL },
  misrendered: { params: 0, result: INT },
  concluded: { params: 0, result: BOOL },
  adverse: { params: 0, result: BOOL },
  unput: { params: 0, result: INT },
  signalled: { params: 1, result: BOOL },
  safeguarded: { params: 0, result: BOOL },
  heardWithout: { params: 1, result: INT },
  disputed: { params: 0, result: INT },
  chose: { params: 1, result: BOOL },
  standing: { params: 0, result: BOOL },
};

/** The attempt that conditions are asked about just now. Conditions are compiled once and serve every attempt in turn. */
const asking: { history: History | null } = { history: null };

export const HISTORY_FUNCTIONS: ReadonlyMap<string, ConditionFunction> = new Map(
  Object.entries(SHAPES).map(([name, { params, result }]) => [
    name,
    {
      usage: `${name}(${Array.from({ length: params }, (_, index) => `"${'abc'[index]}"`).join(', ')})`,
      params: Array.from({ length: params }, () => TEXT),
      result,
      call: (...values: string[]): FactValue => {
        if (asking.history === null) throw new Error(`${name}() was asked outside an attempt`);
        const answer = asking.history[name as HistoryName] as (...args: string[]) => FactValue;
        return answer(...values);
      },
    } satisfies ConditionFunction,
  ]),
);

/** What a condition of this scenario may name: the facts, the values drawn, and the history of the attempt. */
export function declareCase(vocabulary: Declarations, draws: ReadonlyMap<string, FactType>): Declarations {
  return declareFunctions(declareVariables(vocabulary, draws), HISTORY_FUNCTIONS);
}

export { compileCondition, type Condition };

/** The value on this case and its history; undefined where it is unknown or cannot be worked out. */
export function valueOf(condition: Condition, cells: Facts, history: History): FactValue | undefined {
  const value = asked(condition, cells, history);
  return value instanceof Unknown || value instanceof ConditionFault ? undefined : value;
}

/** Whether the condition holds; what is unknown in a drawn case is a fault of the author. */
export function holds(condition: Condition, cells: Facts, history: History): boolean {
  return asked(condition, cells, history) === true;
}

function asked(condition: Condition, cells: Facts, history: History): ReturnType<typeof evaluate> {
  const before = asking.history;
  asking.history = history;
  try {
    return evaluate(condition, cells);
  } finally {
    asking.history = before;
  }
}
