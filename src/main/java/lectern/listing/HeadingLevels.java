package lectern.listing;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;

/**
 * A visitor that makes headings go down one level at a time, since users of screen readers navigate
 * by headings and take a skipped level for a missing section.
 *
 * @see <a href="https://www.w3.org/WAI/tutorials/page-structure/headings/">Heading ranks</a>
 */
final class HeadingLevels extends AbstractVisitor {
  private int last;

  /**
   * @param above the level of the heading above the prose
   */
  HeadingLevels(int above) {
    this.last = above;
  }

  @Override
  public void visit(Heading heading) {
    heading.setLevel(Math.min(heading.getLevel(), last + 1));
    last = heading.getLevel();
    visitChildren(heading);
  }
}
