import { openMaterial } from './packMaterial.ts';
import { layExample } from '../../src/law/lawExample.ts';
import { assess } from '#law';
const { pack } = openMaterial(process.argv[2]!);
const date = process.argv[4] ?? '2026-07-10';
const e = { name: '', date, facts: JSON.parse(process.argv[3]!), expect: {} };
const laid = layExample(pack, e);
if ('contradicts' in laid) console.log(laid); else { const a = assess(pack, laid.facts, { date, proof: false }); console.log(JSON.stringify({ r: a.required, o: a.open, p: a.prohibited, f: a.findings.filter(x => x.status !== 'met'), d: a.duties, l: a.lacking, de: a.derived, u: a.undecided }, null, 0).replaceAll('},{', '},\n{')); }
