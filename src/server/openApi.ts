// The interface of this server as an OpenAPI document: made of the routes and their schemas, served beside them.

import { API, remoteErrorSchema } from '#attempt';
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Access } from './access.ts';
import { stringifyAnswer } from './viewText.ts';

const OPEN_API = `${API}/openapi.json`;

/** Reads requests and writes answers by the Zod schemas of routes; to be called before any route is added. */
export async function addOpenApi(app: FastifyInstance): Promise<void> {
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  const toJsonSchema = createJsonSchemaTransform({
    skipList: [OPEN_API],
    zodToJsonConfig: { target: 'draft-2020-12' },
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Firstline', version: '1', description: 'Attempts, exams, people and results of an academy.' },
      components: {
        securitySchemes: {
          holder: { type: 'http', scheme: 'bearer', description: 'The secret that opens what is asked for.' },
          person: { type: 'apiKey', in: 'cookie', name: 'firstline.session', description: 'Somebody signed in.' },
        },
      },
    },
    transform: ({ schema, url, route, ...rest }) => {
      const { access } = route.config ?? {};
      const isListed = url.startsWith('/api/') && schema !== undefined && route.method !== 'HEAD';
      const read = toJsonSchema({ schema: isListed ? schema : { hide: true }, url, route, ...rest });
      return { url: read.url, schema: { ...read.schema, ...securityOf(access) } };
    },
  });
  app.get(OPEN_API, { config: { access: 'everyone' } }, () => app.swagger());
}

/** What every route may answer besides what it is asked for. */
export const errorAnswers = { '4xx': remoteErrorSchema, '5xx': remoteErrorSchema } as const;

/** For answers that hold a view or another large thing of our own making: their schema is in the document, and nothing checks it here. */
export const sentAsIs = { serializerCompiler: () => stringifyAnswer } as const;

function securityOf(access: Access | undefined): { security?: { [scheme: string]: string[] }[]; description?: string } {
  if (access === undefined || access === 'everyone') return {};
  if (access === 'holder') return { security: [{ holder: [] }] };
  if (access === 'person') return { security: [{ person: [] }] };
  return { security: [{ person: [] }], description: `For: ${access.join(', ')}.` };
}
