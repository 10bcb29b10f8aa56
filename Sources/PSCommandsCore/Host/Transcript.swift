import PSEngine
import PSFormatting
import PSRuntime

/// The transcript of a session: a file with a header and an end.
final class Transcript {
  private var file: TextFile?
  private var path = ""

  func start(_ path: String, append: Bool, _ runtime: CommandRuntime) throws {
    _ = try stop()
    var options = TextFile.Options()
    options.append = append
    do throws(TextFileFailure) {
      file = try TextFile(path, options)
    } catch {
      throw CoreStrings.transcriptNotWritable(path)
    }
    self.path = path
    let line = PSString.make(
      "**********************\nPowerShell transcript start\nUsername: \(runtime.context.services.userName)\n")
    file?.write(line)
    file?.write(PSString.make("Machine: \(runtime.context.services.machineName)\n**********************\n"))
  }

  /// Ends the transcript and gives its path; nil where there was none.
  @discardableResult
  func stop() throws -> String? {
    guard let file else { return nil }
    file.write(PSString.make("**********************\nPowerShell transcript end\n**********************\n"))
    file.close()
    self.file = nil
    return path
  }
}
