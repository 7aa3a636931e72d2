/** The page's own styles may be what is broken: these come with the script, as the policy allows a script to make them. */
const LOOK = `
.recover {
  --paper: light-dark(#f4f2ed, #161a20); --panel: light-dark(#fffefb, #1d222a); --line: light-dark(#e2ddd2, #343b46);
  --ink: light-dark(#1c2530, #e8e6e0); --ink-soft: light-dark(#5d6875, #a9b2bd); --accent: light-dark(#1f4e79, #8fbce6);
  --on-accent: light-dark(#fffefb, #161a20); --warning: light-dark(#9c2e18, #f2957c);
  color-scheme: light dark; box-sizing: border-box; color: var(--ink); background: var(--paper);
  font: 16px/1.5 'Inter Variable', system-ui, sans-serif;
}
.recover.page { position: fixed; inset: 0; z-index: 1000; overflow: auto; padding: 32px 16px 64px; }
.recover.offer { position: fixed; inset: 16px 16px auto; z-index: 1000; max-width: 720px; margin: 0 auto; padding: 16px 24px;
  border: 1px solid var(--line); border-radius: 10px; background: var(--panel); box-shadow: 0 8px 24px #0004; }
.recover .column { max-width: 720px; margin: 0 auto; }
.recover h1 { margin: 0 0 8px; font: 600 24px/1.25 'Source Serif 4 Variable', Georgia, serif; }
.recover h2 { margin: 32px 0 8px; font-size: 16px; }
.recover p { margin: 0 0 8px; }
.recover ul { margin: 0; padding: 0; list-style: none; }
.recover li { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; padding: 12px 16px;
  border: 1px solid var(--line); border-radius: 8px; background: var(--panel); margin-bottom: 8px; overflow-wrap: anywhere; }
.recover .soft { color: var(--ink-soft); font-size: 14px; }
.recover .warning { color: var(--warning); overflow-wrap: anywhere; }
.recover button { min-height: 40px; padding: 0 16px; border: 1px solid var(--accent); border-radius: 8px; background: transparent;
  color: var(--accent); font: inherit; cursor: pointer; }
.recover button.main { background: var(--accent); color: var(--on-accent); }
.recover a { color: var(--accent); }
.recover :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.recover .acts { display: flex; flex-wrap: wrap; gap: 16px; align-items: center; margin-top: 16px; }
`;

/** Without it, in an older browser, the page is plain and works. */
export function wearLook(): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LOOK);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // Plain, then.
  }
}

/** An element with what is in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}
