// Frauds with chips, and what innocent chips do that looks like it: silence, a root that no list holds yet, a signer that ran out before
// the document. What the reader makes of each: BSI TR-03135 and ICAO Doc 9303-11 and 12.

import type { Looks } from '#people';
import { stream } from '#people';
import { nums } from '../art/path.ts';
import { chipProfileOf } from '../chip/chipPlan.ts';
import { issuerOf } from '../issuerOf.ts';
import { KIND_RULES } from '../kindRules.ts';
import { makeMrzName } from '../mrz/mrzName.ts';
import { MRZ_LAYOUTS } from '../mrz/mrzFormat.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { selectArea, type Sheet } from '../paper/sheet.ts';
import { addMarks, trace } from './alterSheet.ts';
import { changeZone, zoneFormatOf } from './zone.ts';
import { dataPageOf, textParam, zonePageOf, type KeyPlace, type Params, type Technique } from './technique.ts';

const KINDS = ['passport', 'residencePermit', 'identityCard', 'refugeeDocument'] as const;
const SHARED = { kinds: KINDS, feature: 'contactless-chip' } as const;

/** The page that bears the sign of the chip. */
const signPageOf = (document: PaperDocument): string =>
  KIND_RULES[document.kind].booklet === true ? 'cover' : dataPageOf(document.kind);

const looksParam = (params: Params): Looks | null => (params['looks'] as Looks | undefined) ?? null;

/** What the reader tells may be noted at the sign of the chip, or at the page that opens it. */
function toldByReader(
  document: PaperDocument,
  place: Omit<KeyPlace, 'page' | 'areas' | 'lights' | 'readers' | 'feature'>,
  areas: readonly string[] = ['page'],
): KeyPlace[] {
  const shared = { ...place, lights: [], readers: ['chip' as const], feature: 'contactless-chip' as const };
  const page = dataPageOf(document.kind);
  const sign = signPageOf(document);
  return [{ ...shared, page, areas }, ...(sign === page ? [] : [{ ...shared, page: sign, areas: ['chip'] }])];
}

/** A line across the chip's place: a cut through it, or a crease from being bent. */
function acrossChip(sheet: Sheet, page: string, document: PaperDocument, kind: 'cut' | 'crease'): Sheet {
  if (page !== signPageOf(document)) return sheet;
  const sign = selectArea(sheet, 'chip');
  const chance = stream(sheet.seed, 'across chip');
  const [from, to] = [sign.x - chance.next(), sign.x + sign.width + chance.next()];
  const y = sign.y + sign.height * (0.4 + 0.3 * chance.next());
  const d = `M${nums(from, y)}q${nums((to - from) / 2, chance.bell(), to - from, 1 + chance.bell())}`;
  return addMarks(sheet, [trace('chip', kind, d, sign, 0.9)]);
}

const silent: Technique = {
  ...SHARED,
  slug: 'ch-not-reading',
  alterChip: (plan) => ({ ...plan, answers: false }),
  alterSheet: (sheet, page, _params, document) => acrossChip(sheet, page, document, 'cut'),
  key: (_params, document) => [
    {
      page: signPageOf(document),
      areas: ['chip'],
      lights: ['oblique', 'white', 'transmitted', 'ultraviolet', 'infrared'],
      readers: ['chip'],
      betrays: 'genuineness',
      feature: 'contactless-chip',
    },
    ...toldByReader(document, { betrays: 'genuineness' }).slice(0, 1),
  ],
};

const altered: Technique = {
  ...SHARED,
  slug: 'ch-dg-hash',
  params: { group: { type: 'choice', choices: ['zone', 'portrait'], fallback: 'portrait' }, looks: { type: 'looks' } },
  alterChip: (plan, params, document, printed) => {
    if (textParam(params, 'group') === 'zone') return { ...plan, over: { ...plan.over, zone: printed.mrz } };
    // Another face, or the same retaken; the page shows what the chip was made to say.
    const looks = looksParam(params) ?? document.looks;
    if (looks === null) return plan;
    return { ...plan, over: { ...plan.over, portrait: { looks, camera: `${document.seed} brought photograph` } } };
  },
  alterContent: (content, params, document) => {
    const looks = textParam(params, 'group') === 'zone' ? null : looksParam(params);
    if (looks === null) return content;
    const photo = { looks, camera: `${document.seed} brought photograph` };
    return { ...content, photo, ghost: content.ghost === null ? null : photo };
  },
  key: (params, document) =>
    textParam(params, 'group') === 'zone'
      ? [
          ...toldByReader(document, { betrays: 'genuineness', fields: [] }),
          ...(zonePageOf(document.kind) === dataPageOf(document.kind)
            ? []
            : toldByReader(document, { betrays: 'genuineness' }, ['mrz'])
                .slice(0, 1)
                .map((place) => ({ ...place, page: zonePageOf(document.kind) }))),
        ]
      : toldByReader(document, { betrays: 'genuineness', fields: ['portrait'] }),
};

