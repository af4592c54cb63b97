// npm run mutate: are the tests of the law good enough?
//   mutate [pack] [place]            every pack that is wrong in one place; `mutate eu sbc-14` those alone whose place begins so
//   mutate generator [pack] [count] [seed]   people drawn with what is wrong with them planned, judged by the pack
//   mutate code [file]               the code of the law room (Stryker), one file after the other; here only when asked for

import { agree, DRAWS } from '../generator/agree.ts';
import { PackHunt } from './huntMutants.ts';
import { mutateCode } from './mutateCode.ts';
import { EXAMPLES, openMaterial, openPack } from './packMaterial.ts';
import { packMutants } from './packMutants.ts';
import { explained } from './survivors.ts';

const [what, ...rest] = process.argv.slice(2);
if (what === 'generator') process.exit(generate(...rest));
if (what === 'code') process.exit(mutateCode(rest));
const ids = what === undefined ? EXAMPLES.map(({ pack }) => pack) : [what];
process.exit(ids.map((id) => huntPack(id, rest[0])).some((count) => count > 0) ? 1 : 0);

/** Hunts the mutants of a pack; the number of survivors that nobody explains, and of explanations that explain none. */
function huntPack(id: string, place?: string): number {
  const material = openMaterial(id);
  const all = packMutants(material);
  const mutants = place === undefined ? all : all.filter((one) => one.place.startsWith(place));
  const why = explained(id);
  const began = performance.now();
  const { refused, survivors } = new PackHunt(material).hunt(mutants, (mutant, outcome) => {
    if (outcome === 'survived' && !why.has(mutant.id)) console.log(`  survived ${mutant.id}`);
  });
  const open = survivors.filter((one) => !why.has(one.id)).length;
  const stale =
    place === undefined ? [...why.keys()].filter((one) => !survivors.some(({ id: left }) => left === one)) : [];
  for (const one of stale) console.log(`  explained, but noticed or gone: ${one}`);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `${id}: ${mutants.length} mutants, ${refused} refused by the checker, ${survivors.length} survived, ${survivors.length - open} of them explained; ${seconds} s`,
  );
  return open + stale.length;
}

function generate(...[id, count = '10000', seed = '1']: string[]): number {
  let wrong = 0;
  for (const name of id === undefined ? Object.keys(DRAWS) : [id]) {
    const pack = openPack(name);
    const { disagreements, seen } = agree(pack, Number(seed), Number(count));
    for (const { example, complaints } of disagreements) {
      console.log(
        `${example.name} on ${example.date}: ${JSON.stringify(example.facts)}\n    ${complaints.join('\n    ')}`,
      );
    }
    for (const [planned, times] of [...seen].sort(([, a], [, b]) => b - a))
      console.log(`${String(times).padStart(7)}  ${planned}`);
    console.log(`${name}: ${count} drawn with seed ${seed}, ${disagreements.length} judged otherwise`);
    wrong += disagreements.length;
  }
  return wrong === 0 ? 0 : 1;
}
