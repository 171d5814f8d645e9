import type { Translate } from './create-translate';
import type { PluralKey, TextBelow, TextKey } from './text-key';

/**
 * Something to tell a person: a text by its key, and what fills its `{names}`. Made where something is noticed, put
 * into the reader's language where it is shown.
 */
export type Notice = (CountedText | PlainText) & { params?: NoticeParams };

type PlainText = { key: TextKey; count?: never };
/** A text whose form depends on a number, which also fills `{n}`. */
type CountedText = { key: PluralKey; count: number };
type NoticeParams = Readonly<Record<string, string | number | Notice>>;

/** A notice of one of the texts below `notice`. */
export function notice(text: TextBelow<'notice'>, params?: NoticeParams): Notice {
  const key = `notice.${text}` as const;
  return params ? { key, params } : { key };
}

/** The same of a text whose form depends on how many there are. */
export function countedNotice(text: TextBelow<'notice', PluralKey>, count: number): Notice {
  return { key: `notice.${text}`, count };
}

/** A notice in the reader's language, with the notices that are in it. */
export function noticeText({ key, count, params = {} }: Notice, t: Translate): string {
  const told = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'object' ? noticeText(value, t) : value,
    ]),
  );
  return count === undefined ? t(key, told) : t(key, told, count);
}
