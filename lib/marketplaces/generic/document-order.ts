/**
 * Whether a node comes after another in the document, or is inside it. The document that saved pages are opened in compares
 * places by their depth only, so the way up is walked here. O(depth + siblings).
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

function follows(one: Node, sibling: Node): boolean {
  for (let next = sibling.nextSibling; next; next = next.nextSibling) if (next === one) return true;
  return false;
}
