import { expect, test } from 'vitest';
import { proxyNotice } from '../../lib/cli/lists/network-notice';

const PROXY = { HTTPS_PROXY: 'http://10.0.0.1:8080' };

test.each([
  ['none is named', {}, '24.1.0'],
  ['an empty one', { HTTPS_PROXY: '' }, '20.19.0'],
  ['Node was told', { ...PROXY, NODE_USE_ENV_PROXY: '1' }, '24.1.0'],
  ['Node was told by an option', { ...PROXY, NODE_OPTIONS: '--use-env-proxy' }, '22.21.0'],
])('nothing is to be said: %s', (_, environment, version) => {
  expect(proxyNotice(environment, version)).toBeUndefined();
});

test.each([
  ['Node was not told', PROXY, '24.1.0', 'Set NODE_USE_ENV_PROXY=1'],
  ['in small letters', { https_proxy: 'http://10.0.0.1:8080' }, '25.0.0', 'https_proxy is set, but not used'],
  ['this Node cannot', { ...PROXY, NODE_USE_ENV_PROXY: '1' }, '20.19.0', 'Node 20.19.0 does not use it'],
  [
    'nor can this one',
    { HTTP_PROXY: 'http://10.0.0.1:8080', NODE_USE_ENV_PROXY: '1' },
    '22.20.3',
    'HTTP_PROXY is set',
  ],
])('the proxy is not used, and that is said: %s', (_, environment, version, words) => {
  expect(proxyNotice(environment, version)).toContain(words);
});
