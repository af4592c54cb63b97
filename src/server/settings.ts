// How the server is to run: flags before environment before what is usual.

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `usage: npm start -- [--port N] [--host NAME] [--data FOLDER] [--log LEVEL]

  --port   where to listen; also PORT (usual: 4175)
  --host   name or address to listen on; also HOST (usual: localhost, this machine alone; 0.0.0.0: every machine of the network)
  --data   folder for attempts and scores; also FIRSTLINE_DATA (usual: data)
  --log    silent, error, warn or info; also FIRSTLINE_LOG (usual: warn)`;

const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly log: (typeof LOG_LEVELS)[number];
}

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly message: string };

type Environment = Readonly<Record<string, string | undefined>>;

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
  return {
    ok: true,
    settings: {
      port,
      host: pick(flags.host, 'HOST', 'localhost'),
      data: resolve(root, pick(flags.data, 'FIRSTLINE_DATA', 'data')),
      log,
    },
  };
}
