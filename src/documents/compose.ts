// The sheets of a document: the genuine series put together page by page, then everything that was done to it, then wear.

import { stream } from '#people';
import { box, growBox, nums, type Box } from './art/path.ts';
import { issuedContent } from './contentOf.ts';
import { composeForm } from './forms/applicationForm.ts';
import { isFormKind } from './forms/formLayouts.ts';
import { issuerOf } from './issuerOf.ts';
import { addMarks, blotOutline, trace } from './fraud/alterSheet.ts';
import { selectTechnique } from './fraud/techniques.ts';
import { KIND_RULES } from './kindRules.ts';
import { composeBankStatement } from './pages/bankStatement.ts';
import { composeBoardingPass } from './pages/boardingPass.ts';
import { composeCertificate } from './pages/certificate.ts';
import { composeCover } from './pages/coverPage.ts';
import type { Content, PlacedSticker } from './pages/content.ts';
import { composeDataPage } from './pages/dataPage.ts';
import { composeEdge } from './pages/edgePage.ts';
import { composeDiploma } from './pages/diploma.ts';
import { composeFold } from './pages/foldPage.ts';
import { composeLicenceBack, composeLicenceFront } from './pages/drivingLicence.ts';
import { composeEmergencyDocument } from './pages/emergencyDocument.ts';
import { composeFullPageVisa } from './pages/fullPageVisa.ts';
import { composeHotelBooking } from './pages/hotelBooking.ts';
import { composeIdentityBack, composeIdentityFront } from './pages/identityCard.ts';
import { composeEmployerLetter, composeEnrolmentLetter, composeInvitation } from './pages/letters.ts';
import { composePermitBack, composePermitFront } from './pages/permitCard.ts';
import { composeFlightItinerary, composeInsurance, composePayslip, composeTranslation } from './pages/policies.ts';
import { composeRecordSheet } from './pages/recordSheet.ts';
import { composeSeafarerCover, composeSeafarerData, composeSeafarerService } from './pages/seafarerBook.ts';
import { composeSticker } from './pages/visaSticker.ts';
import { composeVisaPage, FIRST_VISA_PAGE } from './pages/visaPage.ts';
import type { PaperDocument } from './paperDocument.ts';
import type { Sheet } from './paper/sheet.ts';
import type { DocumentKind, Series } from './series/series.ts';
import type { State } from './series/state.ts';
import { selectState } from './series/states.ts';
import { FINE_TOLERANCE, withTolerance } from './series/tolerance.ts';

export { FIRST_VISA_PAGE } from './pages/visaPage.ts';

/** The names of a document's pages, in the order one turns them: a leaf that was taken out is not among them. */
export function pagesOf(document: PaperDocument): string[] {
  return document.mutations.reduce<string[]>(
    (pages, { technique, params }) => [...(selectTechnique(technique).alterPages?.(pages, params) ?? pages)],
    issuedPages(document),
  );
}

function issuedPages(document: PaperDocument): string[] {
  const { pages, booklet } = KIND_RULES[document.kind];
  if (booklet === undefined) return [...pages];
  const last = issuerOf(document).series.pages;
  const visas = Array.from({ length: last - FIRST_VISA_PAGE + 1 }, (_, i) => `page${FIRST_VISA_PAGE + i}`);
  const { series } = issuerOf(document);
  return [...pages, ...visas, 'fold', ...(series.features.includes('index-marks') ? ['edge'] : [])];
}

/** What stands on a document after its mutations. */
export function contentOf(document: PaperDocument): Content {
  const issued = issuedContent(document);
  return document.mutations.reduce(
    (content, { technique, params }) => selectTechnique(technique).alterContent?.(content, params, document) ?? content,
    issued,
  );
}

/**
 * Sheets of the papers that were in hand lately: a page is read, described and drawn many times in turn. Sheets are large, and a server
 * has thousands of papers; what is kept of a page for longer (its areas, what can be read on it) is small.
 */
const SHEETS = new Map<PaperDocument, Map<string, Sheet>>();
const MOST_PAPERS = 1000;

/** One page of a document, as it is. Our own code asks only for pages the document has. */
export function sheetOf(document: PaperDocument, page: string): Sheet {
  const sheets = SHEETS.get(document) ?? new Map<string, Sheet>();
  // The one in hand goes to the end of the line, from whose beginning papers are put away.
  SHEETS.delete(document);
  SHEETS.set(document, sheets);
  if (SHEETS.size > MOST_PAPERS) for (const first of [...SHEETS.keys()].slice(0, 1)) SHEETS.delete(first);
  const known = sheets.get(page);
  if (known !== undefined) return known;
  const sheet = makeSheet(document, page);
  sheets.set(page, sheet);
  return sheet;
}

function makeSheet(document: PaperDocument, page: string): Sheet {
  const content = { ...contentOf(document), stickers: document.stickers.map(placed) };
  const fresh = asMade(document, composePage(document, page, content));
  const altered = document.mutations.reduce(
    (sheet, { technique, params }) => selectTechnique(technique).alterSheet?.(sheet, page, params, document) ?? sheet,
    fresh,
  );
  return worn(reacted(altered, document), document.wear);
}

