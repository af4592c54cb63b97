// The command line: firstline <command> …

import { InputError, UsageError, type Answer, type Command } from './commandLine.ts';
import { audit } from './commands/audit.ts';
import { backup, restore } from './commands/backup.ts';
import { check } from './commands/check.ts';
import { classify } from './commands/classify.ts';
import { document } from './commands/document.ts';
import { documents } from './commands/documents.ts';
import { drills } from './commands/drills.ts';
import { lab } from './commands/lab.ts';
import { law } from './commands/law.ts';
import { mrz } from './commands/mrz.ts';
import { pairs } from './commands/pairs.ts';
import { play } from './commands/play.ts';
import { portrait } from './commands/portrait.ts';
import { retention } from './commands/retention.ts';
import { schema } from './commands/schema.ts';
import { score } from './commands/score.ts';
import { shift } from './commands/shift.ts';
import { texts } from './commands/texts.ts';

const COMMANDS: readonly Command[] = [
  check,
  play,
  score,
  pairs,
  shift,
  drills,
  law,
  lab,
  mrz,
  document,
  documents,
  portrait,
  texts,
  classify,
  schema,
  audit,
  backup,
  restore,
  retention,
];

const HELP = [
  'usage: npm run -s firstline -- <command> …',
  '',
  ...COMMANDS.map((command) => `  ${command.usage}`),
].join('\n');

/** Runs a command and gives the exit code: 0 fine, 1 faults in content or input, 2 wrong use. */
export async function runCommand(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  const [name, ...rest] = args;
  const command = COMMANDS.find((one) => one.name === name);
  const asJson = rest.includes('--json');
  if (command === undefined) {
    const isHelp = name === undefined || name === '--help' || name === 'help';
    (isHelp ? print : complain)(isHelp ? HELP : `there is no command "${name}"\n${HELP}`);
    return isHelp ? 0 : 2;
  }
  if (rest.includes('--help')) {
    print(`usage: ${command.usage}`);
    return 0;
  }
  try {
    const { exitCode, json, text }: Answer = await command.run(rest);
    print(asJson ? JSON.stringify(json) : text);
    return exitCode;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof InputError)) throw error;
    if (asJson) print(JSON.stringify({ error: error.message }));
    complain(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1])
  process.exitCode = await runCommand(
    process.argv.slice(2),
    (text) => process.stdout.write(`${text}\n`),
    (text) => process.stderr.write(`${text}\n`),
  );
