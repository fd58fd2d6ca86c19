// @ts-check
import { back } from './back.mjs';
import { cover } from './cover.mjs';
import { escape } from './escape.mjs';
import { falseExits } from './false-exits.mjs';
import { traces } from './traces.mjs';
import { unload } from './unload.mjs';

export const JOURNEYS = [...escape, ...back, ...traces, ...unload, ...cover, ...falseExits];
