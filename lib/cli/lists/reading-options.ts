import { type Command, InvalidArgumentError } from 'commander';
import type { ReadOptions } from '../../lists/reading/read-list';
import { regimeNamed } from '../../lists/reading/regime-words';
import { charsetOption } from '../charset-option';

/** What a person may say about a file that it does not say itself. */
export interface ReadingFlags {
  regime?: string;
  map?: Record<string, string>;
  charset?: ReadOptions['charset'];
  delimiter?: string;
  contacts?: boolean;
}

/** Adds the options that every command reading a list understands. */
export function withReadingOptions(command: Command): Command {
  return command
    .option(
      '--regime <regime>',
      'customs regime of rows that name none (CN, US, KZ, …, or a country in words)',
      parseRegime,
    )
    .option('--map <field=column,…>', 'columns by hand: mark=列名,recordNo=3,…', parseMap)
    .addOption(charsetOption())
    .option('--delimiter <character>', 'delimiter instead of the guessed one; \\t for a tab', parseDelimiter)
    .option('--contacts', 'also read columns with representatives and contacts (personal data)');
}

/** A regime as findings name it. Throws InvalidArgumentError for what is none: its law would be unknown, and nobody told. */
function parseRegime(text: string): string {
  const regime = regimeNamed(text);
  if (!regime)
    throw new InvalidArgumentError('give a code of two letters, such as CN, or the name of a country');
  return regime;
}

/** One character, or `\t`. Throws InvalidArgumentError for anything else. */
function parseDelimiter(text: string): string {
  const delimiter = text === '\\t' ? '\t' : text;
  if (delimiter.length !== 1 || /[\r\n"]/.test(delimiter))
    throw new InvalidArgumentError('give one character, or \\t for a tab');
  return delimiter;
}

/** `mark=权利名称,recordNo=备案号` → fields and headers. */
function parseMap(text: string, earlier: Record<string, string> = {}): Record<string, string> {
  const map = { ...earlier };
  for (const pair of text.split(/[,，]/)) {
    const at = pair.indexOf('=');
    if (at < 1 || at === pair.length - 1) throw new InvalidArgumentError(`"${pair}" is not field=column`);
    const field = pair.slice(0, at).trim();
    if (Object.hasOwn(map, field)) throw new InvalidArgumentError(`"${field}" stands there twice`);
    map[field] = pair.slice(at + 1).trim();
  }
  return map;
}

export function readingOptions({
  regime,
  map,
  charset,
  delimiter,
  contacts,
}: ReadingFlags): Omit<ReadOptions, 'name'> {
  return { regime, map, charset, delimiter, contacts };
}
