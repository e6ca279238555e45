import path from 'node:path';
import stylelint from 'stylelint';
import type { Outcome } from './finding.ts';
import { home } from './run-tool.ts';
import { listFiles, readSource } from './source-tree.ts';

/** House rules 13 and 14 in the stylesheets: logical directions, colours by name. `rtl-ok` on a line says that left is meant. */
export async function checkCss(root: string): Promise<Outcome> {
  const sheets = listFiles(root).filter((file) => file.startsWith('app/') && file.endsWith('.css'));
  const found = await Promise.all(sheets.map(async (file) => {
    const { text } = readSource(root, file);
    const lines = text.split('\n');
    const { results } = await stylelint.lint({ code: text, codeFilename: path.join(root, file), configFile: path.join(home, 'stylelint.config.mjs') });
    return results
      .flatMap(({ warnings }) => warnings)
      .filter(({ line }) => !lines[line - 1]?.includes('rtl-ok'))
      .map(({ line, text: message }) => ({ file, line, message }));
  }));
  return { figure: `${sheets.length} stylesheets`, findings: found.flat() };
}
