// Is a password good enough, and is it theirs? Long, and not among what is guessed first (OWASP ASVS 5.0, 6.2); kept as Argon2id with the
// parameters of OWASP's Password Storage Cheat Sheet (19 MiB, 2 passes, 1 lane), in the PHC form that names them.

import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { PASSWORD_LENGTH } from '#exam';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { ApiError } from '../apiError.ts';

const MEMORY_KIB = 19_456;
const PASSES = 2;
const SALT_BYTES = 16;
const TAG_BYTES = 32;

const deriveAtOnce = promisify(argon2);

/** A hash takes a processor for a while: one is left to those who act, and who signs in waits their turn. */
const AT_ONCE = Math.max(1, availableParallelism() - 1);
const waiting: (() => void)[] = [];
let running = 0;

async function derive(...args: Parameters<typeof deriveAtOnce>): Promise<Buffer> {
  // Whoever ends hands its place on.
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    return await deriveAtOnce(...args);
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}

/** What nobody may build a password from, besides their own name and address. */
const WORDS_OF_THE_PLACE = ['firstline', 'academy', 'immigration', 'officer', 'border', 'passport'];

/** So many guesses a guesser who knows the usual tricks needs at least. */
const MIN_GUESSES = 1e9;

let estimator: ZxcvbnFactory | null = null;

/** What is wrong with a password that somebody chose; null: nothing. `about`: their name and e-mail address. */
export function faultOfPassword(password: string, about: readonly string[]): 'short' | 'guessable' | null {
  if (Array.from(password).length < PASSWORD_LENGTH.min) return 'short';
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const parts = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length > 2);
  const words = [...WORDS_OF_THE_PLACE, ...parts];
  // Blanks and marks between well-known words hide little.
  const bare = password.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const guesses = [password, bare].map((text) => estimator?.check(text, words).guesses ?? 0);
  return Math.min(...guesses) < MIN_GUESSES ? 'guessable' : null;
}

export function refuseWeak(password: string, about: readonly string[]): void {
  const fault = faultOfPassword(password, about);
  if (fault !== null) throw new ApiError(fault === 'short' ? 'shortPassword' : 'guessablePassword');
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await derive('argon2id', {
    message: password,
    nonce: salt,
    parallelism: 1,
    tagLength: TAG_BYTES,
    memory: MEMORY_KIB,
    passes: PASSES,
  });
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=1$${encode(salt)}$${encode(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

export async function isPasswordOf(hash: string, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = PHC.exec(hash) ?? [];
  if (salt === undefined || tag === undefined) return false;
  const wanted = Buffer.from(tag, 'base64');
  const found = await derive('argon2id', {
    message: password,
    nonce: Buffer.from(salt, 'base64'),
    parallelism: Number(parallelism),
    tagLength: wanted.length,
    memory: Number(memory),
    passes: Number(passes),
  });
  return timingSafeEqual(found, wanted);
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