/** Sensitised paper answers to bleach and solvents with a stain. */
function reacted(sheet: Sheet, document: PaperDocument): Sheet {
  if (KIND_RULES[document.kind].issuer !== 'series') return sheet;
  if (!issuerOf(document).series.features.includes('chemical-sensitisers')) return sheet;
  const washed = sheet.marks.filter((mark) => mark.shape.kind === 'trace' && mark.shape.trace.kind === 'bleach');
  const stains = washed.flatMap(({ area, bounds, shape }) =>
    shape.kind !== 'trace'
      ? []
      : [
          {
            ...trace(
              area,
              'stain',
              blotOutline(growBox(bounds, -1.4), `${sheet.seed} ${area}`),
              bounds,
              0.75 * shape.trace.strength,
            ),
            feature: 'chemical-sensitisers' as const,
            part: 'reaction',
          },
        ],
  );
  return stains.length === 0 ? sheet : addMarks(sheet, stains);
}

/** What a state issues varies within the tolerance of its series. */
function asMade(document: PaperDocument, sheet: Sheet): Sheet {
  if (KIND_RULES[document.kind].issuer !== 'series') return sheet;
  const { id, tolerance = FINE_TOLERANCE } = issuerOf(document).series;
  return withTolerance(sheet, tolerance, `${id} ${(document.fields['issueDate'] ?? '').slice(0, 7)}`);
}

function placed({ page, x, y, turnDegrees, visa }: PaperDocument['stickers'][number]): PlacedSticker {
  return { page, x, y, turnDegrees, sheet: sheetOf(visa, 'sticker') };
}

function composePage(document: PaperDocument, page: string, content: Content): Sheet {
  const seed = `${document.seed} ${page}`;
  const paper = PAPERS[document.kind];
  if (paper !== undefined) return paper(content, seed);
  if (isFormKind(document.kind) && document.state !== null)
    return composeForm(selectState(document.state), document.kind, page, content, seed);
  const { state, series } = issuerOf(document);
  const own = OWN_PAGES[`${document.kind} ${page}`] ?? OWN_PAGES[page];
  if (own !== undefined) return own(state, series, content, seed);
  const number = Number(/^page(\d+)$/.exec(page)?.[1]);
  if (!(number >= FIRST_VISA_PAGE && number <= series.pages)) throw new Error(`document has no page "${page}"`);
  return composeVisaPage(state, series, number, content, seed);
}

/** Who composes the papers that no state issues. */
const PAPERS: Readonly<Partial<Record<DocumentKind, (content: Content, seed: string) => Sheet>>> = {
  boardingPass: composeBoardingPass,
  hotelBooking: composeHotelBooking,
  bankStatement: composeBankStatement,
  payslip: composePayslip,
  employerLetter: composeEmployerLetter,
  invitation: composeInvitation,
  flightItinerary: composeFlightItinerary,
  enrolmentLetter: composeEnrolmentLetter,
  diploma: composeDiploma,
  insurance: composeInsurance,
  translation: composeTranslation,
  recordSheet: composeRecordSheet,
};

type PageComposer = (state: State, series: Series, content: Content, seed: string) => Sheet;

/** Who composes a page: by kind and page, else by the page alone. */
const OWN_PAGES: Readonly<Record<string, PageComposer>> = {
  cover: (state, series, _content, seed) => composeCover(state, series, seed),
  data: composeDataPage,
  fold: (state, series, _content, seed) => composeFold(state, series, seed),
  edge: (state, series, _content, seed) => composeEdge(state, series, seed),
  'visaSticker sticker': composeSticker,
  'fullPageVisa sticker': composeFullPageVisa,
  'residencePermit front': composePermitFront,
  'residencePermit back': composePermitBack,
  'identityCard front': composeIdentityFront,
  'identityCard back': composeIdentityBack,
  'drivingLicence front': composeLicenceFront,
  'drivingLicence back': composeLicenceBack,
  'emergencyDocument data': composeEmergencyDocument,
  'birthCertificate sheet': composeCertificate,
  'marriageCertificate sheet': composeCertificate,
  'civilStatusCertificate sheet': composeCertificate,
  'seafarerBook cover': (state, series, _content, seed) => composeSeafarerCover(state, series, seed),
  'seafarerBook data': composeSeafarerData,
  'seafarerBook service': composeSeafarerService,
};

/** Handling leaves fine scratches and soft creases, more the longer a paper was carried. */
function worn(sheet: Sheet, wear: number): Sheet {
  if (wear <= 0) return sheet;
  const chance = stream(sheet.seed, 'wear');
  const whole: Box = box(0, 0, sheet.widthMm, sheet.heightMm);
  let scratches = '';
  for (let i = 0; i < wear / 6; i++) {
    scratches += `M${nums(chance.next() * sheet.widthMm, chance.next() * sheet.heightMm)}l${nums(chance.bell() * 4, chance.bell() * 2.2)}`;
  }
  const marks = [trace('page', 'scuff', scratches, whole, 0.2 + wear / 250)];
  if (wear > 45) {
    const x = sheet.widthMm * (0.3 + 0.4 * chance.next());
    const fold = `M${nums(x, 0)}q${nums(chance.bell(), sheet.heightMm / 2, chance.bell() * 2, sheet.heightMm)}`;
    marks.push(trace('page', 'crease', fold, whole, (wear - 40) / 110));
  }
  return addMarks(sheet, marks);
}
