import type { ReactNode } from 'react';

/** What a list is of at the start side, and the list beside it; on narrow screens one over the other. */
export function Listing({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <div className="listing">
      <div className="listing-head">{head}</div>
      <div>{children}</div>
    </div>
  );
}
