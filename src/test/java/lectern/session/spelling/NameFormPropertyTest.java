package lectern.session.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.session.PersonName;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameFormPropertyTest {

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            "dr", "Sir", "ada", "Hering", "j", "J.", "o'neill", "müller", "李", "3", "x,")
        .list()
        .ofMaxSize(5)
        .map(words -> String.join(" ", words));
  }

  @Property
  void theFormOfAFormIsTheSame(@ForAll("names") String name) {
    NameForm form = NameForm.of(PersonName.key(name));
    assertThat(NameForm.of(form.text())).isEqualTo(form);
  }
}
