import fc from 'fast-check';

/**
 * The library that draws examples for properties, drawing the same ones for the same state of the project: what fails after a change
 * was broken by that change, and not by luck. Others are drawn by `npm run soak`, or with the number that a failure named in
 * `PROPERTIES_SEED`.
 */
const USUAL_SEED = 20_261_130;

fc.configureGlobal({ seed: Number(process.env.PROPERTIES_SEED ?? USUAL_SEED) });

export { fc };
