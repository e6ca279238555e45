import type { Locator } from '@playwright/test';
import { isoTime } from '#lib/time/dates.ts';

/** Types an instant into a field of day and time, as the clocks of this zone show it, with the digits of a Latin keyboard. */
export async function fillMoment(field: Locator, { zone, at }: { zone: string; at: number }): Promise<void> {
  const [year = '', month = '', day = '', hour = '', minute = ''] = isoTime({ zone }, at).match(/\d+/g) ?? [];
  for (const [part, digits] of Object.entries({ day, month, year, hour, minute })) {
    await field.locator(`[data-type="${part}"]`).click();
    await field.page().keyboard.type(digits);
  }
}
