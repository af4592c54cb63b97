// Where does a machine-readable zone say something else than the page it stands on? No check digit covers the name, sex, nationality or
// issuer, and some forgeries pass every digit: only this comparison finds them (product's domain, 1.5 and 7.2).

import { compareNames } from './mrzName.ts';
import type { MrzFields, ParsedMrz } from './parseMrz.ts';
import type { TransliterationLanguage } from './transliteration.ts';

/** Values of the visual zone: ISO dates, codes, names as printed. */
export type PrintedValues = Readonly<
  Partial<
    Record<
      'primary' | 'secondary' | 'documentNumber' | 'birthDate' | 'expiryDate' | 'sex' | 'nationality' | 'issuer',
      string
    >
  >
>;

export interface Disagreement {
  readonly field: 'name' | Exclude<keyof PrintedValues, 'primary' | 'secondary'>;
  readonly mrz: string;
  readonly printed: string;
  /** `explainable`: two transliterations of one name differ like this. */
  readonly weight: 'explainable' | 'different';
}

const PLAIN = ['documentNumber', 'birthDate', 'expiryDate', 'sex', 'nationality', 'issuer'] as const;

/** What differs, in the order of the page; what either side does not state is not compared. */
export function compareWithPrinted(
  { fields, texts }: Pick<ParsedMrz, 'fields' | 'texts'>,
  printed: PrintedValues,
  language?: TransliterationLanguage,
): readonly Disagreement[] {
  const out: Disagreement[] = [];
  const { primary, secondary = '' } = printed;
  if (primary !== undefined && texts.name !== undefined) {
    const { verdict } = compareNames({ primary, secondary }, texts.name.text, language);
    if (verdict !== 'same')
      out.push({
        field: 'name',
        mrz: texts.name.text.replace(/<+$/, ''),
        printed: `${primary}, ${secondary}`,
        weight: verdict,
      });
  }
  for (const field of PLAIN) {
    const [mine, theirs] = [zoneValue(fields, field), printed[field]];
    if (mine === undefined || theirs === undefined) continue;
    if (plainOf(mine) !== plainOf(theirs)) out.push({ field, mrz: mine, printed: theirs, weight: 'different' });
  }
  return out;
}

/** X stands for an unspecified sex on the page, a filler in the zone. */
const zoneValue = (fields: MrzFields, field: (typeof PLAIN)[number]): string | undefined =>
  field === 'sex' && fields.sex === '<' ? 'X' : fields[field];

const plainOf = (value: string): string => value.toUpperCase().replace(/[\s<-]/g, '');
