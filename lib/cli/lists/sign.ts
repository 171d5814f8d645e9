import { access, readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { readManifest, UpdateProblem } from '../../lists/publication/manifest';
import { newKey, signManifest } from '../../lists/publication/signature';
import { complaintAbout } from '../read-file';
import { printError, UsageError } from '../usage-error';
import { writeWhole } from './files';

/** `lists sign`: puts an Ed25519 signature into a manifest, so that subscribers notice a forged list. */
export function signCommand(): Command {
  return new Command('sign')
    .description('Sign a manifest with an Ed25519 key; subscribers pin its public part at first use.')
    .argument('<manifest>', 'the .json file that `lists build` wrote')
    .requiredOption('--key <file>', 'private key, PKCS #8 in PEM (openssl genpkey -algorithm ed25519)')
    .option('--new-key', 'make the key first; the file must not be there yet')
    .action(async (path: string, flags: { key: string; newKey?: boolean }) => {
      // Read first: a manifest that is not there leaves no key behind.
      const manifest = await manifestAt(path);
      if (flags.newKey) await makeKey(flags.key);
      const signed = await signManifest(manifest, await privateKey(flags.key));
      await writeWhole(path, [`${JSON.stringify(signed, null, 2)}\n`]);
      printError(JSON.stringify({ manifest: path, key: signed.signature?.key }));
    });
}

async function manifestAt(path: string) {
  try {
    return readManifest(await readFile(path, 'utf8'));
  } catch (error) {
    throw error instanceof UpdateProblem
      ? new UsageError(`${path}: ${error.message}`)
      : complaintAbout(path, error);
  }
}

async function makeKey(path: string): Promise<void> {
  const taken = await access(path).then(
    () => true,
    () => false,
  );
  if (taken) throw new UsageError(`${path}: is there already; a key is never overwritten`);
  const { privateKey } = await newKey();
  const lines = privateKey.match(/.{1,64}/g)!.join('\n');
  await writeFile(path, `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`, {
    mode: 0o600,
  });
}

async function privateKey(path: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw complaintAbout(path, error);
  }
  const body = text.match(/-----BEGIN PRIVATE KEY-----([\s\S]*?)-----END PRIVATE KEY-----/)?.[1];
  if (!body) throw new UsageError(`${path}: no private key in PEM (PKCS #8)`);
  return body.replace(/\s/g, '');
}
