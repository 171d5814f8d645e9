/** What opens over a page or stands around it on every page of a shop: menus, small baskets, quick looks. */
const AROUND_TAGS = /^(?:HEADER|FOOTER|NAV|DIALOG)$/;
const AROUND_ROLES = /^(?:dialog|alertdialog|menu|menubar|navigation|contentinfo|banner)$/;
/** A wrapper may say that it has a menu ("has-navbar"), and how that stands ("main-menu-fixed"). */
const AROUND_NAMES =
  /(?:^|[^a-z])(?<!(?:has|with)[-_])(?:[a-z]{0,12}mega[-_]?menu|(?:main|top|site|hr|nav)[-_]?menu|sub[-_]?menu|navbar|navigation|mini[-_]?cart|side[-_]?cart|cart[-_]?(?:drawer|dropdown|popup|preview)|(?:site|page|main)[-_]?(?:header|footer))(?![a-z]|[-_]+(?:fixed|left|right|open|form))|(?:Mega|Main|Nav)Menu|MiniCart|CartDrawer/;

/** Whether all of some cards stand in what every page of a shop has around it: none is on this page's own list then. */
export function areInMenus(cards: readonly Element[]): boolean {
  return cards.length > 0 && cards.every(isInMenu);
}

/** What has the page's heading or its main part in it is no menu, whatever it is called. */
function isInMenu(card: Element): boolean {
  for (
    let each: Element | null = card;
    each && !/^(?:BODY|HTML)$/.test(each.tagName);
    each = each.parentElement
  ) {
    if (each.tagName === 'MAIN' || each.querySelector('main, h1')) return false;
    const names = `${each.getAttribute('class') ?? ''} ${each.id}`;
    if (AROUND_TAGS.test(each.tagName) || AROUND_NAMES.test(names)) return true;
    if (AROUND_ROLES.test(each.getAttribute('role') ?? '')) return true;
  }
  return false;
}
