import { mkdirSync, writeFileSync } from 'node:fs';
import { openGallery } from './gallery-pages';
import { KEPT, LOOKS, openForLooks, signature, takeLook } from './looks';

/** Makes the pictures that looks are compared with: `npm run looks:keep`. Look at each before committing it. */
mkdirSync(KEPT, { recursive: true });
const gallery = await openGallery();
const { browser, page } = await openForLooks();
writeFileSync(`${KEPT}/made-with.json`, `${await signature(browser, page)}\n`);
for (const look of LOOKS) writeFileSync(`${KEPT}/${look.name}.png`, await takeLook(page, gallery, look));
await browser.close();
await gallery.close();
console.log(`${LOOKS.length} pictures in ${KEPT}`);
