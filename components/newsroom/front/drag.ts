import type { DropItem } from 'react-aria-components';

/** Stories and rules of a front, by the keys of their rows; nothing else may be dropped on one. */
export const dragType = 'application/x-khabar-front';

export async function draggedKeys(items: readonly DropItem[]): Promise<string[]> {
  const keys = await Promise.all(items.map(async (item) => (item.kind === 'text' && item.types.has(dragType) ? item.getText(dragType) : null)));
  return keys.filter((key) => key !== null);
}
