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
   * anything else, elements that repeat before those that are there once, then by what they carry. O(paths · log paths).
   */
  choose(rate: HeaderRating): { sought: string | undefined; others: string[] } {
    const rated = this.kinds
      .filter(({ fields }) => fields.size > 1)
      .map((kind) => ({ kind, rating: rate([...kind.fields]), repeats: kind.count > 1 }))
      .sort(
        (a, b) =>
          Number(b.rating > 0) - Number(a.rating > 0) ||
          Number(b.repeats) - Number(a.repeats) ||
          b.rating - a.rating ||
          b.kind.count * b.kind.fields.size - a.kind.count * a.kind.fields.size ||
          b.kind.path.length - a.kind.path.length,
      );
    const [best, ...rest] = rated;
    if (!best) return { sought: undefined, others: [] };
    const { path } = best.kind;
    // What is inside the rows is read with them, and what they are inside of is no table beside theirs.
    const apart = rest.filter(
      ({ kind, repeats }) =>
        repeats && !`${kind.path}/`.startsWith(`${path}/`) && !path.startsWith(kind.path),
    );
    return { sought: path, others: apart.map(({ kind }) => kind.path.slice(kind.path.lastIndexOf('/') + 1)) };
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

function kindAt(path: string): ElementKind {
  return { path, count: 0, fields: new Set(), inside: new Map() };
}

function addField(kind: ElementKind, name: string): void {
  if (!name.startsWith('xmlns')) kind.fields.add(name);
}
