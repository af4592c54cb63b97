// The debrief: outcome and process, explained rather than ticked, each part linked to its moment. It is made once an attempt is signed
// and feedback is due; texts are references that the session resolves, ids are handles, as in the view.

import { assess, foldProof, type Facts, type ProofNode } from '#law';
import { keyOf, matchFinding, type KeyEntry } from '#documents';
import {
  establish,
  factsOf,
  messageOf,
  wordsOfValues,
  OWN_WORDS,
  type Act,
  type AttemptState,
  type Finding,
  type Gate,
  type Message,
  type Moment,
} from '#attempt';
import type { Case, OpenScenario } from '#scenario';
import { recordAttempt, type AttemptRecord } from './attemptRecord.ts';
import { isHarmful, isProvisional, isScored, keyOfOption } from './dilemmaScore.ts';
import { isFalseSuspicion } from './documentItems.ts';
import { shortestInquiry, type Inquiry } from './inquiry.ts';
import { expertAt, type ExpertAt } from './expertAt.ts';
import { debriefForms, type DifferenceDebrief, type FormDebrief } from './debriefForms.ts';
import { debriefRegisters, type RegistersDebrief } from './debriefRegisters.ts';
import { debriefInterview, type InterviewDebrief } from './debriefInterview.ts';
import { firstDecidable, savedAt } from './moments.ts';
import { releaseReport } from './releaseReport.ts';
import { testimonyOf } from './testimonyItems.ts';
import { sourcesOf, type Justification, type Report } from './report.ts';

export interface MomentRef {
  readonly act: number;
  readonly atSeconds: number;
}

export interface PaperDebrief {
  readonly paper: string;
  readonly kind: string;
  readonly entries: readonly (Pick<
    KeyEntry,
    | 'technique'
    | 'innocent'
    | 'page'
    | 'areas'
    | 'lights'
    | 'readers'
    | 'minLevel'
    | 'tilted'
    | 'feature'
    | 'checks'
    | 'mutation'
  > & {
    /** The finding that named it rightly, if any. */
    readonly found: string | null;
  })[];
  readonly falseAlarms: readonly { readonly finding: string; readonly term: string; readonly act: number }[];
  readonly face: { readonly matches: boolean; readonly concluded: string | null; readonly act: number | null } | null;
}

/** A way out of a dilemma beside its key. */
export interface JudgedOption<M> {
  readonly text: M;
  readonly why: M;
  /** The key that counts: the panel's mean, else the author's. */
  readonly key: number;
  readonly harmful: boolean;
  readonly chosen: boolean;
  /** What it was rated; null where one was picked. */
  readonly rated: number | null;
  /** The panel behind the key; null: the key is provisional. */
  readonly panel: { readonly mean: number; readonly sd: number; readonly n: number } | null;
  /** False where the panel does not agree. */
  readonly scored: boolean;
}

export interface DilemmaDebrief<M> {
  readonly act: number;
  readonly text: M;
  readonly why: M;
  /** Provisions, steps, guidance and competencies behind the keys of its options. */
  readonly sources: readonly string[];
  /** What was asked of it; null: what one does. */
  readonly question: M | null;
  readonly form: 'pick' | 'rate';
  /** Its id in the collection; null: this scenario’s own. */
  readonly from: string | null;
  readonly options: readonly JudgedOption<M>[];
}

