import { updateRegister } from '../../lib/lists/register-updates';
import { ask } from '../../lib/messages/send';

/** Checks the registers that its address names, one by one; the background closes it. Nobody sees it. */
const asked = new URLSearchParams(location.search);
const least = asked.get('least');
for (const url of asked.getAll('url'))
  await updateRegister(url, least === null ? {} : { least: Number(least) });
await ask('registersRead', null);
