package lectern.check.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.check.people.Contact.Kind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContactTest {
  @Property(tries = 3000)
  void contactsFollowEachOtherAndHoldWhatTheyAre(@ForAll("texts") String text) {
    int end = 0;
    for (Contact contact : Contact.in(text)) {
      String found = contact.span().of(text);
      assertThat(contact.span().from()).isGreaterThanOrEqualTo(end);
      assertThat(found).contains(contact.kind() == Kind.EMAIL ? "@" : "/").doesNotContain(" ");
      end = contact.span().to();
    }
  }

  @Property(tries = 500)
  void aContactIsFoundWhateverStandsAroundIt(
      @ForAll("around") String a, @ForAll("around") String b) {
    assertThat(found(a + "ada@example.org" + b, Kind.EMAIL)).containsExactly("ada@example.org");
    assertThat(found(a + "https://x.zoom.us/j/1" + b, Kind.MEETING))
        .containsExactly("https://x.zoom.us/j/1");
  }

  private static List<String> found(String text, Kind kind) {
    return Contact.in(text).stream()
        .filter(contact -> contact.kind() == kind)
        .map(contact -> contact.span().of(text))
        .toList();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "@", ".", "/", ":", "://", "zoom.us", "bbb.", " ", "-", "é", "😀", ",")
        .list()
        .ofMaxSize(15)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> around() {
    return Arbitraries.of(
        "", " ", "\n", "(", ")", "<", ">", ".", "!", ", ", "**", "\"", "[", "]", " word ");
  }
}
