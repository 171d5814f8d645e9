import { chinese } from './chinese';
import { english } from './english';
import { european } from './european';
import { japanese } from './japanese';
import { korean } from './korean';
import type { MarkNotation } from './notation';
import { russian } from './russian';
import { thaiAndArabic } from './thai-arabic';

/** What is said about marks, by language. */
export const markNotations: readonly MarkNotation[] = [
  chinese,
  english,
  russian,
  japanese,
  korean,
  european,
  thaiAndArabic,
];
