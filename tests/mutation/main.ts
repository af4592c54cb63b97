// npm run mutate: are the tests of the law good enough? `mutate eu` tries every pack that is wrong in one place; without a name, all
// packs. `mutate eu sbc-14` tries those alone whose place begins so.

import { PackHunt } from './huntMutants.ts';
import { EXAMPLES, openMaterial } from './packMaterial.ts';
import { packMutants } from './packMutants.ts';

const [what, place] = process.argv.slice(2);
let unexplained = 0;
for (const id of what === undefined ? EXAMPLES.map(({ pack }) => pack) : [what]) unexplained += huntPack(id);
process.exit(unexplained === 0 ? 0 : 1);

function huntPack(id: string): number {
  const { pack, said } = openMaterial(id);
  const isTruth = (fact: string): boolean => pack.vocabulary.typeOf(fact)?.kind === 'bool';
  const all = packMutants(pack.source, isTruth);
  const mutants = place === undefined ? all : all.filter((one) => one.place.startsWith(place));
  const began = performance.now();
  const { refused, survivors } = new PackHunt(pack, said).hunt(mutants, (mutant, outcome) => {
    if (outcome === 'survived') console.log(`  survived ${mutant.id}`);
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${id}: ${mutants.length} mutants, ${refused} refused by the checker, ${survivors.length} survived; ${seconds} s`);
  return survivors.length;
}
