// Where on earth do two numbers point, and can they be what their coordinate system says?
// Sources: EPSG register (numbers, meridians, false origins); inverse transverse Mercator by the series of Krüger.
import { written, type Address } from '../content-parts.js';

export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}
/** A little wider than the Land. */
export const brandenburg: Box = { south: 51.3, north: 53.6, west: 11.2, east: 14.8 };

interface Place {
  readonly longitude: number;
  readonly latitude: number;
}
interface CoordinateSystem {
  readonly fits: (x: number, y: number) => boolean;
  readonly locate: (x: number, y: number) => Place;
}

const inDegrees = (radians: number): number => (radians * 180) / Math.PI;

const degrees: CoordinateSystem = {
  fits: (x, y) => Math.abs(x) <= 180 && Math.abs(y) <= 90,
  locate: (x, y) => ({ longitude: x, latitude: y }),
};

const radius = 6_378_137;
const webMercator: CoordinateSystem = {
  fits: (x, y) => Math.max(Math.abs(x), Math.abs(y)) <= 20_037_509 && Math.max(Math.abs(x), Math.abs(y)) > 180,
  locate: (x, y) => ({ longitude: inDegrees(x / radius), latitude: inDegrees(2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) }),
};

const grs80 = { axis: 6_378_137, flattening: 1 / 298.257_222_101 };
const bessel = { axis: 6_377_397.155, flattening: 1 / 299.152_812_8 };
const widest = 450_000;

const transverseMercator = (
  meridian: number,
  falseEasting: number,
  scale: number,
  { axis, flattening }: typeof grs80,
): CoordinateSystem => {
  const n = flattening / (2 - flattening);
  const unit = (scale * axis * (1 + n ** 2 / 4 + n ** 4 / 64)) / (1 + n);
  const beta = [n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3, n ** 2 / 48 + n ** 3 / 15, (17 / 480) * n ** 3];
  const delta = [2 * n - (2 / 3) * n ** 2 - 2 * n ** 3, (7 / 3) * n ** 2 - (8 / 5) * n ** 3, (56 / 15) * n ** 3];
  const sum = (factors: readonly number[], term: (angle: number) => number): number =>
    factors.reduce((total, factor, at) => total + factor * term(2 * (at + 1)), 0);
  return {
    fits: (x, y) => Math.abs(x - falseEasting) <= widest && y >= 0 && y <= 10_000_000,
    locate: (x, y) => {
      const [xi, eta] = [y / unit, (x - falseEasting) / unit];
      const north = xi - sum(beta, (k) => Math.sin(k * xi) * Math.cosh(k * eta));
      const east = eta - sum(beta, (k) => Math.cos(k * xi) * Math.sinh(k * eta));
      const chi = Math.asin(Math.sin(north) / Math.cosh(east));
      return {
        longitude: meridian + inDegrees(Math.atan2(Math.sinh(east), Math.cos(north))),
        latitude: inDegrees(chi + sum(delta, (k) => Math.sin(k * chi))),
      };
    },
  };
};

const utm32 = transverseMercator(9, 500_000, 0.9996, grs80);
const utm33 = transverseMercator(15, 500_000, 0.9996, grs80);
/** By EPSG number: degrees, web maps, UTM with and without the zone before the easting, Gauß-Krüger. */
const systems: Readonly<Record<string, CoordinateSystem>> = {
  4326: degrees,
  4258: degrees,
  4314: degrees,
  3857: webMercator,
  900913: webMercator,
  25832: utm32,
  32632: utm32,
  25833: utm33,
  32633: utm33,
  4647: transverseMercator(9, 32_500_000, 0.9996, grs80),
  5650: transverseMercator(15, 33_500_000, 0.9996, grs80),
  31468: transverseMercator(12, 4_500_000, 1, bessel),
  31469: transverseMercator(15, 5_500_000, 1, bessel),
};
const spokenNames: Readonly<Record<string, string>> = { WGS84: '4326', ETRS89: '4258', UTM32: '25832', UTM33: '25833' };

const systemOf = (epsg: string, x: number, y: number): CoordinateSystem | undefined => {
  if (epsg === '') return degrees.fits(x, y) || degrees.fits(y, x) ? degrees : undefined;
  const name = epsg.toUpperCase().replace(/^EPSG:*|[\s_-]/g, '');
  return systems[spokenNames[name] ?? name];
};

const isInside = ({ longitude, latitude }: Place, { south, north, west, east }: Box): boolean =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

export interface Point {
  readonly epsg: string;
  readonly x: number;
  readonly y: number;
}
/** The coordinate of an address; null unless both values are there. */
export const pointOf = ({ coordinates }: Address): Point | null => {
  const { x, y } = coordinates ?? {};
  return typeof x === 'number' && typeof y === 'number' ? { epsg: written(coordinates?.epsg), x, y } : null;
};

export const isZero = ({ x, y }: Point): boolean => x === 0 && y === 0;

/** `swapped`: the other way round it would lie inside the box. `range`: no place of this system has such values. A system that we do not know is not judged. */
export type PointFault = 'swapped' | 'range' | 'outside';
export const faultOf = (point: Point, box: Box): PointFault | null => {
  const { epsg, x, y } = point;
  const system = systemOf(epsg, x, y);
  if (system === undefined || isZero(point)) return null;
  if (system.fits(x, y) && isInside(system.locate(x, y), box)) return null;
  if (system.fits(y, x) && isInside(system.locate(y, x), box)) return 'swapped';
  return system.fits(x, y) ? 'outside' : 'range';
};
