// What do captions say in the script of a state that has one of its own? Doc 9303-3, 3.3: the national language may stand beside one of
// ICAO's. A script is written with the words of one language that uses it; no state is meant by that.

import type { Script } from '../names/script.ts';

const KEYS = [
  'passport',
  'type',
  'code',
  'number',
  'surname',
  'givenNames',
  'nationality',
  'birthDate',
  'sex',
  'birthPlace',
  'personalNumber',
  'issueDate',
  'expiryDate',
  'authority',
  'signature',
  'visa',
  'residencePermit',
  'identityCard',
  'nativeName',
] as const;
type NativeCaptionKey = (typeof KEYS)[number];

/** In the order of the keys. */
const rowOf = (texts: string): Readonly<Record<NativeCaptionKey, string>> => {
  const words = texts
    .trim()
    .split('|')
    .map((text) => text.trim());
  return Object.fromEntries(KEYS.map((key, i) => [key, words[i] ?? ''])) as Record<NativeCaptionKey, string>;
};

export const NATIVE_CAPTIONS: Readonly<Record<Script, Readonly<Record<NativeCaptionKey, string>>>> = {
  cyrillic:
    rowOf(`Паспорт|Тип|Код|Номер|Фамилия|Имя|Гражданство|Дата рождения|Пол|Место рождения|Личный номер|Дата выдачи|
    Действителен до|Кем выдан|Подпись|Виза|Вид на жительство|Удостоверение личности|
    Фамилия и имя`),
  greek:
    rowOf(`Διαβατήριο|Τύπος|Κωδικός|Αριθμός|Επώνυμο|Όνομα|Ιθαγένεια|Ημ. γέννησης|Φύλο|Τόπος γέννησης|Προσωπικός αριθμός|
    Ημ. έκδοσης|Ημ. λήξης|Αρχή έκδοσης|Υπογραφή|Θεώρηση|Άδεια διαμονής|Δελτίο ταυτότητας|Ονοματεπώνυμο`),
  arabic: rowOf(`جواز سفر|النوع|الرمز|الرقم|اللقب|الاسم|الجنسية|تاريخ الميلاد|الجنس|مكان الميلاد|الرقم الشخصي|تاريخ الإصدار|
    تاريخ الانتهاء|جهة الإصدار|التوقيع|تأشيرة|تصريح إقامة|بطاقة هوية|الاسم الكامل`),
  ethiopic: rowOf(`ፓስፖርት|ዓይነት|ኮድ|ቁጥር|የቤተሰብ ስም|ስም|ዜግነት|የትውልድ ቀን|ጾታ|የትውልድ ቦታ|የግል ቁጥር|የተሰጠበት ቀን|የሚያበቃበት ቀን|
    የሰጠው መሥሪያ ቤት|ፊርማ|ቪዛ|የመኖሪያ ፈቃድ|መታወቂያ ካርድ|ሙሉ ስም`),
  devanagari: rowOf(`पासपोर्ट|प्रकार|कोड|संख्या|उपनाम|नाम|राष्ट्रीयता|जन्म तिथि|लिंग|जन्म स्थान|व्यक्तिगत संख्या|जारी करने की तिथि|
    समाप्ति की तिथि|प्राधिकरण|हस्ताक्षर|वीज़ा|निवास परमिट|पहचान पत्र|पूरा नाम`),
};

/** A caption in a script; null for captions that stand on no paper of such a state. */
export function nativeCaption(key: string, script: Script): string | null {
  const row: Readonly<Record<string, string>> = NATIVE_CAPTIONS[script];
  return row[key] ?? null;
}
