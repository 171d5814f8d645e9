/**
 * The bytes of a saved page as text: by the byte-order mark; else as UTF-8 where that is what they are, because
 * browsers save pages anew as UTF-8 and leave the old `<meta>` in place; else by the charset that the `<meta>`
 * declares (older Taobao and 1688 pages are GBK, Rakuten EUC-JP).
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = bomCharset(bytes);
  return marked
    ? decoderFor(marked).decode(bytes)
    : (asUtf8(bytes) ?? decoderFor(metaCharset(bytes) ?? 'utf-8').decode(bytes));
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, whatever the page says.
    return undefined;
  }
}

function bomCharset(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Saved pages often put comments before the meta element, so this looks further than the standard's 1,024 bytes. */
const META_WINDOW = 8192;

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_WINDOW));
  const label = /<meta[^>]{1,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{1,40})/i.exec(head)?.[1];
  // A page that could say so in ASCII is not UTF-16, whatever it claims.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** The standard decodes everything called GBK or GB2312 as GB18030, which Node's own decoder for GBK does not. */
function decoderFor(declared: string): TextDecoder {
  const label = /^(?:x-)?gb(?:k|2312|_2312.*)$/i.test(declared) ? 'gb18030' : declared;
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
