import type { Node } from 'mdast';
import type { DraftPicture } from './body-draft.ts';
import type { Problem, ProblemReason } from './problem.ts';

/** One pass over a Markdown text: what it says where, and the problems, pictures and ids gathered on the way. */
export class Reading {
  readonly source: string;
  readonly problems: Problem[] = [];
  readonly pictures: DraftPicture[] = [];
  readonly #counts = new Map<string, number>();

  constructor(source: string) {
    this.source = source;
  }

  /** Notes a problem and gives nothing, so that a converter can `return reading.refuse(…)`. */
  refuse(node: Node, reason: ProblemReason, detail?: string): undefined {
    this.problems.push({ line: lineOf(node), reason, ...(detail ? { detail } : {}) });
  }

  /** The text of a node as it was typed. */
  sourceOf(node: Node): string {
    return this.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }

  /** `p1`, `p2`, … per prefix, so that the same text always gets the same ids. */
  nextId(prefix: string): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    return `${prefix}${count}`;
  }
}

export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}
