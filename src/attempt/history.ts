// What has happened so far, as authors' conditions ask for it.

import {
  isAppropriate,
  isContaminating,
  isFitting,
  isGivenTo,
  isSubstantive,
  recallOf,
  HABITS,
  levelOf,
  readiness,
  APPLICANT_MEASURES,
  type ApplicantMeasure,
} from '#interview';
import { stream } from '#people';
import { holds, type Case, type History } from '#scenario';
import type { AttemptState } from './attemptState.ts';
import { isAnswered, verdictOn } from './recordChecks.ts';
import { interpreterNow, isOtherwise } from './interpret.ts';
import { isThereAt } from './presence.ts';
import { unputGrounds } from './putting.ts';

/** Shorter reasons than this are none. */
export const FEWEST_LETTERS_OF_REASONS = 40;

/** Topics that are not the matter: how somebody is, and the opening. */
const ASIDE: ReadonlySet<string> = new Set(['care', 'opening']);

/** Above this, in tenths, of anxiety or fatigue, details come less well. */
const STRAINED = 750;

/** Below this comprehension, in tenths, six in ten say yes to what they did not understand (interviewing.md 4.4). */
const LOST = 500;

/** Answers read the state that `current` gives at that moment. */
export function makeHistory(drawn: Case, current: () => AttemptState): History {
  const history: History = {
    asked: (knot) => current().asked[knot] ?? 0,
    told: (fact) => current().evidence.statements.some((statement) => statement.fact === fact && statement.act > 0),
    did: (measure) => current().measures.some((taken) => taken.measure === measure),
    willing: (name) => {
      const reluctant = drawn.reluctance.get(name);
      if (reluctant === undefined) return true;
      const { applicant, asking } = current();
      if (readiness(applicant, asking.type, asking.fitting) < reluctant.threshold) return false;
      return reluctant.gate === null || holds(reluctant.gate, drawn.cells, history);
    },
    level: (measure) => (isMeasure(measure) ? levelOf(current().applicant, measure) : 0),
    found: (term) => current().findings.some((finding) => finding.term === term && !finding.withdrawn),
    seen: (paper, page) =>
      current().looks.some((look) => look.paper === paper && look.page === page && !look.reference),
    lit: (paper, page, light) =>
      current().looks.some(
        (look) => look.paper === paper && look.page === page && look.light === light && !look.reference,
      ),
    held: (paper) => current().held.includes(paper),
    returned: (paper) => current().returns.some((one) => one.paper === paper),
    amended: (paper, line) => current().amendments.some((one) => one.paper === paper && one.line === line),
    weighed: (fact) => current().weighings.some((one) => one.fact === fact),
    queried: (register) => current().queries.some((query) => query.register === register && query.denied !== true),
    arrived: (register) => isAnswered(current(), register),
    confirmed: (register, record) => verdictOn(current(), register, record) === true,
    checked: (register, record, by) =>
      current().recordChecks.some((one) => one.register === register && one.record === record && one.by === by),
    dismissed: (register, record) => verdictOn(current(), register, record) === false,
    replied: (agency) => current().handovers.some((one) => one.to === agency && one.repliedAct !== null),
    conduct: (kind) => current().conduct.filter((mark) => mark.kind === kind).length,
    contaminating: () => current().questions.filter((question) => isContaminating(question.type)).length,
    spoken: () => Object.values(current().asked).reduce((sum, count) => sum + count, 0),
    decided: (outcome) => current().decision?.decision.outcome === outcome,
    ground: (letter) => current().decision?.decision.grounds.some((ground) => ground.ground === letter) ?? false,
    referred: (where) => current().referrals.some((referral) => referral.to === where),
    answered: (dilemma, option) =>
      current().answers.some((answer) => answer.dilemma === dilemma && answer.option === option),
    minutes: () => Math.trunc(current().seconds / 60),
    put: (fact) => current().puts.some((put) => put.fact === fact),
    puts: () => current().puts.length,
    questions: () => current().questions.filter((question) => isSubstantive(question.type)).length,
    askedBefore: (topic, measure) => {
      const taken = current().measures.find((one) => one.measure === measure)?.act ?? Infinity;
      return current().questions.filter((question) => question.topic === topic && question.act < taken).length;
    },
    stepped: (step) => current().steps.some((one) => one.step === step),
    informed: (word) => current().decision?.decision.told.includes(word) ?? false,
    reasoned: () => (current().decision?.decision.rationale.trim().length ?? 0) >= FEWEST_LETTERS_OF_REASONS,
    recall: (name) => {
      const memory = drawn.memory.get(name);
      if (memory === undefined) return 'exact';
      const { acts, applicant, asking, tellings } = current();
      return recallOf(memory, {
        tellings: new Set(tellings.filter((one) => one.memory === name && one.act < acts).map(({ act }) => act)).size,
        anchored: asking.anchored,
        strained: applicant.anxiety > STRAINED || applicant.fatigue > STRAINED,
      });
    },
    probed: (topic) => {
      const { acts, questions } = current();
      const before = questions.filter((one) => one.topic === topic && one.act < acts);
      const well = before.filter((one) => isAppropriate(one.type, one.fitting)).length;
      return Math.max(0, well - before.filter((one) => isContaminating(one.type)).length);
    },
    interpreter: (habit) => {
      const now = interpreterNow(drawn, current());
      const state = now === null ? undefined : current().interpreters[now.id];
      const known = HABITS.find((one) => one === habit);
      return now !== null && state !== undefined && known !== undefined && isGivenTo(now.nature, state, known);
    },
    fits: () => {
      const now = interpreterNow(drawn, current());
      return now !== null && isFitting(now.nature, drawn.wishes.interpreter);
    },
    agrees: (topic) => {
      const { applicant, asking } = current();
      const wantsYes = asking.type === 'leading' || asking.type === 'closed';
      return wantsYes && applicant.comprehension < LOST && stream(drawn.seed, `agrees:${topic}`).int(1, 10) <= 6;
    },
    ignored: (request) => current().requests.some((one) => one.request === request && one.ignoredBy.length > 0),
    misrendered: () =>
      current().transcript.filter(({ through }) => through !== undefined && isOtherwise(through)).length,
    concluded: () => current().decision !== null,
    adverse: () => drawn.grounds.outcomes.includes(current().decision?.decision.outcome ?? ''),
    unput: () => unputGrounds(drawn, current()).length,
    signalled: (fact) => current().signals.some((one) => one.fact === fact),
    safeguarded: () => {
      const { steps, referrals, decision } = current();
      if (referrals.length > 0 || steps.some(({ step }) => step === 'M17')) return true;
      return drawn.procedure.safeguards.includes(decision?.decision.outcome ?? '');
    },
    heardWithout: (role) => {
      const { questions, measures } = current();
      const those = drawn.people.filter((person) => person.role === role);
      if (those.length === 0) return 0;
      return questions.filter(
        ({ act, type, topic }) =>
          isSubstantive(type) && !ASIDE.has(topic) && !those.some((person) => isThereAt(person, measures, act)),
      ).length;
    },
    disputed: () => current().corrections.filter(({ settled }) => settled?.accepted !== true).length,
    chose: (line) => current().done.some((act) => act.type === 'choose' && act.choice === line),
    standing: () => current().standing !== null,
  };
  return history;
}

function isMeasure(measure: string): measure is ApplicantMeasure {
  return (APPLICANT_MEASURES as readonly string[]).includes(measure);
}
