package lectern.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Checker;
import lectern.check.Examination;
import lectern.check.Now;
import lectern.check.Selection;
import lectern.config.Policy;
import lectern.proposal.ProposalReader;
import lectern.proposal.Reading;
import lectern.report.Report;
import lectern.source.Document;
import lectern.source.Limits;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.source.YamlReader;

/** Checks texts as the command line does, each by its own event and status. */
public final class Checks {
  /** Shared, because it keeps the rules of each profile ready. */
  private static final Checker CHECKER = new Checker(Now.unknown());

  private Checks() {}

  /** A file of this name and text, checked. */
  public static CheckedFile check(String name, String text) {
    return check(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of this name and these bytes, checked. */
  public static CheckedFile check(String name, byte[] bytes) {
    return check(CHECKER, Policy.NONE, read(name, bytes));
  }

  /** The proposals of a text that is valid YAML, with their profiles, before any rule has run. */
  public static List<Examination> load(String text) {
    SourceText source = ((SourceReader.Result.Accepted) read("proposals.yaml", text)).source();
    List<Examination> loaded = new ArrayList<>();
    for (Document document : new YamlReader(Limits.STANDARD).read(source)) {
      Reading reading = ProposalReader.read(document);
      reading
          .proposal()
          .ifPresent(
              proposal ->
                  loaded.add(
                      new Examination(
                          proposal,
                          CHECKER.profile(Policy.NONE, reading.proposal()),
                          proposal.stage(),
                          source,
                          Now.unknown())));
    }
    return loaded;
  }

  /** A file of this name and text, read. */
  public static SourceReader.Result read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceReader.Result read(String name, byte[] bytes) {
    try {
      return new SourceReader(Limits.STANDARD).read(name, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file checked with what its own waivers leave. */
  public static CheckedFile check(Checker checker, Policy policy, SourceReader.Result read) {
    return checker.settle(
        checker.check(read, policy), policy, Selection.ALL, List.of(), new ArrayList<>());
  }

  /** What a report prints. */
  public static String print(Report report, CheckedFile... files) {
    StringBuilder out = new StringBuilder();
    try {
      report.write(List.of(files), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
