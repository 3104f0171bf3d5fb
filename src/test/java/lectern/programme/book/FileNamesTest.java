package lectern.programme.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import lectern.programme.Entry;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.session.ProposalContext;
import lectern.testing.Checks;
import lectern.testing.RandomProposal;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  private static final List<String> SOME =
      List.of(
          "event: IGF 2021\ntype: workshop\nnumber: 7\ntitle: One\n",
          "event: IGF 2021\ntype: open forum\nnumber: 7\ntitle: Other\n",
          "event: IGF 2021\ntitle: Łódź – co dalej?\n",
          "event: IGF 2021\ntitle: 数字包容\n",
          "event: IGF 2021\ntitle: الإنترنت\n",
          "title: Without an event\n",
          "title: \"!\"\n");

  @Test
  void aNameSaysWhatTheSessionIsCalled() {
    assertThat(names(SOME))
        .contains("igf-2021-ws-7", "igf-2021-open-forum-7")
        .anyMatch(name -> name.matches("igf-2021-lodz-co-dalej-[0-9a-f]{8}"))
        .anyMatch(name -> name.matches("session-without-an-event-[0-9a-f]{8}"))
        .anyMatch(name -> name.matches("igf-2021-[0-9a-f]{8}"))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9-]+"));
  }

  @Test
  void aNameStaysWhileOthersComeAndGo() {
    Map<String, String> all = byProposal(SOME);
    for (int i = 0; i < SOME.size(); i++) {
      assertThat(byProposal(List.of(SOME.get(i)))).containsValue(all.get(SOME.get(i)));
    }
    List<String> reversed = new ArrayList<>(SOME);
    Collections.reverse(reversed);
    assertThat(byProposal(reversed)).isEqualTo(all);
  }

  @Test
  void twinsAreToldApart() {
    String twin = "event: IGF 2021\ntitle: Access\n";
    assertThat(names(List.of(twin, twin, twin)))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("igf-2021-access-[0-9a-f-]{17,19}"));
  }

  @Test
  void noOtherSessionChangesTheNameOfOneWithoutANumber() {
    List<String> titles =
        List.of("Opening", "Opening!", "OPENING", "数字包容", "الإنترنت", "!", "Opening 2");
    for (String title : titles) {
      Map<String, String> files = new LinkedHashMap<>();
      files.put("m/talk.yaml", "event: IGF 2021\ntitle: \"" + title + "\"\n");
      String name = named(files).get("m/talk.yaml");
      for (String other : titles) {
        files.put("a/" + files.size() + ".yaml", "event: IGF 2021\ntitle: \"" + other + "\"\n");
        files.put("z" + files.size() + ".yaml", "title: \"" + other + "\"\n");
        assertThat(named(files)).containsEntry("m/talk.yaml", name);
      }
      assertThat(named(files).values()).doesNotHaveDuplicates();
    }
  }

  @Test
  void sessionsOfOneTitleInFilesOfOneNameAreToldApartByTheirFolders() {
    String twin = "event: IGF 2021\ntitle: Access\n";
    Map<String, String> names = named(Map.of("a/x.yaml", twin, "b/x.yaml", twin));
    assertThat(names.values()).doesNotHaveDuplicates();
    assertThat(named(Map.of("a/x.yaml", twin, "b/x.yaml", twin, "c/x.yaml", twin)))
        .containsAllEntriesOf(names);
  }

  @Test
  void aFileThatMovesToAnotherFolderKeepsItsName() {
    String talk = "event: IGF 2021\ntitle: Access\n";
    assertThat(named(Map.of("drafts/x.yaml", talk)).values())
        .containsExactlyElementsOf(named(Map.of("accepted/x.yaml", talk)).values());
  }

  @Test
  void theOrderOfFilesNamesNoneOfThoseThatShareANumberDifferently() {
    String one = "event: IGF 2021\ntype: workshop\nnumber: 7\ntitle: One\n";
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.yaml", one);
    files.put("b.yaml", one.replace("One", "Other"));
    files.put("m/c.yaml", one);
    files.put("n/c.yaml", one);
    List<String> order = new ArrayList<>(files.keySet());
    Collections.reverse(order);
    Map<String, String> reversed = new LinkedHashMap<>();
    order.forEach(file -> reversed.put(file, files.get(file)));
    Map<String, String> names = named(files);
    assertThat(names).hasSize(4).isEqualTo(named(reversed));
    assertThat(names.values())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.startsWith("igf-2021-ws-7-"));
    assertThat(identities(files)).hasSize(4).isEqualTo(identities(reversed));
  }

  private static Map<String, UUID> identities(Map<String, String> files) {
    Map<String, UUID> identities = new HashMap<>();
    entries(files).forEach(entry -> identities.put(entry.name().file(), entry.id()));
    return identities;
  }

  private static List<Entry> entries(Map<String, String> files) {
    Programme.Builder builder = new Programme.Builder(Privacy.PUBLIC);
    files.forEach(
        (file, yaml) -> {
          ProposalContext one = Checks.check(file, yaml).proposals().get(0);
          builder.add(Entry.of(one.proposal(), one.profile(), Privacy.PUBLIC), one.profile());
        });
    return builder.build().entries();
  }

  private static Map<String, String> named(Map<String, String> files) {
    List<Entry> entries = entries(files);
    List<String> names = FileNames.of(entries);
    Map<String, String> byFile = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      byFile.put(entries.get(i).name().file(), names.get(i));
    }
    return byFile;
  }

  @Test
  void aTitleThatLooksLikeTheNameOfATwinMeetsNone() {
    String twin = "event: IGF 2021\ntitle: Access\n";
    List<String> twins = names(List.of(twin, twin));
    List<String> proposals = new ArrayList<>(List.of(twin, twin));
    for (String name : twins) {
      proposals.add("event: IGF 2021\ntitle: " + name.replace("igf-2021-", "") + "\n");
      proposals.add(
          "event: IGF 2021\ntitle: "
              + name.replace("igf-2021-", "").toUpperCase(Locale.ROOT)
              + "!\n");
    }
    assertThat(names(proposals)).hasSize(6).doesNotHaveDuplicates();
    proposals.remove(3);
    proposals.remove(4);
    assertThat(names(proposals)).hasSize(4).doesNotHaveDuplicates().containsAll(twins);
  }

  @Test
  void theNameOfTheIndexIsTaken() {
    assertThat(names(List.of("event: Index\ntitle: \"!\"\n", "title: \"?\"\n")))
        .doesNotContain("index")
        .doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void namesAreDistinctAndSafe(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> proposals = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      proposals.add(StyledYaml.write(RandomProposal.of(random.nextLong()), seed).text());
    }
    assertThat(names(proposals))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9][a-z0-9-]*") && name.length() < 130);
  }

  private static Map<String, String> byProposal(List<String> proposals) {
    Map<String, String> names = new HashMap<>();
    List<Entry> entries = entries(proposals);
    List<String> all = FileNames.of(entries);
    for (int i = 0; i < all.size(); i++) {
      String title = entries.get(i).name().title();
      names.put(proposal(proposals, title), all.get(i));
    }
    return names;
  }

  private static String proposal(List<String> proposals, String title) {
    return proposals.stream()
        .filter(yaml -> yaml.contains("title: " + title) || yaml.contains("\"" + title + "\""))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(List<String> proposals) {
    return FileNames.of(entries(proposals));
  }

  private static List<Entry> entries(List<String> proposals) {
    Programme.Builder builder = new Programme.Builder(Privacy.PUBLIC);
    for (String yaml : proposals) {
      ProposalContext one = Checks.check("proposal.yaml", yaml).proposals().get(0);
      builder.add(Entry.of(one.proposal(), one.profile(), Privacy.PUBLIC), one.profile());
    }
    return builder.build().entries();
  }
}
