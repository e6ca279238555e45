import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { bodyNodes } from '../nodes/body-nodes.ts';
import { idOfNode } from '../nodes/block-id.ts';
import { nameBlocks, withoutIds } from './name-blocks.ts';

const schema = getSchema(bodyNodes);
const paragraph = (id: string | null, text = '') => ({ type: 'paragraph', attrs: { id }, content: text === '' ? [] : [{ type: 'text', text }] });
const stateOf = (...content: object[]) => EditorState.create({ schema, doc: schema.nodeFromJSON({ type: 'doc', content }) });

function ids(state: EditorState): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  state.doc.descendants((node) => {
    if (node.type.spec.attrs && 'id' in node.type.spec.attrs) found.push(idOfNode(node));
  });
  return found;
}

function named(state: EditorState): (string | undefined)[] {
  const tr = nameBlocks(state);
  return ids(tr ? state.apply(tr) : state);
}

describe('the names of blocks', () => {
  it('stay as they are where all are well', () => {
    expect(nameBlocks(stateOf(paragraph('a', 'أ'), paragraph('b')))).toBeNull();
  });

  it('stay with the first half of a paragraph that is split', () => {
    const state = stateOf(paragraph('a', 'أولثان'), paragraph('b', 'ب'));
    const [first, second, third] = named(state.apply(state.tr.split(4)));
    expect([first, third]).toEqual(['a', 'b']);
    expect(second).toMatch(/^[a-z0-9]{10}$/);
  });

  it('stay with the words where a paragraph is split before its first', () => {
    const state = stateOf(paragraph('a', 'أول'));
    const [first, second] = named(state.apply(state.tr.split(1)));
    expect([first === 'a', second]).toEqual([false, 'a']);
  });

  it('are new where there were none, inside lists and cells as well', () => {
    const cell = { type: 'tableCell', content: [paragraph(null)] };
    const found = named(stateOf(paragraph(null), { type: 'bulletList', attrs: { id: null }, content: [{ type: 'listItem', content: [paragraph(null)] }] }, { type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] }));
    expect(found).toHaveLength(6);
    expect(new Set(found).size).toBe(6);
    expect(found.every((id) => id !== undefined)).toBe(true);
  });

  it('are left off what is pasted, but for what was cut here', () => {
    const { doc } = stateOf(paragraph('a', 'أ'), paragraph('b', 'ب'));
    const pasted = withoutIds(doc.content, new Set(['b']));
    expect(pasted.content.map(idOfNode)).toEqual([undefined, 'b']);
    expect(pasted.textBetween(0, pasted.size, '|')).toBe('أ|ب');
  });
});
