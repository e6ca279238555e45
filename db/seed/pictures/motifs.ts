import type { Scene } from './sketch.ts';
import { river } from './scenes/river.ts';
import { port } from './scenes/port.ts';
import { observatory } from './scenes/observatory.ts';
import { skyline } from './scenes/skyline.ts';
import { fields } from './scenes/fields.ts';
import { girih } from './scenes/girih.ts';
import { arches } from './scenes/arches.ts';
import { circuit } from './scenes/circuit.ts';
import { weave } from './scenes/weave.ts';
import { salt } from './scenes/salt.ts';
import { dunes } from './scenes/dunes.ts';
import { track } from './scenes/track.ts';
import { tram } from './scenes/tram.ts';
import { palm } from './scenes/palm.ts';
import { waves } from './scenes/waves.ts';
import { strata } from './scenes/strata.ts';
import { ballots } from './scenes/ballots.ts';
import { charts } from './scenes/charts.ts';
import { books } from './scenes/books.ts';
import { pitch } from './scenes/pitch.ts';
import { rain } from './scenes/rain.ts';
import { balance } from './scenes/balance.ts';
import { lanterns } from './scenes/lanterns.ts';
import { classroom } from './scenes/classroom.ts';

export const motifs = [
  'river',
  'port',
  'observatory',
  'skyline',
  'fields',
  'girih',
  'arches',
  'circuit',
  'weave',
  'salt',
  'dunes',
  'track',
  'tram',
  'palm',
  'waves',
  'strata',
  'ballots',
  'charts',
  'books',
  'pitch',
  'rain',
  'balance',
  'lanterns',
  'classroom',
] as const;

export type Motif = (typeof motifs)[number];

export const scenes: Record<Motif, Scene> = {
  river,
  port,
  observatory,
  skyline,
  fields,
  girih,
  arches,
  circuit,
  weave,
  salt,
  dunes,
  track,
  tram,
  palm,
  waves,
  strata,
  ballots,
  charts,
  books,
  pitch,
  rain,
  balance,
  lanterns,
  classroom,
};
