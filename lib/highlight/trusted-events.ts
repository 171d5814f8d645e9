/** What a person does to a thing of ours; none of it is the page's business, and none counts that a script made up. */
const PRIVATE = [
  ...['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress'],
];
const ACTS = [...PRIVATE, 'pointerenter', 'pointerleave', 'input', 'change', 'submit'];

/** Lets nothing into a root of ours but what the browser itself says a person did, and out of it only what it must. */
export function refuseForged(root: ShadowRoot): void {
  for (const type of ACTS) root.addEventListener(type, refuse, true);
  for (const type of PRIVATE) root.addEventListener(type, (event) => event.stopPropagation());
}

function refuse(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