export interface Debrief<M> {
  readonly report: Report;
  readonly outcome: {
    readonly decided: string | null;
    readonly grounds: readonly string[];
    readonly required: readonly { readonly outcome: string; readonly grounds: readonly string[] }[];
    readonly open: readonly string[];
    readonly justification: Justification;
    /** What the decision meant for this person; null where it was lawful but something was done on the way that no outcome mends. */
    readonly meaning: M | null;
  };
  readonly law: {
    readonly truth: readonly ProofNode[];
    readonly evidence: readonly ProofNode[];
    /** Facts that were not established and would have been needed. */
    readonly lacking: readonly string[];
    /** Facts that were established, with the statements they rest on. */
    readonly established: readonly { readonly fact: string; readonly statements: readonly string[] }[];
  };
  readonly decidable: MomentRef | null;
  readonly decided: MomentRef | null;
  readonly inquiry: {
    readonly acts: readonly { readonly act: Act; readonly text: M | null }[];
    readonly remaining: readonly string[];
    /** Whether no fewer acts would do. */
    readonly exact: boolean;
  };
  readonly papers: readonly PaperDebrief[];
  /** Applications, line by line, and what was made of statements that differ. */
  readonly forms: readonly FormDebrief[];
  readonly differences: readonly DifferenceDebrief<M>[];
  readonly registers: RegistersDebrief<M>;
  readonly interview: InterviewDebrief<M>;
  readonly dilemmas: readonly DilemmaDebrief<M>[];
  readonly record: { readonly rationale: string; readonly model: M };
  readonly critical: readonly {
    readonly id: string;
    readonly sources: readonly string[];
    readonly text: M;
    readonly acts: readonly number[];
    /** Until an examiner confirms a label: without effect. */
    readonly provisional: boolean;
  }[];
  /** The dimension to practise next: where most points were left. */
  readonly next: string;
  /** What was done, act by act; `did` names things by the handles of the view. */
  readonly timeline: readonly {
    readonly act: number;
    readonly atSeconds: number;
    readonly did: Act;
    readonly text: M | null;
  }[];
  /** The same point on the expert's way, act by act. */
  readonly expert: ExpertAt;
  /** Names of the topics that points speak of. */
  readonly topics: Readonly<Record<string, M>>;
  /** What values are called in this case, true and stated ones, where the law has no word for them. */
  readonly values: Readonly<Record<string, M>>;
}

export function makeDebrief(
  open: OpenScenario,
  drawn: Case,
  start: AttemptState,
  moments: readonly Moment[],
  stored: Report,
  gate: Gate,
): Debrief<Message> {
  const report = releaseReport(stored, drawn, gate);
  const record = recordAttempt(open, drawn, start, moments);
  const say = (id: string): Message => messageOf(drawn, id);
  const { decision, final, onTruth } = record;
  const lawful = report.justification === 'lawfulJustified' || report.justification === 'lawfulByLuck';
  const shown = new Set([...onTruth.required, ...onTruth.open].map((one) => one.outcome));
  if (decision !== null) shown.add(decision.outcome);
  const prove = (facts: Facts): ProofNode[] =>
    foldProof(
      (assess(open.pack, facts, { date: drawn.date, proof: true }).proof ?? []).filter((node) => shown.has(node.id)),
    );
  const picture = establish(final.evidence, drawn.vocabulary, 'scorer');
  return {
    report,
    outcome: {
      decided: decision?.outcome ?? null,
      grounds: decision?.grounds.map((ground) => ground.ground) ?? [],
      required: onTruth.required.map(({ outcome, grounds }) => ({ outcome, grounds })),
      open: onTruth.open.map((one) => one.outcome),
      justification: report.justification,
      meaning: !lawful ? say('meaning.wrong') : report.criticalErrors.length > 0 ? null : say('meaning.right'),
    },
    law: {
      truth: prove(drawn.truth),
      evidence: prove(factsOf(picture)),
      lacking: record.onEvidence.lacking,
      established: [...picture.established.values()].map(({ fact, statements }) => ({ fact, statements })),
    },
    decidable: firstDecidable(open, drawn, moments),
    decided: final.signed === null ? null : momentOf(moments, final.signed),
    inquiry: describeInquiry(
      shortestInquiry(open.pack, drawn, savedAt(drawn, moments, final.decision?.act ?? moments.length + 1)),
      gate,
      say,
    ),
    papers: drawn.papers.map((paper) => debriefPaper(record, paper.id, gate)),
    ...debriefForms(record, gate),
    registers: debriefRegisters(record, gate),
    interview: debriefInterview(record, gate),
    dilemmas: drawn.dilemmas.flatMap(({ id, source, options }) => {
      const answer = final.answers.find((one) => one.dilemma === id);
      if (answer === undefined) return [];
      return [
        {
          act: answer.act,
          text: say(`dilemma.${id}`),
          why: say(`dilemma.${id}.why`),
          sources: [...sourcesOf(source.basis), ...source.competency],
          question: source.asks ? say(`dilemma.${id}.question`) : null,
          form: source.form,
          from: source.from,
          options: options.flatMap((option) => {
            const one = source.options[option];
            if (one === undefined) return [];
            return [
              {
                text: say(`dilemma.${id}.${option}`),
                why: say(`dilemma.${id}.${option}.why`),
                key: keyOfOption(one),
                harmful: isHarmful(one),
                chosen: option === answer.option,
                rated: answer.ratings?.find((rated) => rated.option === option)?.rating ?? null,
                panel: isProvisional(one) ? null : (one.panel ?? null),
                scored: isScored(one),
              },
            ];
          }),
        },
      ];
    }),
    record: { rationale: decision?.rationale ?? '', model: say('rationale') },
    critical: report.criticalErrors.map(({ id, basis, acts, provisional }) => ({
      id,
      provisional: provisional === true,
      sources: sourcesOf(basis),
      acts,
      text: say(`critical.${id}`),
    })),
    next: weakest(report),
    timeline: moments.map(({ entry, state }) => ({
      act: entry.seq,
      atSeconds: state.seconds,
      did: gate.release(entry.act),
      text: textOfAct(entry.act, say),
    })),
    expert: expertAt(record),
    topics: Object.fromEntries(
      [...Object.keys(drawn.content.scenario.scoring.toExplore), ...testimonyOf(record).map(({ topic }) => topic)].map(
        (topic) => [topic, say(`topic.${topic}`)],
      ),
    ),
    values: wordsOfValues(drawn, [...drawn.truth.values(), ...final.evidence.statements], say),
  };
}

