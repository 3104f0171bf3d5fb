package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ShippedClassesTest {
  @Test
  void picocliIsTheOneThatTheBuildCompiles() {
    assertThat(CommandLine.class.getProtectionDomain().getCodeSource().getLocation())
        .isEqualTo(Main.class.getProtectionDomain().getCodeSource().getLocation());
  }
}
