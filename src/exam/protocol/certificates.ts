// What browser and server say to each other about certificates: those of an exam, one of a candidate, and what a stranger is told who asks whether
// one holds. A stranger learns nothing of a person but what the certificate says.

import { API } from '#attempt';
import { z } from 'zod';
import { credentialSchema } from '../certificate.ts';

const id = z.string().min(1).max(80);
const moment = z.number().int();
const reason = z.string().trim().min(1).max(2000);

/** Why a sitting has none and gets none now. */
export const WHY_NO_CERTIFICATE = [
  'notConfirmed',
  'notPassed',
  'notReleased',
  'notTheResult',
  'alreadyIssued',
  'nameless',
] as const;
export type WhyNoCertificate = (typeof WHY_NO_CERTIFICATE)[number];

/** `none`: no certificate has this number, or nothing in the text is one. */
export const CERTIFICATE_STANDINGS = ['holds', 'revoked', 'ended', 'altered', 'none'] as const;
export type CertificateStanding = (typeof CERTIFICATE_STANDINGS)[number];

/** What anybody is told who verifies a certificate. */
export const verifiedSchema = z.object({
  standing: z.enum(CERTIFICATE_STANDINGS),
  certificate: id.nullable(),
  issuedAtMs: moment.nullable(),
  revokedAtMs: moment.nullable(),
  /** As it was signed; null: there is none, or it was altered and tells nothing. */
  credential: credentialSchema.nullable(),
});
export type Verified = z.infer<typeof verifiedSchema>;

/** A certificate as somebody was handed it: the signed text, or a file that holds it. */
export const checkCertificateSchema = z.strictObject({ text: z.string().min(1).max(100_000) });

export const revokeSchema = z.strictObject({ reason });

/** One of a candidate's own, to be downloaded. */
export const ownCertificateSchema = z.object({
  certificate: z
    .object({
      certificate: id,
      issuedAtMs: moment,
      revokedAtMs: moment.nullable(),
      revokedReason: z.string().nullable(),
    })
    .nullable(),
});
export type OwnCertificate = z.infer<typeof ownCertificateSchema>;

/** Everybody who sat an exam, with the certificate that they have, or why they have none. */
export const examCertificatesSchema = z.object({
  exam: id,
  /** Whether this server has a key to sign with. */
  canSign: z.boolean(),
  rows: z
    .array(
      z.object({
        sitting: id,
        person: id,
        name: z.string().nullable(),
        try: z.number().int(),
        certificate: id.nullable(),
        issuedAtMs: moment.nullable(),
        /** A later grade has taken the place of the one that it rests on. */
        isOutdated: z.boolean(),
        /** Why none can be issued now; null: one can. */
        why: z.enum(WHY_NO_CERTIFICATE).nullable(),
        revoked: z.array(z.object({ certificate: id, atMs: moment, reason: z.string() })).readonly(),
      }),
    )
    .readonly(),
});
export type ExamCertificates = z.infer<typeof examCertificatesSchema>;

/** Those that are to be issued; each is issued, or it is told why not. */
export const issueSchema = z.strictObject({ sittings: z.array(id).min(1).max(2000) });
export const issuedSchema = z.object({
  issued: z.array(z.object({ sitting: id, certificate: id })).readonly(),
  refused: z.array(z.object({ sitting: id, why: z.enum(WHY_NO_CERTIFICATE) })).readonly(),
});
export type Issued = z.infer<typeof issuedSchema>;

/** Forms in which a certificate can be kept: for people, for whoever reads Open Badges (a compact JWS, as that specification calls it). */
export const CERTIFICATE_FORMS = ['pdf', 'jws'] as const;

const one = (certificate: string): string => `${API}/certificates/${encodeURIComponent(certificate)}`;
const ofSitting = (sitting: string): string => `${API}/sittings/${encodeURIComponent(sitting)}/certificate`;

export const CERTIFICATE_PATHS = {
  ofExam: (exam: string) => `${API}/exams/${encodeURIComponent(exam)}/certificates`,
  own: ofSitting,
  download: (sitting: string, form: (typeof CERTIFICATE_FORMS)[number], language?: string) =>
    `${ofSitting(sitting)}.${form}${language === undefined ? '' : `?language=${language}`}`,
  verify: one,
  check: () => `${API}/certificates/check`,
  revoke: (certificate: string) => `${one(certificate)}/revoke`,
  /** Who issues, the keys they sign with, and what was revoked: for programs that read Open Badges. */
  issuer: () => `${API}/issuer`,
  key: (kid: string) => `${API}/issuer/keys/${encodeURIComponent(kid)}`,
  keys: () => `${API}/issuer/keys`,
  revocations: () => `${API}/issuer/revocations`,
} as const;
