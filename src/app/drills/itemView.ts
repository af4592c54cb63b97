// What may be seen of an item before its answer, and what is told of it afterwards.

import {
  areasOf,
  comesInSeries,
  keyOf,
  parseMrz,
  readPage,
  selectState,
  stampCodeOf,
  type PaperDocument,
} from '#documents';
import {
  datesOf,
  DRILL_LIGHTS,
  differingFeatures,
  explanationsOf,
  factsOfStay,
  farOf,
  featureTruths,
  isOnFirstLine,
  lineOf,
  looksOfFaces,
  pagesInDrill,
  paperOf,
  PRINTED_FIELDS,
  renderFaces,
  stayOf,
  wrongDigits,
  zoneOf,
  type JudgedItem,
  type PaperContent,
  type VerdictEntry,
  type ZoneContent,
} from '#drills';
import { describeLooks, type Looks } from '#people';
import type { PaperView } from '../../trainee/looks.ts';
import type {
  JudgedItemView,
  JudgedReview,
  PaperItemView,
  RegisteredStamp,
  ReviewContent,
  ReviewEntry,
} from '../../trainee/drills/drillPort.ts';

/** The day on which drawn papers are looked at. */
export const DRILL_DATE = '2026-09-15';

export function viewItem({ content }: Pick<JudgedItem, 'content'>): JudgedItemView {
  switch (content.kind) {
    case 'papers':
    case 'stamps':
      return viewPaperItem(content);
    case 'faces': {
      const { photograph, person, chip } = renderFaces(content);
      const looks = looksOfFaces(content);
      return {
        kind: 'faces',
        photograph: { svg: photograph, traits: traitsOf(looks.photograph) },
        person: { svg: person, traits: traitsOf(looks.person) },
        chip: chip === null || looks.chip === null ? null : { svg: chip, traits: traitsOf(looks.chip) },
      };
    }
    case 'zones':
      return { kind: 'zones', ...zoneOf(content) };
    case 'calendars': {
      const { calendar, there, here } = datesOf(content);
      return { kind: 'calendars', calendar, there, here };
    }
    case 'stays':
      return { kind: 'stays', ...stayOf(content) };
  }
}

const traitsOf = (looks: Looks): string =>
  describeLooks(looks)
    .map(({ code, value }) => (value === undefined ? code : `${code}=${value}`))
    .join(' ');

function viewPaperItem(content: PaperContent): PaperItemView {
  const document = paperOf(content);
  const pages = pagesInDrill(content.kind, document);
  const pageWith = (has: (page: string) => boolean): string | null => pages.find(has) ?? null;
  const portraitPage = pageWith((page) => areasOf(document, page).some(({ name }) => name === 'portrait'));
  const mrzPage = pageWith((page) => readPage(document, page).some(({ field }) => field === 'mrz1'));
  const stamped = pageWith((page) => areasOf(document, page).some(({ name }) => name === 'stamp1'));
  return {
    kind: content.kind,
    paper: {
      id: 'paper',
      kind: document.kind,
      state: document.state,
      holder: '',
      portraitPage,
      mrzPage,
      pages: pages.map((page) => viewPage(document, page)),
      mrz: mrzPage === null ? null : viewZone(document, mrzPage),
      // Drills are for the eye: their desk has no reader of chips and seals.
      chipPage: null,
      chip: null,
      seals: [],
    },
    firstPage:
      (content.kind === 'stamps' ? stamped : portraitPage) ?? pages.find((page) => page !== 'cover') ?? pages[0] ?? '',
    hasSpecimen: comesInSeries(document.kind),
    register: content.kind === 'stamps' ? pages.flatMap((page) => registerOf(document, page)) : [],
  };
}

function viewPage(document: PaperDocument, page: string): PaperView['pages'][number] {
  const areas = areasOf(document, page);
  const whole = areas.find(({ name }) => name === 'page')?.box;
  return {
    id: page,
    widthMm: whole?.width ?? 0,
    heightMm: whole?.height ?? 0,
    seen: [],
    fields: readPage(document, page).map(({ field, value, zone }) => ({ field, value, zone })),
    areas: areas.map(({ name, box }) => ({ id: name, box })),
  };
}

