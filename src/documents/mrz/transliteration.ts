// How is a name written in A–Z? ICAO Doc 9303-3 section 6: Latin (6.A), Cyrillic (6.B), Arabic (6.C). A letter has one best
// value; the others occur in genuine documents and must be accepted when names are compared.

export const TRANSLITERATION_LANGUAGES = ['bulgarian', 'serbian', 'ukrainian'] as const;
export type TransliterationLanguage = (typeof TRANSLITERATION_LANGUAGES)[number];

/** `Ä:AE/A` reads: best value AE, also accepted A. */
function tableOf(rows: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const row of rows.trim().split(/\s+/)) {
    const [letters = '', values = ''] = row.split(':');
    for (const letter of letters) table.set(letter, values.split('/'));
  }
  return table;
}

const LATIN = tableOf(`
  Ä:AE/A Å:AA/A Æ:AE Ñ:N/NXX Ö:OE/O Ø:OE/O Ü:UE/UXX/U Þ:TH Ĳ:IJ Œ:OE ẞß:SS Ð:D Đ:D/DJ Ł:L Ŋ:N Ħ:H Ŧ:T ıİ:I Ŀ:L Ə:A Ʉ:U
  ÀÁÂÃĀĂĄ:A ÇĆĈĊČ:C Ď:D ÈÉÊËĒĔĖĘĚ:E ĜĞĠĢ:G Ĥ:H ÌÍÎÏĨĪĬĮ:I Ĵ:J Ķ:K ĹĻĽ:L ŃŅŇ:N ÒÓÔÕŌŎŐ:O ŔŖŘ:R ŚŜŞŠȘ:S ŢŤȚ:T
  ÙÚÛŨŪŬŮŰŲ:U Ŵ:W ÝŶŸ:Y ŹŻŽ:Z`);

const CYRILLIC = tableOf(`
  А:A Б:B В:V Г:G/H Ґ:G Д:D Е:E Ё:E/IO Є:IE/YE Ж:ZH/Z З:Z Ѕ:DZ И:I/Y І:I Ї:I/YI Й:I/Y Ј:J К:K Ќ:K/KJ Л:L Љ:LJ М:M Н:N Њ:NJ О:O
  П:P Р:R С:S Т:T У:U Ў:U Ф:F Х:KH/H Ц:TS/C Ч:CH/C Џ:DZ/DJ Ш:SH/S Щ:SHCH/SHT Ъ:IE Ы:Y Э:E Ю:IU/YU Я:IA/YA Ѫ:U Ғ:G Һ:C
  Ђ:D/DJ Ћ:C`);

const LANGUAGE_VALUES: Readonly<Record<TransliterationLanguage, ReadonlyMap<string, readonly string[]>>> = {
  ukrainian: tableOf('Г:H И:Y'),
  bulgarian: tableOf('Щ:SHT'),
  serbian: tableOf('Ж:Z Х:H Ц:C Ч:C Ш:S'),
};
/** Ukrainian letters that begin a name differently. */
const UKRAINIAN_INITIALS = tableOf('Є:YE Ї:YI Й:Y Ю:YU Я:YA');

const ARABIC = tableOf(`
  ء:XE آ:XAA أ:XAE ؤ:U إ:I ئ:XI ا:A ب:B ة:XTA ت:T ث:XTH ج:J ح:XH خ:XKH د:D ذ:XDH ر:R ز:Z س:S ش:XSH ص:XSS ض:XDZ ط:XTT ظ:XZZ
  ع:E غ:G ف:F ق:Q ك:K ل:L م:M ن:N ه:H و:W ى:XAY ي:Y پ:P چ:XC ژ:XJ گ:XGG ک:XKK ی:XYA ٹ:XXT ڈ:XXD ڑ:XXR ں:XNN ھ:XDO ے:XYB`);
const SHADDA = '\u0651';
const DROPPED = /[\u064B-\u0650\u0652\u0640'’ʼʻ`´.,;:()"“”Ьь]/u;

/**
 * One letter's values in A–Z, best first; `<` for what parts a name (space, hyphen), `['']` for what is dropped.
 * `previous` is the character before it in the name, '' at the start.
 */
export function letterValues(letter: string, previous = '', language?: TransliterationLanguage): readonly string[] {
  const upper = letter.toUpperCase();
  if (/^[A-Z]$/.test(upper)) return [upper];
  if (/^[\s\-–‐‑_/<]$/.test(letter)) return ['<'];
  if (letter === SHADDA) return [letterValues(previous, '', language)[0] ?? ''];
  if (DROPPED.test(letter)) return [''];
  const base = CYRILLIC.get(upper) ?? [];
  if (language === 'ukrainian' && /^(?:|[\s-])$/.test(previous)) {
    const initial = UKRAINIAN_INITIALS.get(upper);
    if (initial !== undefined) return [...initial, ...base];
  }
  const own = language === undefined ? undefined : LANGUAGE_VALUES[language].get(upper);
  if (own !== undefined) return [...own, ...base];
  if (base.length > 0) return base;
  return LATIN.get(letter) ?? LATIN.get(upper) ?? ARABIC.get(letter) ?? decomposed(upper);
}

/** A letter no table has: its base letter if it carries an accent (stacked Vietnamese letters do), else nothing. */
function decomposed(upper: string): readonly string[] {
  const base = upper.normalize('NFD')[0] ?? '';
  if (/^[A-Z]$/.test(base)) return [base];
  return base !== upper ? (LATIN.get(base) ?? ['']) : [''];
}

/** The best values of a whole text, parts separated by single fillers: `Müller-Lüdenscheidt` → `MUELLER<LUEDENSCHEIDT`. */
export function transliterate(text: string, language?: TransliterationLanguage): string {
  const composed = Array.from(text.normalize('NFC'));
  const written = composed.map((letter, index) => letterValues(letter, composed[index - 1] ?? '', language)[0] ?? '');
  return written.join('').replace(/<+/g, '<').replace(/^<|<$/g, '');
}
