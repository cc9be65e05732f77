import type { CommentCard } from '../document.ts';
import { element } from './element.ts';

/** The pane of cards, and the box for a new one: an ordinary rich text field that is not the document (§11). */
export function commentsPane(cards: readonly CommentCard[]): { pane: HTMLElement; box: HTMLElement } {
  const box = element('div', {
    class: 'NewCommentBox',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'New comment',
    style: 'min-height:40px;border:1px solid #888;white-space:pre-wrap;',
  });
  const pane = element(
    'div',
    { class: 'CommentsPane', role: 'tree', style: 'display:none;width:280px;flex:none;background:#faf9f8;' },
    ...cards.map((card) =>
      element(
        'div',
        { role: 'treeitem' },
        element(
          'div',
          { role: 'comment', 'aria-label': `Comment from ${card.author} on ${card.date}` },
          element('p', {}, card.text),
        ),
      ),
    ),
    box,
  );
  return { pane, box };
}
