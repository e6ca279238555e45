/**
 * An element that gives server-rendered markup something to do. It changes attributes, never what it holds: React may still be
 * comparing the markup. It carries `data-ready` while it works, and the style sheet hides it until then.
 */
export abstract class Behaviour extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    if (this.start(this.#stop.signal)) this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  /** Begins to work until `signal`; false where this browser has not what it takes. */
  protected abstract start(signal: AbortSignal): boolean;

  /** Calls `press` when a button in here is pressed. */
  protected onPress(signal: AbortSignal, press: (button: HTMLButtonElement) => void): void {
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button !== null && this.contains(button)) press(button);
    }, { signal });
  }
}

/** Sets a flag on an element for so many milliseconds. */
export function flag(element: HTMLElement, { name, forMs }: { name: string; forMs: number }): void {
  element.toggleAttribute(name, true);
  setTimeout(() => element.toggleAttribute(name, false), forMs);
}
