// Pseudo documents: papers of an issuer that does not exist, no longer exists or may not issue them, however well they are made; and the
// trap, an issuer that is no state and yet recognised. The list of recognised issuers tells, not the paper.

import { EMBLEMS, wreath } from '../art/emblems.ts';
import { textWidth } from '../art/letters.ts';
import { circle, polyline } from '../art/path.ts';
import { issuerOf } from '../issuerOf.ts';
import type { ChipPlan } from '../chip/chipPlan.ts';
import type { Content } from '../pages/content.ts';
import type { Mark, Shape, TextShape } from '../paper/mark.ts';
import type { Sheet } from '../paper/sheet.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { pseudoCodesOf, selectPseudoIssuer, type IssuerStanding, type PseudoIssuer } from '../series/pseudoIssuers.ts';
import { ANY_LIGHT, textParam, type KeyPlace, type Params, type Technique } from './technique.ts';
import type { Term } from './terms.ts';
import { changeZone } from './zone.ts';

/** Shapes and sayings with their words exchanged; photographs and what was stuck on later keep theirs. */
function reworded(sheet: Sheet, word: (text: string) => string): Sheet {
  const through = <T>(value: T): T => {
    if (typeof value === 'string') return word(value) as T;
    if (Array.isArray(value)) return value.map((one: unknown) => through(one)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, through(one)])) as T;
  };
  const shapeOf = (shape: Shape): Shape => {
    if (shape.kind === 'sheet' || shape.kind === 'portrait') return shape;
    const changed = through(shape);
    return changed.kind === 'text' ? condensed(changed, sheet.widthMm) : changed;
  };
  return {
    ...sheet,
    marks: sheet.marks.map((mark): Mark => {
      if (mark.layer === 'stamp' || mark.area === 'mrz') return mark;
      const says = mark.says === null ? null : { ...mark.says, value: word(mark.says.value) };
      return { ...mark, shape: shapeOf(mark.shape), says };
    }),
  };
}

/** Long names are condensed to the room that headings have. */
function condensed(text: TextShape, sheetMm: number): TextShape {
  const room = text.anchor === 'middle' ? sheetMm - 14 : Math.min(66, sheetMm - text.x - 4);
  const wide = textWidth(text.text, text.face, text.tracking ?? 0) * text.sizeMm;
  return wide * (text.stretch ?? 1) <= room ? text : { ...text, stretch: room / wide };
}

/** A star of points about the middle, the arms of nobody: the same number of outlines as the arms they stand for. */
function figure(index: number, count: number): string {
  if (index === 0) return star(8, 44, 17);
  const turn = (index / Math.max(1, count - 1)) * 2 * Math.PI;
  return circle(30 * Math.sin(turn + 0.4), -30 * Math.cos(turn + 0.4), 5);
}

function star(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: 2 * points }, (_, i) => {
    const r = i % 2 === 0 ? outer : inner;
    const a = (i * Math.PI) / points;
    return { x: r * Math.sin(a), y: -r * Math.cos(a) };
  });
  return polyline(corners, true);
}

/** The words and the arms of the issuer whose papers these seem to be, for those of the state whose press is drawn. */
function renaming(document: PaperDocument, issuer: PseudoIssuer): (text: string) => string {
  const { state } = issuerOf(document);
  const { solid, fine } = EMBLEMS[state.code];
  const arms = solid.map((_, i) => figure(i, solid.length));
  const words = new Map<string, string>([
    [state.formalName, issuer.formalName],
    [state.formalName.toUpperCase(), issuer.formalName.toUpperCase()],
    [spaced(state.formalName), spaced(issuer.formalName)],
    [state.code, issuer.code],
    [`${state.code} · ${state.code}`, `${issuer.code} · ${issuer.code}`],
    [state.name.toUpperCase(), issuer.adjective.toUpperCase()],
    [solid.join(''), arms.join('')],
    [fine, star(16, 30, 26)],
    ...solid.map((d, i) => [d, arms[i] ?? d] as const),
  ]);
  rowsOf(state.formalName).forEach((row, i, rows) =>
    words.set(row, splitInto(issuer.formalName, rows.length)[i] ?? row),
  );
  const crown = wreath(60, 11);
  return (text) => (text === crown ? text : (words.get(text) ?? text));
}

const spaced = (name: string): string => name.toUpperCase().replaceAll(' ', '·');

/** A formal name as covers set it: long ones in two rows. */
const rowsOf = (name: string): string[] => splitInto(name, name.length > 20 ? 2 : 1);

function splitInto(name: string, rows: number): string[] {
  const words = name.toUpperCase().split(' ');
  const cut = rows === 1 ? words.length : Math.ceil(words.length / 2);
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')].slice(0, rows);
}

