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

  /** Calls `press` when a button in here is pressed; all of them are there from the beginning. */
  protected onPress(signal: AbortSignal, press: (button: HTMLButtonElement) => void): void {
    for (const button of this.querySelectorAll('button')) button.addEventListener('click', () => press(button), { signal });
  }
}
