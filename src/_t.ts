import { readContentFolder, loadLibrary } from './cli/contentFolder.ts'; import { renderDiagnostic } from './law/index.ts'; import { drawCase } from './scenario/index.ts'; import { playExpert } from './proof/index.ts'; import { score, recordAttempt } from './scoring/index.ts';
const files=readContentFolder('.'); const lib=loadLibrary(files);
for(const s of lib.scenarios){ for(const d of s.diagnostics.slice(0,15)) console.log(renderDiagnostic(d,files.get(d.file)));
if(s.open) for (const v of Object.keys(s.open.content.scenario.variants)) { const d=drawCase(s.open,7,v); if(!d.ok){console.log(v,d.error);continue}
 let t=performance.now(); const p=playExpert(d.value); const ms=performance.now()-t; const r=score(s.open,d.value,p.start,p.moments); const rec=recordAttempt(s.open,d.value,p.start,p.moments);
 console.log(v, p.stuck, r.total+'/'+r.max, r.justification, r.pending, r.criticalErrors, 'lacking', rec.onEvidence.lacking.join(' '), rec.onTruth.required.map(x=>x.outcome+x.grounds), Math.round(ms)+'ms');
 for(const i of r.items) if(i.points<i.max) console.log('   ',i.id,i.points,i.max,JSON.stringify(i.explanation)); }}
