// What each act of looking, asking and querying brings to light, as statements. The facts behind them stay where they are.

import {
  isInView,
  keyOf,
  readChip,
  readPage,
  readSeals,
  type KeyEntry,
  type Look as DocumentLook,
  type Reader,
} from '#documents';
import type { Recall, Says } from '#interview';
import { isSameValue, type FactValue, type Known, type Source } from '#law';
import {
  factsOfField,
  factsOfPage,
  factsOfStamp,
  genuinenessOf,
  type Case,
  type CasePaper,
  type CaseRegister,
  type StatedFact,
} from '#scenario';
import type { Look } from './attemptState.ts';
import type { Betrayal, Closed, EvidenceState, Statement } from './evidence.ts';

export type Said = Omit<Statement, 'id'>;

/** What is known before anybody speaks: the setting, and what the author says stands in the file. */
export function sayStart(drawn: Case): Said[] {
  const fromFile = [...drawn.truth.keys()].filter((fact) => fact.startsWith('scenario.') || drawn.known.includes(fact));
  return fromFile.map((fact) =>
    say(fact, drawn.truth.get(fact) ?? { value: null }, 'file', { kind: 'file', id: '' }, 0),
  );
}

/** What is printed on a page, once it has been opened under white light. */
export function sayPage(paper: CasePaper, page: string, act: number): Said[] {
  const origin = { kind: 'paper', id: paper.id, page } as const;
  const readings = readPage(paper.document, page);
  const hasSticker = readings.some((reading) => reading.zone === 'sticker');
  const whole = factsOfPage(paper.kind, page, hasSticker).map(({ fact, value }) =>
    say(fact, { value }, 'field', { ...origin, field: fact }, act),
  );
  const printed = readings
    .filter((reading) => reading.zone !== 'mrz')
    .flatMap(({ field, value }) =>
      factsOfField(paper.kind, field, value, paper.speaksOf).map((one) =>
        say(one.fact, { value: one.value }, 'field', { ...origin, field }, act),
      ),
    );
  // A sheet of the office's own file is the file.
  const source = paper.kind === 'recordSheet' ? 'file' : 'field';
  const shown = paper.shows
    .filter((one) => one.page === null || one.page === page)
    .map(({ fact, value, complete }) => say(fact, { value, complete }, source, { ...origin, field: fact }, act));
  const stamped = stampsOf(readings).flatMap(({ area, stamp }) =>
    factsOfStamp(stamp, paper.speaksOf).map(({ fact, value }) =>
      say(fact, { value, complete: false }, 'field', { ...origin, field: area }, act),
    ),
  );
  return [...whole, ...printed, ...shown, ...stamped];
}

/** Fields of a chip and the fields of the page that they repeat. */
const CHIP_FIELDS: Readonly<Record<string, string>> = {
  birthDate: 'birthDate',
  nationality: 'nationality',
  issuer: 'code',
  expiryDate: 'expiryDate',
  issueDate: 'issueDate',
};
/** The checks whose results are facts of their own; expiry follows from the day of expiry. */
const CHIP_RESULTS = ['access', 'authenticity', 'signature', 'signer', 'integrity', 'issuingState', 'zone'] as const;
const SEAL_RESULTS = ['readability', 'signer', 'signature', 'sticker', 'passport'] as const;

/** What a chip says, and what the reader says of a travel document's chip. */
export function sayChip(paper: CasePaper, page: string, day: string, act: number): Said[] {
  const origin = { kind: 'paper', id: paper.id, page } as const;
  const reading = readChip(paper.document, day);
  const said = reading.groups.flatMap(({ fields }) =>
    fields.flatMap(({ field, value }) => {
      const repeated = CHIP_FIELDS[field];
      if (repeated === undefined) return [];
      return factsOfField(paper.kind, repeated, value, paper.speaksOf).map((one) =>
        say(one.fact, { value: one.value }, 'chip', { ...origin, field: `chip.${field}` }, act),
      );
    }),
  );
  if (paper.kind !== 'passport') return said;
  const results = CHIP_RESULTS.map((name) => {
    const result = reading.checks.find(({ check }) => check === name)?.result ?? 'notSupported';
    return say(`chip.${name}`, { value: result }, 'chip', { ...origin, field: `chip.${name}` }, act);
  });
  return [...said, ...results];
}

