// Acts of naming: a finding on a paper, a verdict on a face, a judgement of a fact. As the officer sees it a finding counts at its
// word; for the score it establishes something only where the betraying detail was in view and the finding matches it.

import {
  isReader,
  matchFinding,
  READERS,
  TERM_GROUPS,
  TERMS,
  type FindingMatch,
  type KeyEntry,
  type Reader,
} from '#documents';
import { isSameValue, parseFacts, type FactValue } from '#law';
import { genuinenessOf, type Case, type CasePaper, type GenuineFact } from '#scenario';
import type { Act, Refusal } from './act.ts';
import type { AttemptState, Finding } from './attemptState.ts';
import { addStatements, discountPaper, isReadIn, withdrawFinding, type Statement } from './evidence.ts';
import { FEATURES_BEFORE_VERDICT } from '#people';
import { addBetrayals, isOpened, portraitPageOf, selectHeldPaper } from './lookAt.ts';
import { betraysGenuineness, entriesInView, entriesRead } from './reveal.ts';
import type { Workbench } from './workbench.ts';

/** The finding that nothing irregular was found. */
export const NOTHING_IRREGULAR = 'nothing-irregular';

type FindingAct = Extract<Act, { type: 'find' | 'compareFaces' | 'withdraw' | 'judge' }>;

export function find(bench: Workbench, act: FindingAct): Refusal | null {
  switch (act.type) {
    case 'find':
      return note(bench, act);
    case 'compareFaces':
      return compareFaces(bench, act);
    case 'withdraw':
      return withdraw(bench, act.finding);
    case 'judge':
      return judge(bench, act.fact, act.value);
  }
}

function note(bench: Workbench, act: Extract<Act, { type: 'find' }>): Refusal | null {
  const state = bench.read();
  const paper = selectHeldPaper(bench.drawn, state, act.paper);
  if (paper === null) return 'notHeld';
  if (act.term !== NOTHING_IRREGULAR && !TERMS.some(({ term }) => term === act.term)) return 'noSuchThing';
  if (!isOpened(state, paper.id, act.page)) return 'notSeen';
  if (isReader(act.light) && !isRead(state, paper, act.light, act.page)) return 'notSeen';
  const finding: Finding = {
    id: `f${state.findings.length + 1}`,
    act: state.acts,
    paper: paper.id,
    page: act.page,
    area: act.area,
    light: act.light,
    term: act.term,
    note: act.note ?? '',
    withdrawn: false,
  };
  bench.change({ findings: [...state.findings, finding] });
  const genuine = genuinenessOf(paper.kind, finding.area);
  if (genuine === null) return null;
  if (act.term === NOTHING_IRREGULAR) {
    // "Nothing irregular" counts once the looks that the procedure asks for have been made.
    if (missingLooks(bench.drawn, bench.read(), paper, finding.area).length === 0)
      addFindingStatements(bench, finding, genuine.fact, genuine.yes, true);
  } else if (!isInnocentTerm(act.term)) establishFalse(bench, paper, finding, genuine);
  return null;
}

/** Whether a term explains an oddity instead of naming a fraud. */
export function isInnocentTerm(term: string): boolean {
  return (TERM_GROUPS.innocent as readonly string[]).includes(term);
}

function establishFalse(bench: Workbench, paper: CasePaper, finding: Finding, genuine: GenuineFact): void {
  const entry = soundEntry(bench.read(), paper, finding, matchFinding(paper.document, finding));
  addFindingStatements(bench, finding, genuine.fact, genuine.no, entry !== null && betraysGenuineness(entry));
  // What the officer marked is doubtful to the officer, right or wrong; what is really false is false to the scorer.
  const doubted = discountPaper(
    bench.read().evidence,
    paper.id,
    (statement) => isOfField(statement, finding.page, finding.area) || isOfOther(statement, [finding.area]),
    finding.id,
    'officer',
  );
  const fields = entry?.fields ?? [];
  const isBetrayed = (statement: Statement): boolean =>
    isReadIn(statement, finding.page, fields) || isOfOther(statement, fields);
  bench.change({ evidence: discountPaper(doubted, paper.id, isBetrayed, finding.id, 'scorer') });
}

/** Whether a statement was read in an area of a page, or in a part of it. */
function isOfField({ origin }: Statement, page: string, area: string): boolean {
  const { field = '' } = origin;
  return origin.page === page && (field === area || field.startsWith(`${area}.`));
}

/** Where the face was exchanged, the words speak of somebody else. */
function isOfOther(statement: Statement, fields: readonly string[]): boolean {
  return fields.includes('portrait') && speaksOfHolder(statement);
}

/** Whether a statement of a paper says something of its holder: of nobody else if the paper is another's. */
function speaksOfHolder({ fact }: Statement): boolean {
  return fact.startsWith('person.');
}

/** The key's entry that a finding rightly names and that was in view, or null. */
function soundEntry(
  state: AttemptState,
  paper: CasePaper,
  finding: Finding,
  { entry, term }: FindingMatch,
): KeyEntry | null {
  if (entry === null || entry.innocent || !term) return null;
  const seen = state.looks.some(
    (look) =>
      look.paper === paper.id &&
      look.page === finding.page &&
      entriesInView(paper, look).some((one) => one.technique === entry.technique),
  );
  const read = READERS.some(
    (reader) =>
      isRead(state, paper, reader, finding.page) &&
      entriesRead(paper, reader, finding.page).some((one) => one.technique === entry.technique),
  );
  return seen || read ? entry : null;
}

