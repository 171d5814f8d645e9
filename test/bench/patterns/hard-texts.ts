import { type Part, regexTree, type Sequence } from './regex-tree';

/** A text that a pattern may be slow on: a beginning, one piece again and again, and an end at which it fails. */
export interface HardText {
  before: string;
  again: string;
  end: string;
}

/** Characters of every kind that patterns tell apart, the commonest first. */
export const CHARACTERS = [
  ...' a0A,.-:;/"\'<>=&%()[]{}|_+*#@!?\\\t\n',
  ...'zZ9éяЖ中店の한ก€$¥：，、。（\u00a0\u3000\u200e\u200b\u0301',
  '👟',
];
/** What ends the repetition: nothing that a pattern asks for. */
const ENDS = ['\u0001', '', '!\u0001'];
/** Samples of one class, so that classes that overlap are fed what both take. */
const SAMPLES = 6;
const MOST_PIECES = 60;
/** Repetitions from which on a part counts as repeated. */
const MANY = 3;

/**
 * Texts to try a pattern with: every piece that it may take many times – one character of a class, or a sample of a
 * group or of what stands beside it – behind nothing and behind what the pattern asks for before it.
 */
export function hardTexts(source: string, flags: string): HardText[] {
  const samples = new Samples(flags);
  const pieces = new Map<string, Set<string>>();
  const add = (piece: string, before: string) => {
    if (piece === '' || (pieces.size >= MOST_PIECES && !pieces.has(piece))) return;
    pieces.set(piece, (pieces.get(piece) ?? new Set([''])).add(before));
  };
  for (const choice of regexTree(source)) walk(choice, '', samples, add);
  return [...pieces].flatMap(([again, befores]) =>
    [...befores].slice(0, 3).flatMap((before) => ENDS.map((end) => ({ before, again, end }))),
  );
}

/** The text, as long as asked for. */
export function written({ before, again, end }: HardText, length: number): string {
  const times = Math.max(1, Math.floor((length - before.length - end.length) / again.length));
  return before + again.repeat(times) + end;
}

function walk(
  sequence: Sequence,
  before: string,
  samples: Samples,
  add: (piece: string, before: string) => void,
): void {
  let head = before;
  let last = '';
  for (const { part, most } of sequence) {
    const [sample = ''] = samples.of(part);
    if (most >= MANY) for (const piece of samples.of(part)) add(piece, head);
    // Without a repetition of its own, a pattern that is looked for everywhere begins again at each of these.
    add(last + sample, before);
    add(sample, head);
    if (part.kind === 'group') for (const choice of part.choices) walk(choice, head, samples, add);
    head += sample;
    last = sample;
  }
  add(head.slice(before.length), before);
}

/** Texts that parts match, remembered. */
class Samples {
  readonly #known = new Map<string, string[]>();
  readonly #flags: string;

  constructor(flags: string) {
    this.#flags = flags.replace(/[gy]/g, '');
  }

  of(part: Part): string[] {
    if (part.kind === 'nothing') return [];
    if (part.kind === 'one') return this.#ofOne(part.source);
    if (part.looksAround) return [];
    return part.choices.slice(0, SAMPLES).map((choice) => this.#ofSequence(choice));
  }

  #ofSequence(sequence: Sequence): string {
    return sequence.map(({ part }) => this.of(part)[0] ?? '').join('');
  }

  #ofOne(source: string): string[] {
    const known = this.#known.get(source);
    if (known) return known;
    const matches = new RegExp(`^(?:${source})$`, this.#flags);
    const own = /^\\?[^\\[]$/u.test(source) ? [source.at(-1)!] : [];
    const found = [...own, ...CHARACTERS].filter((character) => matches.test(character)).slice(0, SAMPLES);
    this.#known.set(source, found);
    return found;
  }
}
