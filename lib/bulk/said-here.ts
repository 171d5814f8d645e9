import { listsDatabase } from '../lists/store/database';
import { soundOf } from '../lists/store/sound-records';
import { toldByHand } from '../look-ups/kept/told-by-hand';
import { type Wishes, wishText } from '../screening/wishes';

/**
 * What a person said that judging rests on beside the lists, as one text, alike where that is: their wishes, the searches that
 * they told of by hand, and the sellers that they authorised for recordals.
 */
export async function saidHere(wishes: Wishes): Promise<string> {
  const [told, notes] = await Promise.all([toldByHand(), (await listsDatabase()).getAll('notes')]);
  const searches = told.map(({ coverage }) => coverage);
  const users = soundOf('notes', notes)
    .filter(({ authorisedUsers }) => authorisedUsers.length > 0)
    .map(({ regime, recordNo, authorisedUsers }) => [regime, recordNo, authorisedUsers]);
  return JSON.stringify([wishText(wishes), searches, users]);
}
