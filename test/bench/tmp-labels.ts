import { disputedDomains, otherBrands } from './decided-pairs';
import { engineFor, falseHits, listForSigns, measurePairs } from './sign-accuracy';
const marks = listForSigns();
const e = engineFor(marks, 'brand');
const others = otherBrands().filter((_, i) => i % 6 === 0);
const t = falseHits(e, marks, others).all[others.length]!;
const f = measurePairs(e, marks, disputedDomains(), 0.5);
console.log('threshold', t, 'found', f.found, 'shown', f.shown);
for (const m of f.missed.sort((a, b) => a.confidence - b.confidence)) console.log(m.confidence.toFixed(3), m.sign, '|', m.marks.join(' ; '), '|', e(m.sign).sort((a, b) => b.confidence - a.confidence).slice(0, 2).map((c) => marks[c.row] + ' ' + c.confidence).join(', '));
