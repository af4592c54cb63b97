// interviewing.md 3.4 and 7: hints with the words that suggest them, in three languages; what is cited exists; both sides, the remedy.

import { describe, expect, it } from 'vitest';
import { readingOf, syllablesOf } from './readingEase.ts';
import { scanReasons, type ReasonCode, type WritingLanguage } from './reasonCodes.ts';
import { checkRecord, type RecordCheck, type WrittenDecision } from './recordChecks.ts';

const codes = (text: string, language: WritingLanguage): ReasonCode[] =>
  scanReasons(text, language).map(({ code }) => code);

describe('a reason that should not carry a decision', () => {
  it.each<[ReasonCode, WritingLanguage, string]>([
    ['DEMEANOUR', 'en', 'He avoided my gaze when I asked about the hotel.'],
    ['DEMEANOUR', 'es', 'Desvió la mirada al hablar del hotel.'],
    ['DEMEANOUR', 'fr', 'Elle évitait le regard en parlant de l’hôtel.'],
    ['DATES_ONLY', 'en', 'She could not remember the exact date of the arrest.'],
    ['DATES_ONLY', 'es', 'No recuerda la fecha de la detención.'],
    ['DATES_ONLY', 'fr', 'Il ne se souvient pas de la date de l’arrestation.'],
    ['PERIPHERAL_ONLY', 'en', 'He gave another colour of the car.'],
    ['LATE_DISCLOSURE_ONLY', 'en', 'He did not mention it earlier.'],
    ['LATE_DISCLOSURE_ONLY', 'es', 'No lo mencionó antes.'],
    ['LATE_DISCLOSURE_ONLY', 'fr', 'La déclaration est tardive.'],
    ['OWN_EXPERIENCE_PLAUSIBILITY', 'en', 'Nobody would wait three days.'],
    ['OWN_EXPERIENCE_PLAUSIBILITY', 'es', 'Nadie esperaría tres días.'],
    ['OWN_EXPERIENCE_PLAUSIBILITY', 'fr', 'Personne n’attendrait trois jours.'],
    ['STEREOTYPE', 'en', 'These people all tell it like that.'],
    ['CLOSED_THEN_VAGUE', 'en', 'The account lacks detail.'],
    ['CLOSED_THEN_VAGUE', 'es', 'El relato es vago.'],
    ['CLOSED_THEN_VAGUE', 'fr', 'Le récit est peu circonstancié.'],
    ['ONE_LIE_ALL_LIES', 'en', 'He lied about one thing and so everything is in doubt.'],
    ['INTERPRETER_OPINION', 'en', 'The interpreter thinks that he is from elsewhere.'],
    ['INTERPRETER_OPINION', 'es', 'Según el intérprete no es de allí.'],
    ['INTERPRETER_OPINION', 'fr', 'L’interprète pense qu’il vient d’ailleurs.'],
    ['QUIZ', 'en', 'She did not know the capital.'],
    ['GROUP_RATE', 'en', 'Most applicants from there are refused.'],
    ['OPINION', 'en', 'I think that this is a lie.'],
    ['OPINION', 'es', 'Creo que miente.'],
    ['OPINION', 'fr', 'Je pense que c’est faux.'],
  ])('%s is hinted at in %s', (code, language, text) => expect(codes(text, language)).toContain(code));

  it.each<[WritingLanguage, string]>([
    [
      'en',
      'Schengen Borders Code Art. 6(1): the passport is genuine and valid; the host confirmed the stay by telephone.',
    ],
    ['es', 'El pasaporte es auténtico y válido; el anfitrión confirmó la estancia por teléfono.'],
    ['fr', 'Le passeport est authentique et valable ; l’hôte a confirmé le séjour par téléphone.'],
  ])('is not hinted at by plain reasons in %s', (language, text) => expect(codes(text, language)).toEqual([]));

  it('is not hinted at by words that are quoted', () => expect(codes('She said: “I was nervous.”', 'en')).toEqual([]));

  it('names the words and where they stand', () =>
    expect(scanReasons('He was, obviously, late.', 'en')).toEqual([{ code: 'OPINION', words: 'obviously', start: 8 }]));
});

const SOUND: WrittenDecision = {
  rationale:
    'The visa had expired on 3 May, as its page says. She said that she had not known; however, the date is printed there.',
  language: 'en',
  adverse: true,
  grounds: [{ ground: 'C', evidence: ['s1'], put: true }],
  known: ['s1', 's2'],
  told: ['reasons', 'appeal'],
};
const notOk = (more: Partial<WrittenDecision>): RecordCheck[] =>
  checkRecord({ ...SOUND, ...more })
    .checks.filter(({ ok }) => ok === false)
    .map(({ check }) => check);

describe('a written decision', () => {
  it('that is sound has nothing to mend', () => expect(notOk({})).toEqual([]));

  it.each<[string, Partial<WrittenDecision>, RecordCheck[]]>([
    ['without reasons', { rationale: 'No.' }, ['reasons']],
    ['with a citation of nothing', { grounds: [{ ground: 'C', evidence: ['s1', 's9'], put: true }] }, ['cited']],
    ['with a bare ground', { grounds: [{ ground: 'C', evidence: [], put: true }] }, ['evidence']],
    ['with a ground not put', { grounds: [{ ground: 'C', evidence: ['s1'], put: false }] }, ['put']],
    [
      'that counts one thing twice',
      {
        grounds: [
          { ground: 'C', evidence: ['s1'], put: true },
          { ground: 'E', evidence: ['s1'], put: true },
        ],
      },
      ['counted'],
    ],
    [
      'that names one side',
      { rationale: 'The visa expired on 3 May. The page says so. Entry is refused on ground C.' },
      ['bothSides'],
    ],
    ['without a remedy', { told: ['reasons'] }, ['remedy']],
    ['with an opinion', { rationale: `${SOUND.rationale} Obviously false.` }, ['opinion']],
  ])('%s is told so', (_, more, checks) => expect(notOk(more)).toEqual(checks));

  it('in a language without rules is not read for words', () => {
    const { checks, hints, reading } = checkRecord({ ...SOUND, language: 'ar' });
    expect(checks.filter(({ ok }) => ok === null).map(({ check }) => check)).toEqual(['bothSides', 'opinion']);
    expect([hints, reading]).toEqual([[], null]);
  });
});

describe('reading', () => {
  it.each<[string, WritingLanguage, number]>([
    ['refused', 'en', 2],
    ['table', 'en', 2],
    ['decision', 'en', 3],
    ['wanted', 'en', 2],
    ['frontera', 'es', 3],
    ['país', 'es', 2],
    ['decisión', 'es', 3],
    ['personne', 'fr', 2],
    ['frontière', 'fr', 2],
  ])('%s has in %s %i syllables', (word, language, count) => expect(syllablesOf(word, language)).toBe(count));

  const short =
    'The man came by bus. He has a ticket. The host knows him. He will stay for six days. Then he goes home. He has the money. The book is in order. I let him in.';
  const long =
    'Notwithstanding the representations communicated subsequently by the applicant, the documentation accompanying the application demonstrates insufficient correspondence between the declared accommodation arrangements and the verification undertaken by telecommunication with the establishment indicated therein.';

  it('is plain in short words and sentences, and hard in long ones', () => {
    expect(readingOf(short, 'en')?.band).toBe('plain');
    expect(readingOf(long, 'en')?.band).toBe('hard');
    expect(readingOf('Too short to say.', 'en')).toBeNull();
  });
});
