import { expect, test } from 'vitest';
import { bridgeStory } from '#lib/ai/models/testing-story.ts';
import { commandEngine } from './command-engine.ts';

const node = (script: string) => commandEngine(`"${process.execPath}" -e '${script}'`);

test('a command is asked line by line, and what it does not answer has no summary', async () => {
  const script = `require("readline").createInterface({ input: process.stdin }).on("line", (line) => { const { id, body } = JSON.parse(line); console.log("noise"); if (id === "3") process.exit(); console.log(JSON.stringify({ id, summary: body.split("\\n")[0] + " ثم جملة أخرى.", keyPoints: ["نقطة"] })); });`;
  const { summarise, close } = node(script);
  const [one, two] = await Promise.all([summarise(bridgeStory), summarise(bridgeStory, { words: 40 })]);
  expect(one).toMatchObject({ method: 'command', units: { sentences: { length: 2 }, keyPoints: [{ text: 'نقطة' }] } });
  expect(two.units.sentences[0]?.text).toBe(bridgeStory.passages[0]?.text);
  expect(await summarise(bridgeStory)).toMatchObject({ reason: 'ended', units: { sentences: [], keyPoints: [] } });
  expect(await summarise(bridgeStory)).toMatchObject({ reason: 'ended' });
  close();
});
