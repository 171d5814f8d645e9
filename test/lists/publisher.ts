import type { Recordal } from '../../lib/domain/recordal';
import type { Manifest } from '../../lib/lists/publication/manifest';
import { type Publication, publishList } from '../../lib/lists/publication/publish';
import { newKey, signManifest } from '../../lib/lists/publication/signature';

export const ADDRESS = 'https://lists.example/cn/cn-marks.json';

/** A publisher's server in memory: real manifests, real gzip, real signatures; faults on request. */
export class Publisher {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly asked: { url: string; headers: Headers }[] = [];
  /** Turns an answer into a faulty one. */
  fault: (url: string, response: Response) => Response | Promise<Response> = (_, response) => response;
  date: string | undefined = new Date().toUTCString();
  private before: { version: number; rows: Recordal[] } | undefined;
  private key: string | undefined;
  manifest: Manifest | undefined;

  async publish(
    version: number,
    rows: Recordal[],
    more: Partial<Publication> = {},
    edit = (m: Manifest) => m,
  ): Promise<void> {
    const { before } = this;
    const published = await publishList(
      { name: 'cn-marks', version, date: '2026-11-01', regime: 'CN', publisher: 'Example', ...more },
      () => rows,
      before && { version: before.version, rows: () => before.rows },
    );
    this.before = { version, rows };
    this.manifest = edit(published.manifest);
    if (this.key) this.manifest = await signManifest(this.manifest, this.key);
    for (const { name, bytes } of published.files) this.put(name, bytes);
    this.put('cn-marks.json', new TextEncoder().encode(JSON.stringify(this.manifest)));
  }

  async useNewKey(): Promise<void> {
    this.key = (await newKey()).privateKey;
  }

  put(name: string, bytes: Uint8Array): void {
    this.files.set(new URL(name, ADDRESS).href, bytes.slice());
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const url = String(input);
    const headers = new Headers(init?.headers);
    this.asked.push({ url, headers });
    const bytes = this.files.get(url);
    const etag = `"${this.manifest?.version}"`;
    const answered = { ...(this.date ? { date: this.date } : {}), etag };
    if (headers.get('if-none-match') === etag && url === ADDRESS)
      return this.fault(url, new Response(null, { status: 304, headers: answered }));
    if (!bytes) return new Response('not here', { status: 404 });
    return this.fault(url, new Response(bytes, { headers: answered }));
  };
}
