/** SHA-256, RFC 5754. */
export const SHA_256 = '2.16.840.1.101.3.4.2.1';
/** The content of a timestamp, RFC 3161. */
export const TIMESTAMP_INFO = '1.2.840.113549.1.9.16.1.4';
/** Extended key usage, and the only one that a timestamp server's certificate may have (RFC 3161, 2.3). */
export const EXTENDED_KEY_USAGE = '2.5.29.37';
export const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
/** The signed attributes that name the signer's certificate by its hash: by SHA-1 (RFC 2634) or another (RFC 5035). */
export const SIGNING_CERTIFICATE = ['1.2.840.113549.1.9.16.2.12', '1.2.840.113549.1.9.16.2.47'];
