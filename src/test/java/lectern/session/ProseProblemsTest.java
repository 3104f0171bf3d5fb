package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.source.Limits;
import org.junit.jupiter.api.Test;

class ProseProblemsTest {
  @Test
  void aTextThatIsTooLongToBePrintedIsReportedWhereItIsRead() {
    assertThat(ProseLimits.MAX_TEXT).isEqualTo(Limits.STANDARD.text());
  }
}
