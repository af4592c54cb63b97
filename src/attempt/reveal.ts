// What each act of looking, asking and querying brings to light, as statements. The facts behind them stay where they are.

import { keyOf, readPage, type KeyEntry, type Light } from '#documents';
import type { FactValue, Known, Source } from '#law';
import type { Says } from '#interview';
import { factsOfField, factsOfPaper, type Case, type CasePaper, type CaseRegister } from '#scenario';
import type { Betrayal, Statement } from './evidence.ts';
import type { Look } from './attemptState.ts';

export type Said = Omit<Statement, 'id'>;

/** What is known before anybody speaks: the setting, and what the author says stands in the file. */
export function sayStart(drawn: Case): Said[] {
  const fromFile = [...drawn.truth.keys()].filter((fact) => fact.startsWith('scenario.') || drawn.known.includes(fact));
  return fromFile.map((fact) => say(fact, drawn.truth.get(fact) ?? { value: null }, 'file', { kind: 'file', id: '' }, 0));
}

/** What is printed on a page, once it has been opened under white light. */
export function sayPage(paper: CasePaper, page: string, act: number): Said[] {
  const said: Said[] = [];
  const origin = { kind: 'paper', id: paper.id, page } as const;
  for (const { fact, value } of factsOfPaper(paper.kind)) said.push(say(fact, { value }, 'field', origin, act));
  for (const { field, value, zone } of readPage(paper.document, page)) {
    if (zone === 'mrz') continue;
    for (const one of factsOfField(paper.kind, field, value, paper.speaksOf))
      said.push(say(one.fact, { value: one.value, complete: true }, 'field', { ...origin, field }, act));
  }
  for (const { fact, value, complete, page: only } of paper.shows)
    if (only === null || only === page) said.push(say(fact, { value, complete }, 'field', { ...origin, field: fact }, act));
  return said;
}

/** What a spoken line says. A claim is what the person holds out, truth where they admit or show it. */
export function sayLine(drawn: Case, who: string, line: string, says: readonly Says[], act: number): Said[] {
  return says.map(({ fact, literal, as }) => {
    const known = literal === null ? valueToSay(drawn, fact, as) : { value: readLiteral(literal) };
    return say(fact, known, as === 'signal' ? 'behaviour' : 'question', { kind: 'person', id: who, field: line }, act);
  });
}

export function sayRegister(register: CaseRegister, act: number): Said[] {
  return register.answer.says.map(({ fact, value, complete }) =>
    say(fact, { value, complete }, 'register', { kind: 'register', id: register.id }, act),
  );
}

/** Details of a paper that betray it and are in view with this look. */
export function betrayalsInView(paper: CasePaper, look: Pick<Look, 'page' | 'light' | 'level' | 'reference'>, act: number): Betrayal[] {
  if (look.reference || paper.genuine === null) return [];
  const genuine = paper.genuine;
  return keyOf(paper.document)
    .filter((entry) => !entry.innocent && isInView(entry, look))
    .flatMap((entry): Betrayal[] =>
      entry.betrays === 'identity'
        ? []
        : [{ fact: genuine.fact, value: genuine.no, technique: entry.technique, paper: paper.id, act }],
    );
}

export function isInView(entry: KeyEntry, look: Pick<Look, 'page' | 'light' | 'level'>): boolean {
  return entry.page === look.page && entry.lights.includes(look.light as Light) && look.level >= entry.minLevel;
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
