import { openMaterial } from '/work/wt-mut/tests/mutation/packMaterial.ts';
import { checkExample, checkForce, checkList } from '/work/wt-mut/src/law/lawExample.ts';
const { pack, said } = openMaterial(process.argv[2] ?? 'eu');
let n=0;
for (const e of said.examples) { let c: string[]; try { c = checkExample(pack, e); } catch (x) { c = ['THROWS ' + (x as Error).message]; } if (c.length) { n++; console.log(e.name, '\n     ', c.join('\n      ')); } }
for (const r of said.inForce) console.log(...checkForce(pack, r)); for (const r of said.lists) console.log(...checkList(pack, r));
console.log(said.examples.length, n);
