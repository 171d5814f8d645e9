import type { EvidenceList } from '../evidence/facts';
import { contentDigest } from '../lists/publication/digest';
import { listsDatabase } from '../lists/store/database';

/**
 * What is known of the list that made a finding. If it has been replaced since, or cannot be read, its version counts
 * as unknown; the version of another list is never used instead.
 */
export async function listBehind(name: string, date: string, demonstration: boolean): Promise<EvidenceList> {
  const database = await listsDatabase();
  const list = await database.get('lists', name);
  if (!list || list.date !== date)
    return { name, date, demonstration, regimes: [], recordals: 0, version: 0, content: null };
  const digest = await database.get('digests', [name, list.generation]);
  const { regimes, count: recordals, version } = list;
  const content = digest ? await contentDigest(digest.contents) : null;
  return {
    name,
    date,
    demonstration: list.demonstration,
    regimes: [...regimes],
    recordals,
    version,
    content,
  };
}
