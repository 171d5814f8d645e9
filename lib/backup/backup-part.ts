/** The kinds of things a person keeps, as a backup, a restore and an erasure name them. */
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

/** Called with a part, or a list's name, that could not be read to its end; what was read of it is in the file. */
export type OnUnread = (what: { part: BackupPart } | { list: string }) => void;

/** How many of a part are added, and how many stay as they are here. */
export interface PartCount {
  brings: number;
  stays: number;
}
