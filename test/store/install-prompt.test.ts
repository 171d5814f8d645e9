import { expect, test } from 'vitest';
import { chromiumPrompt, firefoxPrompt } from './install-prompt';

const reading = (...hosts: string[]) => ({
  content_scripts: [{ matches: hosts.map((host) => `https://${host}/*`), js: ['page.js'] }],
});

test.each([
  [['a.example'], 'Read and change your data on a.example', 'Access your data for a.example'],
  [
    ['*.a.example'],
    'Read and change your data on all a.example sites',
    'Access your data for sites in a.example domains',
  ],
  [
    ['a.example', 'b.example'],
    'Read and change your data on a.example and b.example',
    'Access your data for sites in 2 domains',
  ],
  [
    ['a.example', 'b.example', 'c.example'],
    'Read and change your data on a.example, b.example, and c.example',
    'Access your data for sites in 3 domains',
  ],
  [
    ['a.example', 'b.example', 'c.example', 'd.example'],
    'Read and change your data on a number of websites',
    'Access your data for sites in 4 domains',
  ],
  [['*'], 'Read and change all your data on all websites', 'Access your data for all websites'],
])('of %j the browsers say', (hosts, chromium, firefox) => {
  expect(chromiumPrompt(reading(...hosts)).lines).toEqual([chromium]);
  expect(firefoxPrompt(reading(...hosts)).lines).toEqual([firefox]);
});

test('permissions with a warning are said at once, optional ones later, others never', () => {
  const manifest = {
    permissions: ['storage', 'tabs'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
  };
  expect(chromiumPrompt(manifest)).toEqual({
    lines: ['Read your browsing history'],
    later: [
      'Display notifications',
      'Read and change your data on (the one host, or those of a seller centre)',
    ],
  });
  expect(firefoxPrompt(manifest).lines).toEqual(['Access browser tabs']);
});

test('Firefox passes on what is stated about data', () => {
  const stating = (...required: string[]) =>
    firefoxPrompt({ browser_specific_settings: { gecko: { data_collection_permissions: { required } } } })
      .lines;
  expect(stating('none')).toEqual(['The developer says this extension doesn’t require data collection.']);
  expect(stating('websiteContent')).toEqual(['The developer says this extension collects: websiteContent.']);
});
