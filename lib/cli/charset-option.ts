import { InvalidArgumentError, Option } from 'commander';
import { CHARSETS, type Charset, charsetCalled } from '../tabular/charsets';

/** The option of every command that reads text which somebody else wrote. */
export function charsetOption(): Option {
  return new Option(
    '--charset <name>',
    'charset instead of the detected one, such as gbk or windows-1251',
  ).argParser(charsetNamed);
}

/** A charset by any of its names. Throws InvalidArgumentError for a name that browsers do not know. */
function charsetNamed(name: string): Charset {
  const charset = charsetCalled(name);
  if (!charset) throw new InvalidArgumentError(`give one of ${CHARSETS.join(', ')}`);
  return charset;
}
