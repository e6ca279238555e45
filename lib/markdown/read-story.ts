import { bearsKeyPoints } from '../text/align-key-points.ts';
import { bodyFromMarkdown } from './body-from-markdown.ts';
import type { BodyDraft } from './body-draft.ts';
import { byLine, type Problem } from './problem.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import type { StoryFields } from './story-fields.ts';

type SummaryFields = NonNullable<StoryFields['summary']>;

/** `block` is the id of the body block that the file names for the point; without it the point has still to be aligned. */
export type StoryKeyPoint = { text: string; block?: string };
export type StorySummary = Omit<SummaryFields, 'keyPoints'> & { keyPoints: StoryKeyPoint[] };
export type Story = Omit<StoryFields, 'summary'> & { summary?: StorySummary; body: BodyDraft };

/** Reads one story file: front matter, then Markdown. Either the whole story or every problem, by line of the file. */
export function readStory(file: string): { ok: true; story: Story } | { ok: false; problems: Problem[] } {
  const parts = splitFrontMatter(file);
  if (!parts.ok) return { ok: false, problems: [parts.problem] };
  const front = readFrontMatter(parts.yaml);
  const body = bodyFromMarkdown(parts.markdown);
  if (!front.ok || !body.ok) {
    const problems = [...(front.ok ? [] : front.problems), ...(body.ok ? [] : body.problems)];
    return { ok: false, problems: problems.toSorted(byLine) };
  }
  const { summary, ...fields } = front.fields;
  if (!summary) return { ok: true, story: { ...fields, body: body.draft } };
  const keyPoints = summary.keyPoints.map((point) => withBlockId(point, body.draft));
  const problems = keyPoints.flatMap((point, index): Problem[] => {
    if (point) return [];
    const path = ['summary', 'keyPoints', index, 'block'];
    return [{ line: front.lineAt(path), reason: 'keyPointBlockMissing', detail: path.join('.') }];
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, story: { ...fields, summary: { ...summary, keyPoints: keyPoints.flatMap((point) => point ?? []) }, body: body.draft } };
}

/** The file counts the blocks of the body from 1; a point can rest only on one that has words. */
function withBlockId({ text, block }: SummaryFields['keyPoints'][number], draft: BodyDraft): StoryKeyPoint | undefined {
  if (block === undefined) return { text };
  const found = draft.blocks[block - 1];
  return found && bearsKeyPoints(found) ? { text, block: found.attrs.id } : undefined;
}
