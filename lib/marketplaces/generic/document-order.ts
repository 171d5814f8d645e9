/**
 * Whether a node comes after another in the document, or is inside it. The document that saved pages are opened in compares
 * places by their depth only, so the way up is walked here. O(depth + siblings between them).
 */
export function isBehind(node: Node, other: Node): boolean {
  if (node === other) return false;
  const wayUp = new Map<Node | null, Node>();
  let below = other;
  for (let around: Node | null = other; around; around = around.parentNode) {
    wayUp.set(around, below);
    below = around;
  }
  let branch: Node = node;
  let shared: Node | null = node;
  while (shared && !wayUp.has(shared)) {
    branch = shared;
    shared = shared.parentNode;
  }
  if (!shared || shared === node) return false;
  return shared === other || follows(branch, wayUp.get(shared)!);
}

/** Walks on from both at once: whichever meets the other stood before it, after as many steps as lie between them. */
function follows(one: Node, sibling: Node): boolean {
  let behindOne = one.nextSibling;
  let behindSibling = sibling.nextSibling;
  while (behindSibling) {
    if (behindSibling === one) return true;
    if (behindOne === sibling) return false;
    behindSibling = behindSibling.nextSibling;
    behindOne = behindOne?.nextSibling ?? null;
  }
  return false;
}
