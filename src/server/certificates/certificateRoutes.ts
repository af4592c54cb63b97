// Certificates over HTTP: given and revoked by the academy, downloaded by whoever holds one, verified by anybody.

import { API } from '#attempt';
import {
  CERTIFICATE_PATHS,
  checkCertificateSchema,
  DONE,
  doneSchema,
  examCertificatesSchema,
  INTERFACE_LANGUAGES,
  issuedSchema,
  issueSchema,
  ownCertificateSchema,
  revokeSchema,
  verifiedSchema,
} from '#exam';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { personOf } from '../access.ts';
import { ApiError } from '../apiError.ts';
import { errorAnswers } from '../openApi.ts';
import { examParams, nameOfOne, sittingParams } from '../readRequest.ts';
import type { CertificateDesk } from './certificateDesk.ts';
import type { Verification } from './verification.ts';

const params = z.object({ certificate: nameOfOne });
const keyParams = z.object({ kid: nameOfOne });
const languageQuery = z.object({ language: z.enum(INTERFACE_LANGUAGES).optional() });

const admins = { config: { access: ['admin'] } } as const;
const anybody = { config: { access: 'person' } } as const;

export interface CertificatePlace {
  /** Where browsers reach this server; null: as they ask for it. */
  readonly origin: string | null;
  readonly academy: string;
  /** How many certificates one address may ask about in a minute. */
  readonly asksPerMinute: number;
}

export function addCertificateRoutes(
  plain: FastifyInstance,
  desk: CertificateDesk,
  verification: Verification,
  place: CertificatePlace,
): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const originOf = ({ protocol, host }: FastifyRequest): string => place.origin ?? `${protocol}://${host}`;
  const stranger = {
    config: { access: 'everyone', rateLimit: { max: place.asksPerMinute, timeWindow: '1 minute' } },
  } as const;
  const ofSitting = `${API}/sittings/:sitting/certificate`;

  app.get(
    `${API}/exams/:exam/certificates`,
    {
      ...admins,
      schema: {
        summary: 'Who has a certificate of an exam, and who gets none, and why',
        params: examParams,
        response: { 200: examCertificatesSchema, ...errorAnswers },
      },
    },
    (request) => desk.ofExam(request.params.exam),
  );

  app.post(
    `${API}/exams/:exam/certificates`,
    {
      ...admins,
      schema: {
        summary: 'Issue certificates',
        params: examParams,
        body: issueSchema,
        response: { 200: issuedSchema, ...errorAnswers },
      },
    },
    (request) => desk.issue(personOf(request), request.params.exam, request.body.sittings, originOf(request)),
  );

  app.post(
    `${API}/certificates/:certificate/revoke`,
    {
      ...admins,
      schema: {
        summary: 'Revoke a certificate, with a reason',
        params,
        body: revokeSchema,
        response: { 200: doneSchema, ...errorAnswers },
      },
    },
    async (request) => {
      await desk.revoke(personOf(request), request.params.certificate, request.body.reason);
      return DONE;
    },
  );

  app.get(
    ofSitting,
    {
      ...anybody,
      schema: {
        summary: 'The certificate of one’s own sitting',
        params: sittingParams,
        response: { 200: ownCertificateSchema, ...errorAnswers },
      },
    },
    (request) => desk.own(personOf(request), request.params.sitting),
  );

  app.get(
    `${ofSitting}.jws`,
    {
      ...anybody,
      schema: { summary: 'One’s own certificate as it was signed', params: sittingParams },
    },
    async (request, reply) => {
      const signed = await desk.signedText(personOf(request), request.params.sitting);
      void reply.header('content-disposition', 'attachment; filename="certificate.jws"');
      return reply.type('text/plain; charset=utf-8').send(signed);
    },
  );

  app.get(
    `${ofSitting}.pdf`,
    {
      // A paper is drawn anew each time.
      config: { access: 'person', rateLimit: { max: place.asksPerMinute, timeWindow: '1 minute' } },
      schema: { summary: 'One’s own certificate as paper', params: sittingParams, querystring: languageQuery },
    },
    async (request, reply) => {
      const { language = null } = request.query;
      const paper = await desk.paper(personOf(request), request.params.sitting, language);
      void reply.header('content-disposition', 'attachment; filename="certificate.pdf"');
      return reply.type('application/pdf').send(paper);
    },
  );

  app.get(
    `${API}/certificates/:certificate`,
    {
      ...stranger,
      schema: { summary: 'Verify a certificate', params, response: { 200: verifiedSchema, ...errorAnswers } },
    },
    (request) => verification.byNumber(request.params.certificate),
  );

  app.post(
    CERTIFICATE_PATHS.check(),
    {
      ...stranger,
      schema: {
        summary: 'Verify the text of a certificate',
        body: checkCertificateSchema,
        response: { 200: verifiedSchema, ...errorAnswers },
      },
    },
    (request) => verification.byText(request.body.text),
  );

  app.get(CERTIFICATE_PATHS.issuer(), { ...stranger, schema: { summary: 'Who issues certificates here' } }, (request) =>
    verification.issuer(originOf(request), place.academy),
  );

  app.get(
    CERTIFICATE_PATHS.keys(),
    { ...stranger, schema: { summary: 'The keys that certificates were signed with' } },
    async (request) => ({
      // prettier-ignore
      keys: await verification.keys(originOf(request)),
    }),
  );

  app.get(
    `${API}/issuer/keys/:kid`,
    { ...stranger, schema: { summary: 'A key that certificates were signed with', params: keyParams } },
    async (request) => {
      const key = await verification.key(request.params.kid, originOf(request));
      if (key === null) throw new ApiError('notFound');
      return key;
    },
  );

  app.get(
    CERTIFICATE_PATHS.revocations(),
    { ...stranger, schema: { summary: 'Certificates that were revoked' } },
    (request) =>
      // prettier-ignore
      verification.revocations(originOf(request)),
  );
}
