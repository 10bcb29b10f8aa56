import PSEngine
import PSRuntime

/// Where `> file` goes: objects as `Out-File` writes them.
final class RedirectionPipe: ClosablePipe {
  private let file: TextFile
  private let document: OutDocument
  private let newLine = PSString.make(unit: 0x0A)

  init(_ path: Value, append: Bool, _ session: SessionState) throws {
    var options = TextFile.Options()
    options.append = append
    let name = try LanguagePrimitives.text(path, session.context).string
    do throws(TextFileFailure) {
      file = try TextFile(RedirectionPipe.path(name, session), options)
    } catch {
      let record = error.record
      record.commandTypeName = "Microsoft.PowerShell.Commands.OutFileCommand"
      record.categoryActivity = "Out-File"
      throw RuntimeException(record)
    }
    let width = session.host.ui.rawUI?.bufferWidth ?? 120
    document = OutDocument(
      session.context,
      CollectingLineOutput(width: width, wraps: false) { [file, newLine] in
        file.write($0)
        file.write(newLine)
      })
    super.init()
  }

  private static func path(_ name: String, _ session: SessionState) -> String {
    (try? session.outputPath(name)) ?? name
  }

  override func write(_ value: Value) throws { try document.add(value) }
  override func close() throws {
    defer { file.close() }
    try document.end()
  }
}
