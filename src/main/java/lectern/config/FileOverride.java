package lectern.config;

import java.util.List;
import java.util.Optional;
import lectern.profile.Layer;
import lectern.proposal.Stage;

/**
 * What holds for some files only.
 *
 * @param files the files, at least one pattern
 */
record FileOverride(
    List<Glob> files, Optional<String> profile, Optional<Stage> stage, Optional<Layer> layer) {

  boolean concerns(String path) {
    return files.stream().anyMatch(glob -> glob.matches(path));
  }
}
