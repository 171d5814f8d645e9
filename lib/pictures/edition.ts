/** Whether this build carries what reads pictures: it is some 30 MB, and a build of its own (`npm run build:pictures`). */
export const READS_PICTURES = import.meta.env?.MODE === 'pictures';

/** Folder of the extension in which what reads pictures lies. */
export const PICTURE_FILES = 'pictures';
/** What runs the networks, of `onnxruntime-web`. */
export const RUNNER = 'ort-wasm-simd-threaded.wasm';
