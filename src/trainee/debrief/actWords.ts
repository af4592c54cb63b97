// Acts in words: what was done ("You looked at the passport in ultraviolet light"), and what might have been done.

import type { Act, View } from '#attempt';
import type { Debrief } from '#scoring';
import { factInWords, type LawWords, type Say } from '#words';
import { isolate } from '#ui';

export interface ActWording {
  readonly say: Say;
  readonly term: Say;
  readonly law: LawWords;
  readonly view: { readonly papers: readonly Pick<View<string>['papers'][number], 'id' | 'kind'>[] };
  readonly debrief: { readonly papers: readonly Pick<Debrief<string>['papers'][number], 'paper' | 'kind'>[] };
}

/** A paper by its kind, whether or not it was ever handed over. */
export function paperInWords(
  { term, view, debrief }: Pick<ActWording, 'term' | 'view' | 'debrief'>,
  id: string,
): string {
  const held = view.papers.find((one) => one.id === id);
  const kind = held?.kind ?? debrief.papers.find((one) => one.paper === id)?.kind;
  return kindInWords(term, kind ?? 'other');
}

export function kindInWords(term: Say, kind: string): string {
  return term(`kind.${kind}`);
}

export function pageInWords(term: Say, page: string): string {
  const numbered = /^page(\d+)$/.exec(page)?.[1];
  return numbered === undefined ? term(`page.${page}`) : term('page.numbered', { n: numbered });
}

export function lightInWords(term: Say, light: string): string {
  return term(`light.${light}`);
}

/** What was done; `text` is what was asked, said or looked up. */
export function actInWords(wording: ActWording, did: Act, text: string | null): string {
  return wording.say(`act.${did.type}`, valuesOf(wording, did, text));
}

/** What could have been done. */
export function todoInWords(wording: ActWording, act: Act, text: string | null): string {
  const key = `todo.${act.type}`;
  const words = wording.say(key, valuesOf(wording, act, text));
  return words === key ? wording.say('todo.other') : words;
}

function valuesOf(wording: ActWording, act: Act, text: string | null): Record<string, string> {
  const { say, term, law } = wording;
  const values: Record<string, string> = { text: isolate(text ?? '') };
  if ('paper' in act) values['paper'] = paperInWords(wording, act.paper);
  if ('page' in act) values['page'] = pageInWords(term, act.page);
  if ('light' in act) values['light'] = lightInWords(term, act.light);
  if (act.type === 'find') values['term'] = termInWords(term, act.term);
  if (act.type === 'compareFaces') values['conclusion'] = say(`conclusion.${act.conclusion}`);
  if (act.type === 'decide') values['outcome'] = isolate(law.outcome(act.decision.outcome));
  if (act.type === 'weigh') values['fact'] = isolate(law.fact(act.fact));
  if (act.type === 'judge') values['fact'] = isolate(factInWords(law, act.fact, act.value));
  return values;
}

/** The name of a technique or finding. */
export function termInWords(term: Say, id: string): string {
  return id === 'nothing-irregular' ? term('nothing') : term(`term.${id}`);
}

/** A place on a page: a field, a stamp, a visa or a part of one. */
export function placeInWords(term: Say, place: string): string {
  const [head = '', ...rest] = place.split('.');
  const part = rest.join('.');
  if (head === 'stub') return term('place.onStub', { part: term(`place.${part === '' ? 'page' : part}`) });
  const stuck = /^(stamp|sticker)(\d+)$/.exec(head);
  if (stuck === null) {
    const key = `place.${place}`;
    const words = term(key);
    // A place that occurs more than once is numbered: `line4`.
    const [, stem, n = ''] = /^([a-zA-Z]+)(\d+)$/.exec(place) ?? [];
    const unknown = words === key || words === place;
    return !unknown || stem === undefined ? words : term(`place.${stem}`, { n });
  }
  const [, on = 'stamp', n = ''] = stuck;
  if (part === '') return term(`place.${on}`, { n });
  return term(on === 'stamp' ? 'place.onStamp' : 'place.onSticker', { n, part: term(`place.${part}`) });
}
