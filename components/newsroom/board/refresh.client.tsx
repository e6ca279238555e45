'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const every = 60_000;

/** Keeps a page of moving work from growing old: it is made anew every minute while somebody looks, and when they come back to it. */
export function Refresh() {
  const router = useRouter();
  useEffect(() => {
    const stop = new AbortController();
    const look = () => document.visibilityState === 'visible' && !document.querySelector('[role="dialog"], [role="menu"]') && router.refresh();
    const timer = setInterval(look, every);
    document.addEventListener('visibilitychange', look, { signal: stop.signal });
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [router]);
  return null;
}
