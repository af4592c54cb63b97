// The interpreter as a person: how well they work, what they tend to do with what is said, and how long they keep to what the officer
// asked of them. Fixed when the case is drawn; in play it follows from the acts alone. Behaviours: cultural-sensitivity.md D21 and D22.

/** Ways in which what is rendered is not what was said. */
export const RENDERINGS = ['summarises', 'omits', 'softens', 'adds', 'mistakes', 'answersFor'] as const;
export type Rendering = (typeof RENDERINGS)[number];

/** All that an interpreter may be given to; the last two are words of their own, which nobody renders. */
export const HABITS = [...RENDERINGS, 'advises', 'talksAside'] as const;
export type Habit = (typeof HABITS)[number];

/** Whose side an interpreter is on; `feared` is somebody the applicant does not dare to speak before. */
export const ALLIANCES = ['neutral', 'applicant', 'officer', 'feared'] as const;
export type Alliance = (typeof ALLIANCES)[number];

export const INTERPRETER_GENDERS = ['feminine', 'masculine'] as const;
export type InterpreterGender = (typeof INTERPRETER_GENDERS)[number];

/** What stays as it is over an interview; tenths of a point, 0–1000. */
export interface InterpreterNature {
  readonly quality: number;
  /** How far their language and the applicant's agree. */
  readonly dialect: number;
  readonly gender: InterpreterGender | null;
  readonly alliance: Alliance;
  /** How tired they are at the start. */
  readonly fatigue: number;
  readonly habits: readonly Habit[];
  /** For how many answers they keep to what they were reminded of; 0: not at all. */
  readonly heeds: number;
}

export interface InterpreterState {
  readonly fatigue: number;
  /** Answers for which they still keep to what was asked of them. */
  readonly restrained: number;
}

/** Below this, in tenths, half is lost. */
const WELL_ENOUGH = 600;
/** Whoever is as tired as this gives the sense and no longer the sentences. */
const TOO_TIRED = 750;
/** Tenths of a point by which an answer of a second's length tires. */
const TIRES_PER_SECOND = 2;
const REST = 350;

export function startInterpreter({ fatigue }: InterpreterNature): InterpreterState {
  return { fatigue, restrained: 0 };
}

/** How much of what is said comes through at best, in tenths of a point. */
export function reachOf({ quality, dialect }: InterpreterNature): number {
  return Math.trunc((quality * dialect) / 1000);
}

/** Whether the two understand each other, and the applicant would speak before this person. */
export function isFitting(nature: InterpreterNature, wished: InterpreterGender | null): boolean {
  return understands(nature) && nature.alliance !== 'feared' && (wished === null || nature.gender === wished);
}

export function understands({ quality, dialect }: InterpreterNature): boolean {
  return quality >= WELL_ENOUGH && dialect >= WELL_ENOUGH;
}

/** Whether the interpreter does this now. What they mistake no reminder mends; whoever is tired summarises, and a break helps. */
export function isGivenTo(nature: InterpreterNature, state: InterpreterState, habit: Habit): boolean {
  if (habit === 'mistakes') return !understands(nature) || nature.habits.includes('mistakes');
  if (state.restrained > 0) return false;
  return nature.habits.includes(habit) || (habit === 'summarises' && state.fatigue >= TOO_TIRED);
}

/** Which of the renderings that the author gave is heard; null: all of it, as it was said. */
export function pickRendering<T extends { readonly as: Rendering }>(
  nature: InterpreterNature,
  state: InterpreterState,
  renderings: readonly T[],
): T | null {
  return renderings.find(({ as }) => isGivenTo(nature, state, as)) ?? null;
}

/** After an answer of this length. */
export function tireInterpreter(state: InterpreterState, saidSeconds: number): InterpreterState {
  return {
    fatigue: Math.min(1000, state.fatigue + TIRES_PER_SECOND * saidSeconds),
    restrained: Math.max(0, state.restrained - 1),
  };
}

/** After a reminder, or after being asked for every word. */
export function restrainInterpreter(nature: InterpreterNature, state: InterpreterState): InterpreterState {
  return { ...state, restrained: nature.heeds };
}

export function restInterpreter(state: InterpreterState): InterpreterState {
  return { ...state, fatigue: Math.max(0, state.fatigue - REST) };
}

/** How long a sentence takes to say: 150 words a minute; what stands in brackets is seen and not said. */
export function speechSeconds(text: string): number {
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words === 0 ? 0 : Math.max(1, Math.round((words * 2) / 5));
}
