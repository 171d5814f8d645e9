import { access } from 'node:fs/promises';
import { Command } from 'commander';
import { MOST_OF_A_MANIFEST } from '../../lists/publication/manifest';
import { newKey, signManifest } from '../../lists/publication/signature';
import { jsonLine } from '../../text/controls';
import { printError } from '../output';
import { readWhole } from '../read-file';
import { refuseStandardOutput } from '../standard-output';
import { UsageError } from '../usage-error';
import { writeFiles } from '../write-files';
import { manifestAt } from './files';

/** `lists sign`: puts an Ed25519 signature into a manifest, so that subscribers notice a forged list. */
export function signCommand(): Command {
  return new Command('sign')
    .description('Sign a manifest with an Ed25519 key; subscribers pin its public part at first use.')
    .argument('<manifest>', 'the .json file that `lists build` wrote')
    .requiredOption('--key <file>', 'private key, PKCS #8 in PEM (openssl genpkey -algorithm ed25519)')
    .option('--new-key', 'make the key first; the file must not be there yet')
    .action(async (path: string, flags: { key: string; newKey?: boolean }) => {
      if (flags.newKey) refuseStandardOutput('--key', flags.key);
      const manifest = await manifestAt(path);
      const key = flags.newKey ? await keyFor(flags.key) : await privateKey(flags.key);
      const signed = await signManifest(manifest, key);
      // Together: a manifest that cannot be signed leaves no key behind.
      await writeFiles([
        ...(flags.newKey ? [{ path: flags.key, blocks: [inPem(key)], mode: 0o600 }] : []),
        { path, blocks: [`${JSON.stringify(signed, null, 2)}\n`] },
      ]);
      printError(jsonLine({ manifest: path, key: signed.signature?.key }));
    });
}

/** A key that will be in a file which is not there yet. */
async function keyFor(path: string): Promise<string> {
  const taken = await access(path).then(
    () => true,
    () => false,
  );
  if (taken) throw new UsageError(`${path}: is there already; a key is never overwritten`);
  return (await newKey()).privateKey;
}

function inPem(key: string): string {
  const lines = key.match(/.{1,64}/g)!.join('\n');
  return `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`;
}

async function privateKey(path: string): Promise<string> {
  const text = new TextDecoder().decode(await readWhole(path, MOST_OF_A_MANIFEST));
  const body = text.match(/-----BEGIN PRIVATE KEY-----([\s\S]*?)-----END PRIVATE KEY-----/)?.[1];
  if (!body) throw new UsageError(`${path}: no private key in PEM (PKCS #8)`);
  return body.replace(/\s/g, '');
}
