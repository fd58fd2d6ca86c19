// @ts-check
/** The same page as a server prints it. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { View } from './react-view.mjs';

/** @param {{ base: string, policy: string }} given */
export const print = given => renderToString(createElement(View, { given }));
