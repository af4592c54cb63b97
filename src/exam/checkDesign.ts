// What is wrong with a design, and what should its maker know before it is used? Faults keep an exam from being made ready; advice does not.
// Each has a code, the place in the design, and what to do about it; the words belong to the screens.

import type { ExamDesign, ExamTime } from './design.ts';
import { expectedReliability, type CaseShares, type ExpectedReliability } from './expectedReliability.ts';

/** Every finding and its mend. */
export const DESIGN_FAULTS = {
  noCases: 'chooseCases',
  noSuchCase: 'chooseOtherCase',
  caseFaulty: 'mendCase',
  caseNotProved: 'waitForProof',
  caseNotAcknowledged: 'acknowledgeOrUsePrivate',
  caseTwice: 'chooseOtherCase',
  noSuchVariant: 'chooseOtherVariant',
  variantTwice: 'chooseOtherVariant',
  variantsNotEqual: 'chooseEqualVariants',
  caseLacksLanguage: 'translateOrChangeLanguage',
  minutesLacking: 'giveMinutes',
  windowBeforeOpening: 'moveWindow',
  windowShorterThanTime: 'lengthenWindow',
  weightsSumToNothing: 'giveWeight',
  competenciesSumToNothing: 'giveWeight',
  competencyNotTested: 'addCaseOrDropWeight',
  eventTwice: 'renameEvent',
} as const;
export type DesignFaultCode = keyof typeof DESIGN_FAULTS;

export const DESIGN_ADVICE = {
  fewCases: 'useEightToTwelveShort',
  longCases: 'useShorterCases',
  practisedInPublic: 'usePrivateCases',
  passMarkWithoutStandard: 'setStandard',
  feedbackSpoilsLaterTries: 'feedbackAfterRelease',
  outcomesDifferBetweenPeople: 'useEqualVariants',
  windowNeverCloses: 'setWindowEnd',
  endCutsLateStarters: 'letThemFinish',
  minutesNotUsed: 'timePerCase',
  oneExaminer: 'useTwoExaminers',
  rulingsNeedExaminer: 'enterExaminer',
} as const;
export type DesignAdviceCode = keyof typeof DESIGN_ADVICE;