/** Whether a machine has read the paper; seals are read page by page. */
function isRead(state: AttemptState, { id }: CasePaper, reader: Reader, page: string): boolean {
  return reader === 'chip'
    ? state.chipRead.some((read) => read.paper === id)
    : state.sealsRead.some((read) => read.paper === id && read.page === page);
}

/** A finding brings two statements: what the light showed, and that the officer found it. */
function addFindingStatements(
  bench: Workbench,
  finding: Finding,
  fact: string,
  value: FactValue,
  sound: boolean,
): void {
  const origin = { kind: 'finding', id: finding.id } as const;
  const seen: Omit<Statement, 'id'> = { fact, value, complete: true, source: 'light', origin, act: finding.act, sound };
  bench.change({ evidence: addStatements(bench.read().evidence, [seen, { ...seen, source: 'finding' }]) });
}

/** The looks still missing before a paper, or the visa in it, may be called genuine: as the procedure writes them. */
export function missingLooks(drawn: Case, state: AttemptState, paper: CasePaper, area: string | null): string[] {
  const visa = area !== null && /^sticker\d/.test(area);
  const needed = drawn.procedure.examination[visa ? 'visa' : paper.kind] ?? [];
  const own = state.looks.filter((look) => look.paper === paper.id && !look.reference);
  return needed.filter((need) => {
    if (need === 'mrz') return !state.mrzRead.some((read) => read.paper === paper.id);
    const [page = '', light = ''] = need.split('/');
    return !own.some(
      (look) =>
        (page === 'sticker' ? stickerPages(paper).includes(look.page) : look.page === page) && look.light === light,
    );
  });
}

/** The pages of a booklet that carry a visa. */
export function stickerPages(paper: CasePaper): string[] {
  return paper.document.stickers.map((sticker) => `page${sticker.page}`);
}

function compareFaces(bench: Workbench, act: Extract<Act, { type: 'compareFaces' }>): Refusal | null {
  const state = bench.read();
  const paper = selectHeldPaper(bench.drawn, state, act.paper);
  if (paper === null) return 'notHeld';
  const portraitPage = portraitPageOf(paper);
  if (paper.faceMatches === null || portraitPage === null) return 'noSuchThing';
  if (!isOpened(state, paper.id, portraitPage)) return 'notSeen';
  if (!state.lookedAt.some((look) => look.person === paper.holder)) return 'notSeen';
  const unrated = FEATURES_BEFORE_VERDICT.filter((feature) => act.ratings[feature] === undefined);
  if (act.conclusion !== 'cannotTell' && unrated.length > 0) return 'notSeen';
  const { paper: id, ratings, conclusion, confidence } = act;
  bench.change({
    comparisons: [...state.comparisons, { act: state.acts, paper: id, ratings, conclusion, confidence }],
  });
  if (paper.kind === 'passport') establishIdentity(bench, paper, conclusion);
  return null;
}

function establishIdentity(bench: Workbench, paper: CasePaper, conclusion: 'same' | 'different' | 'cannotTell'): void {
  const { acts } = bench.read();
  const origin = { kind: 'finding', id: 'face' } as const;
  let evidence = withdrawFinding(bench.read().evidence, origin.id);
  if (conclusion !== 'cannotTell') {
    const said: Omit<Statement, 'id'> = {
      fact: 'doc.holderMatch',
      value: conclusion === 'same' ? 'match' : 'mismatch',
      complete: true,
      source: 'field',
      origin,
      act: acts,
      sound: (conclusion === 'same') === paper.faceMatches,
    };
    evidence = addStatements(evidence, [said, { ...said, source: 'finding' }]);
    if (conclusion === 'different') {
      evidence = discountPaper(evidence, paper.id, speaksOfHolder, origin.id, 'officer');
      if (said.sound) evidence = discountPaper(evidence, paper.id, speaksOfHolder, origin.id, 'scorer');
    }
  }
  if (paper.faceMatches === false) {
    const betrayal = {
      fact: 'doc.holderMatch',
      value: 'mismatch',
      technique: 'im-lookalike',
      paper: paper.id,
      act: acts,
    };
    evidence = { ...evidence, betrayals: addBetrayals(evidence.betrayals, [betrayal]) };
  }
  bench.change({ evidence });
}

function withdraw(bench: Workbench, id: string): Refusal | null {
  const { findings, evidence } = bench.read();
  const finding = findings.find((one) => one.id === id && !one.withdrawn);
  if (finding === undefined) return 'noSuchThing';
  bench.change({
    findings: findings.map((one) => (one.id === id ? { ...one, withdrawn: true } : one)),
    evidence: withdrawFinding(evidence, id),
  });
  return null;
}

function judge(bench: Workbench, fact: string, value: FactValue): Refusal | null {
  const { judgements, evidence, acts } = bench.read();
  if (!bench.drawn.procedure.judgements.includes(fact)) return 'notOffered';
  if (!parseFacts({ [fact]: value }, bench.drawn.vocabulary).ok) return 'malformed';
  const truth = bench.drawn.truth.get(fact)?.value ?? null;
  const origin = { kind: 'finding', id: fact } as const;
  bench.change({
    judgements: [...judgements.filter((one) => one.fact !== fact), { act: acts, fact, value }],
    evidence: addStatements(withdrawFinding(evidence, origin.id), [
      { fact, value, complete: true, source: 'finding', origin, act: acts, sound: isSameValue(truth, value) },
    ]),
  });
  return null;
}
