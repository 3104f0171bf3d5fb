/**
 * The language server, which shows editors what {@code lectern check} finds while a proposal is
 * written.
 *
 * <p>Messages of an editor enter through {@link lectern.lsp.ServerRun}; {@code Workspace} holds the
 * open documents and their findings, and a class for each feature of editors answers its requests.
 * Nothing else knows LSP4J.
 */
package lectern.lsp;
