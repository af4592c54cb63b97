import { describe, expect, test } from 'vitest';
import { groupOffers, type Offer } from './questionGroups.ts';

const offer = (id: string, topic: string, text: string): Offer => ({
  id,
  kind: 'question',
  topic,
  topicText: `About ${topic}`,
  text,
  to: 'p1',
  asked: 0,
});

const OFFERS = [
  offer('q1', 'purpose', 'Tell me about your trip.'),
  offer('q2', 'care', 'Would you like some water?'),
  offer('q3', 'means', '¿Cómo paga usted la estancia?'),
  offer('q4', 'opening', 'Good morning.'),
  offer('q5', 'purpose', 'How long do you stay?'),
];

describe('questions by topic', () => {
  test('the opening comes first and care last; between them the order of the case is kept', () => {
    expect(groupOffers(OFFERS, '').map(({ topic }) => topic)).toEqual(['opening', 'purpose', 'means', 'care']);
  });

  test('no question is lost or doubled', () => {
    const ids = groupOffers(OFFERS, '').flatMap(({ offers }) => offers.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(['q1', 'q2', 'q3', 'q4', 'q5']);
  });

  test.each([
    ['trip', ['q1']],
    ['TRIP tell', ['q1']],
    ['como estancia', ['q3']],
    ['about purpose', ['q1', 'q5']],
    ['trip water', []],
  ])('a search for "%s" finds questions with every word, whatever the accents', (words, ids) => {
    expect(groupOffers(OFFERS, words).flatMap(({ offers }) => offers.map(({ id }) => id))).toEqual(ids);
  });
});
