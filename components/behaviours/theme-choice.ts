import { Behaviour } from './behaviour.ts';
import { followPreference, keepPreference, readPreference } from './preference.ts';
import { preferenceKeys } from './preference-keys.ts';

/** `<theme-choice>` around buttons with `data-theme-value="light|dark|system"`. */
export class ThemeChoice extends Behaviour {
  protected start(signal: AbortSignal): boolean {
    this.onPress(signal, ({ dataset }) => {
      if (dataset.themeValue !== undefined) keepPreference(preferenceKeys.theme, explicit(dataset.themeValue));
    });
    followPreference(preferenceKeys.theme, { follow: (theme) => this.#show(theme), signal });
    this.#show(readPreference(preferenceKeys.theme));
    return true;
  }

  #show(stored: string | null): void {
    const theme = explicit(stored);
    const { dataset } = document.documentElement;
    if (theme === null) delete dataset.theme;
    else dataset.theme = theme;
    for (const button of this.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset.themeValue === (theme ?? 'system')));
    }
  }
}

/** A theme of the reader's own; null follows the system. */
function explicit(theme: string | null): 'light' | 'dark' | null {
  return theme === 'light' || theme === 'dark' ? theme : null;
}
