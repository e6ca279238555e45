/** In fractions, 0–1 from the left and the top. */
export type Focal = { x: number; y: number };
export type Box = { left: number; top: number; width: number; height: number };

/**
 * The largest piece of a picture in this shape (width ÷ height) that keeps its focal point in view, in whole pixels.
 * The same piece that `object-fit: cover` shows with the focal point as its `object-position`.
 */
export function cropBox(picture: { width: number; height: number }, shape: number, focal: Focal): Box {
  const width = Math.max(1, Math.min(picture.width, Math.round(picture.height * shape)));
  const height = Math.max(1, Math.min(picture.height, Math.round(picture.width / shape)));
  return { left: Math.round((picture.width - width) * focal.x), top: Math.round((picture.height - height) * focal.y), width, height };
}
