/** What tells whose picture a file is: a recordal's number, punctuation aside, or the name by which a list calls the picture. */
export function keysOfFile(name: string): string[] {
  const stem = name.replace(/\.[^.]*$/, '');
  return [...new Set([keyOf(stem), keyOf(stem.replace(/_\d{1,2}$/, '')), fileKey(name)])];
}

/** The same of a recordal. */
export function keysOfRecordal({
  recordNo,
  markImage,
}: {
  recordNo: string;
  markImage?: string | undefined;
}): string[] {
  return [...new Set([keyOf(recordNo), ...(markImage ? [fileKey(markImage)] : [])])];
}

/** Numbers hold slashes, which no file's name can. */
const keyOf = (number: string) => number.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const fileKey = (path: string) =>
  `file ${path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)}`;
