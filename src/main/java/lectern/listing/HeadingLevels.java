package lectern.listing;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;

/**
 * Makes headings go down one step at a time: who hears a page goes from heading to heading, and
 * takes a step that is left out for a part that is missing.
 */
final class HeadingLevels extends AbstractVisitor {
  private int last;

  /**
   * @param above the level of the heading that the prose stands under
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
