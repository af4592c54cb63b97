// Points for asking registers with a lawful reason, for finding out whose a record is before it counts, for doing what a confirmed hit
// obliges to, and for passing people on with no more than is needed. Purposes and confirming: law-eu.md 13 and 19; referrals:
// interviewing.md 5.3.

import { isAnswered, isTold, makeHistory, verdictOn, type AttemptState } from '#attempt';
import type { Pack } from '#law';
import {
  holds,
  ruleOfAgency,
  ruleOfRegister,
  standingOf,
  type Case,
  type CaseRecord,
  type CaseRegister,
  type QueryStanding,
} from '#scenario';
import type { AttemptRecord } from './attemptRecord.ts';
import { explain, type CriticalError, type RawItem } from './report.ts';

type Query = AttemptState['queries'][number];
type Handover = AttemptState['handovers'][number];

/** `none`: no reason was given, and no answer came. */
export interface JudgedQuery {
  readonly query: Query;
  readonly register: CaseRegister;
  readonly standing: QueryStanding | 'none';
  /** Whether a careful officer asks it in this case. */
  readonly needed: boolean;
}

export function judgedQueries({ drawn, final }: AttemptRecord): JudgedQuery[] {
  const history = makeHistory(drawn, () => final);
  return final.queries.flatMap((query): JudgedQuery[] => {
    const register = drawn.registers.find((one) => one.id === query.register);
    if (register === undefined || register.kind === null) return [];
    const needed =
      register.needed === null
        ? isAskedByExpert(drawn, final, register.id)
        : holds(register.needed, drawn.cells, history);
    const standing =
      query.purpose === undefined ? 'none' : standingOf(register.kind, query.purpose, register.source.reasons);
    return [{ query, register, standing, needed }];
  });
}

function isAskedByExpert(drawn: Case, final: AttemptState, register: string): boolean {
  const history = makeHistory(drawn, () => final);
  return drawn.expert.some(({ act, when }) => {
    const { type, register: asked } = act as { readonly type?: unknown; readonly register?: unknown };
    return type === 'query' && asked === register && (when === null || holds(when, drawn.cells, history));
  });
}

/** Sources that there are words for: rules of this law, and passages of guidance. */
export function citable(pack: Pack, sources: readonly string[]): string[] {
  return [...new Set(sources)].filter((one) => pack.ruleById.has(one) || /^(documents|interviewing)-/.test(one));
}

export function queryItems(record: AttemptRecord): RawItem[] {
  const queries = judgedQueries(record);
  if (queries.length === 0) return [];
  const faulty = queries.filter(({ standing }) => standing === 'unlawful' || standing === 'none');
  const spoken = faulty.length > 0 ? faulty : queries;
  return [
    {
      id: 'conduct.queries',
      weight: 2,
      share: faulty.length === 0 ? 1000 : faulty.length === 1 ? 300 : 0,
      acts: spoken.map(({ query }) => query.act),
      provisions: citable(
        record.open.pack,
        spoken.flatMap(({ register }) => (register.kind === null ? [] : ruleOfRegister(register.kind).sources)),
      ),
      explanation: explain(faulty.length === 0 ? 'queriesLawful' : 'queriesUnlawful', { count: spoken.length }),
    },
  ];
}

/** A record that came up, whose it is and whose it was taken to be. */
export interface JudgedRecord {
  readonly register: CaseRegister;
  readonly record: CaseRecord;
  readonly said: boolean | null;
  /** Whether a check that tells had been made. */
  readonly told: boolean;
  /** Whether it was done what a hit of this person's obliges to; null: it obliges to nothing, or is somebody else's. */
  readonly heeded: boolean | null;
  readonly acts: readonly number[];
}

export function judgedRecords({ drawn, final }: AttemptRecord): JudgedRecord[] {
  const history = makeHistory(drawn, () => final);
  return drawn.registers
    .filter(({ id }) => isAnswered(final, id))
    .flatMap((register) =>
      register.answer.records.map((record): JudgedRecord => {
        const own = (one: { readonly register: string; readonly record: string }): boolean =>
          one.register === register.id && one.record === record.id;
        const said = verdictOn(final, register.id, record.id);
        return {
          register,
          record,
          said,
          told: isTold(final, register.id, record),
          heeded:
            !record.theirs || record.heeded === null
              ? null
              : said === true && holds(record.heeded, drawn.cells, history),
          acts: [...final.recordChecks.filter(own), ...final.attributions.filter(own)].map(({ act }) => act),
        };
      }),
    );
}

