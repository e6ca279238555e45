import { Behaviour } from './behaviour.ts';
import { followPreference, keepPreference, readPreference } from './preference.ts';
import { preferenceKeys } from './preference-keys.ts';
import { ordinarySize, steppedSize, textSizeFrom, type TextSize } from './text-sizes.ts';

/**
 * `<text-size>` around buttons with `data-step="-1|0|1"` and, in a live region, one `<output data-for="1.15" hidden>` for each size.
 * The output of the size is shown only after a press, so that nothing is announced on arrival.
 */
export class TextSizeChoice extends Behaviour {
  #size: TextSize = ordinarySize;

  protected start(signal: AbortSignal): boolean {
    this.onPress(signal, ({ dataset }) => {
      if (dataset.step === undefined) return;
      const size = steppedSize(this.#size, Number(dataset.step));
      keepPreference(preferenceKeys.textSize, size === ordinarySize ? null : String(size));
      this.querySelector<HTMLElement>(`output[data-for="${size}"]`)?.toggleAttribute('hidden', false);
    });
    followPreference(preferenceKeys.textSize, { follow: (size) => this.#show(textSizeFrom(size)), signal });
    this.#show(textSizeFrom(readPreference(preferenceKeys.textSize)));
    return true;
  }

  #show(size: TextSize): void {
    this.#size = size;
    const { style } = document.documentElement;
    if (size === ordinarySize) style.removeProperty('--reading-scale');
    else style.setProperty('--reading-scale', String(size));
    for (const output of this.querySelectorAll('output')) if (output.dataset.for !== String(size)) output.hidden = true;
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]')) {
      button.setAttribute('aria-disabled', String(steppedSize(size, Number(button.dataset.step)) === size));
    }
  }
}
