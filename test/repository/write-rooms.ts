/** `npm run readme:rooms`: writes the README's map of the house from the table of rooms. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ROOMS } from './rooms';
import { withRoomsMap } from './rooms-map';

writeFileSync('README.md', withRoomsMap(readFileSync('README.md', 'utf8'), ROOMS));
