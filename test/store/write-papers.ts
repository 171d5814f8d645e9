/** `npm run store:papers`: writes what the stores ask for from `.store/answers.json`; both builds must be there. */
import { readFileSync, writeFileSync } from 'node:fs';
import answers from '../../.store/answers.json';
import { withTable } from '../repository/readme-table';
import type { StoreAnswers } from './answers';
import { permissionRows, storePapers } from './papers';
import { readBuilt } from './read-built';

const given = answers as StoreAnswers;
const manifests = { chrome: readBuilt('chrome').manifest, firefox: readBuilt('firefox').manifest };
for (const [name, text] of Object.entries(storePapers(given, manifests)))
  writeFileSync(`.store/${name}`, text);
const PERMISSIONS = '.store/permissions.md';
writeFileSync(
  PERMISSIONS,
  withTable(readFileSync(PERMISSIONS, 'utf8'), 'permissions', permissionRows(given)),
);
