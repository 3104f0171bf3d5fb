package lectern.importing;

/**
 * A file to import.
 *
 * @param name the name, by which messages call it
 * @param bytes the whole content, which is not changed
 */
public record ImportedFile(String name, byte[] bytes) {}
