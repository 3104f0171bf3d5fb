package lectern.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lectern.programme.Privacy;
import lectern.proposal.PersonKey;
import lectern.proposal.Role;
import org.junit.jupiter.api.Test;

/** Who left, who came, and who is only called otherwise. */
class PeopleChangesTest {
  private static List<Change> changes(String before, String after) {
    return TwoStates.changes("title: A\n" + before, "title: A\n" + after, Privacy.PUBLIC);
  }

  private static Change added(Role role, String name) {
    return new Change.PersonChanged(role, Optional.empty(), Optional.of(name), false);
  }

  private static Change removed(Role role, String name) {
    return new Change.PersonChanged(role, Optional.of(name), Optional.empty(), false);
  }

  private static Change replaced(Role role, String before, String after, boolean isStated) {
    return new Change.PersonChanged(role, Optional.of(before), Optional.of(after), isStated);
  }

  private static String named(String name) {
    return "speakers: [{name: '" + name + "'}]";
  }

  @Test
  void oneForOneIsToldAsSuchWhetherStatedOrNot() {
    assertThat(changes("speakers: [Ada Lee, Bo Chan]", "speakers: [Ada Lee, Cy Twom]"))
        .containsExactly(replaced(Role.SPEAKER, "Bo Chan", "Cy Twom", false));
    assertThat(
            changes(
                "speakers: [Ada Lee, Bo Chan]",
                "speakers: [{name: Cy Twom, replaces: BO CHAN}, {name: Di Moss, replaces: Ada Lee}]"))
        .containsExactly(
            replaced(Role.SPEAKER, "Bo Chan", "Cy Twom", true),
            replaced(Role.SPEAKER, "Ada Lee", "Di Moss", true));
  }

  @Test
  void ofSeveralItIsNotGuessedWhoReplacesWhom() {
    assertThat(changes("speakers: [Ada Lee, Bo Chan]", "speakers: [Cy Twom]"))
        .containsExactly(
            added(Role.SPEAKER, "Cy Twom"),
            removed(Role.SPEAKER, "Ada Lee"),
            removed(Role.SPEAKER, "Bo Chan"));
  }

  @Test
  void eachRoleIsToldByItself() {
    assertThat(
            changes(
                "speakers: [Ada Lee]\nmoderator: Ada Lee\nrapporteur: Ada Lee",
                "moderator: Ada Lee\nrapporteur: Bo Chan"))
        .containsExactly(
            removed(Role.SPEAKER, "Ada Lee"),
            replaced(Role.RAPPORTEUR, "Ada Lee", "Bo Chan", false));
  }

  @Test
  void anotherRoleIsNoComingAndGoing() {
    assertThat(changes("speakers: [Ada Lee]", "moderator: Ada Lee"))
        .containsExactly(new Change.RoleChanged("Ada Lee", Role.SPEAKER, Role.MODERATOR));
  }

  @Test
  void anotherSpellingIsTheSamePerson() {
    for (String[] names :
        new String[][] {
          {"PABLO CASTRO", "Pablo Castro"},
          {"Łukasz Święty", "Łukasz Swiety"},
          {"Nguyễn Văn An", "Nguyen Van An"},
          {"John Hering", "Hering John"},
          {"Gerardo Morales Tenorio", "Gerardo Isaac Morales Tenorio"},
        }) {
      assertThat(changes(named(names[0]), named(names[1])))
          .as(names[0])
          .hasSize(1)
          .allMatch(change -> change instanceof Change.NameRespelled);
    }
  }

  @Test
  void aNameInSeveralRolesIsRespeltOnce() {
    assertThat(
            changes(
                "speakers: [JOHN HERING]\nmoderator: JOHN HERING",
                "speakers: [John Hering]\nmoderator: John Hering"))
        .containsExactly(new Change.NameRespelled("JOHN HERING", "John Hering"));
  }

  @Test
  void anAliasIsTheSamePerson() {
    assertThat(
            changes(
                "speakers: [Cat Stevens]",
                "speakers: [{name: Yusuf Islam, aliases: [Cat Stevens]}]"))
        .containsExactly(new Change.NameRespelled("Cat Stevens", "Yusuf Islam"));
  }

  @Test
  void whoIsSaidToReplaceAnotherIsNotTheSamePerson() {
    assertThat(
            changes(
                "speakers: [John Hering]", "speakers: [{name: Jon Hering, replaces: John Hering}]"))
        .containsExactly(replaced(Role.SPEAKER, "John Hering", "Jon Hering", true));
  }

  @Test
  void otherPeopleOfOneFamilyAreNotTheSame() {
    assertThat(changes("speakers: [Daniel Mustermann]", "speakers: [Daniela Mustermann]"))
        .containsExactly(replaced(Role.SPEAKER, "Daniel Mustermann", "Daniela Mustermann", false));
    assertThat(changes("speakers: [王小明]", "speakers: [王大明]"))
        .containsExactly(replaced(Role.SPEAKER, "王小明", "王大明", false));
  }

  @Test
  void aDetailOfSeveralRolesIsToldOnce() {
    assertThat(
            changes(
                "speakers: [\"Ada Lee, Acme\"]\nmoderator: Ada Lee, Acme",
                "speakers: [\"Ada Lee, Other\"]\nmoderator: Ada Lee, Other"))
        .hasSize(1)
        .allMatch(
            change ->
                change instanceof Change.DetailChanged detail
                    && detail.key() == PersonKey.ORGANIZATION);
  }

  @Test
  void anAddressMayChangeButAnIdMayNot() {
    assertThat(
            changes(
                "speakers: [{name: Ada Lee, email: ada@example.org}]",
                "speakers: [{name: Ada Lee, email: lee@example.org}]"))
        .noneMatch(change -> change instanceof Change.PersonChanged);
    assertThat(
            changes("speakers: [{name: Ada Lee, id: '1'}]", "speakers: [{name: Ada Lee, id: '2'}]"))
        .containsExactly(replaced(Role.SPEAKER, "Ada Lee", "Ada Lee", false));
  }

  @Test
  void aPlaceholderIsNobody() {
    assertThat(changes("speakers: [TBC, Ada Lee]", "speakers: [N.N., Ada Lee]")).isEmpty();
  }

  @Test
  void whereANameCannotBeReadNothingIsToldOfItsRole() {
    assertThat(changes("speakers: [Ada Lee]", "speakers: [{name: [x]}, Bo Chan]")).isEmpty();
  }

  @Test
  void mailAddressesInNamesAreHidden() {
    assertThat(changes("speakers: [Ada Lee]", "speakers: [Ada Lee, bo@example.org]"))
        .containsExactly(added(Role.SPEAKER, "[address not shown]"));
  }
}