const untrusted: Technique = {
  ...SHARED,
  slug: 'ch-untrusted-signer',
  params: { signer: { type: 'choice', choices: ['imitated', 'withdrawn'], fallback: 'imitated' } },
  alterChip: (plan, params) => ({
    ...plan,
    signer: textParam(params, 'signer') === 'withdrawn' ? 'withdrawn' : 'imitated',
  }),
  key: (_params, document) => toldByReader(document, { betrays: 'genuineness' }),
};

const cloned: Technique = {
  ...SHARED,
  slug: 'ch-cloned',
  misfit: (document) =>
    chipProfileOf(issuerOf(document).series)?.provesItself === true
      ? null
      : {
          message: `chips of series ${document.series} cannot prove that they are no copy, so a copy is not to be told`,
          hint: 'Choose a series of 2018 or later.',
        },
  alterChip: (plan) => ({ ...plan, original: false }),
  key: (_params, document) => toldByReader(document, { betrays: 'genuineness' }),
};

const foreign: Technique = {
  ...SHARED,
  slug: 'ch-other-document',
  params: {
    opens: { type: 'choice', choices: ['no', 'yes'], fallback: 'no' },
    surname: { type: 'text', fallback: 'SORELLI' },
    givenNames: { type: 'text', fallback: 'TOMA' },
    looks: { type: 'looks' },
  },
  alterChip: (plan, params, document) => {
    const format = zoneFormatOf(document.kind);
    if (format === null) return plan;
    const { name } = MRZ_LAYOUTS[format].fields;
    const width = name === undefined ? 0 : name.to - name.from + 1;
    const [surname, givenNames] = [textParam(params, 'surname'), textParam(params, 'givenNames')];
    const renamed = changeZone(
      plan.zone,
      format,
      'name',
      makeMrzName({ primary: surname, secondary: givenNames }, width),
      'all',
    );
    // With another number too the key of the page does not fit; a forger who printed the number of the chip gets in.
    const number = `${(plan.zone.join('').match(/[A-Z]/) ?? ['X'])[0]}${stream(document.seed, 'other document').int(10000000, 99999999)}`;
    const zone =
      textParam(params, 'opens') === 'yes' ? renamed : changeZone(renamed, format, 'documentNumber', number, 'all');
    const looks = looksParam(params);
    return {
      ...plan,
      zone,
      values: { ...plan.values, surname, givenNames },
      portrait: looks === null ? plan.portrait : { looks, camera: `${document.seed} other photograph` },
      key: `${plan.key} other`,
    };
  },
  key: (params, document) => {
    const isOpen = textParam(params, 'opens') === 'yes';
    const fields = isOpen ? ['surname', 'givenNames', ...(looksParam(params) === null ? [] : ['portrait'])] : [];
    const places = toldByReader(document, {
      betrays: 'genuineness',
      fields,
      alsoCalled: ['mz-viz-mismatch', 'ch-face-differs'],
    });
    const zonePage = zonePageOf(document.kind);
    const [first] = places;
    return first === undefined || zonePage === first.page
      ? places
      : [...places, { ...first, page: zonePage, areas: ['mrz'] }];
  },
};

const faceDiffers: Technique = {
  ...SHARED,
  slug: 'ch-face-differs',
  params: { looks: { type: 'looks', required: true } },
  // Page and second portrait were made anew; the chip still holds the face of the issue.
  alterContent: (content, params, document) => {
    const looks = looksParam(params);
    if (looks === null) return content;
    const photo = { looks, camera: `${document.seed} brought photograph` };
    return { ...content, photo, ghost: content.ghost === null ? null : photo };
  },
  alterChip: (plan) => plan,
  key: (_params, document) =>
    toldByReader(
      document,
      {
        betrays: 'genuineness',
        fields: ['portrait'],
        alsoCalled: ['ph-substituted-under-film', 'ph-secondary-mismatch'],
      },
      ['portrait', 'ghost'],
    ),
};

/** Techniques of class E that concern the chip. */
export const CHIP_FRAUDS: readonly Technique[] = [silent, altered, untrusted, cloned, foreign, faceDiffers];

const innocent = (document: PaperDocument): KeyPlace[] => toldByReader(document, { betrays: 'nothing' });

const damaged: Technique = {
  ...SHARED,
  slug: 'in-chip-damaged',
  innocent: true,
  alterChip: (plan) => ({ ...plan, answers: false }),
  alterSheet: (sheet, page, _params, document) => acrossChip(sheet, page, document, 'crease'),
  key: (_params, document) => [
    {
      page: signPageOf(document),
      areas: ['chip'],
      lights: ['oblique', 'white', 'transmitted', 'infrared'],
      readers: ['chip'],
      betrays: 'nothing',
      feature: 'contactless-chip',
    },
    ...innocent(document).slice(0, 1),
  ],
};

const rootMissing: Technique = {
  ...SHARED,
  slug: 'in-chip-root-missing',
  innocent: true,
  alterChip: (plan) => ({ ...plan, signer: 'newRoot' }),
  key: (_params, document) => innocent(document),
};

const signerExpired: Technique = {
  ...SHARED,
  slug: 'in-chip-signer-expired',
  innocent: true,
  alterChip: (plan) => ({ ...plan, signer: 'shortLived' }),
  key: (_params, document) => innocent(document),
};

export const CHIP_ODDITIES: readonly Technique[] = [damaged, rootMissing, signerExpired];
