// @ts-check
/**
 * Chromium's accessibility tree as text, in the notation of Playwright's aria snapshots. It is read
 * from the browser and not from `ariaSnapshot()`, which computes a tree of its own from the DOM: that
 * one passes over roles of ElementInternals (the quick exit's region), hosts with `display: contents`
 * (the cookie banner), descriptions, `required`, `invalid`, live regions and where the focus is.
 */

/** @typedef {import('playwright-core/types/protocol').Protocol.Accessibility.AXNode} AXNode */

/** No meaning of their own: their content stands in their place. */
const FLAT = new Set(['generic', 'none', 'MenuListPopup']);
/** Their words are the name of the control that they belong to. */
const LABELS = new Set(['LabelText', 'Legend', 'DisclosureTriangle']);
const DROPPED = new Set(['ListMarker', 'LineBreak', 'InlineTextBox']);

/** @type {Readonly<Record<string, string>>} */
const ROLES = {
  StaticText: 'text',
  DisclosureTriangle: 'summary',
  RootWebArea: 'document',
  Iframe: 'iframe',
};

/** Said of a node where it is not what is usual. @type {Readonly<Record<string, (value: any) => string | undefined>>} */
const STATES = {
  checked: value => (value === 'true' ? 'checked' : undefined),
  disabled: value => (value ? 'disabled' : undefined),
  expanded: value => (value ? 'expanded' : 'collapsed'),
  focused: value => (value ? 'focused' : undefined),
  invalid: value => (value === 'true' ? 'invalid' : undefined),
  level: value => `level=${value}`,
  live: value => `live=${value}`,
  modal: value => (value ? 'modal' : undefined),
  readonly: value => (value ? 'readonly' : undefined),
  required: value => (value ? 'required' : undefined),
  selected: value => (value ? 'selected' : undefined),
};

/** @param {AXNode} node */
const roleOf = node => String(node.role?.value ?? 'generic');
/** @param {AXNode} node */
const nameOf = node => String(node.name?.value ?? '').trim();

/** @param {AXNode} node */
const statesOf = node =>
  (node.properties ?? [])
    .map(({ name, value }) =>
      roleOf(node) === 'listitem' ? undefined : STATES[name]?.(value.value),
    )
    .filter(Boolean)
    .sort()
    .map(state => ` [${state}]`)
    .join('');

/** Where a link leads, but for the address of the story itself. @param {AXNode} node */
const urlOf = node => {
  const url = node.properties?.find(({ name }) => name === 'url')?.value.value;
  return roleOf(node) === 'link' && url
    ? String(url).replace(/^http:\/\/127\.0\.0\.1[^#]*/, '')
    : '';
};

/** @param {string} text */
const quoted = text => JSON.stringify(text);
/** @param {string} line */
const isText = line => line.startsWith('- text: ');

/** What is said of a node beside its name. @param {AXNode} node @returns {string[]} */
const aboutOf = node => {
  const description = node.description?.value;
  const value = node.value?.value;
  return [
    description ? `- /description: ${quoted(String(description))}` : '',
    value === undefined || value === '' ? '' : `- /value: ${quoted(String(value))}`,
    urlOf(node) && `- /url: ${quoted(urlOf(node))}`,
  ].filter(Boolean);
};

/**
 * @param {AXNode} node
 * @param {Map<string, AXNode>} all
 * @returns {string[]} lines, two spaces a level
 */
const linesOf = (node, all) => {
  const role = roleOf(node);
  if (!node.ignored && DROPPED.has(role)) return [];
  const name = nameOf(node);
  if (!node.ignored && role === 'StaticText') return name ? [`- text: ${quoted(name)}`] : [];

  const inside = (node.childIds ?? []).flatMap(id => {
    const child = all.get(id);
    return child ? linesOf(child, all) : [];
  });
  const states = statesOf(node);
  if (node.ignored || (FLAT.has(role) && !name && !states)) return inside;
  if (LABELS.has(role) && !states) return inside.filter(line => !isText(line));

  // A link's or a heading's words are its name, a text field's are its value: said once.
  const said = [name, String(node.value?.value ?? '')].map(text => `- text: ${quoted(text)}`);
  const children = inside.length === 1 && said.includes(inside[0] ?? '') ? [] : inside;
  const lines = [...aboutOf(node), ...children];
  const head = `- ${ROLES[role] ?? role}${name ? ` ${quoted(name)}` : ''}${states}`;
  const [only = ''] = lines;
  if (lines.length === 1 && isText(only)) return [`${head}: ${only.slice('- text: '.length)}`];
  return lines.length > 0 ? [`${head}:`, ...lines.map(line => `  ${line}`)] : [head];
};

/** The page's title where an element changed it; the focus of the document is no news. @param {AXNode} root */
const pageOf = root => ({
  ...root,
  ignored: /^[a-z-]+$/.test(nameOf(root)),
  name: {
    type: root.name?.type ?? 'computedString',
    value: nameOf(root).replace(/ [a-z-]+--[a-z-]+$/, ' …'),
  },
  properties: [],
});

/** @param {import('@playwright/test').Page} page @returns {Promise<string>} */
export const accessibilityTree = async page => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const all = new Map(nodes.map(node => [node.nodeId, node]));
  const [root] = nodes;
  const lines = root ? linesOf(pageOf(root), all) : [];
  return lines.length > 0 ? lines.join('\n') : '- nothing';
};
