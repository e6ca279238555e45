'use client';

import { useEffect, type RefObject } from 'react';
import type { Edition } from '#lib/i18n/edition.ts';
import { inNumerals } from '#lib/i18n/in-numerals.ts';

/**
 * Lets digits be typed into the parts of a date from any keyboard: the field reads only those of its own language, and
 * most Arabic keyboards write 0–9.
 */
export function useTypedDigits(field: RefObject<HTMLElement | null>, numerals: Edition['numerals']): void {
  useEffect(() => {
    const element = field.current;
    const translate = (event: InputEvent) => {
      const { data, inputType, target } = event;
      // Composed text cannot be called back.
      if (data === null || inputType === 'insertCompositionText') return;
      const digits = inNumerals(data, numerals);
      if (digits === data) return;
      event.preventDefault();
      event.stopPropagation();
      target?.dispatchEvent(new InputEvent('beforeinput', { data: digits, inputType, bubbles: true, cancelable: true }));
    };
    element?.addEventListener('beforeinput', translate, { capture: true });
    return () => element?.removeEventListener('beforeinput', translate, { capture: true });
  }, [field, numerals]);
}
