import { fc } from '../properties';

/** What a damaged or hostile file may hold where something else belongs. */
const HOSTILE: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    0.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    '',
    'x',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...[
    '9'.repeat(100_000),
    'x'.repeat(5_000),
    '2026-02-30T00:00:00Z',
    '2099-01-01T00:00:00Z',
    '9999-12-31',
    'soon',
  ],
  ...['javascript:alert(1)', 'http://lists.example/', 'https://', '\u202e\u001b[31mRED', '\ud800'],
  ...[[], {}, [[[{}]]], { a: 1 }, JSON.parse('{"__proto__":{"polluted":true}}')],
];

/** One thing that is done to a file. Numbers are taken modulo what there is to choose from. */
export type Mutation = InLine | WithLine | { do: 'cut' | 'garble'; at: number };
type InLine =
  | { do: 'set' | 'rename'; line: number; field: number; value: number }
  | { do: 'drop'; line: number; field: number };
type WithLine = { do: 'swap' | 'repeat'; line: number; other: number } | { do: 'remove'; line: number };

/** Anywhere: small numbers would be the first lines and fields again and again. */
const place = fc.noBias(fc.nat());
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('set' as const), line: place, field: place, value: place }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drop' as const), line: place, field: place }) },
  fc.record({ do: fc.constant('rename' as const), line: place, field: place, value: place }),
  fc.record({ do: fc.constantFrom('swap' as const, 'repeat' as const), line: place, other: place }),
  fc.record({ do: fc.constant('remove' as const), line: place }),
  fc.record({ do: fc.constant('garble' as const), at: place }),
);

const cut = fc.record({ do: fc.constant('cut' as const), at: place });

/** One to four things done to a file; one file in twelve is cut as well. */
export const mutations: fc.Arbitrary<Mutation[]> = fc
  .tuple(
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
    fc.oneof({ weight: 11, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(cut) }),
  )
  .map(([some, last]) => [...some, ...last]);

/** The text of a file after all of that was done to it. */
export function mutated(text: string, all: readonly Mutation[]): string {
  return all.reduce(apply, text);
}

function apply(text: string, mutation: Mutation): string {
  if (text === '') return text;
  if ('at' in mutation) {
    const at = mutation.at % text.length;
    return mutation.do === 'cut' ? text.slice(0, at) : `${text.slice(0, at)}"${text.slice(at + 1)}`;
  }
  const lines = text.split('\n').slice(0, -1);
  if (lines.length === 0) return text;
  const line = mutation.line % lines.length;
  if (mutation.do === 'remove') lines.splice(line, 1);
  else if (mutation.do === 'repeat') lines.splice(mutation.other % lines.length, 0, lines[line]!);
  else if (mutation.do === 'swap') {
    const other = mutation.other % lines.length;
    [lines[line], lines[other]] = [lines[other]!, lines[line]!];
  } else if ('field' in mutation) lines[line] = changedLine(lines[line]!, mutation);
  return lines.map((one) => `${one}\n`).join('');
}

function changedLine(line: string, mutation: InLine): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // An earlier mutation left no JSON.
    return line;
  }
  const fields = fieldsIn(value);
  const chosen = fields[mutation.field % fields.length];
  if (!chosen) return line;
  const { holder, name } = chosen;
  if (mutation.do === 'drop') delete holder[name];
  else if (mutation.do === 'set') set(holder, name, HOSTILE[mutation.value % HOSTILE.length]);
  else {
    const named = ['__proto__', 'constructor', 'end', 'list', 'format'][mutation.value % 5]!;
    set(holder, named, holder[name]);
    delete holder[name];
  }
  return JSON.stringify(value);
}

interface Field {
  holder: Record<string, unknown>;
  name: string;
}

/** Every field of a value, at whatever depth; indexes of arrays too. */
function fieldsIn(value: unknown): Field[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...fieldsIn(holder[name])]);
}

/** As JSON.parse sets it: a field of the object's own, whatever it is called. */
function set(holder: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}
