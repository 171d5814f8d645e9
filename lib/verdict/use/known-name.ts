import { once } from '../../runtime/once';
import components from './components.json';
import devices from './devices.json';
import { fold, splitsWord } from './fold';
import { isClaimed } from './genuine-claims';
import { accessoryPhrases, explicitPhrases, MARKER_FILES } from './markers';
import { isMaterial, madeWith } from './material';
import { startsWithModel } from './model';
import type { SeenMarker, UseHere, UseReading } from './reading';

/** Names of devices and systems, of makers of what others make goods for, and of what goods hold. */
const names = once(
  () =>
    new Set(
      [
        ...devices.devices,
        ...devices.makers,
        ...devices.vehicles,
        ...devices.systems,
        ...devices.fitted,
        ...components.components,
      ].map(fold),
    ),
);

/** Whether words as written are a name that titles of other makers' goods hold: what these fit, hold or are made of. O(length). */
export function isKnownName(words: string): boolean {
  if (words.length > LONGEST) return false;
  const folded = fold(words);
  if (SMALL.has(words)) return false;
  return names().has(folded) || isMaterial(folded);
}

/** "Mini usb adapter": in small letters no car. */
const SMALL: ReadonlySet<string> = new Set(['mini']);

const LONGEST = 32;

/** "Singer Nähmaschine", "Canon printer": a kind of device right behind makes a name of the word. */
function startsWithDevice(behind: string): boolean {
  const next = behind.slice(0, NEAR).trimStart();
  return devices.words.some((word) => next.startsWith(word) && !splitsWord(next, word.length));
}

/**
 * "Ladekabel passend für Apple", "wheels for Mini": a capitalised name, and no word behind it, right after words that leave no doubt of
 * a fit, or after "for" where it is that of a vehicle.
 */
const endsClauseOfFit = (
  text: string,
  { text: words, end: said }: SeenMarker,
  [start, end]: readonly [number, number],
) =>
  (explicitPhrases().has(fold(words)) || vehicles().has(fold(text.slice(start, end)))) &&
  /^\p{Lu}/u.test(text.slice(start, end)) &&
  BEGINS_NAME.test(text.slice(said, start).trimEnd()) &&
  CLAUSE_ENDS.test(text.slice(end));

const vehicles = once(() => new Set(devices.vehicles.map(fold)));

/** Nothing, or the end of a name before it in a list: not iPad, of "compatible with iPad Mini". */
const BEGINS_NAME = /(?:^|[,;/|&+]|\s(?:and|und|et|y|e|i|и|or|oder|ou))$/u;

const CLAUSE_ENDS = /^\s*(?:$|[,;/|&+()[\]–—-])/u;

/** How far a model may be behind a name. */
const NEAR = 24;

/**
 * Whether the mark at [start, end) of a title, however faint, names what the goods fit, hold or are made of: then it is told, for
 * what is folded away would leave the listing clear. An ordinary word must have a model behind it ("Canon 725"), or the kind of device,
 * or end the clause after "compatible with", where the goods only fit it. O(length) for a material, O(1) otherwise.
 * @param ordinary the matcher says that the word is an ordinary one
 * @param brand the listing's brand, folded; empty where it names none
 */
export function refersByName(
  { text, folded }: UseReading,
  { use, reference, by }: UseHere,
  [start, end]: readonly [start: number, end: number],
  { ordinary, brand }: { ordinary: boolean; brand: string },
): boolean {
  if (!isKnownName(text.slice(start, end))) return false;
  if (reference?.to === 'part') return true;
  if (use === 'compatible' || reference?.to === 'fit')
    return (
      !ordinary ||
      startsWithModel(folded.slice(end, end + NEAR)) ||
      startsWithDevice(folded.slice(end)) ||
      (by !== undefined && endsClauseOfFit(text, by, [start, end]))
    );
  if (use !== 'mark' && use !== 'counterfeit-signal') return false;
  if (isClaimed({ text, folded }, [start, end]) && (!ordinary || namesGoods(text, folded, end))) return true;
  return use === 'mark' && madeWith(folded, [start, end], brand) !== undefined;
}

/** Whether what stands behind a maker's name lets it be one: the end of the clause, a model, a device or what goes with one. */
const namesGoods = (text: string, folded: string, end: number): boolean =>
  CLAUSE_ENDS.test(text.slice(end)) ||
  startsWithModel(folded.slice(end, end + NEAR)) ||
  startsWithDevice(folded.slice(end)) ||
  startsWithAccessory(folded.slice(end, end + NEAR));

/** "Original Apple charger", "kein Apple Original". */
function startsWithAccessory(behind: string): boolean {
  const next = behind.replace(/^[\s-]+/, '');
  const [accessory] = accessoryPhrases().in(next);
  return accessory?.start === 0 || genuine().some((word) => next.startsWith(word));
}

const genuine = once(() => MARKER_FILES.flatMap(({ implied }) => implied.genuine.map(fold)));
