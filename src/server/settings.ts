// How the server is to run: flags before environment before what is usual.

import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CERTIFICATE_USAGE } from './certificates/certificateSettings.ts';
import { PEOPLE_USAGE } from './people/peopleSettings.ts';
import { readSecretSetting, type Environment } from './secretSetting.ts';
import { isDatabaseUrl, type StorePlace } from './store/storePlace.ts';
import { describeStoreFault } from './store/storeFault.ts';

export const USAGE = `usage: npm start -- [--port N] [--host NAME] [--data FOLDER] [--log LEVEL]

  --port   where to listen; also PORT (usual: 4175)
  --host   name or address to listen on; also HOST (usual: localhost, this machine alone; 0.0.0.0: every machine of the network)
  --data   folder for attempts and scores; also FIRSTLINE_DATA (usual: data)
  --log    silent, error, warn or info; also FIRSTLINE_LOG (usual: warn)

  FIRSTLINE_CONTENT   folder with the academy's own cases: exams are made of them, and nobody can practise them beforehand
  DATABASE_URL   a PostgreSQL instead of a file in the data folder: postgres://user:password@host:5432/database. By the environment alone,
                 or in a file that DATABASE_URL_FILE names.
  FIRSTLINE_PROXY   addresses of the reverse proxy in front, with commas between (203.0.113.7, 10.0.0.0/8, loopback): its word on who
                 calls is taken. Without it limits by address count the proxy as one caller.
  FIRSTLINE_METRICS   a token of at least 16 characters: whoever brings it is told the figures of the server at /metrics. By the
                 environment alone, or in a file that FIRSTLINE_METRICS_FILE names. Without it there are none.

${PEOPLE_USAGE}
${CERTIFICATE_USAGE}`;

const SHORTEST_TOKEN = 16;

const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  /** Where attempts and scores are kept: in the data folder, unless a database is named. */
  readonly store: StorePlace;
  /** Folder with the academy's own cases; null: none. */
  readonly content: string | null;
  readonly log: (typeof LOG_LEVELS)[number];
  /** Addresses of the proxies in front; null: there is none. */
  readonly proxies: readonly string[] | null;
  /** Whoever brings it is told the figures of the server; null: nobody is. */
  readonly metricsToken: string | null;
}

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly message: string };

/** Relative folders lie in `root`. `message` says what is wrong, or how it is called if that was asked. */
export function readSettings(args: readonly string[], environment: Environment, root: string): ReadSettings {
  const text = { type: 'string' } as const;
  let flags: { port?: string; host?: string; data?: string; log?: string; help?: boolean };
  try {
    const options = { port: text, host: text, data: text, log: text, help: { type: 'boolean' } } as const;
    flags = parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    return { ok: false, message: `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}` };
  }
  if (flags.help === true) return { ok: false, message: USAGE };
  const pick = (flag: string | undefined, name: string, usual: string): string => {
    const named = environment[name];
    return flag ?? (named === undefined || named === '' ? usual : named);
  };
  const port = Number(pick(flags.port, 'PORT', '4175'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return { ok: false, message: `The port must be a whole number up to 65535.\n\n${USAGE}` };
  const level = pick(flags.log, 'FIRSTLINE_LOG', 'warn');
  const log = LOG_LEVELS.find((one) => one === level);
  if (log === undefined) return { ok: false, message: `There is no log level "${level}".\n\n${USAGE}` };
  const data = resolve(root, pick(flags.data, 'FIRSTLINE_DATA', 'data'));
  const proxies = (environment['FIRSTLINE_PROXY'] ?? '').split(',').flatMap((one) => one.trim() || []);
  const stray = proxies.find((one) => !isProxyAddress(one));
  if (stray !== undefined)
    return {
      ok: false,
      message: `FIRSTLINE_PROXY: "${stray}" is no address. Write addresses as 203.0.113.7 or 10.0.0.0/8, or loopback, with commas between.`,
    };
  const own = environment['FIRSTLINE_CONTENT'] ?? '';
  const store = readStorePlace(environment, data);
  if (!store.ok) return store;
  const token = readSecretSetting(environment, 'FIRSTLINE_METRICS');
  if (!token.ok) return token;
  if (token.value !== null && token.value.length < SHORTEST_TOKEN)
    return {
      ok: false,
      message: `FIRSTLINE_METRICS is a token of at least ${SHORTEST_TOKEN} characters that nobody guesses.`,
    };
  return {
    ok: true,
    settings: {
      port,
      host: pick(flags.host, 'HOST', 'localhost'),
      data,
      store: store.place,
      proxies: proxies.length === 0 ? null : proxies,
      metricsToken: token.value,
      content: own === '' ? null : resolve(root, own),
      log,
    },
  };
}

/** Names that Fastify knows for whole ranges. */
const RANGES = ['loopback', 'linklocal', 'uniquelocal'];

function isProxyAddress(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const most = isIP(address) === 6 ? 128 : 32;
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most);
  return RANGES.includes(text) || (isIP(address) > 0 && fits && rest.length === 0);
}

/** The database that the environment names, or else the data folder. */
export function readStorePlace(
  environment: Environment,
  data: string,
): { readonly ok: true; readonly place: StorePlace } | { readonly ok: false; readonly message: string } {
  const url = readSecretSetting(environment, 'DATABASE_URL');
  if (!url.ok) return url;
  if (url.value === null) return { ok: true, place: { folder: data } };
  const place = { url: url.value };
  return isDatabaseUrl(place.url)
    ? { ok: true, place }
    : { ok: false, message: describeStoreFault('badAddress', place) };
}
