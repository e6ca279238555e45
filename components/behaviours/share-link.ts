import { Behaviour } from './behaviour.ts';

/** `<share-link url title>` around a button that opens the share sheet of the machine; stays hidden where there is none. */
export class ShareLink extends Behaviour {
  protected start(signal: AbortSignal): boolean {
    if (!('share' in navigator)) return false;
    this.onPress(signal, () => void this.#share());
    return true;
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({ url: this.getAttribute('url') ?? '', title: this.getAttribute('title') ?? '' });
    } catch {
      // The reader closed the sheet, or the machine refused it: the plain links stand beside.
    }
  }
}
