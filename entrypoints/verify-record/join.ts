import { saveFile } from '../../components/shared/save-file';
import type { JoinRecordsProps } from '../../components/verify-record/join-records';
import { browser } from '../../lib/browser';
import { readEveryLanguage } from '../../lib/locales/translate';
import { contentsOf } from '../../lib/screening-record/contents';
import { HTML_FORM } from '../../lib/screening-record/html-form';
import { JSON_FORM } from '../../lib/screening-record/json-form';
import { shipmentLines } from '../../lib/screening-record/shipment';
import { byteChunks } from '../../lib/tabular/bytes';

const FORMS = {
  html: { form: HTML_FORM, type: 'text/html' },
  json: { form: JSON_FORM, type: 'application/json' },
} as const;

/** The page's actions on shipments. */
export const joining: JoinRecordsProps = {
  onContents: (file) => contentsOf(byteChunks(file.stream())),
  async onJoin(name, chosen, format) {
    // A record is written in every language.
    await readEveryLanguage();
    const at = new Date().toISOString();
    const { form, type } = FORMS[format];
    const program = `Recordal Lens ${browser.runtime.getManifest().version}`;
    const files = chosen.map(({ records, file }) => ({ records, open: () => byteChunks(file.stream()) }));
    const lines: string[] = [];
    for await (const some of shipmentLines(form, { name, program, at }, files)) lines.push(some);
    saveFile(new Blob(lines, { type }), `recordal-lens-shipment-${at.slice(0, 10)}.${format}`);
  },
};
