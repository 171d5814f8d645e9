import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../lib/digest/canonical-json';
import { containerOf } from '../../lib/evidence/container';
import { EVIDENCE_FILES, type EvidenceFiles } from '../../lib/evidence/files';
import { manifestOf } from '../../lib/evidence/manifest';
import { packed } from '../../lib/evidence/pack';
import { verifyEvidence } from '../../lib/evidence/verify';
import { evidenceFile, filesWith, smallFile } from './package';

const text = new TextEncoder();
/** With a manifest that fits, as somebody would make it who changed a file on purpose. */
const remade = (files: EvidenceFiles): Uint8Array =>
  packed({ ...files, 'datapackage.json': manifestOf(files, '2026-05-20T08:00:01.250Z') });

test('a package is sound as it was written, and says what it is about', () => {
  const result = verifyEvidence(evidenceFile());
  expect(result).toMatchObject({
    sound: true,
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    facts: { finding: { recordNo: 'T2018-60123' }, taken: { utc: '2026-05-20T08:00:00.000Z' } },
  });
});

test('whatever byte is changed, it is found, and the file that holds it is named', {
  tags: ['heavy'],
}, () => {
  const bytes = smallFile();
  const owners = containerOf((verifyEvidence(bytes) as { files: EvidenceFiles }).files).flatMap(
    ({ file, bytes }) => Array.from(bytes, () => (file === 'end' ? '' : file)),
  );
  expect(owners).toHaveLength(bytes.length);
  const wrong: string[] = [];
  for (const [at, byte] of bytes.entries()) {
    bytes[at] = byte ^ (1 << (at % 8));
    const result = verifyEvidence(bytes);
    if (result.sound || result.file !== owners[at])
      wrong.push(`${at} of ${owners[at]}: ${JSON.stringify(result)}`);
    bytes[at] = byte;
  }
  expect(wrong).toEqual([]);
});

test('wherever it ends early it is found', () => {
  const bytes = smallFile();
  for (let length = 60; length < bytes.length; length += 97)
    expect(verifyEvidence(bytes.subarray(0, length)), `${length} bytes`).toMatchObject({
      sound: false,
      fault: 'cut',
    });
});

describe('a zip that is none of ours is refused', () => {
  const files = filesWith();
  const parts = () => containerOf(files);
  const joined = (stretches: { bytes: Uint8Array }[]) =>
    Uint8Array.from(stretches.flatMap(({ bytes }) => [...bytes]));
  /** With one name written in place of another of the same length, in both places that have it. */
  function renamed(from: string, to: string): Uint8Array {
    const bytes = packed(files);
    const name = text.encode(from);
    for (let at = 0; at + name.length <= bytes.length; at++)
      if (name.every((byte, nth) => bytes[at + nth] === byte)) bytes.set(text.encode(to), at);
    return bytes;
  }

  test.each([
    ['more stands behind its end', () => Uint8Array.from([...packed(files), 0]), 'after', ''],
    ['a file that no package has', () => renamed('card.txt', 'evil.exe'), 'extra', 'evil.exe'],
    ['a path out of the folder', () => renamed('evidence.json', '../../../evil'), 'path', '../../../evil'],
    ['a path of Windows', () => renamed('card.txt', 'C:\\a.txt'), 'path', 'C:\\a.txt'],
    ['a file twice', () => renamed('card.png', 'page.png'), 'duplicate', 'page.png'],
    ['a file is missing', () => withoutLast(), 'missing', 'page.png'],
    ['a file is compressed', () => compressed(), 'packed', 'report.html'],
    [
      'another zip',
      () => joined([{ bytes: text.encode('PK\u0003\u0004 and nothing of ours') }]),
      'unreadable',
      '',
    ],
    ['nothing', () => new Uint8Array(), 'unreadable', ''],
    ['a picture', () => files['page.png'], 'unreadable', ''],
    ['more than any package has', () => new Uint8Array((64 << 20) + 1), 'large', ''],
  ])('%s', (_, make, fault, file) => {
    expect(verifyEvidence(make())).toEqual({ sound: false, fault, file });
  });

  /** Without the last file, and with a directory that fits. */
  function withoutLast(): Uint8Array {
    const kept = parts().filter(({ file }) => file !== 'page.png');
    const end = kept.at(-1)!.bytes.slice();
    const directory = kept.slice(10, -1);
    const view = new DataView(end.buffer);
    view.setUint32(
      16,
      kept.slice(0, 10).reduce((sum, { bytes }) => sum + bytes.length, 0),
      true,
    );
    view.setUint32(
      12,
      directory.reduce((sum, { bytes }) => sum + bytes.length, 0),
      true,
    );
    return joined([...kept.slice(0, -1), { bytes: end }]);
  }

  /** As a bomb says it: a few bytes that are to become gigabytes. Nobody unpacks them. */
  function compressed(): Uint8Array {
    const stretches = parts().map(({ file, bytes }) => ({ file, bytes: bytes.slice() }));
    const [local, directory] = [stretches[4]!, stretches[14]!];
    new DataView(local.bytes.buffer).setUint16(8, 8, true);
    new DataView(directory.bytes.buffer).setUint16(10, 8, true);
    new DataView(directory.bytes.buffer).setUint32(24, 0xffff_fff0, true);
    return joined(stretches);
  }
});

describe('who changes a file and makes the zip anew is found by', () => {
  test.each(EVIDENCE_FILES.slice(1))('the manifest: %s', (name) => {
    const files = filesWith();
    const changed = { ...files, [name]: Uint8Array.from([...files[name], 32]) };
    expect(verifyEvidence(packed(changed))).toEqual({ sound: false, fault: 'digest', file: name });
  });

  test('its form, where the manifest itself is another', () => {
    const files = filesWith();
    for (const changed of [' ', '{}', '[]', `${new TextDecoder().decode(files['datapackage.json'])}\n`])
      expect(verifyEvidence(packed({ ...files, 'datapackage.json': text.encode(changed) }))).toEqual({
        ...{ sound: false, fault: 'manifest', file: 'datapackage.json' },
      });
  });

  test('the report, where manifest and data fit and it shows other words', () => {
    const files = filesWith();
    const shown = new TextDecoder().decode(files['report.html']).replace('NIKE', 'NICE');
    expect(verifyEvidence(remade({ ...files, 'report.html': text.encode(shown) }))).toMatchObject({
      ...{ fault: 'shown', file: 'report.html' },
    });
  });

  test('the form of the data', () => {
    const files = filesWith();
    const facts = JSON.parse(new TextDecoder().decode(files['evidence.json'])) as Record<string, Json>;
    for (const data of [{ ...facts, more: 1 }, { ...facts, taken: {} }, []])
      expect(
        verifyEvidence(remade({ ...files, 'evidence.json': text.encode(canonicalJson(data)) })),
      ).toMatchObject({ fault: 'facts', file: 'evidence.json' });
  });

  test('what a picture must be: a page under its name opens nowhere', () => {
    const files = filesWith();
    expect(
      verifyEvidence(remade({ ...files, 'card.png': text.encode('<svg onload=alert(1)>') })),
    ).toMatchObject({
      ...{ fault: 'picture', file: 'card.png' },
    });
  });

  test('the digest alone, where the whole is made anew', () => {
    const [mine, theirs] = [evidenceFile(), remade(filesWith(undefined, 'Nike'))].map(verifyEvidence);
    expect([mine, theirs]).toMatchObject([{ sound: true }, { sound: true }]);
    expect((mine as { digest: string }).digest).not.toBe((theirs as { digest: string }).digest);
  });
});
