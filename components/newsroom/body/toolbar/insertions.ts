/** What can be set into a story, in the order of the menus. */
export const insertions = ['heading2', 'heading3', 'bulletList', 'orderedList', 'quote', 'picture', 'gallery', 'table', 'embed', 'divider'] as const;
export type Insertion = (typeof insertions)[number];
