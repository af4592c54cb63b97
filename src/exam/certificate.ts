// What does a certificate say? The content of an Open Badges 3.0 credential, unsigned: whoever holds the academy's key signs it. Shape: 1EdTech,
// Open Badges Specification 3.0 (https://www.imsglobal.org/spec/ob/v3p0/), classes OpenBadgeCredential (an AchievementCredential),
// AchievementSubject, Achievement, Criteria, ResultDescription, Result, IdentityObject, Profile; its dates are those of the W3C's Verifiable
// Credentials Data Model 2.0 (validFrom, validUntil). Who holds it stands in it as salted hashes of their address and of their name, so that a
// certificate that is lost tells neither; with the name that stands on a paper and the certificate anybody can see that they belong together.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { canonicalJson, COMPETENCIES, hashOf } from '#scenario';
import { sealGrade, type Grade } from './grade.ts';

/** The contexts, in the order that the specification asks for; the third defines the revocation list. */
export const CREDENTIAL_CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
] as const;

const url = z.url({ protocol: /^https?$/ });
const instant = z.iso.datetime({ offset: true });
const only = <const T extends string>(type: T) => z.tuple([z.literal(type)]);

const resultDescription = z.strictObject({
  id: z.string().startsWith('urn:'),
  type: only('ResultDescription'),
  name: z.string().min(1),
  resultType: z.enum(['Percent', 'Status']),
  requiredValue: z.string().optional(),
  valueMin: z.string().optional(),
  valueMax: z.string().optional(),
});

const identity = <const T extends string>(identityType: T) =>
  z.strictObject({
    type: z.literal('IdentityObject'),
    hashed: z.literal(true),
    identityHash: z.string().regex(/^sha256\$[0-9a-f]{64}$/),
    identityType: z.literal(identityType),
    salt: z.string().min(16),
  });

export const credentialSchema = z.strictObject({
  '@context': z.tuple([
    z.literal(CREDENTIAL_CONTEXT[0]),
    z.literal(CREDENTIAL_CONTEXT[1]),
    z.literal(CREDENTIAL_CONTEXT[2]),
  ]),
  id: url,
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('OpenBadgeCredential')]),
  name: z.string().min(1),
  issuer: z.strictObject({ id: url, type: only('Profile'), name: z.string().min(1), url }),
  validFrom: instant,
  validUntil: instant.optional(),
  credentialSubject: z.strictObject({
    type: only('AchievementSubject'),
    identifier: z.tuple([identity('emailAddress'), identity('name')]),
    achievement: z.strictObject({
      id: z.string().startsWith('urn:'),
      type: only('Achievement'),
      achievementType: z.literal('Assessment'),
      name: z.string().min(1),
      description: z.string().min(1),
      criteria: z.strictObject({ narrative: z.string().min(1) }),
      resultDescription: z.array(resultDescription).min(1),
    }),
    result: z
      .array(
        z.strictObject({
          type: only('Result'),
          resultDescription: z.string().startsWith('urn:'),
          value: z.string().optional(),
          status: z.enum(['Completed', 'Failed']).optional(),
        }),
      )
      .min(1),
  }),
  /** Where it is told whether it still holds. */
  credentialStatus: z.strictObject({ id: url, type: z.literal('1EdTechRevocationList') }),
});
export type Credential = z.infer<typeof credentialSchema>;

export interface CertificateFacts {
  /** Where it can be verified. */
  readonly url: string;
  readonly issuer: { readonly url: string; readonly name: string };
  /** List of certificates that were revoked. */
  readonly revocations: string;
  readonly exam: { readonly id: string; readonly title: string };
  /** In the words of the academy's language: what was asked, and what passes. */
  readonly description: string;
  readonly criteria: string;
  /** Words for the parts; a competency without words keeps its code. */
  readonly names: {
    readonly whole: string;
    readonly result: string;
    readonly competencies: Readonly<Record<string, string>>;
  };
  readonly grade: Grade;
  /** With the offset, as text: there is no clock here. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly email: string;
  readonly name: string;
  /** Random, sixteen letters at least, of its own for each certificate. */
  readonly salt: string;
}

