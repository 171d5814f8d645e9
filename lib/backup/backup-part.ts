/** What a person keeps, by the words that a backup, a restore and an erasure speak of it in. */
export type BackupPart =
  | 'settings'
  | 'own'
  | 'decisions'
  | 'log'
  | 'queue'
  | 'rounds'
  | 'lists'
  | 'subscriptions'
  | 'notes'
  | 'stock'
  | 'alerts'
  | 'columnMaps'
  | 'learning'
  | 'health'
  | 'lookUps'
  | 'sightings'
  | 'recordedPictures';

/** Hears of a part, or of a list by its name, that could not be read to its end: what was read of it is in the file. */
export type OnUnread = (what: { part: BackupPart } | { list: string }) => void;

/** How many of a part come, and how many stay as they are here. */
export interface PartCount {
  brings: number;
  stays: number;
}
