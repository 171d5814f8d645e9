/**
 * Characters that control rather than being read: C0 and C1 controls, direction marks, embeddings, overrides and
 * isolates (Unicode Bidi_Control), and separators that only look like line ends.
 */
const steering = (): RegExp => /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

const ESC = String.raw`\u001b`;
const CSI = String.raw`(?:\u001b\[|\u009b)`;
const STRING_END = String.raw`(?:\u0007|\u001b\\)`;
/** What a terminal takes for a command as a whole (ECMA-48): a control sequence, an operating system command, one letter. */
const SEQUENCE = new RegExp(
  String.raw`${CSI}[0-?]*[ -/]*[@-~]|${ESC}\][^\u0007\u001b]*${STRING_END}|${ESC}[@-Z\\-_]`,
  'g',
);

/** A name without control and direction characters, with whole escape sequences removed. Linear in the length. */
export function withoutControls(text: string): string {
  if (!steering().test(text)) return text;
  return text
    .replace(SEQUENCE, '')
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(steering(), '');
}

/**
 * The same text with control characters made visible, for a terminal or wherever a person should see them: ESC as ␛, a
 * right-to-left override as ⟨U+202E⟩. Tabs and line ends stay, but not a CR that ends no line: it would overwrite what
 * was printed before it.
 */
export function visibleControls(text: string): string {
  return text.replace(steering(), (character, at: number) => {
    if (character === '\t' || character === '\n') return character;
    return character === '\r' && text[at + 1] === '\n' ? character : written(character);
  });
}

/** The same for a text on a single line: no name may begin a line of its own. */
export function visibleLine(text: string): string {
  return text.replace(steering(), (character) => (character === '\t' ? character : written(character)));
}

function written(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : `⟨U+${hex(code)}⟩`;
}

/** A value as JSON on one line in which control characters are escaped, so that programs get them unchanged. */
export function jsonLine(value: unknown): string {
  return steeringEscaped(JSON.stringify(value));
}

/** The same over several lines, for people to read. */
export function jsonLines(value: unknown): string {
  return JSON.stringify(value, null, 2).split('\n').map(steeringEscaped).join('\n');
}

/** JSON in which control characters inside texts are escaped. */
export function steeringEscaped(json: string): string {
  if (!MAY_STEER.test(json)) return json;
  return json.replace(steering(), (character) => `\\u${hex(character.codePointAt(0)!)}`);
}

/** The same characters without those that JSON escapes itself, as numbers: hardly any line contains one. */
const MAY_STEER = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
