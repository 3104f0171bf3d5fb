package lectern.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.editor.rename.PersonRenamer;
import lectern.editor.rename.Renaming;
import lectern.source.Edit;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Renames people in all files of the workspace. What can't be renamed is answered by an error. */
record PersonRenaming(Workspace workspace, EditorClient client) {

  PrepareRenameResult prepare(PrepareRenameParams params) {
    String uri = params.getTextDocument().getUri();
    Renaming renaming = renamer().prepare(DocumentUri.name(uri), offset(uri, params.getPosition()));
    if (renaming instanceof Renaming.Possible possible) {
      return new PrepareRenameResult(
          workspace.places().of(possible.range()).getRange(), possible.name());
    }
    throw refused(renaming);
  }

  WorkspaceEdit rename(RenameParams params) {
    String uri = params.getTextDocument().getUri();
    Renaming renaming =
        renamer()
            .rename(DocumentUri.name(uri), offset(uri, params.getPosition()), params.getNewName());
    if (renaming instanceof Renaming.Edits edits) {
      return client.edit(byUri(edits.edits()), workspace.open().values());
    }
    throw refused(renaming);
  }

  private PersonRenamer renamer() {
    return new PersonRenamer(workspace.loaded());
  }

  private int offset(String uri, Position position) {
    return workspace.document(uri).map(document -> document.positions().offset(position)).orElse(0);
  }

  private Map<String, List<TextEdit>> byUri(List<Edit> edits) {
    Places places = workspace.places();
    Map<String, List<TextEdit>> byUri = new LinkedHashMap<>();
    for (Edit edit : edits) {
      Location place = places.of(edit.range());
      byUri
          .computeIfAbsent(place.getUri(), none -> new ArrayList<>())
          .add(new TextEdit(place.getRange(), edit.text()));
    }
    return byUri;
  }

  private static ResponseErrorException refused(Renaming renaming) {
    String message = renaming instanceof Renaming.Refused refused ? refused.message() : "";
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, message, null));
  }
}
