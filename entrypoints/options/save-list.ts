import { saveFile } from '../../components/shared/save-file';
import { listFile } from '../../lib/lists/list-file';

/** Saves a list, with the searches it answers for, as a file that others can import. */
export async function saveList(name: string): Promise<void> {
  saveFile(await listFile(name), `${name.replace(/[^\p{L}\p{N}.-]+/gu, '-')}.jsonl.gz`);
}
