/** Elements that show a picture or what moves in its place; builders of shops have names of their own for it. */
const PICTURES = /^(?:IMG|PICTURE|VIDEO|CANVAS)$|-(?:IMG|IMAGE|PICTURE|MEDIA)$/;
/** Where a picture's address waits until it is scrolled to. */
const WAITING = [
  'data-bg',
  'data-background',
  'data-background-image',
  'data-bgset',
  'data-lazy-bg',
  'data-image',
];
/** Whether an element shows a picture, be it as its background. */
export function isPicture(element: Element): boolean {
  if (PICTURES.test(element.tagName)) return true;
  if (/background(?:-image)?:\s?url/.test(element.getAttribute('style') ?? '')) return true;
  return WAITING.some((name) => element.hasAttribute(name));
}

/** The letters of what a picture or a link is told to be called. */
export function toldBy(element: Element): number {
  const names = element.tagName === 'A' ? ['title', 'aria-label'] : ['alt', 'title'];
  if (element.tagName !== 'A' && !PICTURES.test(element.tagName)) return 0;
  return Math.max(...names.map((name) => element.getAttribute(name)?.trim().length ?? 0));
}
