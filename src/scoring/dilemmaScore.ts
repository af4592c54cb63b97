// What an answer to a dilemma is worth (cultural-sensitivity.md 1.3): picked, the key of the option beside the best key; rated, the
// distance of every rating from its key, 1 − |rating − mean| / 4. Choosing what does harm is worth nothing, whatever else was chosen.
// Shares are whole thousandths.

import { HARMFUL_KEY, type DilemmaOption } from '#scenario';

/** From so many raters on, a panel's mean takes the place of the author's provisional key. */
export const PANEL_MIN = 10;
/** A panel further apart than this does not agree: the option is talked about, not scored. */
export const PANEL_MAX_SD = 1;
/** Whoever rates a harmful way out this high would do it. */
const APPROVES = 3;

export interface DilemmaAnswer {
  readonly option: string;
  readonly ratings?: readonly { readonly option: string; readonly rating: number }[];
}

export interface DilemmaScore {
  readonly share: number;
  readonly harmful: boolean;
  /** How near the ratings came, before the override; null where one was picked. */
  readonly near: number | null;
}

type Options = Readonly<Record<string, DilemmaOption>>;

/** The key that counts. */
export function keyOfOption({ key, panel }: DilemmaOption): number {
  return panel !== undefined && panel.n >= PANEL_MIN ? panel.mean : key;
}

export function isProvisional({ panel }: DilemmaOption): boolean {
  return panel === undefined || panel.n < PANEL_MIN;
}

/** Whether the panel agrees enough to score by it. */
export function isScored({ panel }: DilemmaOption): boolean {
  return panel === undefined || panel.n < PANEL_MIN || panel.sd <= PANEL_MAX_SD;
}

export function isHarmful(option: DilemmaOption): boolean {
  return option.harm === true || keyOfOption(option) <= HARMFUL_KEY;
}

/** What a dilemma's answer can best be; for those who explore and for the way of an expert. */
export function bestAnswer(options: Options, form: 'pick' | 'rate'): DilemmaAnswer {
  const ordered = Object.entries(options).sort(([, a], [, b]) => keyOfOption(b) - keyOfOption(a));
  const best = ordered.find(([, one]) => !isHarmful(one)) ?? ordered[0];
  const option = best?.[0] ?? '';
  if (form === 'pick') return { option };
  return {
    option,
    ratings: Object.entries(options).map(([id, one]) => ({ option: id, rating: roundedKey(one) })),
  };
}

export function scoreDilemma(options: Options, answer: DilemmaAnswer): DilemmaScore {
  const chosen = options[answer.option];
  const isHarmfulChoice = chosen === undefined || isHarmful(chosen);
  if (answer.ratings === undefined) {
    const best = Math.max(...Object.values(options).map((one) => keyOfOption(one)));
    const share = isHarmfulChoice || best === 0 ? 0 : Math.trunc((1000 * keyOfOption(chosen)) / best);
    return { share, harmful: isHarmfulChoice, near: null };
  }
  const scored = answer.ratings.flatMap(({ option, rating }) => {
    const one = options[option];
    return one === undefined || !isScored(one) ? [] : [{ one, rating }];
  });
  const sum = (credits: readonly number[]): number => credits.reduce((total, one) => total + one, 0);
  const earned = sum(scored.map(({ one, rating }) => creditOf(one, rating)));
  // A mean between two steps of the scale cannot be met; nobody loses points for that.
  const most = sum(scored.map(({ one }) => creditOf(one, roundedKey(one))));
  const near = most === 0 ? 0 : Math.min(1000, Math.trunc((1000 * earned) / most));
  const approves = answer.ratings.some(({ option, rating }) => {
    const one = options[option];
    return one !== undefined && isHarmful(one) && rating >= APPROVES;
  });
  const harmful = isHarmfulChoice || approves;
  return { share: harmful ? 0 : near, harmful, near };
}

/** 1 − |rating − key| / 4 in thousandths. */
function creditOf(option: DilemmaOption, rating: number): number {
  const distance = Math.abs(1000 * rating - Math.round(1000 * keyOfOption(option)));
  return 1000 - Math.trunc(distance / 4);
}

function roundedKey(option: DilemmaOption): number {
  return Math.min(4, Math.max(0, Math.round(keyOfOption(option))));
}
