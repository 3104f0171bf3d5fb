package lectern.programme.book;

/** The formats that a listing is printed in. */
public enum ListingFormat {
  TEXT("txt"),
  MARKDOWN("md"),
  HTML("html"),
  JSON("json"),
  YAML("yaml");

  private final String extension;

  ListingFormat(String extension) {
    this.extension = extension;
  }

  /** The extension of its files, without the dot. */
  public String extension() {
    return extension;
  }
}
