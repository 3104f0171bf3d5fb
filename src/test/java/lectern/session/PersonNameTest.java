package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PersonNameTest {
  @Test
  void capitalsAccentsAndSpacesDoNotCount() {
    assertThat(PersonName.key("  Ada \t EXAMPLE ")).isEqualTo("ada example");
    assertThat(PersonName.key("José Ångström")).isEqualTo("jose angstrom");
    assertThat(PersonName.key("ΟΔΥΣΣΕΥΣ")).isEqualTo("οδυσσευς");
    assertThat(PersonName.key("\u2003")).isEmpty();
  }

  @Property(tries = 3000)
  void aKeyIsTheNameWithoutThem(@ForAll("names") String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[\u0300-\u036F]", "");
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      spaced.append(Character.isWhitespace(plain.charAt(i)) ? ' ' : plain.charAt(i));
    }
    String key = spaced.toString().replaceAll(" +", " ").replaceAll("^ | $", "");
    assertThat(PersonName.key(name)).isEqualTo(key.toLowerCase(Locale.ROOT));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("aZz@[`{\u007F é\u0301\u0130ΣσÀ.\t\u001C\n\u2003\u3000\u00A0\u00DF😀")
        .ofMaxLength(10);
  }
}
