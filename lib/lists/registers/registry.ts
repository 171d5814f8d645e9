import { by } from './by';
import { cn } from './cn';
import { common } from './common';
import { eurasian } from './eurasian';
import { asianHeadings } from './headings/asian';
import { cyrillicHeadings } from './headings/cyrillic';
import { eastAsianHeadings } from './headings/east-asian';
import { englishHeadings } from './headings/english';
import { europeanHeadings } from './headings/european';
import { jp } from './jp';
import { kg } from './kg';
import { kz } from './kz';
import type { Register, Vocabulary } from './register';
import { ru } from './ru';
import { us } from './us';

/** Every register with a description of its own, in the order of the README's table. */
export const registers: readonly Register[] = [cn, us, ru, by, kg, kz, jp];

/** All words that are understood in whatever file. */
export const vocabularies: readonly Vocabulary[] = [
  common,
  eurasian,
  englishHeadings,
  eastAsianHeadings,
  cyrillicHeadings,
  asianHeadings,
  europeanHeadings,
  ...registers,
];
