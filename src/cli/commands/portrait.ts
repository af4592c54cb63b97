// firstline portrait: a face drawn from a seed; at an age, with an expression, at a distance from another face.

import { ageLooks, EXPRESSIONS, faceAtDistance, makeLooks, renderPortrait, stream, type Expression } from '#people';
import {
  readNumber,
  readOptions,
  readText,
  requireText,
  UsageError,
  type Answer,
  type Command,
} from '../commandLine.ts';
import { writePicture } from '../picture.ts';

const usage = 'firstline portrait --seed N [--age A] [--expression E] [--distance D --from N] --out FILE.png|.svg';

export const portrait: Command = {
  name: 'portrait',
  usage: `${usage}: a face`,
  run(args): Answer {
    const options = {
      seed: { type: 'string' },
      age: { type: 'string' },
      expression: { type: 'string' },
      distance: { type: 'string' },
      from: { type: 'string' },
      out: { type: 'string' },
    } as const;
    const parsed = readOptions(args, options, usage);
    const seed = readNumber(parsed, 'seed', null, usage);
    const word = readText(parsed, 'expression') ?? 'neutral';
    const expression = EXPRESSIONS.find((one) => one === word);
    if (expression === undefined) throw new UsageError(`--expression "${word}": one of ${EXPRESSIONS.join(', ')}`);
    const isApart = parsed.values['distance'] !== undefined;
    const base = makeLooks(stream(isApart ? readNumber(parsed, 'from', null, usage) : seed, 'portrait'));
    const apart = isApart
      ? {
          ...base,
          face: faceAtDistance(base.face, readNumber(parsed, 'distance', null, usage), stream(seed, 'distance')),
        }
      : base;
    const age = readNumber(parsed, 'age', apart.ageYears, usage);
    if (age < 1 || age > 90) throw new UsageError('--age is from 1 to 90');
    const svg = renderPortrait(ageLooks(apart, age), { expression: expression satisfies Expression });
    const out = requireText(parsed, 'out', usage);
    writePicture(out, svg, 700);
    return {
      exitCode: 0,
      json: { out, bytes: svg.length, ageYears: age },
      text: `${out}: a face, ${age} years, ${expression}`,
    };
  },
};
