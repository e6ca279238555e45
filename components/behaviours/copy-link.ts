import { Behaviour } from './behaviour.ts';

const saidFor = 2000;

/** `<copy-link url>` with a whole address, around a button; `data-copied` or `data-failed` stands for two seconds, and the style sheet shows the words for it. */
export class CopyLink extends Behaviour {
  protected start(signal: AbortSignal): boolean {
    // The clipboard is only there on a secure page.
    if (!('clipboard' in navigator)) return false;
    this.onPress(signal, () => void this.#copy());
    return true;
  }

  async #copy(): Promise<void> {
    let outcome = 'data-copied';
    try {
      await navigator.clipboard.writeText(this.getAttribute('url') ?? '');
    } catch {
      outcome = 'data-failed';
    }
    this.toggleAttribute(outcome, true);
    setTimeout(() => this.removeAttribute(outcome), saidFor);
  }
}
