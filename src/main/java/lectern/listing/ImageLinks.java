package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Makes links of images. A page that loads them would tell a stranger who reads it. */
final class ImageLinks extends AbstractVisitor {
  private boolean isInLink;

  @Override
  public void visit(Link link) {
    isInLink = true;
    visitChildren(link);
    isInLink = false;
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
    List<Node> words = new ArrayList<>();
    for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
      words.add(child);
    }
    if (words.isEmpty()) {
      words.add(new Text(image.getDestination()));
    }
    if (isInLink) {
      words.forEach(image::insertBefore);
    } else {
      Link link = new Link(image.getDestination(), image.getTitle());
      words.forEach(link::appendChild);
      image.insertBefore(link);
    }
    image.unlink();
  }
}
