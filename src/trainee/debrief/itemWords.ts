// Why an item got its points, in a sentence: codes and parameters of the report become words of the reader.

import type { ScoreItem, StepResult } from '#scoring';
import { factInWords } from '#words';
import {
  kindInWords,
  lightInWords,
  pageInWords,
  paperInWords,
  placeInWords,
  termInWords,
  type ActWording,
} from './actWords.ts';
import { isolate } from '#ui';
import { outcomesInWords, type LookBack } from './lookBack.ts';

/** What points are told with: the words, and the names of what the case has. */
export interface ItemWording extends ActWording {
  readonly debrief: ActWording['debrief'] & {
    readonly topics: Readonly<Record<string, string>>;
    readonly interview: { readonly steps: readonly Pick<StepResult, 'step' | 'detail'>[] };
  };
}

type ToldItem = Pick<ScoreItem, 'id' | 'provisions' | 'explanation'>;

export function itemInWords(lookBack: ItemWording, item: ToldItem): string {
  const { say } = lookBack;
  const { code } = item.explanation;
  const words = say(`why.${code}`, valuesOf(lookBack, item));
  const { step } = item.explanation.args;
  const detail = lookBack.debrief.interview.steps.find((one) => one.step === step)?.detail ?? null;
  if (detail !== null) return `${words} ${stepDetailInWords(lookBack, detail)}`;
  // Several dilemmas are told apart by what each asks of an officer.
  const competency = item.provisions.find((one) => /^C\d$/.test(one));
  if (competency !== undefined) return say('common:labelled', { label: say(`competency.${competency}`), value: words });
  const [, paper, visa] = /^documents\.([^.]+)\.(visa\.)?/.exec(item.id) ?? [];
  if (paper === undefined) return words;
  // A visa is stuck into its passport, and examined for itself.
  const label = visa === undefined ? paperInWords(lookBack, paper) : kindInWords(lookBack.term, 'visaSticker');
  return say('common:labelled', { label, value: words });
}

/** The one thing to practise; a witness practises answering, not asking. */
export function adviceInWords({ debrief, say, view }: Pick<LookBack, 'debrief' | 'say' | 'view'>): string {
  const isWitness = debrief.next === 'interview' && view.works.hearing;
  return say(isWitness ? 'next.testimony' : `next.${debrief.next}`);
}

/** What a step lacked, or why it was not due. */
export function stepDetailInWords(
  { say, law, debrief }: Pick<ItemWording, 'say' | 'law' | 'debrief'>,
  { code, args }: NonNullable<StepResult['detail']>,
): string {
  const list = (name: string, words: (one: string) => string): string =>
    isolate(law.formats.list(String(args[name] ?? '').split(', ').map(words))); // prettier-ignore
  return say(`stepDetail.${code}`, {
    ...('count' in args ? { count: args['count'] } : {}),
    ...('bare' in args ? { bare: list('bare', (ground) => law.ground(ground)) } : {}),
    ...('topic' in args ? { topic: list('topic', (topic) => debrief.topics[topic] ?? topic) } : {}),
  });
}

function valuesOf(lookBack: ItemWording, item: ToldItem): Record<string, string | number> {
  const { debrief, law, say, term } = lookBack;
  const { code, args } = item.explanation;
  const out: Record<string, string | number> = { ...args };
  const each = (name: string, words: (one: string) => string, otherwise = '', by: 'row' | 'series' = 'row'): void => {
    const value = args[name];
    if (typeof value !== 'string') return;
    const parts = value.split(', ').filter((one) => one !== '');
    out[name] = parts.length === 0 ? otherwise : isolate(law.formats[by](law, parts.map(words)));
  };
  const outcome = (one: string): string => law.outcome(one);
  const ground = (one: string): string => law.ground(one);
  for (const name of ['outcome', 'required'])
    if (typeof args[name] === 'string') out[name] = outcomesInWords(lookBack, args[name].split(', '));
  each('named', ground, '', 'series');
  each('bare', ground, '', 'series');
  if (code === 'groundsDiffer') each('surplus', ground, 'none', 'series');
  each('lacking', (fact) => law.fact(fact));
  each('technique', (id) => termInWords(term, id));
  each('terms', (id) => termInWords(term, id));
  each('lights', (light) => lightInWords(term, light));
  each('topic', (topic) => debrief.topics[topic] ?? topic);
  each('conclusion', (one) => say(`conclusion.${one}`));
  each('step', (step) => say(`step.${step}`));
  if (typeof args['fact'] === 'string') out['fact'] = isolate(law.fact(args['fact']));
  if (code === 'requiredButMissed') each('missed', outcome);
  if (code === 'toldNot') each('missed', (one) => say(`told.${one}`));
  if (code === 'groundsDiffer') each('missing', ground, 'none', 'series');
  if (code.startsWith('lines') || code.startsWith('form')) {
    each('lines', (line) => placeInWords(term, line));
    each('missing', (line) => placeInWords(term, line), 'none');
    each('surplus', (line) => placeInWords(term, line), 'none');
  }
  if (code === 'differencesMisjudged')
    for (const name of ['overlooked', 'wrong', 'partly']) each(name, (fact) => law.fact(fact), 'none');
  if (code === 'notExamined') each('missing', (need) => needInWords(lookBack, need));
  if (typeof args['tenths'] === 'number') out['mean'] = law.formats.number(args['tenths'] / 10);
  return out;
}

/** A look that the procedure asks for: `data/ultraviolet`, `mrz`. */
function needInWords({ say, term }: Pick<ItemWording, 'say' | 'term'>, need: string): string {
  if (need === 'mrz') return say('need.mrz');
  const [page = '', light = ''] = need.split('/');
  return say('need.look', {
    page: page === 'sticker' ? say('need.sticker') : pageInWords(term, page),
    light: lightInWords(term, light),
  });
}

/** Facts with their values as they were, for lists. */
export function factsInWords(lookBack: LookBack, facts: readonly string[]): string {
  const { law, view } = lookBack;
  return law.formats.list(
    facts.map((fact) => {
      const known = view.established.find((one) => one.fact === fact);
      return known === undefined ? law.fact(fact) : factInWords(law, fact, known.value, known.complete);
    }),
  );
}
