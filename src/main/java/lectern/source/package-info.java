/**
 * Text as it was written: files, ranges in them, problems with them, and the limits on their size.
 *
 * <p>Bytes enter; {@link lectern.source.SourceText}s, or the {@link lectern.source.Problem} that
 * kept them from being read, leave. Nothing here knows YAML.
 */
package lectern.source;
