// Frauds with the digital seals of visas: copied from another visa, made up, left out, or spoiled so that nobody can read it.

import { makeName, stream } from '#people';
import { nums } from '../art/path.ts';
import { MRZ_LAYOUTS } from '../mrz/mrzFormat.ts';
import { makeMrzName } from '../mrz/mrzName.ts';
import type { PaperDocument } from '../paperDocument.ts';
import { selectArea } from '../paper/sheet.ts';
import { resealed, withoutSignature, type SealPrint } from '../seal/sealOf.ts';
import { selectState } from '../series/states.ts';
import { addMarks, trace } from './alterSheet.ts';
import { textParam, type KeyPlace, type Technique } from './technique.ts';
import { changeZone, zoneFormatOf } from './zone.ts';

/** The seal of somebody else's visa of the same series. */
function sealOfAnother(document: PaperDocument, zone: readonly string[]): SealPrint | null {
  const format = zoneFormatOf(document.kind);
  if (format === null) return null;
  const chance = stream(document.seed, 'copied seal');
  const { naming } = selectState(document.state ?? 'QSA');
  const person = makeName(chance, naming);
  const name = MRZ_LAYOUTS[format].fields.name;
  const width = name === undefined ? 0 : name.to - name.from + 1;
  const renamed = changeZone(
    zone,
    format,
    'name',
    makeMrzName({ primary: person.family || person.given, secondary: person.given }, width),
    'all',
  );
  const number = `V${chance.int(10000000, 99999999)}`;
  const passportNumber = `${chance.pick(['K', 'T', 'M'])}${chance.int(1000000, 9999999)}`;
  return resealed(document, { passportNumber }, changeZone(renamed, format, 'documentNumber', number, 'all'));
}

const HOW = ['copied', 'forged', 'missing', 'unreadable'] as const;

const mismatch: Technique = {
  slug: 'sl-seal-mismatch',
  kinds: ['visaSticker'],
  feature: 'vds',
  params: { how: { type: 'choice', choices: HOW, fallback: 'copied' } },
  alterContent: (content, params, document) => {
    const { seal } = content;
    if (seal === null) return content;
    switch (textParam(params, 'how')) {
      case 'forged':
        return { ...content, seal: withoutSignature(seal) };
      case 'missing':
        return { ...content, seal: null };
      case 'unreadable':
        return { ...content, seal: { ...seal, condition: 'smeared' } };
      default:
        return { ...content, seal: sealOfAnother(document, content.mrz) };
    }
  },
  key: (params) => [
    {
      page: 'sticker',
      areas: ['digitalSeal', 'mrz', 'passportNumber'],
      lights: textParam(params, 'how') === 'missing' ? ['white', 'oblique', 'infrared', 'transmitted'] : [],
      readers: ['seal'],
      betrays: 'genuineness',
      feature: 'vds',
    },
  ],
};

export const SEAL_FRAUDS: readonly Technique[] = [mismatch];

const worn: Technique = {
  slug: 'in-seal-worn',
  kinds: ['visaSticker'],
  feature: 'vds',
  innocent: true,
  alterContent: (content) => ({
    ...content,
    seal: content.seal === null ? null : { ...content.seal, condition: 'worn' },
  }),
  alterSheet: (sheet) => {
    const around = selectArea(sheet, 'digitalSeal');
    const chance = stream(sheet.seed, 'worn seal');
    let d = '';
    for (let i = 0; i < 9; i++) {
      const [x, y] = [
        around.x + around.width * 0.5 * chance.next(),
        around.y + around.height * (0.1 + 0.8 * chance.next()),
      ];
      d += `M${nums(x, y)}q${nums(2, chance.bell(), 4 + 3 * chance.next(), 1 + chance.bell())}`;
    }
    return addMarks(sheet, [trace('digitalSeal', 'scuff', d, around, 0.9)]);
  },
  key: (): KeyPlace[] => [
    {
      page: 'sticker',
      areas: ['digitalSeal'],
      lights: ['oblique', 'white'],
      readers: ['seal'],
      betrays: 'nothing',
      feature: 'vds',
    },
  ],
};

export const SEAL_ODDITIES: readonly Technique[] = [worn];
