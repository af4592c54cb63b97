import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { hearQuestion, QuestionIndex } from '#interview';
import { openShipped } from '../kit/library.ts';
const id = process.env['CASE'] ?? ''; const language = (process.env['LANGU'] ?? 'en') as 'en';
it('reach', () => {
  const { texts, ink } = openShipped(id).content;
  const askables = ink.knots.filter(({ header }) => !header.hidden).map(({ name, header }) => ({ knot: name, topic: header.topic, type: header.type, ask: texts[language]?.[`ask.${name}`] ?? '', also: (texts[language]?.[`also.${name}`] ?? '').split('\n').filter((t) => t !== '') }));
  const index = new QuestionIndex(askables, language); const all = new Set(askables.map(({ knot }) => knot));
  const ph = JSON.parse(readFileSync(join(import.meta.dirname, 'phrasings', `${id}.${language}.json`), 'utf8')) as Record<string, string[]>;
  let r = 0, w = 0, n = 0;
  for (const [topic, list] of Object.entries(ph)) { let rt = 0;
    for (const words of list) { n++; const m = index.match(words, hearQuestion(words, language).label, all);
      const t = m.kind === 'one' ? askables.find((a) => a.knot === m.knot)?.topic : null;
      if (t === topic) { r++; rt++; } else { if (t !== null) w++; console.log(`${topic}: ${words} -> ${m.kind} ${m.kind === 'one' ? m.knot : m.kind === 'several' ? m.knots.join(',') : ''}`); } }
    console.log(`## ${topic} ${rt}/${list.length}`); }
  console.log(`reached ${(100 * r / n).toFixed(1)} wrong ${(100 * w / n).toFixed(1)} of ${n}`);
});
