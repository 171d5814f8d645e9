import { severity } from '../domain/outcome';
import { SHOWN_FROM } from '../domain/thresholds';
import type { Candidate, Reason } from '../matching/candidate';
import { isHolderOfPicture } from '../verdict/relation-reasons';
import type { Finding } from './finding';
import type { Sighting } from './sighting';

type Told = Omit<Finding, 'explanation' | 'behind'>;

/**
 * Whether a finding merely repeats another one: the words are, or are like, a recorded mark, and this is the same
 * holder's mark in the other script (Samsung, and 三星 because Samsung is there).
 */
export function isEcho({ candidate, recordal, list }: Sighting, sightings: readonly Sighting[]): boolean {
  if (!isOtherForm(candidate)) return false;
  return sightings.some(
    (other) =>
      other.list === list &&
      other.recordal.holder === recordal.holder &&
      !isOtherForm(other.candidate) &&
      !isHolderOfPicture(other.candidate) &&
      isAsCredible(other, candidate) &&
      overlaps(other.candidate, candidate),
  );
}

/**
 * A finding that would not be shown itself is no evidence: "Vuitton L" is hardly a misspelling of LOUIS VUITTON, whose
 * name Vuitton is.
 */
const isAsCredible = ({ candidate }: Sighting, { confidence }: Candidate): boolean =>
  candidate.confidence >= Math.min(confidence, SHOWN_FROM);

/** The shop's name repeats what title or brand field say: showing one place in the listing is enough. */
export function repeatsInSeller(finding: Told, sightings: readonly Sighting[]): boolean {
  if (finding.field !== 'seller') return false;
  return sightings.some(
    ({ candidate, recordal }) =>
      candidate.field !== 'seller' &&
      recordal.recordNo === finding.recordNo &&
      candidate.confidence >= finding.confidence,
  );
}

/**
 * Folds away findings that merely accompany an equally severe one that is shown: the same recordal reported again in
 * the same field under another name of its mark ("samsung/三星"); another recordal of the same holder whose mark
 * contains the words as only a part (NIKE耐克 beside NIKE); and the holder's pictures. References to what goods fit are
 * not folded: whoever rewords a title needs every place that names it. O(companions × findings).
 */
export function withCompanionsFolded<Of extends Told>(findings: readonly Of[]): Companion<Of>[] {
  const told = findings.map((one) =>
    mayGoAlong(one) && findings.some((leader) => leads(leader, one)) ? { ...one, shown: false } : one,
  );
  return withPicturesBehind(told);
}

/**
 * A finding with the pictures that it stands for, the next to report first: whoever sets the finding aside has looked
 * at none of them.
 */
export type Companion<Of> = Of & { behind: Of[] };

function withPicturesBehind<Of extends Told>(findings: readonly Of[]): Companion<Of>[] {
  const alone = (one: Of): Companion<Of> => ({ ...one, behind: [] });
  const told = findings.filter((one) => !isPictureShown(one)).map(alone);
  const pictures = findings.filter(isPictureShown).sort(nearest);
  const isUntold = onceEach<Of>();
  for (const picture of pictures) {
    const leader = told.find((one) => standsFor(one, picture));
    if (leader && isUntold(leader, picture)) leader.behind.push(picture);
    told.push(alone(leader ? { ...picture, shown: false } : picture));
  }
  return told;
}

/** "sony/索尼": if two places of a title name a picture's holder, the picture is reported once. */
function onceEach<Of extends Told>(): (leader: Companion<Of>, picture: Of) => boolean {
  const told = new Map<Companion<Of>, Set<string>>();
  return (leader, { recordNo }) => {
    const known = told.get(leader) ?? new Set([leader.recordNo]);
    told.set(leader, known);
    const isUntold = !known.has(recordNo);
    known.add(recordNo);
    return isUntold;
  };
}

const isPictureShown = (one: Told): boolean => one.shown && isHolderOfPicture(one);

/** The most severe first, and among equals the one recorded for the goods at hand. */
const nearest = (one: Told, other: Told): number =>
  severity(other.outcome) - severity(one.outcome) || GOODS[other.goods] - GOODS[one.goods];

/**
 * Whether an equally severe finding stands for a picture whose holder is named by the same words, or by others of the
 * same text: a finding of a mark, or of another of the holder's pictures. A register has dozens of pictures for some
 * holders, and each would say the same.
 */
function standsFor(leader: Told, picture: Told): boolean {
  return (
    leader.shown &&
    leader.list === picture.list &&
    leader.regime === picture.regime &&
    (overlaps(leader, picture) || namesHolderToo(leader, picture)) &&
    severity(leader.outcome) >= severity(picture.outcome)
  );
}

/** Whether two places of a text name the same holder, and neither only says what the goods may fit. */
function namesHolderToo(leader: Told, picture: Told): boolean {
  if (leader.field !== picture.field || picture.holder === '' || leader.holder !== picture.holder)
    return false;
  return !isReference(leader) && !isReference(picture);
}

/** How close the goods at hand are to those recorded for a picture. */
const GOODS: Readonly<Record<Told['goods'], number>> = {
  same: 4,
  'same-class-unknown': 3,
  similar: 2,
  unknown: 1,
  different: 0,
};

/** Tested first for each: otherwise a thousand pictures of one holder would be compared with one another. */
const mayGoAlong = (one: Told): boolean =>
  one.shown && (isInOtherScript(one) || isPart(one)) && !isReference(one);

/** Whether `one` accompanies another among the candidates. */
function leads(leader: Told, one: Told): boolean {
  if (!leader.shown || leader.list !== one.list || leader.field !== one.field) return false;
  if (isInOtherScript(leader) || isPart(leader) || severity(leader.outcome) < severity(one.outcome))
    return false;
  if (isInOtherScript(one) && leader.recordNo === one.recordNo) return true;
  return isPart(one) && one.holder !== '' && leader.holder === one.holder && overlaps(leader, one);
}

const isReference = ({ use, situation }: Told): boolean =>
  use === 'compatible' || situation.reference !== 'none';

const OTHER_FORMS: readonly Reason[] = ['translation', 'holder-name', 'established-name'];

type Read = Pick<Finding, 'reasons'>;

const isOtherForm = ({ reasons }: Read): boolean => OTHER_FORMS.some((reason) => reasons.includes(reason));

/** 华为 is the pinyin of HUAWEI, so no table of names is needed. */
const isInOtherScript = (found: Read): boolean => isOtherForm(found) || found.reasons.includes('pinyin');

const isPart = ({ reasons }: Read): boolean => reasons.includes('part');

type Placed = Pick<Finding, 'field' | 'start' | 'end'>;

const overlaps = (one: Placed, other: Placed): boolean =>
  one.field === other.field && one.start < other.end && other.start < one.end;
