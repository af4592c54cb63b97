// What each act of looking, asking and querying brings to light, as statements. The facts behind them stay where they are.

import { isInView, keyOf, readPage, type KeyEntry, type Look as DocumentLook } from '#documents';
import type { Says } from '#interview';
import type { FactValue, Known, Source } from '#law';
import {
  factsOfField,
  factsOfPage,
  factsOfStamp,
  genuinenessOf,
  type Case,
  type CasePaper,
  type CaseRegister,
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
  const shown = paper.shows
    .filter((one) => one.page === null || one.page === page)
    .map(({ fact, value, complete }) => say(fact, { value, complete }, 'field', { ...origin, field: fact }, act));
  const stamped = stampsOf(readings).flatMap(({ area, stamp }) =>
    factsOfStamp(stamp, paper.speaksOf).map(({ fact, value }) =>
      say(fact, { value, complete: false }, 'field', { ...origin, field: area }, act),
    ),
  );
  return [...whole, ...printed, ...shown, ...stamped];
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
    return say(fact, known, as === 'signal' ? 'behaviour' : 'question', { kind: 'person', id: who, field: line }, act);
  });
}

export function sayRegister(register: CaseRegister, act: number): Said[] {
  return register.answer.says.map(({ fact, value, complete, since }) => ({
    ...say(fact, { value, complete }, 'register', { kind: 'register', id: register.id }, act),
    ...(since === undefined ? {} : { since }),
  }));
}

/** The details of a paper's key that a look had before the eye. */
export function entriesInView(paper: CasePaper, look: Look): readonly KeyEntry[] {
  if (look.reference) return [];
  const seen = documentLook(look);
  return keyOf(paper.document).filter((entry) => isInView(paper.document, entry, seen));
}

/** The statements that a betraying detail contradicts in truth, whether or not it is noticed. */
export function betrayalsInView(paper: CasePaper, look: Look): Betrayal[] {
  return entriesInView(paper, look).flatMap((entry): Betrayal[] => {
    const genuine = genuinenessOf(paper.kind, entry.areas[0] ?? null);
    if (genuine === null || !betraysGenuineness(entry)) return [];
    return [{ fact: genuine.fact, value: genuine.no, technique: entry.technique, paper: paper.id, act: look.act }];
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
