package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.session.Contact.Kind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
  @ParameterizedTest
  @ValueSource(strings = {"a@b.co", "a!@b.co", "a.b@c-d.co", "é@b.museum", "a@b.c1"})
  void isAnAddress(String word) {
    assertThat(found("Write to " + word + " today", Kind.EMAIL)).containsExactly(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@b.co",
        "a@.co",
        "a@b.c",
        "a@b",
        "a@b@c.co",
        "a..b@c.co",
        "a@b..co",
        "a@-b.co",
        "a@b!.co",
        "a(@b.co",
        "a@b_c.co",
        "@",
        "a@"
      })
  void isNoAddress(String word) {
    assertThat(Contact.in("Write to " + word + " today")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zoom.us/j",
        "zoom.us:443/j/1",
        "zoom.us/j:1",
        "HTTPS://Us02.Zoom.us/j/1",
        "https://jitsi.example.org/room"
      })
  void isAMeeting(String link) {
    assertThat(Contact.in("Come to " + link + " at ten"))
        .extracting(Contact::kind)
        .contains(Kind.MEETING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zoom.us",
        "https://zoom.us/",
        "https://notzoom.us/j/1",
        "us/j",
        "/j",
        "https:///j",
        "https://example.org/zoom.us/j",
        "https://jitsi/room",
        "https://example.jitsi.org/room"
      })
  void isNoMeeting(String link) {
    assertThat(Contact.in("Come to " + link + " at ten")).isEmpty();
  }

  @Property(tries = 3000)
  void contactsFollowEachOtherAndHoldWhatTheyAre(@ForAll("texts") String text) {
    int end = 0;
    assertThat(Contact.in(new TokenizedText(text))).isEqualTo(Contact.in(text));
    for (Contact contact : Contact.in(text)) {
      String found = contact.range().of(text);
      assertThat(contact.range().from()).isGreaterThanOrEqualTo(end);
      assertThat(found).contains(contact.kind() == Kind.EMAIL ? "@" : "/").doesNotContain(" ");
      end = contact.range().to();
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
        .map(contact -> contact.range().of(text))
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
