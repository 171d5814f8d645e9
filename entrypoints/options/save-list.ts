import { saveFile } from '../../components/shared/save-file';
import { listFile } from '../../lib/lists/list-file';

/** Gives a list, with what it answers for, to the person as a file that others can import. */
export async function saveList(name: string): Promise<void> {
  saveFile(await listFile(name), `${name.replace(/[^\p{L}\p{N}.-]+/gu, '-')}.jsonl.gz`);
}
