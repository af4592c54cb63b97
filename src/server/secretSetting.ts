// Secrets among the settings: by the environment, or by a file that the environment names (as containers hand them in). Never by a flag,
// where every user of the machine could read them.

import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

export type SecretSetting =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly message: string };

/** The secret of this name; null if none is set. The message never holds what was read. */
export function readSecretSetting(environment: Environment, name: string): SecretSetting {
  const file = environment[`${name}_FILE`] ?? '';
  const plain = environment[name] ?? '';
  if (file === '') return { ok: true, value: plain === '' ? null : plain };
  if (plain !== '') return { ok: false, message: `${name} and ${name}_FILE are both set. Leave one of them out.` };
  try {
    const value = readFileSync(file, 'utf8').trim();
    if (value !== '') return { ok: true, value };
    return { ok: false, message: `The file ${file} that ${name}_FILE names is empty. Write the secret into it.` };
  } catch {
    return {
      ok: false,
      message: `The file ${file} that ${name}_FILE names cannot be read. See that it is there and that this user may read it.`,
    };
  }
}
