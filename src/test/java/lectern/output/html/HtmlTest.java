package lectern.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import lectern.output.Printable;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void everyCharacterIsEscapedAsTheLibraryDoes() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .mapToObj(c -> "a" + Character.toString(c) + "b")
        .forEach(
            text ->
                assertThat(Html.escaped(text))
                    .isEqualTo(StringEscapeUtils.escapeXml11(Printable.block(text))));
  }
}
