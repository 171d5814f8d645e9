import type { HeaderRating } from './header-rating';
import type { XmlVisitor } from './xml';
import { columnOf } from './xml-field';

/** Elements at one path of a document: how often they are there, and what they carry. */
interface ElementKind {
  path: string;
  count: number;
  fields: Set<string>;
  inside: Map<string, ElementKind>;
}

/** Fields of one element, and paths of a document: with more it is no table. */
const MOST_FIELDS = 300;
const MOST_PATHS = 5_000;

/** What feeds and exports call an element that is one row. */
const ROW = /[/:](?:item|entry|product|offer|listing|row|record)$/i;
/** Its title is that of what it belongs to. */
const PICTURE = /[/:](?:images?|pictures?|photos?|thumbnails?|media|content|videos?)$/i;

/** Elements that could be the rows of a table, as they are met. */
export class RecordElements implements XmlVisitor {
  private readonly kinds: ElementKind[] = [];
  /** The elements that are open, from the document down; undefined where there are too many kinds. */
  private readonly way: (ElementKind | undefined)[] = [kindAt('')];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const above = this.way.at(-1);
    if (above && above.fields.size < MOST_FIELDS) above.fields.add(columnOf(name, attributes));
    const kind = above && this.kindIn(above, name);
    this.way.push(kind);
    if (!kind) return;
    kind.count++;
    if (kind.fields.size < MOST_FIELDS) for (const name of Object.keys(attributes)) addField(kind, name);
  }

  text(): void {
    // What an element says is no matter of its kind.
  }

  close(): void {
    this.way.pop();
  }

  /**
   * The path whose elements are the rows, and names of others that would do as well: what the caller looks for before
   * anything else, what feeds call a row, elements that repeat before those that are there once, then by what they carry.
   * What is there once around others that repeat is the channel, not its item. O(paths · log paths).
   */
  choose(rate: HeaderRating): { sought: string | undefined; others: string[] } {
    const rated = this.kinds
      .map((kind) => ({
        kind,
        rating: rate([...kind.fields]),
        repeats: kind.count > 1,
        named: ROW.test(kind.path),
      }))
      .filter(({ kind, rating }) => kind.fields.size > 1 || rating > 0)
      .sort(
        (a, b) =>
          Number(b.rating > 0) - Number(a.rating > 0) ||
          Number(b.named && b.rating > 0) - Number(a.named && a.rating > 0) ||
          Number(b.repeats) - Number(a.repeats) ||
          b.rating - a.rating ||
          b.kind.count * b.kind.fields.size - a.kind.count * a.kind.fields.size ||
          b.kind.path.length - a.kind.path.length,
      );
    const [first] = rated;
    if (!first) return { sought: undefined, others: [] };
    const isChannel = !first.repeats && !first.named;
    const inside = rated.find(
      ({ kind, rating, repeats }) => isChannel && repeats && rating > 0 && isInside(kind, first.kind),
    );
    const { kind: best } = inside ?? first;
    // What is inside the rows is read with them, and what they are inside of is no table beside theirs; but where these
    // carry what is looked for, they are rows that nobody reads.
    const apart = rated.filter(({ kind, rating, repeats }) => {
      if (kind === best) return false;
      if (isInside(kind, best)) return rating > 0 && !PICTURE.test(kind.path);
      return repeats && (rating > 0 || !best.path.startsWith(kind.path));
    });
    return { sought: best.path, others: [...new Set(apart.map(({ kind }) => nameOf(kind)))] };
  }

  private kindIn(above: ElementKind, name: string): ElementKind | undefined {
    const known = above.inside.get(name);
    if (known || this.kinds.length >= MOST_PATHS) return known;
    const kind = kindAt(`${above.path}/${name}`);
    above.inside.set(name, kind);
    this.kinds.push(kind);
    return kind;
  }
}

const isInside = (kind: ElementKind, around: ElementKind) => kind.path.startsWith(`${around.path}/`);

const nameOf = ({ path }: ElementKind) => path.slice(path.lastIndexOf('/') + 1);

function kindAt(path: string): ElementKind {
  return { path, count: 0, fields: new Set(), inside: new Map() };
}

function addField(kind: ElementKind, name: string): void {
  if (!name.startsWith('xmlns')) kind.fields.add(name);
}