function reissued(content: Content, issuer: PseudoIssuer): Content {
  const nationality = issuer.adjective;
  const named = changeZone(content.mrz, 'TD3', 'issuer', issuer.code, 'none');
  return {
    ...content,
    values: { ...content.values, code: issuer.code, nationality },
    printed: { ...content.printed, nationality: nationality.toUpperCase() },
    mrz: changeZone(named, 'TD3', 'nationality', issuer.code, 'none'),
  };
}

/** The chip agrees with its pages; no list has the root of an issuer that nobody recognises. */
const ownChip = (plan: ChipPlan, printed: Content, standing: IssuerStanding): ChipPlan => ({
  ...plan,
  zone: printed.mrz,
  values: { ...plan.values, ...printed.values },
  signer: standing === 'organisation' ? plan.signer : 'imitated',
});

const issuerIn = (params: Params): PseudoIssuer => selectPseudoIssuer(textParam(params, 'issuer'));

function pseudoPassport(
  slug: Term,
  standing: IssuerStanding,
  more: Partial<Technique>,
  place: Partial<KeyPlace>,
): Technique {
  const codes = pseudoCodesOf(standing);
  return {
    slug,
    kinds: ['passport'],
    params: { issuer: { type: 'choice', choices: codes, fallback: codes[0] ?? '' } },
    alterContent: (content, params) => reissued(content, issuerIn(params)),
    alterSheet: (sheet, _page, params, document) => reworded(sheet, renaming(document, issuerIn(params))),
    alterChip: (plan, _params, _document, printed) => ownChip(plan, printed, standing),
    key: (_params, document) => {
      const shared = { lights: ANY_LIGHT, betrays: 'genuineness' as const, ...place };
      return [
        {
          ...shared,
          page: 'data',
          areas: ['header', 'code', 'mrz', 'emblem', 'nationality', 'page'],
          fields: ['code', 'issuer'],
        },
        { ...shared, page: 'cover', areas: ['title', 'arms', 'page'] },
        { ...shared, page: 'page3', alsoOn: restOf(document), areas: ['page'] },
      ];
    },
    ...more,
  };
}

/** The visa pages after the first, and the fold: name and arms are in the design of every page. */
const restOf = (document: PaperDocument): string[] => [
  ...Array.from({ length: issuerOf(document).series.pages - 3 }, (_, i) => `page${4 + i}`),
  'fold',
];

const fantasy = pseudoPassport('ps-fantasy', 'unknown', {}, { alsoCalled: ['ps-camouflage'] });
const camouflage = pseudoPassport('ps-camouflage', 'historic', {}, { alsoCalled: ['ps-fantasy'] });

/** Genuine, and told as such: it stands in the list of recognised issuers. */
const genuineNonState = pseudoPassport(
  'ps-genuine-nonstate',
  'organisation',
  { innocent: true },
  { betrays: 'nothing' },
);

const TITLE = 'INTERNATIONAL IDENTITY PERMIT';
const BODY = 'WORLD REGISTRY OF RESIDENTS';
const BODY_CODE = 'QZW';

const unofficialPermit: Technique = {
  slug: 'ps-unofficial-permit',
  kinds: ['residencePermit'],
  alterContent: (content) => ({
    ...content,
    values: { ...content.values, authority: 'World Registry, Ostburg' },
    printed: { ...content.printed, authority: 'WORLD REGISTRY, OSTBURG' },
    mrz: changeZone(content.mrz, 'TD1', 'issuer', BODY_CODE, 'none'),
  }),
  alterChip: (plan, _params, _document, printed) => ownChip(plan, printed, 'unknown'),
  alterSheet: (sheet, _page, _params, document) => {
    const { state } = issuerOf(document);
    const rename = renaming(document, { ...UNRECOGNISED, formalName: BODY, code: BODY_CODE });
    const titled = {
      ...sheet,
      marks: sheet.marks.map((mark): Mark => {
        const { shape } = mark;
        return mark.area === 'header' && mark.part === 'title' && shape.kind === 'text'
          ? { ...mark, shape: { ...shape, text: TITLE } }
          : mark;
      }),
    };
    return reworded(titled, (text) => (text === state.code ? BODY_CODE : rename(text)));
  },
  key: () => {
    const place = { lights: ANY_LIGHT, betrays: 'genuineness' as const, alsoCalled: ['ps-fantasy'] as const };
    return [
      { ...place, page: 'front', areas: ['header', 'shiftInk', 'page'] },
      { ...place, page: 'back', areas: ['mrz', 'authority', 'emblem', 'page'], fields: ['authority'] },
    ];
  },
};

const UNRECOGNISED: PseudoIssuer = {
  code: BODY_CODE,
  formalName: BODY,
  adjective: 'World Resident',
  standing: 'unknown',
  until: null,
};

/** Techniques of class H, the trap apart. */
export const PSEUDO_FRAUDS: readonly Technique[] = [fantasy, camouflage, unofficialPermit];
/** Genuine papers that look like pseudo documents. */
export const PSEUDO_TRAPS: readonly Technique[] = [genuineNonState];
