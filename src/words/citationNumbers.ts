// Which numbered provisions does a citation name? "SBC 6(1)(d), (e)" names 6(1)(d) and 6(1)(e); "VC 35(1)-(3)" names 35(1), 35(2) and
// 35(3). So a reader finds a rule by the number that stands in the book.

/** An article, section or paragraph: 6(5)(c), 212(a)(7), 235.1(h), 9.14.1. */
const NUMBER = /\d+[A-Za-z]{0,2}(?:\.\d+[A-Za-z]?)*(?:\(\w+\))*/y;
/** What goes on from the number before: ", (e)" or "-(3)". */
const CONTINUED = /\s*(?<range>[-–])?(?:,|;|\band\b|\bor\b)?\s*(?<parts>(?:\(\w+\))+)/y;

export function citedNumbers(citation: string): string[] {
  const out: string[] = [];
  let at = 0;
  while (at < citation.length) {
    if (at > 0 && /[\w.]/.test(citation[at - 1] ?? '')) {
      at++;
      continue;
    }
    NUMBER.lastIndex = at;
    const found = NUMBER.exec(citation);
    if (found === null) {
      at++;
      continue;
    }
    let last = found[0];
    out.push(last);
    at = NUMBER.lastIndex;
    for (;;) {
      CONTINUED.lastIndex = at;
      const { range, parts } = CONTINUED.exec(citation)?.groups ?? {};
      if (parts === undefined) break;
      const next = goOn(last, parts);
      if (next === null) break;
      if (range !== undefined) out.push(...between(last, next));
      out.push(next);
      last = next;
      at = CONTINUED.lastIndex;
    }
  }
  return [...new Set(out)];
}

/** How a number that is asked for meets one that is cited: 0 it is the same, 1 a part of it is cited, 2 what it is a part of, null not. */
export function meetsNumber(asked: string, cited: string): number | null {
  const [a, c] = [asked.toLowerCase(), cited.toLowerCase()];
  if (a === c) return 0;
  if (isPart(c, a)) return 1;
  return isPart(a, c) ? 2 : null;
}

function isPart(part: string, whole: string): boolean {
  return part.startsWith(whole) && /^[(.]/.test(part.slice(whole.length));
}

/** "(e)" after 6(1)(d) is 6(1)(e): it takes the place of the last part of its own kind, and of all below it. */
function goOn(last: string, parts: string): string | null {
  const [first = ''] = /^\(\w+\)/.exec(parts) ?? [];
  const own = [...last.matchAll(/\(\w+\)/g)];
  const place = own.findLast(([part]) => kindOf(part) === kindOf(first));
  return place === undefined ? null : last.slice(0, place.index) + parts;
}

function kindOf(part: string): 'number' | 'letter' {
  return /\d/.test(part) ? 'number' : 'letter';
}

/** What lies between (a) and (d): at most a few, where only the last part differs and is counted up. */
function between(from: string, to: string): string[] {
  const a = /^(?<head>.*)\((?<last>\d+|[a-z])\)$/.exec(from)?.groups;
  const b = /^(?<head>.*)\((?<last>\d+|[a-z])\)$/.exec(to)?.groups;
  if (a === undefined || b === undefined || a['head'] !== b['head']) return [];
  const first = orderOf(a['last'] ?? '');
  const count = orderOf(b['last'] ?? '') - first - 1;
  if (count < 1 || count > 30) return [];
  return Array.from(
    { length: count },
    (_, index) => `${a['head'] ?? ''}(${nameOf(first + index + 1, a['last'] ?? '')})`,
  );
}

function orderOf(part: string): number {
  return /\d/.test(part) ? Number(part) : part.charCodeAt(0);
}

function nameOf(order: number, like: string): string {
  return /\d/.test(like) ? String(order) : String.fromCharCode(order);
}
