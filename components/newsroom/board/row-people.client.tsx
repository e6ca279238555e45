'use client';

import { createContext, useContext, type ReactNode } from 'react';
import type { Person } from './board-view.ts';

const People = createContext<readonly Person[]>([]);

/** Whom stories may be assigned to, sent once for all rows. */
export function RowPeople({ people, children }: { people: readonly Person[]; children: ReactNode }) {
  return <People value={people}>{children}</People>;
}

export function usePeople(): readonly Person[] {
  return useContext(People);
}
