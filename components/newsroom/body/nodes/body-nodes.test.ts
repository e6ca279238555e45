import fs from 'node:fs';
import path from 'node:path';
import { getSchema } from '@tiptap/core';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOfDocument } from '#lib/body/body-of-document.ts';
import type { DocumentNode } from '#lib/body/document-node.ts';
import { documentOfBody } from '#lib/body/document-of-body.ts';
import { parseBody } from '#lib/body/parse-body.ts';
import type { Block, Body, Inline, Paragraph } from '#lib/body/schema.ts';
import { placePictures } from '#lib/markdown/place-pictures.ts';
import { readStory } from '#lib/markdown/read-story.ts';
import { bodyNodes } from './body-nodes.ts';

const schema = getSchema(bodyNodes);
const stories = ['ar', 'en'].flatMap((locale) => {
  const folder = path.join('db/seed/stories', locale);
  return fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')] as const);
});

/** A body after the editor has held it. */
function held(body: Body): Body {
  const document = schema.nodeFromJSON(documentOfBody(body));
  document.check();
  const json: DocumentNode = document.toJSON();
  return bodyOfDocument(json);
}

/** Marks are a set: the order in which they are written says nothing. */
function withSortedMarks(body: Body): unknown {
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (key === 'marks' && Array.isArray(value) ? value.toSorted((a: { type: string }, b: { type: string }) => a.type.localeCompare(b.type)) : value)));
}

describe('the text of a story in the editor', () => {
  it.each(stories)('is that of %s, letter by letter', (_name, file) => {
    const read = readStory(file);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    let picture = 0;
    const placed = placePictures(read.story.body, () => (picture += 1));
    if (!placed.ok) throw new Error(placed.reason);
    const back = held(placed.value);
    expect(withSortedMarks(back)).toEqual(withSortedMarks(placed.value));
    expect(parseBody(back).ok).toBe(true);
  });

  it('is whatever the closed schema allows', () => {
    fc.assert(fc.property(anyBody(), (body) => {
      expect(parseBody(body)).toEqual({ ok: true, value: body });
      expect(withSortedMarks(held(body))).toEqual(withSortedMarks(body));
    }), { numRuns: 300 });
  });

  it('begins with a paragraph where there is nothing yet', () => {
    expect(held({ type: 'doc', content: [] })).toEqual({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: expect.stringMatching(/^[a-z0-9]{10}$/) } }] });
  });
});

/** Any body of the schema, as one writes it: neighbouring texts differ in their marks, and ids do not come twice. */
function anyBody(): Arbitrary<Body> {
  return fc.array(anyBlock(), { minLength: 1, maxLength: 8 }).map((content) => {
    let count = 0;
    const body: Body = JSON.parse(JSON.stringify({ type: 'doc', content }, (key, value: unknown) => (key === 'id' ? `b${(count += 1)}` : value)));
    return body;
  });
}

function anyBlock(): Arbitrary<Block> {
  const attrs = fc.constant({ id: 'x' });
  const item = fc.record({ type: fc.constant('listItem' as const), content: fc.tuple(paragraph()) });
  const inner = fc.record({ type: fc.constant('bulletList' as const), attrs, content: fc.array(item, { minLength: 1, maxLength: 3 }) });
  const outer = fc.record({ type: fc.constant('listItem' as const), content: fc.tuple(paragraph(), fc.oneof(inner, paragraph())) });
  const words = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
  const cell = fc.record({ type: fc.constantFrom('tableHeader' as const, 'tableCell' as const), content: fc.tuple(paragraph()) });
  const rows = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.record({ type: fc.constant('tableRow' as const), content: fc.array(cell, { minLength: columns, maxLength: columns }) }), { minLength: 1, maxLength: 4 }));
  const media = fc.integer({ min: 1, max: 1e6 });
  return fc.oneof<Arbitrary<Block>[]>(
    paragraph(),
    fc.record({ type: fc.constant('heading' as const), attrs: fc.record({ id: fc.constant('x'), level: fc.constantFrom(2 as const, 3 as const) }), content: inlines(1) }),
    fc.record({ type: fc.constant('bulletList' as const), attrs, content: fc.array(fc.oneof(item, outer), { minLength: 1, maxLength: 3 }) }),
    fc.record({ type: fc.constant('orderedList' as const), attrs: fc.record({ id: fc.constant('x'), start: fc.nat(50) }, { requiredKeys: ['id'] }), content: fc.array(item, { minLength: 1, maxLength: 3 }) }),
    fc.record({ type: fc.constant('blockquote' as const), attrs: fc.record({ id: fc.constant('x'), source: inlines(1) }, { requiredKeys: ['id'] }), content: fc.array(paragraph(), { minLength: 1, maxLength: 3 }) }),
    fc.record({ type: fc.constant('figure' as const), attrs: fc.record({ id: fc.constant('x'), media }) }),
    fc.record({ type: fc.constant('gallery' as const), attrs: fc.record({ id: fc.constant('x'), caption: words, media: fc.array(media, { minLength: 2, maxLength: 5 }) }, { requiredKeys: ['id', 'media'] }) }),
    fc.record({ type: fc.constant('embed' as const), attrs: fc.record({ id: fc.constant('x'), provider: fc.constantFrom('youtube' as const, 'x' as const, 'telegram' as const), embedId: fc.stringMatching(/^[A-Za-z0-9_./-]{1,40}$/), title: words }) }),
    fc.record({ type: fc.constant('table' as const), attrs: fc.record({ id: fc.constant('x'), caption: words, source: words }, { requiredKeys: ['id'] }), content: rows }),
    fc.record({ type: fc.constant('divider' as const), attrs }),
  );
}

function paragraph(): Arbitrary<Paragraph> {
  return fc.record({ type: fc.constant('paragraph' as const), attrs: fc.constant({ id: 'x' }), content: inlines(1) }, { requiredKeys: ['type', 'attrs'] });
}

function inlines(minLength: number): Arbitrary<Inline[]> {
  const mark = fc.oneof(
    fc.constant({ type: 'strong' as const }), fc.constant({ type: 'em' as const }),
    fc.constant({ type: 'link' as const, attrs: { href: 'https://a.example/ب' } }), fc.constant({ type: 'codeSwitch' as const, attrs: { lang: 'en', dir: 'ltr' as const } }),
  );
  const marks = fc.uniqueArray(mark, { maxLength: 4, minLength: 1, selector: ({ type }) => type });
  const text = fc.record({ type: fc.constant('text' as const), text: fc.string({ minLength: 1, maxLength: 20 }), marks }, { requiredKeys: ['type', 'text'] });
  const signature = (node: Inline | undefined) => (node?.type === 'text' ? JSON.stringify((node.marks ?? []).map(({ type }) => type).toSorted()) : '');
  return fc.array(fc.oneof(text, fc.constant({ type: 'hardBreak' as const })), { minLength, maxLength: 5 })
    .map((content) => content.filter((node, index) => node.type === 'hardBreak' || signature(node) !== signature(content[index - 1])))
    .filter((content) => content.length >= minLength);
}
