/** One part of a message: what it says of itself, and its body as it came, unpacked by nobody yet. */
export interface MimePart {
  /** `text/html`, in small letters. */
  type: string;
  charset: string | undefined;
  boundary: string | undefined;
  encoding: string;
  body: string;
}

/** A field of the head may be folded over several lines (RFC 5322, 2.2.3). */
const FOLD = /\r?\n[ \t]+/g;
const HEAD = /^([\w-]+:[^\n]*\n(?:[ \t][^\n]*\n|[\w-]+:[^\n]*\n)*)\r?\n/;

/** Whether text begins as a message or a saved page does (RFC 2557): a head that tells a version of MIME. */
export function isMime(start: string): boolean {
  const [, head = ''] = HEAD.exec(`${start}\n\n`) ?? [];
  return /^mime-version\s*:/im.test(head) && /^content-type\s*:/im.test(head);
}

/** Reads a head and what it says of the body. `text`: a character for each byte. */
export function mimePart(text: string): MimePart {
  const [whole = '', head = ''] = HEAD.exec(text) ?? [];
  const fields = head.replace(FOLD, ' ');
  const type = fieldOf(fields, 'content-type');
  return {
    type: type.split(';')[0]!.trim().toLowerCase() || 'text/plain',
    charset: parameterOf(type, 'charset'),
    boundary: parameterOf(type, 'boundary'),
    encoding: fieldOf(fields, 'content-transfer-encoding').toLowerCase(),
    body: text.slice(whole.length).replace(/^\r?\n/, ''),
  };
}

/** Parts inside parts: a page in a letter in a letter. */
const MAX_DEPTH = 5;
const MOST_PARTS = 5_000;

/** The parts without parts of their own, in their order (RFC 2046, 5.1). A boundary that never ends, ends with the text. */
export function leafParts(message: MimePart, depth = 0): MimePart[] {
  const { boundary, body, type } = message;
  if (!type.startsWith('multipart/') || !boundary || depth > MAX_DEPTH) return [message];
  const [, ...parts] = `\n${body}`.split(`\n--${boundary}`, MOST_PARTS);
  const end = parts.findIndex((part) => part.startsWith('--'));
  return (end < 0 ? parts : parts.slice(0, end)).flatMap((part) =>
    // What is left of the boundary's own line.
    leafParts(mimePart(part.replace(/^[^\n]*\n/, '')), depth + 1),
  );
}

/** A part's bytes (RFC 2045, 6.7 and 6.8). */
export function bytesOf({ body, encoding }: MimePart): Uint8Array {
  if (encoding === 'base64') {
    const letters = body.replace(/[^A-Za-z\d+/]/g, '');
    // A single letter at the end is what is left of a cut one: it makes no byte.
    return toBytes(atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters));
  }
  return toBytes(encoding === 'quoted-printable' ? unquoted(body) : body);
}

function unquoted(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function fieldOf(fields: string, name: string): string {
  return new RegExp(`^${name}\\s*:(.*)$`, 'im').exec(fields)?.[1]?.trim() ?? '';
}

function parameterOf(field: string, name: string): string | undefined {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]*))`, 'i').exec(field) ?? [];
  return quoted ?? plain;
}
