/** A person's input inside our layer: the page must not see it, and events made by scripts must not count. */
const PRIVATE = [
  ...['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress'],
];
const ACTS = [...PRIVATE, 'pointerenter', 'pointerleave', 'input', 'change', 'submit'];

/** Lets only trusted events into a root of ours, and none of a person's input out of it. */
export function refuseForged(root: ShadowRoot): void {
  for (const type of ACTS) root.addEventListener(type, refuse, true);
  for (const type of PRIVATE) root.addEventListener(type, (event) => event.stopPropagation());
}

function refuse(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
