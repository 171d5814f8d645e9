/** `npm run accuracy:captures [part of a file name]`: how captures of many shops are read, each fault in words. */
import { type CaptureScore, captures, haveCaptures, scoreCapture, sharesOf } from './captures';

const [only = ''] = process.argv.slice(2);
const scores: CaptureScore[] = [];
if (!haveCaptures) console.log('No captures beside this repository: nothing to measure.');
for (const capture of haveCaptures ? captures().filter(({ file }) => file.includes(only)) : []) {
  const score = scoreCapture(capture);
  scores.push(score);
  if (score.faults.length > 0) console.log(`${capture.file} · ${score.faults.join('; ').slice(0, 300)}`);
}
const sound = scores.filter(({ faults }) => faults.length === 0).length;
const shares = Object.entries(sharesOf(scores)).map(([what, share]) => `${what} ${share.toFixed(3)}`);
console.log(`${shares.join(', ')}; ${sound} of ${scores.length} captures without a fault`);
