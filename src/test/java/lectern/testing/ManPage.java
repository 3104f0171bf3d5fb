package lectern.testing;

import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;

/** Renders manual pages in troff from their AsciiDoc source. */
public final class ManPage {
  private ManPage() {}

  /** The renderer, which takes seconds to start and so is started once for all tests. */
  private static final class Renderer {
    static final Asciidoctor SHARED = Asciidoctor.Factory.create();
    static final Options OPTIONS =
        Options.builder()
            .backend("manpage")
            .standalone(true)
            .attributes(Attributes.builder().attribute("docdate", "").build())
            .build();
  }

  /** Renders a page whose document type is {@code manpage}. */
  public static synchronized String render(String asciidoc) {
    return Renderer.SHARED.convert(asciidoc, Renderer.OPTIONS);
  }
}
