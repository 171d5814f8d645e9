/**
 * Whether this build carries what reads pictures: it is some 30 MB, and a build of its own (`npm run build:pictures`). Where it is
 * not, what asks for it is left out of the build.
 */
export const READS_PICTURES = import.meta.env.MODE === 'pictures';
