export type Point = readonly [x: number, y: number];

export type Paint = {
  fill?: string;
  stroke?: string;
  width?: number;
  opacity?: number;
  cap?: 'round' | 'square';
  join?: 'round' | 'miter';
  dash?: string;
  dashOffset?: number;
  transform?: string;
  clip?: string;
  mask?: string;
};

export type Stop = readonly [offset: number, color: string, opacity?: number];

export function shape(outline: string, paint: Paint): string {
  return `<path d="${outline}"${attributes(paint)}/>`;
}

/** A stroked outline: an unset fill would be black in SVG. */
export function stroke(outline: string, paint: Paint): string {
  return shape(outline, { fill: 'none', ...paint });
}

export function group(content: string, paint: Paint): string {
  return `<g${attributes(paint)}>${content}</g>`;
}

/** Runs from one point to another, in shares of the painted shape's box. */
export function linearGradient(id: string, stops: readonly Stop[], from: Point = [0, 0], to: Point = [0, 1]): string {
  const span = `x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}"`;
  return `<linearGradient id="${id}" ${span}>${stops.map(gradientStop).join('')}</linearGradient>`;
}

export function radialGradient(id: string, stops: readonly Stop[]): string {
  return `<radialGradient id="${id}">${stops.map(gradientStop).join('')}</radialGradient>`;
}

/** Lets its painted things fade away along a line, in shares of the canvas. */
export function fadingMask(id: string, stops: readonly (readonly [offset: number, visible: number])[], from: Point, to: Point): string {
  const fade = linearGradient(`${id}-fade`, stops.map(([offset, visible]): Stop => [offset, '#fff', visible]), from, to);
  return `${fade}<mask id="${id}" maskUnits="userSpaceOnUse" x="-20" y="-20" width="1240" height="840"><path d="M-20 -20H1220V820H-20Z" fill="url(#${id}-fade)"/></mask>`;
}

export function polyline(points: readonly Point[]): string {
  return `M${points.map(pair).join('L')}`;
}

export function polygon(points: readonly Point[]): string {
  return `${polyline(points)}Z`;
}

/** A Catmull-Rom curve through the points. */
export function curve(points: readonly Point[]): string {
  let outline = '';
  points.forEach((point, place) => {
    const previous = points[place - 1];
    if (!previous) {
      outline = `M${pair(point)}`;
      return;
    }
    const beforePrevious = points[place - 2] ?? previous;
    const next = points[place + 1] ?? point;
    const leave: Point = [previous[0] + (point[0] - beforePrevious[0]) / 6, previous[1] + (point[1] - beforePrevious[1]) / 6];
    const arrive: Point = [point[0] - (next[0] - previous[0]) / 6, point[1] - (next[1] - previous[1]) / 6];
    outline += `C${pair(leave)} ${pair(arrive)} ${pair(point)}`;
  });
  return outline;
}

export function circle([x, y]: Point, radius: number): string {
  const r = tidy(radius);
  return `M${tidy(x - radius)} ${tidy(y)}a${r} ${r} 0 1 0 ${tidy(radius * 2)} 0a${r} ${r} 0 1 0 ${tidy(-radius * 2)} 0Z`;
}

export function ellipse([x, y]: Point, across: number, down: number): string {
  const radii = `${tidy(across)} ${tidy(down)}`;
  return `M${tidy(x - across)} ${tidy(y)}a${radii} 0 1 0 ${tidy(across * 2)} 0a${radii} 0 1 0 ${tidy(-across * 2)} 0Z`;
}

export function rectangle([x, y]: Point, width: number, height: number): string {
  return `M${tidy(x)} ${tidy(y)}h${tidy(width)}v${tidy(height)}h${tidy(-width)}Z`;
}

/** The pen's dot, a square on its point: the one ornament of the house. */
export function rhombus([x, y]: Point, radius: number, tall = radius): string {
  return polygon([[x, y - tall], [x + radius, y], [x, y + tall], [x - radius, y]]);
}

/** An open arc; the angles are in radians, clockwise from the right. */
export function arc(center: Point, radius: number, from: number, to: number): string {
  const start = onCircle(center, radius, from);
  const end = onCircle(center, radius, to);
  const large = Math.abs(to - from) > Math.PI ? 1 : 0;
  return `M${pair(start)}A${tidy(radius)} ${tidy(radius)} 0 ${large} ${to > from ? 1 : 0} ${pair(end)}`;
}

export function onCircle([x, y]: Point, radius: number, angle: number): Point {
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

export function star(center: Point, outer: number, inner: number, points: number, turn = -Math.PI / 2): string {
  const corners = Array.from({ length: points * 2 }, (_, corner) =>
    onCircle(center, corner % 2 ? inner : outer, turn + (corner * Math.PI) / points),
  );
  return polygon(corners);
}

export function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

export function distance(from: Point, to: Point): number {
  const across = to[0] - from[0];
  const down = to[1] - from[1];
  return Math.sqrt(across * across + down * down);
}

/** Cheap soft shadow: SVG blur costs a hundred milliseconds a time, four faint copies cost four. */
export function fallingShadow(outline: string, dx: number, dy: number, strength: number, color = '#0a1420'): string {
  return [0.25, 0.5, 0.75, 1]
    .map((share) => shape(outline, { fill: color, opacity: strength / 4, transform: move(dx * share, dy * share) }))
    .join('');
}

/** A soft dark rim, as of a sheet of card lying over the one below. */
export function softRim(outline: string, reach: number, strength: number, color = '#0a1024'): string {
  return [1, 0.72, 0.46, 0.22]
    .map((share) => stroke(outline, { stroke: color, opacity: strength / 4, width: reach * share, join: 'round' }))
    .join('');
}

export function move(x: number, y: number): string {
  return `translate(${tidy(x)} ${tidy(y)})`;
}

export function turn(degrees: number, [x, y]: Point): string {
  return `rotate(${tidy(degrees)} ${tidy(x)} ${tidy(y)})`;
}

export function scale(by: number, [x, y]: Point): string {
  return `translate(${tidy(x)} ${tidy(y)}) scale(${by.toFixed(3)}) translate(${tidy(-x)} ${tidy(-y)})`;
}

function pair([x, y]: Point): string {
  return `${tidy(x)} ${tidy(y)}`;
}

function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}

function gradientStop([offset, color, opacity = 1]: Stop): string {
  return `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`;
}

function attributes(paint: Paint): string {
  const pairs = [
    ['fill', paint.fill],
    ['stroke', paint.stroke],
    ['stroke-width', paint.width],
    // Opacity proper would make the renderer paint each shape on a sheet of its own.
    ['fill-opacity', paint.opacity],
    ['stroke-opacity', paint.opacity],
    ['stroke-linecap', paint.cap],
    ['stroke-linejoin', paint.join],
    ['stroke-dasharray', paint.dash],
    ['stroke-dashoffset', paint.dashOffset],
    ['transform', paint.transform],
    ['clip-path', paint.clip],
    ['mask', paint.mask],
  ] as const;
  return pairs.map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`)).join('');
}
