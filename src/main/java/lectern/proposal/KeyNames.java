package lectern.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import lectern.fields.OtherNames;

/** The names that people write for the keys of a proposal, read from {@code other-names.txt}. */
final class KeyNames implements Function<String, OtherNames> {
  /** Finds the other names of the keys of an object, such as {@code a person}. */
  static final KeyNames TABLE = new KeyNames();

  private KeyNames() {}

  @Override
  public OtherNames apply(String owner) {
    return Table.NAMES.getOrDefault(owner, OtherNames.NONE);
  }

  /** The table, which is only read where an unknown key occurs. */
  private static final class Table {
    private static final String FILE = "other-names.txt";
    private static final Map<String, OtherNames> NAMES = read();

    private Table() {}

    private static Map<String, OtherNames> read() {
      Map<String, List<String>> sections = new HashMap<>();
      List<String> section = new ArrayList<>();
      try (InputStream in = Objects.requireNonNull(KeyNames.class.getResourceAsStream(FILE));
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("[")) {
            section = new ArrayList<>();
            sections.put(line.substring(1, line.length() - 1), section);
          } else if (!line.isEmpty() && !line.startsWith("#")) {
            section.add(line);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Map<String, OtherNames> names = new HashMap<>();
      sections.forEach((owner, lines) -> names.put(owner, new OtherNames(lines, outer(owner))));
      return names;
    }

    /** Returns the keys of a proposal that are never meant for a part of it. */
    private static List<String> outer(String owner) {
      List<String> keys = new ArrayList<>();
      for (ProposalKey key : ProposalKey.LIST) {
        boolean isOuter = key == ProposalKey.TIME_ZONE || key.compareTo(ProposalKey.ROOM) > 0;
        if (isOuter && !owner.equals(ProposalKey.ALL.owner())) {
          keys.add(key.written());
        }
      }
      return keys;
    }
  }
}
