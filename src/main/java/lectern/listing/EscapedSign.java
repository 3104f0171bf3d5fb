package lectern.listing;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** A sign of punctuation that means nothing but itself, in a place where the library forgets so. */
final class EscapedSign extends CustomNode {
  private final String sign;

  EscapedSign(String sign) {
    this.sign = sign;
  }

  /** Writes such signs with a backslash before them. */
  static final class Writer implements MarkdownNodeRendererFactory {
    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return new NodeRenderer() {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
          return Set.of(EscapedSign.class);
        }

        @Override
        public void render(Node node) {
          context.getWriter().raw("\\" + ((EscapedSign) node).sign);
        }
      };
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return Set.of();
    }
  }
}