export const CERTIFICATE_REFUSALS = ['notConfirmed', 'notPassed'] as const;
export type CertificateRefusal = (typeof CERTIFICATE_REFUSALS)[number];

/** Who gets one: a confirmed pass, nothing else. */
export function refuseCertificate({ status, passed }: Pick<Grade, 'status' | 'passed'>): CertificateRefusal | null {
  return status !== 'confirmed' ? 'notConfirmed' : passed ? null : 'notPassed';
}

/** Throws for a grade that `refuseCertificate` refuses. */
export function makeCredential(facts: CertificateFacts): Credential {
  const { grade, exam, names } = facts;
  const refusal = refuseCertificate(grade);
  if (refusal !== null) throw new Error(`no certificate: ${refusal}`);
  // The achievement is the exam under its pass mark: everybody who passed it has the same one.
  const achievement = `urn:firstline:exam:${encodeURIComponent(exam.id)}`;
  const idOf = (part: string): string => `${achievement}:${part}`;
  const percent = (bp: number): string => String(bp / 100);
  const scale = { resultType: 'Percent', valueMin: '0', valueMax: '100' } as const;
  const shown = [...grade.competencies].sort(
    (a, b) => COMPETENCIES.indexOf(a.competency) - COMPETENCIES.indexOf(b.competency),
  );
  return credentialSchema.parse({
    '@context': [...CREDENTIAL_CONTEXT],
    id: facts.url,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: exam.title,
    issuer: { id: facts.issuer.url, type: ['Profile'], name: facts.issuer.name, url: facts.issuer.url },
    validFrom: facts.validFrom,
    ...(facts.validUntil === null ? {} : { validUntil: facts.validUntil }),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        identify('emailAddress', facts.email, facts.salt),
        identify('name', foldName(facts.name), facts.salt),
      ],
      achievement: {
        id: achievement,
        type: ['Achievement'],
        achievementType: 'Assessment',
        name: exam.title,
        description: facts.description,
        criteria: { narrative: facts.criteria },
        resultDescription: [
          { id: idOf('result'), type: ['ResultDescription'], name: names.result, resultType: 'Status' },
          {
            id: idOf('whole'),
            type: ['ResultDescription'],
            name: names.whole,
            ...scale,
            requiredValue: percent(grade.passMarkBp),
          },
          ...shown.map(({ competency }) => ({
            id: idOf(competency),
            type: ['ResultDescription'],
            name: names.competencies[competency] ?? competency,
            ...scale,
          })),
        ],
      },
      result: [
        { type: ['Result'], resultDescription: idOf('result'), status: 'Completed' },
        { type: ['Result'], resultDescription: idOf('whole'), value: percent(grade.bp) },
        ...shown.map(({ competency, bp }) => ({
          type: ['Result'],
          resultDescription: idOf(competency),
          value: percent(bp),
        })),
      ],
    },
    credentialStatus: { id: facts.revocations, type: '1EdTechRevocationList' },
  });
}

/** As the specification has it (IdentityHash): SHA-256 over the address and the salt after it. */
export function hashIdentity(email: string, salt: string): string {
  return `sha256$${bytesToHex(sha256(utf8ToBytes(email + salt)))}`;
}

function identify(identityType: string, value: string, salt: string) {
  return { type: 'IdentityObject', hashed: true, identityHash: hashIdentity(value, salt), identityType, salt };
}

/** As a name is compared: however it was typed, with small letters and single blanks. */
function foldName(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

/** Whether a certificate is of whoever has this address. */
export function isOf({ credentialSubject }: Credential, email: string): boolean {
  const [{ identityHash, salt }] = credentialSubject.identifier;
  return hashIdentity(email, salt) === identityHash;
}

/** Whether the name on a paper is the one that the certificate was given to. */
export function isNamed({ credentialSubject }: Credential, name: string): boolean {
  const [, { identityHash, salt }] = credentialSubject.identifier;
  return hashIdentity(foldName(name), salt) === identityHash;
}

/** What is signed, and kept beside the grade that it rests on. */
export function sealCredential(
  credential: Credential,
  grade: Grade,
): { readonly text: string; readonly hash: string; readonly grade: string } {
  return { text: canonicalJson(credential), hash: hashOf(credential), grade: sealGrade(grade).hash };
}
