import { by } from './by';
import { cn } from './cn';
import { common } from './common';
import { eurasian } from './eurasian';
import { furtherHeadings } from './further-headings';
import { jp } from './jp';
import { kg } from './kg';
import { kz } from './kz';
import type { Register, Vocabulary } from './register';
import { ru } from './ru';
import { us } from './us';
import { worldHeadings } from './world-headings';

/** Every register with a description of its own, in the order of the README's table. */
export const registers: readonly Register[] = [cn, us, ru, by, kg, kz, jp];

/** All words that are understood in whatever file. */
export const vocabularies: readonly Vocabulary[] = [
  common,
  eurasian,
  worldHeadings,
  furtherHeadings,
  ...registers,
];
