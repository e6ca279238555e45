import { preferenceKeys } from './preference-keys.ts';
import { textSizes } from './text-sizes.ts';

/**
 * A script for the head: puts the stored theme and text size on the page before it is painted, so that neither flashes.
 * Where storage is forbidden the page keeps its defaults.
 */
export const beforePaint = 'try{'
  + `let d=document.documentElement,g=k=>localStorage.getItem(k),t=g("${preferenceKeys.theme}"),s=g("${preferenceKeys.textSize}");`
  + 'if(t=="light"||t=="dark")d.dataset.theme=t;'
  + `if(${JSON.stringify(textSizes.map(String))}.includes(s))d.style.setProperty("--reading-scale",s)`
  + '}catch{}';