/** Found out and rightly said, rightly said by luck, or neither. */
function shareOfRecord({ record, said, told }: JudgedRecord): number {
  if (said !== record.theirs) return 0;
  return told ? 1000 : 300;
}

export function recordsItems(record: AttemptRecord): RawItem[] {
  const records = judgedRecords(record);
  if (records.length === 0) return [];
  const share = meanOf(records.map(shareOfRecord));
  const unsettled = records.filter(({ said }) => said === null).length;
  const wrong = records.filter(({ said, record: { theirs } }) => said !== null && said !== theirs).length;
  const unchecked = records.filter((one) => one.said === one.record.theirs && !one.told).length;
  return [
    {
      id: 'justification.records',
      weight: 1,
      share,
      acts: records.flatMap(({ acts }) => acts),
      provisions: citable(record.open.pack, ['sis-identity', 'documents-6.3']),
      explanation: explain(share === 1000 ? 'recordsConfirmed' : 'recordsUnconfirmed', { unsettled, wrong, unchecked }),
    },
  ];
}

export function hitItems(record: AttemptRecord): RawItem[] {
  const obliging = judgedRecords(record).filter(({ heeded }) => heeded !== null);
  if (obliging.length === 0) return [];
  const ignored = obliging.filter(({ heeded }) => heeded === false);
  return [
    {
      id: 'conduct.hits',
      weight: 3,
      share: meanOf(obliging.map(({ heeded }) => (heeded === true ? 1000 : 0))),
      acts: obliging.flatMap(({ acts }) => acts),
      provisions: citable(
        record.open.pack,
        obliging.flatMap((one) => one.record.obliges.map(({ rule }) => rule)),
      ),
      explanation: explain(ignored.length === 0 ? 'hitsHeeded' : 'hitsIgnored', { count: ignored.length }),
    },
  ];
}

/** What was not right about calling somebody in; nothing where all was. */
export const HANDOVER_FAULTS = ['wrongReason', 'tooMuch', 'notAgreed'] as const;
export type HandoverFault = (typeof HANDOVER_FAULTS)[number];

export function faultsOfHandover({ to, why, passes, consent }: Handover): HandoverFault[] {
  const rule = ruleOfAgency(to);
  const isOf = {
    wrongReason: !rule.reasons.includes(why),
    tooMuch: passes.some((one) => !rule.passes.includes(one)),
    notAgreed: rule.agreed.includes(why) && consent !== 'given',
  } satisfies Record<HandoverFault, boolean>;
  return HANDOVER_FAULTS.filter((fault) => isOf[fault]);
}

export function handoverItems({ open, final }: AttemptRecord): RawItem[] {
  if (final.handovers.length === 0) return [];
  const shares = final.handovers.map((one) => Math.max(0, 1000 - 400 * faultsOfHandover(one).length));
  const faulty = final.handovers.filter((one) => faultsOfHandover(one).length > 0);
  return [
    {
      id: 'conduct.referrals',
      weight: 1,
      share: meanOf(shares),
      acts: final.handovers.map(({ act }) => act),
      provisions: citable(open.pack, [
        'interviewing-5.3',
        ...final.handovers.flatMap(({ to }) => ruleOfAgency(to).sources),
      ]),
      explanation: explain(faulty.length === 0 ? 'referralsFit' : 'referralsFaulty', { count: faulty.length }),
    },
  ];
}

/** Signs of a claim, as statements. */
const CLAIMS: readonly string[] = ['protection.claim', 'protection.indications'];

/** Whoever asks for protection is not made known to the state they fear (interviewing.md 1.5, defect 4), unless it is they who ask for it. */
export function consulateErrors({ final }: AttemptRecord): CriticalError[] {
  const acts = final.handovers
    .filter(({ to, act, why, consent, passes }) => {
      const isOwnWish = why === 'personAsks' && consent === 'given' && !passes.includes('account');
      const isClaimed = final.evidence.statements.some(
        (one) => CLAIMS.includes(one.fact) && one.value === true && one.act <= act,
      );
      return to === 'consulate' && isClaimed && !isOwnWish;
    })
    .map(({ act }) => act);
  return acts.length === 0 ? [] : [{ id: 'consulate-contacted', basis: 'asy-confidential', acts }];
}

function meanOf(shares: readonly number[]): number {
  return shares.length === 0 ? 0 : Math.trunc(shares.reduce((sum, share) => sum + share, 0) / shares.length);
}
