import PSEngine
import PSFormatting
import PSRuntime

extension CommandRuntime {
  /// The bytes of a file that a command reads; one that cannot be read ends the command.
  func bytes(ofFile path: String) throws -> [UInt8] {
    guard let bytes = session.files.read(path) else { try throwTerminating(CsvStrings.fileNotFound(path)) }
    return bytes
  }

  /// Opens a file to be written; where that fails the command ends.
  func openFile(
    _ path: String, encoding: EncodingParameter, append: Bool = false, force: SwitchParameter,
    noClobber: SwitchParameter
  ) throws -> TextFile {
    var options = TextFile.Options()
    options.append = append
    options.noClobber = noClobber.isPresent
    options.force = force.isPresent
    if let given = encoding.encoding { options.encoding = given }
    do throws(TextFileFailure) {
      return try TextFile(path, options)
    } catch {
      let record = error.record
      record.target = .text(path)
      try throwTerminating(record)
    }
  }
}

extension SessionState {
  /// The files that a path with wildcards means; a literal one, or one without a match, as it is.
  func namedFiles(_ name: String, isLiteral: Bool) throws -> [String] {
    let place = try paths.fileSystemPath(name)
    guard !isLiteral, WildcardPattern.containsWildcardCharacters(PSString.make(name)) else { return [place] }
    guard let slash = place.lastIndex(of: "/") else { return [place] }
    let folder = String(place[..<slash])
    let pattern = try WildcardPattern(PSString.make(String(place[place.index(after: slash)...])), options: .ignoreCase)
    let found = files.list(folder.isEmpty ? "/" : folder).filter { pattern.isMatch(PSString.make($0)) }.sorted()
    return found.map { folder + "/" + $0 }
  }
}
