// @ts-check
/** @type {import('../rig/host.mjs').Host} */
export const host = {
  why: 'the parts that come with an act are blocked: the network went, a new release replaced the files',
  serve: path =>
    /chunks\/(session|feedback-form|dialog|gist|protected-characteristics\.content)\.js$/.test(path)
      ? 'missing'
      : undefined,
  less: {
    cookies: 'the dialog cannot be opened and says so',
    'beta-banner': 'the form cannot be opened and says so',
    characteristics: 'the list cannot be loaded and leads to the Act',
    term: 'the press follows the link',
    enquiry: 'the form posts by itself',
  },
  console: [/Failed to load resource.*404/],
};
