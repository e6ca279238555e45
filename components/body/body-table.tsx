import { inlineText } from '#lib/body/plain-text.ts';
import type { Block } from '#lib/body/schema.ts';
import type { Edition } from '#lib/i18n/edition.ts';
import { translator } from '#lib/i18n/translator.ts';
import { MixedText } from '../ui/mixed-text.tsx';
import { BodyInline } from './body-inline.tsx';

type Table = Extract<Block, { type: 'table' }>;
type Row = Table['content'][number];
type Cell = Row['content'][number];

/** Figures in rows. Where it is wider than the window it scrolls by itself, with the keyboard too. */
export function BodyTable({ edition, table }: { edition: Edition; table: Table }) {
  const { id, caption, source } = table.attrs;
  const [first, ...rest] = table.content;
  const headed = first?.content.every((cell) => cell.type === 'tableHeader') ?? false;
  const rows = headed ? rest : table.content;
  const captionId = `${id}_caption`;
  const t = translator(edition, 'Body');
  return (
    <figure id={id} className="table-figure">
      {caption && <figcaption id={captionId}><MixedText edition={edition} text={caption} /></figcaption>}
      <div className="table-scroll" role="group" tabIndex={isWide(table) ? 0 : undefined} {...(caption ? { 'aria-labelledby': captionId } : { 'aria-label': t('table') })}>
        <table aria-labelledby={caption ? captionId : undefined}>
          {headed && first && <thead><HeadRow edition={edition} row={first} /></thead>}
          <tbody>{rows.map((row, index) => <BodyRow key={index} edition={edition} row={row} />)}</tbody>
        </table>
      </div>
      {source && <div className="source"><MixedText edition={edition} text={t('source', { source })} /></div>}
    </figure>
  );
}

/** Two columns always fit a phone; more may not. */
function isWide(table: Table): boolean {
  return table.content.some((row) => row.content.length > 2);
}

function HeadRow({ edition, row }: { edition: Edition; row: Row }) {
  return <tr>{row.content.map((cell, index) => <th key={index} scope="col"><CellWords edition={edition} cell={cell} /></th>)}</tr>;
}

/** What opens a row in words, not in figures, names the row. */
function BodyRow({ edition, row }: { edition: Edition; row: Row }) {
  return (
    <tr>
      {row.content.map((cell, index) => {
        const words = <CellWords key={index} edition={edition} cell={cell} />;
        const names = cell.type === 'tableHeader' || (index === 0 && row.content.length > 1 && /\p{L}/u.test(textOf(cell)));
        return names ? <th key={index} scope="row">{words}</th> : <td key={index}>{words}</td>;
      })}
    </tr>
  );
}

function CellWords({ edition, cell }: { edition: Edition; cell: Cell }) {
  return cell.content.map((line, index) => <div key={index}><BodyInline edition={edition} content={line.content} /></div>);
}

function textOf(cell: Cell): string {
  return cell.content.map((line) => inlineText(line.content ?? [])).join(' ');
}