/** The words of an act that has some: a question, a choice. */
export function textOfAct(act: Act, say: (id: string) => Message): Message | null {
  if (act.type === 'ask' || act.type === 'mean') return say(`ask.${act.question}`);
  if (act.type === 'say') return { id: OWN_WORDS, args: { words: act.words } };
  if (act.type === 'choose') return say(`line.${act.choice}`);
  if (act.type === 'query' || act.type === 'confirm' || act.type === 'attribute')
    return say(`register.${act.register}`);
  if (act.type === 'refer') return say(`agency.${act.to}`);
  return null;
}

function describeInquiry(
  { acts, remaining, exact }: Inquiry,
  gate: Gate,
  say: (id: string) => Message,
): Debrief<Message>['inquiry'] {
  return { acts: acts.map((act) => ({ act: gate.release(act), text: textOfAct(act, say) })), remaining, exact };
}

function debriefPaper(record: AttemptRecord, id: string, gate: Gate): PaperDebrief {
  const { drawn, final } = record;
  const paper = drawn.papers.find((one) => one.id === id);
  if (paper === undefined) throw new Error(`no paper ${id}`);
  const findings = final.findings.filter((finding) => finding.paper === id && !finding.withdrawn);
  const foundBy = (entry: KeyEntry): Finding | undefined =>
    findings.find((finding) => {
      const match = matchFinding(paper.document, finding);
      return match.term && match.entry?.technique === entry.technique;
    });
  const comparison = final.comparisons.findLast((one) => one.paper === id);
  return {
    paper: gate.out('paper', id),
    kind: paper.kind,
    entries: keyOf(paper.document).map((entry) => ({
      technique: entry.technique,
      innocent: entry.innocent,
      page: entry.page,
      areas: entry.areas,
      lights: entry.lights,
      readers: entry.readers,
      minLevel: entry.minLevel,
      tilted: entry.tilted,
      feature: entry.feature,
      checks: entry.checks,
      mutation: entry.mutation,
      found: foundBy(entry)?.id ?? null,
    })),
    falseAlarms: findings
      .filter((finding) => isFalseSuspicion(paper, finding))
      .map((finding) => ({ finding: finding.id, term: finding.term, act: finding.act })),
    face:
      paper.faceMatches === null
        ? null
        : { matches: paper.faceMatches, concluded: comparison?.conclusion ?? null, act: comparison?.act ?? null },
  };
}

function momentOf(moments: readonly Moment[], act: number): MomentRef | null {
  const moment = moments.find(({ entry }) => entry.seq === act);
  return moment === undefined ? null : { act, atSeconds: moment.state.seconds };
}

function weakest(report: Report): string {
  const left = report.dimensions.map(({ id, points, max }) => ({ id, share: max === 0 ? 1 : points / max }));
  return left.reduce((worst, one) => (one.share < worst.share ? one : worst)).id;
}