function viewZone(document: PaperDocument, page: string): PaperView['mrz'] {
  const lines = readPage(document, page)
    .filter(({ field }) => /^mrz\d$/.test(field))
    .map(({ value }) => value);
  const parsed = parseMrz(lines, { referenceDate: DRILL_DATE });
  return {
    lines,
    valid: parsed.valid,
    errors: parsed.errors.map(({ code, line, columns }) => ({ code, line: line ?? null, columns: columns ?? null })),
    fields: Object.entries(parsed.fields).map(([field, value]) => ({ field, value: String(value ?? '') })),
  };
}

/** What the register of stamps answers to what is printed. */
function registerOf(document: PaperDocument, page: string): RegisteredStamp[] {
  const readings = readPage(document, page);
  const stamps = [...new Set(readings.flatMap(({ field }) => /^(stamp\d+)\./.exec(field)?.[1] ?? []))];
  return stamps.flatMap((stamp): RegisteredStamp[] => {
    const read = (field: string): string => readings.find((one) => one.field === `${stamp}.${field}`)?.value ?? '';
    const [state, name, date] = [read('state'), read('post'), read('date')];
    if (state === '' || name === '' || date === '') return [];
    const known = selectState(state as Parameters<typeof selectState>[0]);
    const post = known.posts.find((one) => one.name === name);
    return [
      {
        page,
        stamp,
        post: name,
        date,
        code: stampCodeOf(known.code, name, date),
        transport: post?.transport ?? null,
        openedOn: post?.openedOn ?? null,
      },
    ];
  });
}

export function reviewItem(item: JudgedItem, entry: VerdictEntry): JudgedReview {
  return {
    item: item.item,
    shown: viewItem(item),
    verdict: entry.verdict,
    confidence: entry.confidence,
    naming: entry.naming,
    faces: entry.faces,
    alone: entry.alone,
    named: entry.resolved.named,
    isFalse: item.isFalse,
    cue: item.cue.id,
    content: reviewContent(item),
  };
}

function reviewContent({ content }: JudgedItem): ReviewContent {
  switch (content.kind) {
    case 'papers':
    case 'stamps':
      return { kind: content.kind, entries: reviewEntries(content) };
    case 'faces':
      return {
        kind: 'faces',
        likeness: content.likeness,
        far: farOf(content),
        years: content.years,
        changed: content.changed,
        differing: differingFeatures(content),
        truths: featureTruths(content),
        explanations: explanationsOf(content),
      };
    case 'zones':
      return { kind: 'zones', differing: differingFields(content), wrongDigits: wrongDigits(zoneOf(content).lines) };
    case 'calendars': {
      const { means, here } = datesOf(content);
      return { kind: 'calendars', means, daysOff: Temporal.PlainDate.from(means).until(here).days };
    }
    case 'stays':
      return { kind: 'stays', facts: factsOfStay(stayOf(content)) };
  }
}

function reviewEntries(content: PaperContent): ReviewEntry[] {
  const document = paperOf(content);
  const pages = pagesInDrill(content.kind, document);
  return (
    keyOf(document)
      // What only a register or a chip tells is not shown here.
      .filter(({ page, lights }) => pages.includes(page) && lights.some((light) => DRILL_LIGHTS.includes(light)))
      .map((entry) => ({
        mutation: entry.mutation,
        technique: entry.technique,
        innocent: entry.innocent,
        page: entry.page,
        areas: entry.areas,
        lights: entry.lights.filter((light) => DRILL_LIGHTS.includes(light)),
        minLevel: entry.minLevel,
        tilted: entry.tilted,
        line: lineOf(entry.technique),
        onFirstLine: isOnFirstLine(entry.lights, entry.minLevel),
      }))
  );
}

const ZONE_FIELDS = {
  surname: 'primary',
  givenNames: 'secondary',
  number: 'documentNumber',
  nationality: 'nationality',
  birthDate: 'birthDate',
  sex: 'sex',
  expiryDate: 'expiryDate',
} as const;

/** What the forged zone says otherwise than the genuine one would. */
function differingFields(content: ZoneContent): Extract<ReviewContent, { kind: 'zones' }>['differing'] {
  const read = (lines: readonly string[]) => parseMrz(lines, { referenceDate: DRILL_DATE }).fields;
  const [here, genuine] = [read(zoneOf(content).lines), read(zoneOf({ ...content, fraud: null }).lines)];
  return PRINTED_FIELDS.filter((field) => here[ZONE_FIELDS[field]] !== genuine[ZONE_FIELDS[field]]);
}
