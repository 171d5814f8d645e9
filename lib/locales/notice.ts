import type { Translate } from './create-translate';
import type { PluralKey, TextBelow, TextKey } from './text-key';

/**
 * A message for a person: the key of a text, and the values for its `{names}`. It is created where something is
 * noticed, and translated where it is shown.
 */
export type Notice = (CountedText | PlainText) & { params?: NoticeParams };

type PlainText = { key: TextKey; count?: never };
/** A text whose form depends on a number, which also fills `{n}`. */
type CountedText = { key: PluralKey; count: number };
type NoticeParams = Readonly<Record<string, string | number | Notice>>;

/** A notice with one of the texts under `notice`. */
export function notice(text: TextBelow<'notice'>, params?: NoticeParams): Notice {
  const key = `notice.${text}` as const;
  return params ? { key, params } : { key };
}

/** The same with a text whose form depends on a number. */
export function countedNotice(text: TextBelow<'notice', PluralKey>, count: number): Notice {
  return { key: `notice.${text}`, count };
}

/** A notice in the reader's language, including any notices inside it. */
export function noticeText({ key, count, params = {} }: Notice, t: Translate): string {
  const told = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'object' ? noticeText(value, t) : value,
    ]),
  );
  return count === undefined ? t(key, told) : t(key, told, count);
}
