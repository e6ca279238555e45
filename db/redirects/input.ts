import { z } from 'zod';
import { plainPath } from '#lib/urls.ts';

const path = z.string().max(500).transform((text, context) => {
  const plain = plainPath(text);
  if (plain === null) context.addIssue({ code: 'custom', message: 'path' });
  return plain ?? '';
});

/** An old path, and the path or the story that it leads to. Saving an old path again changes where it leads. */
export const redirectInput = z.union([
  z.strictObject({ from: path, to: z.string().max(500) }),
  z.strictObject({ from: path, articleId: z.int().positive() }),
]);

export const redirectRemoval = z.strictObject({ id: z.int().positive() });
