import type { Taken } from './facts';

/** A moment by both clocks of a machine: the one that people set, and the one that only runs on. Milliseconds. */
export interface Instant {
  wall: number;
  running: number;
}

/** Differences that come of rounding and of a busy machine. */
const TOLERATED = 2_000;

/**
 * When something was taken. A wall clock that went otherwise than time did was set meanwhile, and it is said by how much.
 * @param offset minutes by which the wall clock was ahead of UTC as it began.
 */
export function takenBetween(began: Instant, ended: Instant, offset: number, zone: string): Taken {
  const moved = ended.wall - began.wall - (ended.running - began.running);
  return {
    utc: new Date(began.wall).toISOString(),
    ended: new Date(ended.wall).toISOString(),
    local: localMoment(began.wall, offset),
    zone,
    clockMoved: Math.abs(moved) > TOLERATED ? Math.round(moved) : 0,
  };
}

/** A moment on a wall clock that is so many minutes ahead of UTC: `2026-05-20T16:00:00.000+08:00`. */
export function localMoment(wall: number, offset: number): string {
  const shown = new Date(wall + offset * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${shown}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
