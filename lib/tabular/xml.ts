import { type Notice, notice } from '../locales/notice';
import { UnreadableFile } from './bytes';

/** What is met in a document, in its order. Names keep their prefixes ("g:title"). */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Elements inside each other: rows of a table are in the fifth, and what lies deeper than this is an attack. */
const MAX_DEPTH = 100;
/** The five that XML has. What a document declares beside them is never looked up, nor fetched. */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Walks through an XML document, piece by piece. Slips that leave the elements whole are passed over, and `doubts` gets the
 * place of the first one. Entities that the document declares stay as they are written. The parser is loaded
 * with the first document. Throws UnreadableFile for one that is cut off or nested too deep.
 */
export async function walkXml(
  text: Iterable<string> | AsyncIterable<string>,
  visitor: XmlVisitor,
  doubts: Notice[] = [],
): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  parser.ENTITIES = Object.assign(Object.create(null), ENTITIES) as typeof parser.ENTITIES;
  let depth = 0;
  let slip: Notice | undefined;
  parser.on('error', () => {
    slip ??= notice('xmlSlip', { line: parser.line, column: parser.column });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MAX_DEPTH) throw new UnreadableFile(notice('xmlWithoutRows'));
    visitor.open(name, attributes as Record<string, string>);
  });
  parser.on('text', (found) => visitor.text(found));
  parser.on('cdata', (found) => visitor.text(found));
  parser.on('closetag', ({ name }) => {
    depth--;
    visitor.close(name);
  });
  for await (const piece of text) parser.write(piece);
  if (depth > 0) throw new UnreadableFile(notice('xmlCut', { line: parser.line }));
  parser.close();
  if (slip) doubts.push(slip);
}