export interface DesignFinding<C extends string = string> {
  readonly code: C;
  /** Way to it in the design. */
  readonly path: readonly (string | number)[];
  readonly mend: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** What is known of a case that a design may name. */
export interface KnownCase {
  readonly isPublic: boolean;
  /** Errors that its check found. */
  readonly faults: number;
  /** Whether the proof of it is not done yet. */
  readonly isProving?: boolean;
  readonly minutes: number;
  readonly languages: readonly string[];
  readonly variants: readonly string[];
  /** Groups of variants that are equal by law, as `proveEqual` found them. */
  readonly equal: readonly (readonly string[])[];
  /** Competencies that give points in it. */
  readonly competencies: readonly string[];
}

export interface CheckedDesign {
  readonly faults: readonly DesignFinding<DesignFaultCode>[];
  readonly advice: readonly DesignFinding<DesignAdviceCode>[];
  readonly reliability: ExpectedReliability;
}

/** With fewer cases than this, which cases they were says too much of the result; ours, not measured on officers. */
export const FEW_CASES = 8;
/** Cases longer than this leave little room for eight of them in half a day; ours. */
const LONG_MINUTES = 25;
const MINUTE_MS = 60_000;

export function checkDesign(
  design: ExamDesign,
  known: ReadonlyMap<string, KnownCase>,
  results: CaseShares | null = null,
): CheckedDesign {
  const faults: DesignFinding<DesignFaultCode>[] = [];
  const advice: DesignFinding<DesignAdviceCode>[] = [];
  const fault = (code: DesignFaultCode, path: DesignFinding['path'], args: DesignFinding['args'] = {}): void => {
    faults.push({ code, path, mend: DESIGN_FAULTS[code], args });
  };
  const advise = (code: DesignAdviceCode, path: DesignFinding['path'], args: DesignFinding['args'] = {}): void => {
    advice.push({ code, path, mend: DESIGN_ADVICE[code], args });
  };

  design.cases.forEach((one, index) => {
    const at = ['cases', index];
    const { name, variants } = one;
    if (design.cases.findIndex((other) => other.name === name) < index) fault('caseTwice', [...at, 'name'], { name });
    if (design.time.per === 'case' && one.minutes === null) fault('minutesLacking', [...at, 'minutes'], { name });
    if (design.time.per !== 'case' && one.minutes !== null) advise('minutesNotUsed', [...at, 'minutes'], { name });
    if (variants.policy === 'drawn') advise('outcomesDifferBetweenPeople', [...at, 'variants'], { name });
    const found = known.get(name);
    if (found === undefined) return fault('noSuchCase', [...at, 'name'], { name });
    if (found.faults > 0) fault('caseFaulty', [...at, 'name'], { name, count: found.faults });
    if (found.isProving === true) fault('caseNotProved', [...at, 'name'], { name });
    if (found.isPublic && one.acknowledgesPublic === null)
      fault('caseNotAcknowledged', [...at, 'acknowledgesPublic'], { name });
    if (found.isPublic && one.acknowledgesPublic !== null) advise('practisedInPublic', [...at, 'name'], { name });
    if (!found.languages.includes(design.language))
      fault('caseLacksLanguage', [...at, 'name'], { name, language: design.language });
    if (variants.policy === 'same' && !found.variants.includes(variants.variant))
      fault('noSuchVariant', [...at, 'variants', 'variant'], { name, variant: variants.variant });
    if (variants.policy !== 'equalByLaw') return;
    variants.variants.forEach((variant, place) => {
      const path = [...at, 'variants', 'variants', place];
      if (!found.variants.includes(variant)) fault('noSuchVariant', path, { name, variant });
      else if (variants.variants.indexOf(variant) < place) fault('variantTwice', path, { name, variant });
    });
    const all = variants.variants.filter((variant) => found.variants.includes(variant));
    if (all.length > 1 && !found.equal.some((group) => all.every((variant) => group.includes(variant))))
      fault('variantsNotEqual', [...at, 'variants', 'variants'], { name });
  });

  if (design.cases.length === 0) fault('noCases', ['cases']);
  else if (design.cases.every(({ weight }) => weight === 0)) fault('weightsSumToNothing', ['cases']);
  if (design.competencies !== null) {
    const weighed = Object.entries(design.competencies).filter(([, weight]) => weight > 0);
    if (weighed.length === 0) fault('competenciesSumToNothing', ['competencies']);
    const counted = design.cases.filter(({ weight }) => weight > 0).map(({ name }) => known.get(name));
    for (const [competency] of weighed)
      if (!counted.some((one) => one === undefined || one.competencies.includes(competency)))
        fault('competencyNotTested', ['competencies', competency], { competency });
  }
  design.injectable.forEach(({ id }, index) => {
    if (design.injectable.findIndex((other) => other.id === id) < index)
      fault('eventTwice', ['injectable', index, 'id'], { id });
  });
  checkWindow(design, fault, advise);

  const counted = design.cases.filter(({ weight }) => weight > 0);
  if (counted.length < FEW_CASES) advise('fewCases', ['cases'], { count: counted.length, least: FEW_CASES });
  const longest = counted.map(({ name, minutes }) => ({ name, minutes: minutes ?? known.get(name)?.minutes ?? 0 }));
  for (const { name, minutes } of longest)
    if (minutes > LONG_MINUTES)
      advise('longCases', ['cases', design.cases.findIndex((one) => one.name === name)], { name, minutes });
  if (design.passMark.standard === null) advise('passMarkWithoutStandard', ['passMark', 'standard']);
  if (design.feedback === 'now' && design.tries > 1) advise('feedbackSpoilsLaterTries', ['feedback']);
  if (design.marking.parts.length > 0 && design.marking.examiners === 1)
    advise('oneExaminer', ['marking', 'examiners']);
  // What was only heard so fails nobody before an examiner has ruled on it.
  if (design.marking.parts.length === 0 && design.tools.includes('ownWords'))
    advise('rulingsNeedExaminer', ['marking', 'parts']);
  return { faults, advice, reliability: expectedReliability(design, results) };
}

type Note<C> = (code: C, path: DesignFinding['path'], args?: DesignFinding['args']) => void;

function checkWindow(design: ExamDesign, fault: Note<DesignFaultCode>, advise: Note<DesignAdviceCode>): void {
  const { window } = design;
  if (window === null) return;
  const { opensAtMs, closesAtMs, atClose } = window;
  if (closesAtMs === null) return advise('windowNeverCloses', ['window', 'closesAtMs']);
  if (closesAtMs <= opensAtMs) return fault('windowBeforeOpening', ['window', 'closesAtMs']);
  const neededMs = minutesOf(design.time, design) * MINUTE_MS;
  if (atClose === 'finish' || neededMs === 0) return;
  if (closesAtMs - opensAtMs < neededMs)
    fault('windowShorterThanTime', ['window', 'closesAtMs'], { minutes: neededMs / MINUTE_MS });
  else advise('endCutsLateStarters', ['window', 'atClose']);
}

/** Minutes that all have for the whole; 0: without limit. */
function minutesOf(time: ExamTime, { cases }: Pick<ExamDesign, 'cases'>): number {
  if (time.per === 'exam') return time.minutes;
  return time.per === 'none' ? 0 : cases.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}
