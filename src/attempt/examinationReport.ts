// What would an officer file of an examination? Made from the view alone: what was looked at and with what, what the officer recorded,
// what readers and registers gave, and what was left out; no opinion beyond it. What such a report holds follows the order of work, the
// lines' tools and the comparison of faces by features (documents.md 6.1, 6.2, 6.4); results of readers are those of BSI TR-03135.

import { comesInSeries, LIGHTS, SIDES, TERM_GROUPS, type Glass, type Light, type Side } from '#documents';
import { glassesOf, lightsOf, readersOf } from '#scenario';
import type { Conclusion } from '#people';
import { NOTHING_IRREGULAR, isInnocentTerm } from './find.ts';
import { findingInView, type ReportedFinding } from './reportedFinding.ts';
import type {
  AmendmentView,
  ChipView,
  ComparisonView,
  LineReviewView,
  LookView,
  MrzView,
  PageView,
  PaperView,
  RegisterView,
  ReturnView,
  SealView,
  View,
  WeighingView,
} from './view.ts';

/** How far the record goes for or against a paper being what it purports to be. */
export const PAPER_GRADES = ['severalAgainst', 'oneAgainst', 'inOrder', 'odditiesOnly', 'nothingRecorded'] as const;
export type PaperGrade = (typeof PAPER_GRADES)[number];

/** Where a paper names whom it is for: in one of these, whichever it has. */
const HOLDER_FIELDS = [
  ['surname', 'givenNames'],
  ['name'],
  ['holder'],
  ['passenger'],
  ['guest'],
  ['employee'],
  ['insured'],
] as const;

/** Machines that read: the zone's, besides those that are held to a paper. */
export const REPORT_READERS = ['zone', 'chip', 'seal'] as const;
export type ReportReader = (typeof REPORT_READERS)[number];

/** What was in fact used on a paper, or lay ready and was not. */
export interface Means {
  readonly lights: readonly Light[];
  readonly glasses: readonly Glass[];
  readonly readers: readonly ReportReader[];
  readonly tilted: boolean;
  readonly reference: boolean;
}

export interface ExaminedPage {
  readonly page: string;
  readonly lights: readonly Light[];
  /** Where the grazing lamp stood. */
  readonly sides: readonly Side[];
  readonly glasses: readonly Glass[];
  readonly tilted: boolean;
  readonly reference: boolean;
  /** Findings recorded on it, other than that nothing is irregular. */
  readonly findings: number;
  /** Whether it was recorded that nothing irregular was found on it. */
  readonly inOrder: boolean;
}

export interface PaperReport {
  readonly paper: string;
  readonly kind: string;
  readonly state: string | null;
  /** As printed on the pages that were opened; null where none of them shows it. */
  readonly number: string | null;
  readonly holder: string | null;
  readonly used: Means;
  readonly pages: readonly ExaminedPage[];
  readonly irregular: readonly ReportedFinding[];
  readonly innocent: readonly ReportedFinding[];
  readonly inOrder: readonly ReportedFinding[];
  readonly zone: MrzView | null;
  readonly chip: ChipView | null;
  readonly seals: readonly SealView[];
  /** The last comparison, which replaces those before; null where none was made. */
  readonly face: ComparisonView | null;
  readonly lines: readonly LineReviewView[];
  /** The last return of a form. */
  readonly returned: ReturnView | null;
  /** Whether it was accepted as complete, and what the applicant wrote in it at the counter. */
  readonly accepted: boolean;
  readonly amended: readonly AmendmentView[];
  readonly left: Means & {
    readonly pages: readonly string[];
    readonly face: boolean;
  };
  readonly conclusion: {
    readonly grade: PaperGrade;
    /** Whether a finding concerns how a paper is used, not how it was made. */
    readonly misuse: boolean;
    /** What the readers leave to be examined by hand. */
    readonly byHand: 'failed' | 'undetermined' | null;
    /** Null where the paper shows no face. */
    readonly holder: Conclusion | 'notCompared' | null;
  };
}

export interface ExaminationReport<M> {
  readonly case: View<M>['case'];
  readonly papers: readonly PaperReport[];
  /** Papers at hand of which no page was opened. */
  readonly untouched: readonly Pick<PaperView, 'id' | 'kind' | 'state'>[];
  readonly answers: readonly { readonly name: M; readonly result: string; readonly text: M }[];
  readonly unasked: readonly M[];
  /** What was made of statements that differ. */
  readonly weighings: readonly WeighingView[];
}

export function makeExaminationReport<M>(view: View<M>): ExaminationReport<M> {
  return {
    case: view.case,
    papers: view.papers.filter(isTouched).map((paper) => reportOn(view, paper)),
    untouched: view.papers.filter((paper) => !isTouched(paper)).map(({ id, kind, state }) => ({ id, kind, state })),
    answers: view.registers.flatMap(({ name, answer }: RegisterView<M>) =>
      answer === null ? [] : [{ name, result: answer.result, text: answer.text }],
    ),
    weighings: view.weighings,
    unasked: view.registers.filter(({ answer }) => answer === null).map(({ name }) => name),
  };
}

const isOpened = ({ seen }: PageView): boolean => seen.length > 0;

const isTouched = ({ pages }: PaperView): boolean => pages.some(isOpened);

