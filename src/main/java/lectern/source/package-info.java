/**
 * Source texts: files, ranges in them, problems of them, and the limits on their size.
 *
 * <p>Input: bytes. Output: a {@link lectern.source.SourceText}, or the {@link
 * lectern.source.Problem} that prevented reading it. The package does not know YAML.
 */
package lectern.source;
