import type { RecordForm } from '../../screening-record/form';
import { HTML_FORM } from '../../screening-record/html-form';
import { JSON_FORM } from '../../screening-record/json-form';
import { UsageError } from '../usage-error';

/** The form that a file's name asks for. Throws UsageError for any other name. */
export function formOf(path: string): RecordForm {
  if (/\.html?$/i.test(path)) return HTML_FORM;
  if (/\.json$/i.test(path)) return JSON_FORM;
  throw new UsageError(`${path}: a record is a page (.html) or JSON (.json)`);
}
