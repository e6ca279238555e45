import { expect, test, type Locator, type Page } from '@playwright/test';

/** The longest walk with one key to a place; a page that needs more is no page for the keyboard. */
const farthest = 40;

/**
 * Somebody without a mouse: presses keys, types, and counts both. `reach` walks until the place is focused, so that what
 * cannot be reached fails.
 */
export function handsAt(page: Page) {
  let keys = 0;
  let decisions = 0;
  const strike = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const press = async (...pressed: string[]) => {
    decisions += 1;
    for (const key of pressed) await strike(key);
  };
  const reach = async (place: Locator, key = 'Tab') => {
    await expect(place).toBeVisible();
    decisions += 1;
    for (let step = 0; step < farthest; step += 1) {
      if (await place.evaluate((element) => element === document.activeElement)) return;
      await strike(key);
    }
    await expect(place, `not reached with ${farthest} × ${key}`).toBeFocused();
  };
  return {
    press,
    reach,
    type: (text: string) => page.keyboard.insertText(text),
    /** Until the page listens, a key is lost: pressed again, and counted once. */
    pressUntil: async (key: string, seen: () => Promise<void>) => {
      keys += 1;
      decisions += 1;
      await expect(async () => {
        await page.keyboard.press(key);
        await seen();
      }).toPass();
    },
    /**
     * Ends a task: its keys without the typed text, and what the keystroke-level model (Card, Moran, Newell 1980: 0.28 s a
     * key, 1.35 s a decision) makes of them, in seconds.
     */
    task: (name: string, most: number) => {
      const seconds = Math.round(keys * 0.28 + decisions * 1.35);
      test.info().annotations.push({ type: 'keyboard', description: `${name}: ${keys} keys, ${seconds} s` });
      expect(keys, name).toBeLessThanOrEqual(most);
      keys = 0;
      decisions = 0;
    },
  };
}
