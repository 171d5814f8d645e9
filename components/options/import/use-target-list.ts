import { useState } from 'preact/hooks';
import type { OpenSource, Reading } from '../../../lib/lists/list-source';
import type { ListPreview } from '../../../lib/lists/preview';
import type { ListRow } from '../../../lib/surfaces/list-rows';
import { useTexts } from '../../shared/texts-context';

/** The list that a source is taken into: its name and day, whether it is added to one that is there, and what it answers for. */
export function useTargetList(source: OpenSource, { file }: ListPreview, lists: readonly ListRow[]) {
  const { t } = useTexts();
  const { undated = 0 } = file;
  const [name, setName] = useState(file.format === 'prose' ? t('import.decisions') : source.list);
  // The day of a decision is nobody's guess: where its text tells none, the person does.
  const [date, setDate] = useState(file.date ?? (undated > 0 ? '' : source.date));
  const [addTo, setAddTo] = useState(
    file.coverage !== undefined || (source.from !== 'file' && source.from !== 'register'),
  );
  // What a page shows or a person copies is mostly the answer to a search; a file is mostly a whole list.
  const [lookedUp, setLookedUp] = useState<readonly string[] | undefined>(
    source.from === 'file' ? undefined : [],
  );
  const namesake = lists.find((list) => list.name === name.trim());
  /** Whether it tells by itself what it answers for. */
  const saysItself = file.coverage !== undefined || source.from === 'register';
  return {
    ...{ name, setName, date, setDate, addTo, setAddTo, lookedUp, setLookedUp, namesake, saysItself },
    /** Another list has the name, whose place it may not take. */
    isTaken: namesake !== undefined && !mayReplace(source, namesake),
    /** What is asked for when the person takes it in, read in this way. */
    request(reading: Reading): Parameters<OpenSource['takeIn']>[0] {
      const searched = saysItself || !lookedUp ? {} : { lookedUp };
      return { ...reading, ...searched, name: name.trim(), date, addTo: addTo && namesake !== undefined };
    },
  };
}

/** A file may take the place of what came out of files; a register that of an earlier one from the same address alone. */
function mayReplace({ from, origin }: OpenSource, { origin: kind, source }: ListRow): boolean {
  if (from !== 'register') return kind === 'file' || kind === 'page';
  return kind === 'subscription' && origin.kind === 'subscription' && source === origin.url;
}