/** Fields of a seal and the fields of the sticker that they repeat. */
const SEAL_FIELDS: Readonly<Record<string, string>> = {
  visaType: 'visaType',
  entries: 'entries',
  durationDays: 'duration',
  expiryDate: 'validUntil',
};

/** What the seals on a page say, and what the reader says of them. */
export function saySeals(paper: CasePaper, page: string, day: string, act: number): Said[] {
  return readSeals(paper.document, page, day).flatMap(({ area, fields, checks }) => {
    const origin = { kind: 'paper', id: paper.id, page } as const;
    const sticker = area.includes('.') ? area.slice(0, area.indexOf('.') + 1) : 'sticker1.';
    const said = fields.flatMap(({ field, value }) => {
      const repeated = SEAL_FIELDS[field];
      if (repeated === undefined) return [];
      return factsOfField(paper.kind, `${sticker}${repeated}`, value, paper.speaksOf).map((one) =>
        say(one.fact, { value: one.value }, 'seal', { ...origin, field: `${area}.${field}` }, act),
      );
    });
    const results = SEAL_RESULTS.map((name) => {
      const result = checks.find(({ check }) => check === name)?.result ?? 'notSupported';
      return say(`seal.${name}`, { value: result }, 'seal', { ...origin, field: `${area}.${name}` }, act);
    });
    return [...said, ...results];
  });
}

/** The stamps read on a page, each with its area. */
function stampsOf(
  readings: ReturnType<typeof readPage>,
): { area: string; stamp: { state: string; date: string; direction: string } }[] {
  const fieldsOf = (area: string): Record<string, string> =>
    Object.fromEntries(
      readings.flatMap(({ field, value }) =>
        field.startsWith(`${area}.`) ? [[field.slice(area.length + 1), value]] : [],
      ),
    );
  return readings.flatMap(({ field, zone }) => {
    const area = field.split('.')[0] ?? '';
    if (zone !== 'stamp' || field !== `${area}.date`) return [];
    const { state = '', date = '', direction = '' } = fieldsOf(area);
    return [{ area, stamp: { state, date, direction } }];
  });
}

/** A stamped booklet is read to its end once every page with stamps that speak of stays has been opened. */
export function closeStamps(
  evidence: EvidenceState,
  paper: CasePaper,
  isOpened: (page: string) => boolean,
): EvidenceState {
  const until = paper.stampedUntil;
  if (until === null || evidence.closed.some((one) => one.kind === 'paper' && one.id === paper.id)) return evidence;
  const stamped = paper.document.stamps.flatMap((stamp) =>
    factsOfStamp(stamp, paper.speaksOf).length > 0 ? [`page${stamp.page}`] : [],
  );
  if (stamped.length === 0 || !stamped.every(isOpened)) return evidence;
  const closed: Closed = { fact: 'stay.history', kind: 'paper', id: paper.id, until };
  return { ...evidence, closed: [...evidence.closed, closed] };
}

/** What a spoken line says. A claim is what the person holds out, truth where they admit or show it. */
export function sayLine(drawn: Case, who: string, line: string, says: readonly Says[], act: number): Said[] {
  return says.map(({ fact, literal, as }) => {
    const known = literal === null ? valueToSay(drawn, fact, as) : sayLiteral(readLiteral(literal));
    const said = say(
      fact,
      known,
      as === 'signal' ? 'behaviour' : 'question',
      { kind: 'person', id: who, field: line },
      act,
    );
    // What is held out against the truth is a lie, and a source like any other.
    const isTrue = as !== 'claim' || literal !== null || isSameValue(known.value, drawn.truth.get(fact)?.value ?? null);
    return isTrue ? said : { ...said, cause: 'lie' };
  });
}

