// @ts-check
/** A built file, as a site has it. @param {string} name @returns {Promise<any>} */
export const built = name => import(`/dist/cdn/${name}.js`);
