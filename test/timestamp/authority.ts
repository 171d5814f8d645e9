import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A timestamp server's answers, by OpenSSL: another hand than ours wrote what ours has to understand. */
export interface Authority {
  /** The certificate from which its own comes, as PEM and as DER. */
  root: { pem: string; der: Uint8Array };
  answer(request: Uint8Array): Uint8Array;
  close(): void;
}

export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const CONFIG = (folder: string) => `
[tsa]
dir = ${folder}
serial = $dir/serial
crypto_device = builtin
signer_cert = $dir/tsa.pem
certs = $dir/tsa.pem
signer_key = $dir/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

/** @param usage extended key usage of the server's certificate, as OpenSSL writes it. */
export function openAuthority(usage = 'critical,timeStamping'): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'lens-authority-'));
  const at = (name: string) => join(folder, name);
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-days',
    '3',
    '-subj',
    '/CN=Root',
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
  );
  openssl('req', ...key, '-subj', '/O=Lens/CN=Test clock', '-keyout', 'tsa.key', '-out', 'tsa.csr');
  writeFileSync(at('usage.txt'), `extendedKeyUsage = ${usage}\nkeyUsage = critical,digitalSignature\n`);
  openssl(
    ...['x509', '-req', '-in', 'tsa.csr', '-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial'],
    ...['-days', '2', '-extfile', 'usage.txt', '-out', 'tsa.pem'],
  );
  openssl('x509', '-in', 'root.pem', '-outform', 'DER', '-out', 'root.der');
  writeFileSync(at('serial'), '01\n');
  writeFileSync(at('tsa.cnf'), CONFIG(folder));
  return {
    root: { pem: readFileSync(at('root.pem'), 'utf8'), der: new Uint8Array(readFileSync(at('root.der'))) },
    answer(request) {
      writeFileSync(at('request.tsq'), request);
      openssl(...'ts -reply -config tsa.cnf -section tsa -queryfile request.tsq -out answer.tsr'.split(' '));
      return new Uint8Array(readFileSync(at('answer.tsr')));
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}
