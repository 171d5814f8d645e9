import { rawLines } from '../audit/lines';
import { decoded } from '../digest/read-canonical';
import { HTML_FORM } from './html-form';
import { JSON_FORM } from './json-form';
import { type RecordPart, readSealedPart, type SealedPart } from './parts';

export const FORMS = [HTML_FORM, JSON_FORM] as const;

/** The part whose data a line carries, in either form; undefined if it carries none. Never throws. */
export function partIn(line: string): SealedPart | undefined {
  for (const form of FORMS) {
    const json = form.dataIn(line);
    const sealed = json === undefined ? undefined : readSealedPart(parsed(json));
    if (sealed) return sealed;
  }
  return undefined;
}

/** The parts of a file that was found intact, one after another. */
export async function* partsIn(file: AsyncIterable<Uint8Array>): AsyncGenerator<RecordPart> {
  for await (const { bytes } of rawLines(file)) {
    const sealed = partIn(decoded(bytes) ?? '');
    if (sealed) yield sealed.part;
  }
}

/** Undefined if it is not JSON. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
