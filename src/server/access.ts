// Who may call a route? Every route says so in its `config.access`; one that does not is found out when the server is put together.
// Whose thing it is that a route is about (whose attempt, whose exam) is asked by the desk behind it.

import { API } from '#attempt';
import type { Role } from '#exam';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ApiError } from './apiError.ts';

/**
 * `everyone`: nobody is asked who they are. `holder`: whoever holds the secret of what the route is about. `person`: whoever is signed
 * in. A list: whoever is signed in and has one of these roles.
 */
export type Access = 'everyone' | 'holder' | 'person' | readonly Role[];

/** Somebody who is signed in. */
export interface SignedIn {
  /** The pseudonym that stands for them everywhere outside sign-in. */
  readonly person: string;
  readonly roles: readonly Role[];
  /** Which of their sessions it is. */
  readonly session?: string;
}

/** Tells who sends a request, by its cookies; null: nobody who is signed in. */
export type WhoIs = (headers: FastifyRequest['headers']) => Promise<SignedIn | null>;

/** A server without people: nobody is ever signed in. */
export const NOBODY: WhoIs = () => Promise.resolve(null);

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    /** Set wherever a route asks for a person. */
    signedIn: SignedIn | null;
    /** Who is signed in, on any route. */
    askWho(): Promise<SignedIn | null>;
  }
}

/** A route as the authorisation matrix and the list of routes see it. */
export interface RouteRule {
  readonly method: string;
  readonly url: string;
  readonly access: Access;
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** From now on every route of this server needs a rule, and every request is held to it. The list grows as routes are added. */
export function addAccess(app: FastifyInstance, whoIs: WhoIs): readonly RouteRule[] {
  const rules: RouteRule[] = [];
  app.addHook('onRoute', ({ method, url, config }) => {
    const access = config?.access;
    if (access === undefined) throw new Error(`the route ${String(method)} ${url} does not say who may call it`);
    for (const one of [method].flat()) rules.push({ method: one, url, access });
  });
  app.decorateRequest('signedIn', null);
  app.decorateRequest('askWho', function askWho(this: FastifyRequest) {
    return whoIs(this.headers);
  });
  app.addHook('onRequest', async (request) => {
    const { access } = request.routeOptions.config;
    if (access === undefined || access === 'everyone' || access === 'holder') return;
    const signedIn = await whoIs(request.headers);
    if (signedIn === null) throw new ApiError('notSignedIn');
    if (!READING.has(request.method) && !isSameOrigin(request)) throw new ApiError('notAllowed');
    if (access !== 'person' && !access.some((role) => signedIn.roles.includes(role))) throw new ApiError('notAllowed');
    request.signedIn = signedIn;
  });
  return rules;
}

/** Who asks, on a route that only somebody signed in reaches. */
export function personOf(request: FastifyRequest): SignedIn {
  if (request.signedIn === null) throw new Error(`${request.routeOptions.url ?? API} is reached without signing in`);
  return request.signedIn;
}

/**
 * Cookies go along with whatever page sends a request: a writing one must come from a page of this server. Browsers say so in
 * Sec-Fetch-Site or in Origin; what says neither is no browser and brings no cookie by itself.
 */
export function isSameOrigin({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
