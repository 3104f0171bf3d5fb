package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://orcid.org/0000-0002-1825-0097",
        "http://example.org/ada",
        "0000-0002-1825-0097",
        "0000-0002-9079-593X"
      })
  void addressesAndOrcidIdsArePublic(String id) {
    assertThat(PublicId.is(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@example.org",
        "mailto:ada@example.org",
        "https://ada@example.org/",
        "4711",
        "0000-0002-1825-00977",
        "X000-0002-1825-0097",
        "https:",
        ""
      })
  void everythingElseIsPrivate(String id) {
    assertThat(PublicId.is(id)).isFalse();
  }
}