function reportOn(view: View<unknown>, paper: PaperView): PaperReport {
  const findings = view.findings
    .filter((finding) => finding.paper === paper.id)
    .map((finding) => findingInView(view, paper, finding));
  const irregular = findings.filter(({ term }) => term !== NOTHING_IRREGULAR && !isInnocentTerm(term));
  const innocent = findings.filter(({ term }) => isInnocentTerm(term));
  const inOrder = findings.filter(({ term }) => term === NOTHING_IRREGULAR);
  const looks = view.looks.filter((look) => look.paper === paper.id);
  const used = meansOf(looks, readersUsed(paper));
  const opened = paper.pages.filter(isOpened);
  const face = view.comparisons.findLast((one) => one.paper === paper.id) ?? null;
  return {
    paper: paper.id,
    kind: paper.kind,
    state: paper.state,
    number: printed(opened, ['number']),
    holder: HOLDER_FIELDS.reduce<string | null>((found, names) => found ?? printed(opened, names), null),
    used,
    pages: opened.map((page) => pageReport(page, looks, findings)),
    irregular,
    innocent,
    inOrder,
    zone: paper.mrz,
    chip: paper.chip,
    seals: paper.seals,
    face,
    lines: view.lineReviews.filter((one) => one.paper === paper.id),
    returned: view.returns.findLast((one) => one.paper === paper.id) ?? null,
    accepted: view.accepted.some((one) => one.paper === paper.id),
    amended: view.amendments.filter((one) => one.paper === paper.id && one.value !== null),
    left: {
      pages: paper.pages.filter((page) => !isOpened(page)).map(({ id }) => id),
      lights: lightsOf(view.equipment).filter((light) => !used.lights.includes(light)),
      glasses: glassesOf(view.equipment).filter((glass) => !used.glasses.includes(glass)),
      readers: readersOffered(view, paper).filter((reader) => !used.readers.includes(reader)),
      tilted: !used.tilted,
      reference: comesInSeries(paper.kind) && !used.reference,
      face: paper.portraitPage !== null && face === null,
    },
    conclusion: {
      grade: gradeOf(
        irregular.filter(({ term }) => !isMisuse(term)),
        innocent.length,
        inOrder.length,
      ),
      misuse: irregular.some(({ term }) => isMisuse(term)),
      byHand: byHandOf(paper),
      holder: paper.portraitPage === null ? null : (face?.conclusion ?? 'notCompared'),
    },
  };
}

function meansOf(looks: readonly LookView[], readers: readonly ReportReader[]): Means {
  const own = looks.filter((look) => !look.reference);
  return {
    lights: LIGHTS.filter((light) => own.some((look) => look.light === light)),
    glasses: ([2, 3, 4] as const).filter((glass) => own.some((look) => look.level === glass)),
    readers,
    tilted: own.some((look) => look.tilt !== 0),
    reference: looks.some((look) => look.reference),
  };
}

function pageReport(page: PageView, looks: readonly LookView[], findings: readonly ReportedFinding[]): ExaminedPage {
  const here = looks.filter((look) => look.page === page.id);
  const { lights, glasses, tilted, reference } = meansOf(here, []);
  const recorded = findings.filter((finding) => finding.page === page.id);
  const grazing = here.filter((look) => look.light === 'oblique' && !look.reference);
  return {
    page: page.id,
    lights,
    sides: SIDES.filter((side) => grazing.some((look) => (look.from ?? 'left') === side)),
    glasses,
    tilted,
    reference,
    findings: recorded.filter(({ term }) => term !== NOTHING_IRREGULAR).length,
    inOrder: recorded.some(({ term }) => term === NOTHING_IRREGULAR),
  };
}

function printed(pages: readonly PageView[], wanted: readonly string[]): string | null {
  const values = wanted.flatMap((name) => {
    const shown = pages.flatMap(({ fields }) => fields).find(({ field, value }) => field === name && value !== '');
    return shown === undefined ? [] : [shown.value];
  });
  return values.length === 0 ? null : values.join(' ');
}

function readersUsed({ mrz, chip, seals }: PaperView): ReportReader[] {
  return REPORT_READERS.filter((reader) =>
    reader === 'zone' ? mrz !== null : reader === 'chip' ? chip !== null : seals.length > 0,
  );
}

/** The readers that could have been held to a paper, as far as its opened pages tell. */
function readersOffered({ equipment }: View<unknown>, { mrzPage, chipPage, kind, pages }: PaperView): ReportReader[] {
  const carriesVisa =
    kind === 'visaSticker' || kind === 'fullPageVisa'
      ? pages.some(isOpened)
      : pages.some(({ areas }) => areas.some(({ id }) => /^sticker\d+$/.test(id)));
  return REPORT_READERS.filter((reader) =>
    reader === 'zone'
      ? mrzPage !== null
      : reader === 'chip'
        ? chipPage !== null
        : carriesVisa && readersOf(equipment).includes('seal'),
  );
}

/** Two findings bear each other out where they name different things in different places. */
function gradeOf(against: readonly ReportedFinding[], oddities: number, inOrder: number): PaperGrade {
  const bearOut = against.some((one) =>
    against.some((other) => one.term !== other.term && (one.page !== other.page || one.area !== other.area)),
  );
  if (bearOut) return 'severalAgainst';
  if (against.length > 0) return 'oneAgainst';
  if (inOrder > 0) return 'inOrder';
  return oddities > 0 ? 'odditiesOnly' : 'nothingRecorded';
}

function isMisuse(term: string): boolean {
  return (TERM_GROUPS.misuse as readonly string[]).includes(term);
}

function byHandOf({ mrz, chip, seals }: PaperView): 'failed' | 'undetermined' | null {
  const results = [
    ...(mrz === null || mrz.valid ? [] : ['failed']),
    ...(chip === null ? [] : [chip.result]),
    ...seals.map(({ result }) => result),
  ];
  return (['failed', 'undetermined'] as const).find((result) => results.includes(result)) ?? null;
}
