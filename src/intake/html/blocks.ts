/** What elements do to the lines of a text. Names of elements in small letters. */

/** Nothing of these is text for a reader. */
export const SILENT = new Set(
  'script style  noscript template svg math canvas iframe object embed applet audio video map title select option datalist button input textarea progress meter dialog'.split(
    ' ',
  ),
);

/** Parts of a page around what it is about. */
export const FURNITURE = new Set(['nav', 'aside', 'footer', 'menu', 'search']);

/** What the role attribute calls such parts. */
export const FURNITURE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'banner',
]);

/** Parts of a page that are not its article, in names that pages give them by class or id. */
export const BESIDE =
  /comment|disqus|discussion|respond|related|recommend|sidebar|promo|newsletter|subscri|signup|login|modal|popup|cookie|consent|footer/iu;

/** Have no content and no end. */
export const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Stand for themselves, with an empty line before and after. */
export const BLOCKS = new Set(
  'address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main nav p pre section summary table ul ol menu caption'.split(
    ' ',
  ),
);

/** Stand on a line of their own. */
export const LINES = new Set(['li', 'tr', 'thead', 'tbody', 'tfoot']);
