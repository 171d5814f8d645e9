import { isNullWord } from '../domain/null-word';

/** How files separate several pictures in one cell: by bars, semicolons and lines; by commas and spaces where a name or an address ends. */
const BETWEEN =
  /[|;\r\n\t]+|,\s+|(?<!\s)\s+(?=(?:https?:)?\/\/)|,(?=(?:https?:)?\/\/)|(?<=\.(?:jpe?g|png|gif|webp)),/i;
const ADDRESS = /^(?:https?:)?\/\/\S/i;
const PICTURE_FILE = /\.(?:jpe?g|jfif|png|gif|webp|avif|bmp|heic|tiff?|svg)(?:[?#]\S*)?$/i;
/** No file is called so, and no shop's address is as long. */
const LONGEST_NAME = 4_000;
/** Names of an address in an object, as feeds and shops' own exports have them. */
const IN_OBJECTS = ['url', 'src', 'link', 'image'] as const;

/**
 * The pictures that a cell names, in its order: files or addresses, one or several, as text, as JSON in a text, or as values
 * of a JSON file. An address without a scheme is one of https. What is no text is left out. O(length).
 */
export function pictureNamesIn(cell: unknown): string[] {
  if (typeof cell === 'string') return namesInText(cell);
  if (Array.isArray(cell)) return cell.flatMap(pictureNamesOf);
  return pictureNamesOf(cell);
}

/** A value within a list: a list in it is none of pictures. */
function pictureNamesOf(value: unknown): string[] {
  if (typeof value === 'string') return namesInText(value);
  if (typeof value !== 'object' || value === null) return [];
  const address = IN_OBJECTS.map((name) => (value as Record<string, unknown>)[name]).find(
    (one) => typeof one === 'string',
  );
  return address === undefined ? [] : namesInText(address as string);
}

function namesInText(text: string): string[] {
  const list = /^\s*\[/.test(text) ? listIn(text) : undefined;
  if (list) return list.flatMap(pictureNamesOf);
  return text
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !isNullWord(name))
    .map((name) => (name.startsWith('//') ? `https:${name}` : name));
}

/** A list that a text holds as JSON; undefined where it holds none: a file's name may begin with a bracket too. */
function listIn(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether it is a picture's name by its ending, be it a file's or an address's. */
export const isPictureFile = (name: string): boolean =>
  name.length <= LONGEST_NAME && PICTURE_FILE.test(name);

/** Whether it is an address: what it leads to its ending need not tell. */
export const isAddress = (name: string): boolean => ADDRESS.test(name);
