import type { Notice } from '../locales/notice';

/** An upright rectangle in the pixels of a picture. */
export type PictureBox = readonly [left: number, top: number, width: number, height: number];

/** A line of words in a picture, and the place of each of its UTF-16 units. */
export interface PictureLine {
  text: string;
  boxes: readonly PictureBox[];
}

/** A copy of a recorded picture that was found in a listing's picture. */
export interface FigureCopy {
  /** The name of the recordal's list, and its row there. */
  list: string;
  row: number;
  recordNo: string;
  box: PictureBox;
  /** 0…1: the share of the drawing that agrees. */
  likeness: number;
}

/** A picture that was read; without words, it shows none. */
export interface ReadPicture {
  /** What its listing calls it: a file name or an address. */
  name: string;
  lines: readonly PictureLine[];
  /** Absent if no recorded picture was looked for. */
  figures?: readonly FigureCopy[];
  /** Why part of it was not looked at, for example in an animation: then its listing is not clear either. */
  partly?: Notice;
}

/** A picture that could not be read. Nobody knows what it shows, so its listing is not clear. */
export interface UnreadPicture {
  name: string;
  unread: Notice;
}

export type ListingPicture = ReadPicture | UnreadPicture;

/** Why a picture, or part of it, was not looked at; undefined if all of it was. */
export const whyUnread = (picture: ListingPicture): Notice | undefined =>
  'unread' in picture ? picture.unread : picture.partly;
