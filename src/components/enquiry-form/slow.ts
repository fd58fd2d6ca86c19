/**
 * From when on it is said that something is on its way, in ms. Of a quick answer Orca 43 would say both,
 * and "Sending…" after what came of it.
 */
export const SLOW = 500;
