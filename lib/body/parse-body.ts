import { ok, refuse, type Result } from '../result.ts';
import { bodySchema, type Body } from './schema.ts';

export const bodyLimits = { depth: 8, nodes: 2000, bytes: 300_000 } as const;

export type BodyRefusal = 'bodyTooLarge' | 'bodyTooDeep' | 'bodyTooManyNodes' | 'bodyInvalid' | 'bodyRepeatsId';

/** Takes unknown JSON at the door. The size limits are checked before the schema, so that a hostile tree is never walked twice. */
export function parseBody(value: unknown): Result<Body, BodyRefusal> & { where?: string } {
  const json = JSON.stringify(value) ?? '';
  if (Buffer.byteLength(json) > bodyLimits.bytes) return refuse('bodyTooLarge');
  const measured = measure(value);
  if (measured.depth > bodyLimits.depth) return refuse('bodyTooDeep');
  if (measured.nodes > bodyLimits.nodes) return refuse('bodyTooManyNodes');
  const parsed = bodySchema.safeParse(value);
  if (!parsed.success) return { ...refuse('bodyInvalid'), where: parsed.error.issues[0]?.path.join('.') };
  const ids = parsed.data.content.map((block) => block.attrs.id);
  if (new Set(ids).size < ids.length) return refuse('bodyRepeatsId');
  return ok(parsed.data);
}

/** Depth counts nested nodes (the document itself is 1); nodes counts every object that has a `type`. */
function measure(root: unknown): { depth: number; nodes: number } {
  let nodes = 0;
  let deepest = 0;
  const queue: { node: unknown; depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (typeof next.node !== 'object' || next.node === null || !('type' in next.node)) continue;
    nodes += 1;
    deepest = Math.max(deepest, next.depth);
    if (nodes > bodyLimits.nodes || deepest > bodyLimits.depth) break;
    const content = 'content' in next.node && Array.isArray(next.node.content) ? next.node.content : [];
    for (const child of content) queue.push({ node: child, depth: next.depth + 1 });
  }
  return { depth: deepest, nodes };
}