/** What a memory says as it comes now: the day itself, an honest mistake for it, or nothing that could be written down. */
export function sayMemory(drawn: Case, who: string, line: string, name: string, recall: Recall, act: number): Said[] {
  const memory = drawn.memory.get(name);
  const fact = memory?.fact ?? null;
  if (memory === undefined || fact === null || recall === 'about' || recall === 'none') return [];
  const origin = { kind: 'person', id: who, field: line } as const;
  if (recall === 'exact') return [say(fact, valueToSay(drawn, fact, 'claim'), 'question', origin, act)];
  return [{ ...say(fact, { value: memory.wrong }, 'question', origin, act), sound: false, cause: 'memory' }];
}

export function sayRegister(register: CaseRegister, act: number): Said[] {
  return sayFiled(register.answer.says, { kind: 'register', id: register.id }, act, true);
}

/** What a register, a record of it or somebody who was called in states. */
export function sayFiled(
  says: readonly StatedFact[],
  origin: Statement['origin'],
  act: number,
  sound: boolean,
): Said[] {
  return says.map(({ fact, value, complete, since }) => ({
    ...say(fact, { value, complete }, 'register', origin, act),
    ...(since === undefined ? {} : { since }),
    sound,
  }));
}

/** The details of a paper's key that a look had before the eye. */
export function entriesInView(paper: CasePaper, look: Look): readonly KeyEntry[] {
  if (look.reference) return [];
  const seen = documentLook(look);
  return keyOf(paper.document).filter((entry) => isInView(paper.document, entry, seen));
}

/** The details of a paper's key that a machine tells; those of one page alone where one is named. */
export function entriesRead(paper: CasePaper, reader: Reader, page: string | null): readonly KeyEntry[] {
  return keyOf(paper.document).filter(
    (entry) => entry.readers.includes(reader) && (page === null || entry.page === page),
  );
}

/** The statements that a betraying detail contradicts in truth, whether or not it is noticed. */
export function betrayalsInView(paper: CasePaper, look: Look): Betrayal[] {
  return betrayalsOf(paper, entriesInView(paper, look), look.act);
}

export function betrayalsRead(paper: CasePaper, reader: Reader, page: string | null, act: number): Betrayal[] {
  return betrayalsOf(paper, entriesRead(paper, reader, page), act);
}

function betrayalsOf(paper: CasePaper, entries: readonly KeyEntry[], act: number): Betrayal[] {
  return entries.flatMap((entry): Betrayal[] => {
    const genuine = genuinenessOf(paper.kind, entry.areas[0] ?? null);
    if (genuine === null || !betraysGenuineness(entry)) return [];
    return [{ fact: genuine.fact, value: genuine.no, technique: entry.technique, paper: paper.id, act }];
  });
}

/** Whether an entry of the key means that the paper, or the visa in it, is false. */
export function betraysGenuineness(entry: KeyEntry): boolean {
  return !entry.innocent && (entry.betrays === 'genuineness' || entry.betrays === 'data');
}

/** A look as the documents room asks for it. */
export function documentLook({ page, light, level, region, tilt, from }: Look): DocumentLook {
  const side = from === undefined ? {} : { from };
  return { page, light, level, tilt, ...side, ...(region === null ? {} : { region }) };
}

/** A list written out in a line is what is named there and then; more may be. */
function sayLiteral(value: FactValue): Known {
  return Array.isArray(value) ? { value, complete: false } : { value };
}

function valueToSay(drawn: Case, fact: string, as: Says['as']): Known {
  const claimed = as === 'claim' ? drawn.claims.get(fact) : undefined;
  return claimed ?? drawn.truth.get(fact) ?? { value: null };
}

function say(fact: string, known: Known, source: Source, origin: Statement['origin'], act: number): Said {
  return { fact, value: known.value, complete: known.complete ?? true, source, origin, act, sound: true };
}

/** A literal as written behind "=" in a tag: a number, true, false, null, a JSON list, or a word. */
export function readLiteral(literal: string): FactValue {
  if (/^(-?\d+|true|false|null|\[.*\]|\{.*\})$/.test(literal)) return JSON.parse(literal) as FactValue;
  return literal.replace(/^"(.*)"$/, '$1');
}
