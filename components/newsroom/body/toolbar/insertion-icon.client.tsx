'use client';

import { Heading2, Heading3, Image, Images, List, ListOrdered, Minus, Quote, SquarePlay, Table2 } from 'lucide-react';
import type { Insertion } from './insertions.ts';

/** The sign of what can be set into a story. */
export function InsertionIcon({ of }: { of: Insertion }) {
  switch (of) {
    case 'heading2':
      return <Heading2 aria-hidden />;
    case 'heading3':
      return <Heading3 aria-hidden />;
    case 'bulletList':
      return <List aria-hidden className="dir-flip" />;
    case 'orderedList':
      return <ListOrdered aria-hidden className="dir-flip" />;
    case 'quote':
      return <Quote aria-hidden />;
    case 'picture':
      return <Image aria-hidden />;
    case 'gallery':
      return <Images aria-hidden />;
    case 'table':
      return <Table2 aria-hidden className="dir-flip" />;
    case 'embed':
      return <SquarePlay aria-hidden />;
    case 'divider':
      return <Minus aria-hidden />;
  }
}
