package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.source.Limits;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalDetectorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Access",
        "title: Access\nstatus: draft",
        "tilte: Access",
        "tittle: Access\nsttaus: draft",
        "name: Access\nspaekers: [Ada]\nkind: panel\nwhen: later",
        "name: Access\norganisers: [Ada]\nkind: panel\nwhen: later",
        "title: Access\nx-note: to do\nx-owner: Ada\nx-more: y\ndescription: z\nstatus: draft",
        "agenda: []\na: 1\nb: 2\nc: 3\nd: 4",
        "title: [Access",
        "",
        "# to be written",
        "---\n---\n",
        "- a list\n---\ntitle: Access\n",
        "services: {}\nversion: 3\n---\ntitle: [",
        "key: !Ref x\nspeakers: !GetAtt y",
        "título: Acceso\nponentes: [Ada]\na: 1\nb: 2",
        "título: Acceso\nresumen: Un taller\nsala: 3",
        "titre: Accès\nintervenants: [Ada]\na: 1\nb: 2",
        "name: Access\nabstract: x\npanellists: [Ada]",
        "Policy Questions: [x]\na: 1\nb: 2",
        "title: Access\nabstract: x\nduration: 90",
        "-name: x\ntitle: y"
      })
  void whatMayBeADraftIsMeantAsAProposal(String yaml) {
    assertThat(isForeign(yaml)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on: push\njobs: {}\nname: checks",
        "version: 2\nupdates: []",
        "services: {web: {image: x}}\nversion: 3",
        "site_name: Docs\ntheme: material\nnav: []\nplugins: []",
        "openapi: 3.1.0\ninfo: {title: x}\npaths: {}",
        "name: Proposal\ndescription: A new one\ntitle: x\nlabels: [a]\nbody: []",
        "title: Site\ntheme: minima\nurl: https://example.org\nplugins: []\nbaseurl: x",
        "- {name: Ada}\n- {name: Ben}",
        "just a line of text",
        "42",
        "a: 1\n---\n",
        "{}",
        "Resources: !Ref x",
        "name: web\nhost: localhost\nport: 80",
        "site_name: Docs\ntheme: readthedocs",
        "openapi: 3.1.0\ninfo: {}\ntitle: x\ndescription: y",
        "name: Build\ndescription: x\njobs: {}",
        "name: x\nsummary: y\nid: z\nconflicts: [a]",
        "name: x\nabout: y\nlabels: z"
      })
  void otherYamlIsForeign(String yaml) {
    assertThat(isForeign(yaml)).isTrue();
  }

  @Test
  void oneSlipInAnyKeyDoesNotMakeAProposalForeign() {
    for (ProposalKey key : ProposalKey.values()) {
      String name = key.written();
      for (int i = 1; i < name.length() && name.length() > 4; i++) {
        String without = name.substring(0, i) + name.substring(i + 1);
        assertThat(isForeign("title: x\n" + without + ": x")).as(without).isFalse();
      }
    }
  }

  private static boolean isForeign(String yaml) {
    List<Document> documents =
        new YamlReader(Limits.STANDARD).read(new SourceText("other.yaml", yaml));
    return ProposalDetector.isForeign(documents);
  }
}
