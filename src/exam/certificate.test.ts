// A certificate has the shape of the specification, says what the grade says, and tells no name.

import { describe, expect, test } from 'vitest';
import { credentialSchema, hashIdentity, isNamed, isOf, makeCredential, refuseCertificate, sealCredential, type CertificateFacts } from './certificate.ts'; // prettier-ignore
import { gradeSitting, sealGrade } from './grade.ts';
import { aReport, aSitting, anAttempt, anItem } from './gradeKit.ts';

const report = aReport([anItem('outcome.lawful', 9, 10), anItem('conduct.dignity', 3, 5)]);
const graded = (confirmed: boolean, points = report) =>
  gradeSitting(aSitting([anAttempt(0, points)], {}, { confirmed }));
const FACTS: CertificateFacts = {
  url: 'https://academy.example/certificates/c1',
  issuer: { url: 'https://academy.example', name: 'Border Academy' },
  revocations: 'https://academy.example/certificates/revoked',
  exam: { id: 'spring/1', title: 'First line, spring' },
  description: 'Eight cases at the first line.',
  criteria: 'At least 60 % of all points, and no critical error.',
  names: { whole: 'Whole', result: 'Result', competencies: { dignity: 'Dignity' } },
  grade: graded(true),
  validFrom: '2026-11-22T21:00:00Z',
  validUntil: null,
  email: 'ana@example.org',
  name: 'Ana Łukasiewicz',
  salt: 'kosher-and-sixteen',
}; // prettier-ignore
const made = makeCredential(FACTS);

describe('a credential', () => {
  test('names what the specification requires', () => {
    expect(made['@context']).toEqual([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
    ]);
    expect(made.type).toEqual(['VerifiableCredential', 'OpenBadgeCredential']);
    expect([made.credentialSubject.type, made.credentialSubject.achievement.type, made.issuer.type]).toEqual([['AchievementSubject'], ['Achievement'], ['Profile']]); // prettier-ignore
    expect(credentialSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  test('links every result to a description in its own achievement', () => {
    const { achievement, result } = made.credentialSubject;
    const described = achievement.resultDescription.map(({ id, name }) => [id, name]);
    expect(described).toEqual([
      ['urn:firstline:exam:spring%2F1:result', 'Result'],
      ['urn:firstline:exam:spring%2F1:whole', 'Whole'],
      ['urn:firstline:exam:spring%2F1:entryConditions', 'entryConditions'],
      ['urn:firstline:exam:spring%2F1:dignity', 'Dignity'],
    ]);
    expect(result.map((one) => [one.resultDescription, one.value ?? one.status])).toEqual(
      described.map(([id], at) => [id, ['Completed', '80', '90', '60'][at]]),
    );
    expect(achievement.resultDescription[1]?.requiredValue).toBe('60');
  });

  test('tells no address, and is known to belong to it', () => {
    expect(JSON.stringify(made)).not.toContain('ana@');
    expect([isOf(made, 'ana@example.org'), isOf(made, 'eve@example.org')]).toEqual([true, false]);
  });

  test('tells no name, and is known to belong to one, however that is typed', () => {
    expect(JSON.stringify(made)).not.toContain('Ana');
    expect(isNamed(made, 'Ana Łukasiewicz')).toBe(true);
    expect(isNamed(made, '  ana   łUKASIEWICZ '.normalize('NFD'))).toBe(true);
    expect(isNamed(made, 'Ana Lukasiewicz')).toBe(false);
  });

  // The specification's own example of an identity hash.
  test('hashes as the specification does', () => {
    expect(hashIdentity('a@example.com', 'Kosher')).toBe('sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399'); // prettier-ignore
  });

  test('is sealed with the grade it rests on', () => {
    const sealed = sealCredential(made, FACTS.grade);
    expect(sealed.grade).toBe(sealGrade(FACTS.grade).hash);
    expect(JSON.parse(sealed.text)).toEqual(made);
    expect(sealCredential(makeCredential({ ...FACTS, validUntil: '2028-11-22T21:00:00Z' }), FACTS.grade).hash).not.toBe(sealed.hash); // prettier-ignore
  });
});

test('is for a confirmed pass alone', () => {
  const failed = graded(true, aReport([anItem('outcome.lawful', 1, 10)]));
  expect([graded(true), graded(false), failed].map(refuseCertificate)).toEqual([null, 'notConfirmed', 'notPassed']);
  expect(() => makeCredential({ ...FACTS, grade: failed })).toThrow('notPassed');
});
