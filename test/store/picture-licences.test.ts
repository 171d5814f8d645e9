import { expect, test } from 'vitest';
import { licenceTexts } from '../../lib/build/licences';
import { PICTURE_LIBRARIES, pictureFiles } from '../../lib/build/picture-files';

test('the edition that reads pictures names all that it brings of others, in the versions that are installed', () => {
  const [base, edition] = [licenceTexts(), licenceTexts(PICTURE_LIBRARIES)];
  for (const { name, licence } of PICTURE_LIBRARIES) {
    expect(edition).toContain(`${name} – ${licence}`);
    expect(base).not.toContain(name);
  }
  expect(() => licenceTexts([{ name: 'onnxruntime-web 0.0.1', licence: 'MIT' }])).toThrow('not installed');
});

test('it brings three networks, their letters and what runs them', () => {
  expect(pictureFiles().map(({ relativeDest }) => relativeDest.replace(/^.*\./, ''))).toEqual([
    'onnx',
    'onnx',
    'onnx',
    'txt',
    'wasm',
  ]);
});
