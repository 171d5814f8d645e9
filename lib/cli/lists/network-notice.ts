/** Versions of Node that go through a proxy when they are told to: 22.21 and later of 22, and all from 24 on. */
function knowsProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 21);
}

/**
 * What to say before something is fetched where the surroundings name a proxy that Node will not use: else a refused
 * connection looks like the publisher's fault. Node reads `HTTPS_PROXY` only with `NODE_USE_ENV_PROXY=1`, and extra
 * certificates by itself from `NODE_EXTRA_CA_CERTS` (nodejs.org/api/cli.html).
 *
 * @param environment variables by name, as `process.env` has them
 * @param version Node's version without the "v"
 * @returns one line; undefined where the proxy is used or none is named
 */
export function proxyNotice(
  environment: Readonly<Record<string, string | undefined>>,
  version: string,
): string | undefined {
  const named = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].find((name) => environment[name]);
  if (!named) return undefined;
  if (!knowsProxies(version))
    return `${named} is set, but Node ${version} does not use it: the list is asked for directly (Node 24 goes through it with NODE_USE_ENV_PROXY=1).`;
  if (environment.NODE_USE_ENV_PROXY === '1' || /--use-env-proxy\b/.test(environment.NODE_OPTIONS ?? ''))
    return undefined;
  return `${named} is set, but not used: the list is asked for directly. Set NODE_USE_ENV_PROXY=1 to go through it.`;
}
