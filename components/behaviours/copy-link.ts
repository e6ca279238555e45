import { Behaviour, flag } from './behaviour.ts';

const saidFor = 2000;

/** `<copy-link url>` around a button; `data-copied` or `data-failed` stands for two seconds, and the style sheet shows the words for it. */
export class CopyLink extends Behaviour {
  protected start(signal: AbortSignal): boolean {
    // The clipboard is only there on a secure page.
    if (!('clipboard' in navigator)) return false;
    this.onPress(signal, () => void this.#copy());
    return true;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(new URL(this.getAttribute('url') ?? '', location.href).href);
      flag(this, { name: 'data-copied', forMs: saidFor });
    } catch {
      flag(this, { name: 'data-failed', forMs: saidFor });
    }
  }
}
