'use client';

import type { ReactNode } from 'react';

type Props = {
  label: string;
  /** As keys are named on a keyboard: `Ctrl B`. */
  keys?: string;
  onPress: () => void;
  isPressed?: boolean;
  isDisabled?: boolean;
  children: ReactNode;
};

/** A button of the toolbar. Pressing it leaves the caret in the text; one that cannot do anything now stays reachable and says so. */
export function Tool({ label, keys, onPress, isPressed, isDisabled = false, children }: Props) {
  const title = keys ? `${label} · ${keys}` : label;
  return (
    <button
      type="button" className="icon-btn" aria-label={label} title={title} aria-pressed={isPressed} aria-disabled={isDisabled || undefined}
      aria-keyshortcuts={keys?.replaceAll(' ', '+').replace('Ctrl', 'Control')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !isDisabled && onPress()}
    >
      {children}
    </button>
  );
}
