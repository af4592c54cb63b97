import { openMaterial } from './packMaterial.ts';
import { agree } from '../generator/agree.ts';
const { pack } = openMaterial(process.argv[2]!);
const { disagreements, seen } = agree(pack, Number(process.argv[4] ?? 1), Number(process.argv[3]));
for (const { example, complaints } of disagreements.slice(0, 25)) console.log(example.name, example.date, JSON.stringify(example.facts), '\n   ', complaints.join('\n    '));
console.log(disagreements.length, seen);
