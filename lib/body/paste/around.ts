/** Takes an element away and leaves what is in it. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Puts an element around all that is in another. */
export function wrapContent(element: Element, tag: string): void {
  const around = element.ownerDocument.createElement(tag);
  around.append(...element.childNodes);
  element.append(around);
}

/** The same element under another name, without its attributes. */
export function rename(element: Element, tag: string): Element {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

export function styleOf(element: Element): string {
  return (element.getAttribute('style') ?? '').toLowerCase();
}

/** Whether there is nothing to read: spaces of all kinds do not count. */
export function isBlank(text: string | null): boolean {
  return (text ?? '').replace(/[\s\u00A0\u200B-\u200F\uFEFF]/g, '') === '';
}
