/** The engine with the costs of its comparison of signs, for what fits them anew: see left-out.ts. */
export { compileIndex } from '../../lib/matching/index/build';
export { openIndex } from '../../lib/matching/open';
export { SignCandidates } from '../../lib/matching/sign/candidates';
export { COSTS, COSTS_ACROSS_SCRIPTS, type SignCosts } from '../../lib/matching/sign/costs';
export { SignSearch } from '../../lib/matching/sign/sign-search';
