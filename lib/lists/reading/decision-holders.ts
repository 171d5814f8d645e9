/** Ends what belongs to the clause before. */
const BOUNDARY = /[,;:。\n"”]/;
/** Claims, with what is claimed after them. */
const CLAIMS: readonly RegExp[] = [
  /认为/g,
  /\b(?:considers?|considered|believes?|believed|claims?|claimed|alleges?|alleged|held)\b/gi,
  /считает|полагает|заявил[аи]?/gi,
];
const INFRINGED = /侵犯|infring|counterfeit|наруш|контрафакт/i;
const DENIED = /未侵犯|不侵犯|没有侵犯|不构成|not infring|не наруш/i;
/** Not the name of a holder, however the sentence is built. */
const NO_NAME = /当事人|我关|本关|海关|该公司|权利人|收货人|发货人|правонарушител/i;
const BEFORE_NAME =
  /^(?:经(?:海关)?(?:联系|通知|确认|查)?|上述|(?:知识产权|商标|著作)?(?:专用)?权利?人|其中|the |right holder |правообладатель |компания )+/i;
const AFTER_NAME = /(?<!等|均|都|分别)(?:等|均|都|分别)+$/;
const LONGEST_NAME = 200;

/**
 * Who is said to have claimed the marks that stand behind a text: one name for each of so many recordals, in order, or
 * none. `fined`: parties that are no holders. The two texts are the same, one with narrow signs. O(characters).
 */
export function readHolders(
  { folded, words }: { folded: string; words: string },
  count: number,
  fined: readonly string[],
): (string | undefined)[] {
  const start = Math.max(folded.lastIndexOf('。'), folded.lastIndexOf('\n')) + 1;
  const clause = folded.slice(start);
  const place = claimed(clause) ?? owned(clause);
  if (!place) return [];
  const names = sharedOut(words.slice(start + place.from, start + place.to), count);
  return names.map((name) => cleanName(name, fined));
}

interface Place {
  from: number;
  to: number;
}

/** A认为上述货物侵犯其“X”: what stands before the last claim of an infringement. */
function claimed(clause: string): Place | undefined {
  const claims = CLAIMS.flatMap((claim) => [...clause.matchAll(claim)]).sort((a, b) => a.index - b.index);
  const last = claims.at(-1);
  const after = last && clause.slice(last.index);
  if (!last || !after || !INFRINGED.test(after) || DENIED.test(after)) return undefined;
  return { from: boundaryBefore(clause, last.index), to: last.index };
}

/** 侵犯A在海关总署备案的“X”, 侵犯A的“X”: what stands between. */
function owned(clause: string): Place | undefined {
  const [whole, lead = '', name = ''] =
    /(侵犯了?)([^其,;:。侵犯"“”]{2,80}?)(?:在海关总署备案的|所有的|的)$/.exec(clause) ?? [];
  if (whole === undefined) return undefined;
  const from = clause.length - whole.length + lead.length;
  return { from, to: from + name.length };
}

function boundaryBefore(clause: string, place: number): number {
  let from = place;
  while (from > 0 && place - from < LONGEST_NAME && !BOUNDARY.test(clause[from - 1]!)) from--;
  return from;
}

/** Names parted so that there is one for each; one name is everybody's. */
function sharedOut(names: string, count: number): string[] {
  for (const sign of [/、/, /[/／]/, /、|和|及|与|以及| and | и /]) {
    const parted = names.split(sign).map((name) => name.trim());
    if (parted.length === count) return parted;
  }
  return /[、/／]/.test(names) ? [] : Array.from({ length: count }, () => names);
}

function cleanName(name: string, fined: readonly string[]): string | undefined {
  const clean = name.trim().replace(BEFORE_NAME, '').replace(AFTER_NAME, '').trim();
  const isFined = fined.some((party) => party.includes(clean) || clean.includes(party));
  return clean.length < 2 || NO_NAME.test(clean) || isFined ? undefined : clean;
}

/** Whom a decision says that it is about, and so whom it fines: 当事人名称：A公司 */
export function finedIn(text: string): string[] {
  const named = text.matchAll(/当事人(?:姓名|名称|\/){0,3}\s{0,3}:\s{0,3}([^\n,;。(]{2,80})/g);
  return Array.from(named, ([, party]) => party!.trim());
}
