/**
 * Text as it was written: files, places in them, YAML nodes, and the limits that keep both small.
 *
 * <p>Bytes enter, located {@link lectern.source.Node}s and {@link lectern.source.Fault}s leave.
 * Nothing here knows what a proposal is; profiles and configuration files are read by the same
 * classes.
 */
package lectern.source;
