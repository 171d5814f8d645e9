import type { Notice } from '../locales/notice';

/** Upright rectangle in the pixels of a picture. */
export type PictureBox = readonly [left: number, top: number, width: number, height: number];

/** A line of words in a picture, and where each UTF-16 unit of it stands. */
export interface PictureLine {
  text: string;
  boxes: readonly PictureBox[];
}

/** A copy of a recorded picture, seen in a picture of a listing. */
export interface FigureCopy {
  /** Name of the recordal's list, and its row there. */
  list: string;
  row: number;
  recordNo: string;
  box: PictureBox;
  /** 0…1: how much of the drawing agrees. */
  likeness: number;
}

/** A picture whose words were read; none of them is a picture that shows none. */
export interface ReadPicture {
  /** What its listing calls it: a file's name, an address. */
  name: string;
  lines: readonly PictureLine[];
  /** Absent where no recorded picture was looked for. */
  figures?: readonly FigureCopy[];
  /** Why a part of it was not looked at, as of a picture that moves: its listing is not clear either. */
  partly?: Notice;
}

/** A picture that could not be read. What it shows nobody knows: its listing is not clear. */
export interface UnreadPicture {
  name: string;
  unread: Notice;
}

export type ListingPicture = ReadPicture | UnreadPicture;

/** Why a picture, or a part of it, was not looked at; undefined where all of it was. */
export const whyUnread = (picture: ListingPicture): Notice | undefined =>
  'unread' in picture ? picture.unread : picture.partly;
