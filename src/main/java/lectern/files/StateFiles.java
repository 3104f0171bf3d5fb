package lectern.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.source.Input;
import lectern.source.SourceReader;

/**
 * The files of one version of a programme.
 *
 * @param place its path on disk, which need not exist
 * @param isOneFile whether it is a single file rather than a folder
 */
public record StateFiles(Path place, boolean isOneFile, List<Member> members) {

  /**
   * A file of the version.
   *
   * @param path relative to {@code place}, with slashes; empty for a single file
   */
  public record Member(Input input, String path) {}

  /** Returns the current files on disk. */
  public static StateFiles present(Path place, FileFinder.Found found) {
    List<Member> members = new ArrayList<>();
    for (Input input : found.files()) {
      String path = found.isSearched() ? path(place, input.name()) : "";
      members.add(new Member(input, path));
    }
    return new StateFiles(place, !found.isSearched(), List.copyOf(members));
  }

  private static String path(Path place, String name) {
    return place.normalize().relativize(Path.of(name)).toString().replace('\\', '/');
  }

  /** Returns the same files, with the settings of the same paths in another version. */
  public StateFiles withSettingsOf(StateFiles other) {
    boolean isBoth = isOneFile && other.isOneFile;
    Path folder = other.isOneFile ? other.place.resolveSibling("") : other.place;
    String prefix = folder.toString().isEmpty() ? "" : folder + "/";
    List<Member> redirected = new ArrayList<>();
    for (Member member : members) {
      String path = isOneFile ? place.getFileName().toString() : member.path();
      String as = isBoth ? other.place.toString() : prefix + path;
      redirected.add(new Member(new RedirectedInput(member.input(), as), member.path()));
    }
    return new StateFiles(place, isOneFile, List.copyOf(redirected));
  }

  private record RedirectedInput(Input input, String settingsPath) implements Input {
    @Override
    public String name() {
      return input.name();
    }

    @Override
    public boolean mayBeForeign() {
      return input.mayBeForeign();
    }

    @Override
    public SourceReader.Result read() {
      return input.read();
    }
  }
}
