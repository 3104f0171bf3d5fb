package lectern.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.source.Input;
import lectern.source.SourceReader;

/**
 * The files of one state of a programme.
 *
 * @param place its path on disk, which need not exist
 * @param isOneFile whether it is a file and no folder
 */
public record StateFiles(Path place, boolean isOneFile, List<Member> members) {

  /**
   * A file of the state.
   *
   * @param path from the place, with slashes; empty where the state is one file
   */
  public record Member(Input input, String path) {}

  /** Returns the state of the files on disk. */
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

  /** Returns the same files, checked by the settings of the same paths in another state. */
  public StateFiles withSettingsOf(StateFiles other) {
    boolean isBoth = isOneFile && other.isOneFile;
    Path folder = other.isOneFile ? other.place.resolveSibling("") : other.place;
    String prefix = folder.toString().isEmpty() ? "" : folder + "/";
    List<Member> judged = new ArrayList<>();
    for (Member member : members) {
      String path = isOneFile ? place.getFileName().toString() : member.path();
      String as = isBoth ? other.place.toString() : prefix + path;
      judged.add(new Member(new RedirectedInput(member.input(), as), member.path()));
    }
    return new StateFiles(place, isOneFile, List.copyOf(judged));
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
