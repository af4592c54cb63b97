// Which questions are shown, and under which heading? By topic in the order of the case; a search looks for every word anywhere in the
// question or its topic.

import { foldWords } from '#words';
import type { TraineeView } from '../../looks.ts';

export type Offer = TraineeView['offers'][number];

export interface QuestionGroup {
  readonly topic: string;
  readonly title: string;
  readonly offers: readonly Offer[];
}

/** Opening first and care last, as a talk goes; what lies between keeps the order of the case. */
const EARLY: readonly string[] = ['opening'];
const LATE: readonly string[] = ['protection', 'care', 'closing'];

export function groupOffers(offers: readonly Offer[], search: string): readonly QuestionGroup[] {
  const words = foldWords(search).split(/\s+/).filter(Boolean);
  const groups = new Map<string, QuestionGroup & { offers: Offer[] }>();
  for (const offer of offers) {
    // What is put to the officer stands by itself.
    if (offer.kind === 'hearing') continue;
    const text = foldWords(`${offer.text} ${offer.topicText}`);
    if (!words.every((word) => text.includes(word))) continue;
    const group = groups.get(offer.topic) ?? { topic: offer.topic, title: offer.topicText, offers: [] };
    group.offers.push(offer);
    groups.set(offer.topic, group);
  }
  const rank = ({ topic }: QuestionGroup): number => (EARLY.includes(topic) ? -1 : 1 + LATE.indexOf(topic));
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}
