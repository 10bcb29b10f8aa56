import PSEngine
import PSFormatting
import PSRuntime
import PSTypes

/// Shows bytes as hexadecimal numbers, 16 in a row. Follows Microsoft.PowerShell.Utility/Format-Hex.
///
/// Each text and each array begins anew; single numbers that come one after another are shown together.
struct FormatHexCommand: Cmdlet {
  static let metadata = CmdletMetadata(.format, "Hex", typeName: "Microsoft.PowerShell.Commands.FormatHex")

  static let parameters: [Parameter<Self>] = [
    .init("Path", .set("Path", .mandatory, .position(0)), .validateNotNullOrEmpty) { $0.path = $1 },
    .init("LiteralPath", .set("LiteralPath", .mandatory), .alias("PSPath", "LP"), .validateNotNullOrEmpty) {
      $0.literalPath = $1
    },
    .init("InputObject", .set("ByInputObject", .mandatory, .valueFromPipeline)) { $0.inputObject = $1 },
    .init("Encoding", .set("ByInputObject"), .encodingName, .validateNotNullOrEmpty) { $0.encoding = $1 },
    .init("Count", .validateRange(.positive)) { $0.count = $1 },
    .init("Offset", .validateRange(.nonNegative)) { $0.offset = $1 },
    .init("Raw", .set("ByInputObject"), .dontShow) { $0.raw = $1 },
  ]

  var path: [String] = []
  var literalPath: [String] = []
  var inputObject = PSObjectParameter()
  var encoding = EncodingParameter()
  var count: Int64 = .max
  var offset: Int64 = 0
  var raw = SwitchParameter()
  /// Bytes of numbers that came one after another, and the type of the last.
  private var pending: [UInt8] = []
  private var pendingType: PSType?
  private var isMixed = false

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if runtime.parameterSetName == "ByInputObject" { return try show(inputObject.value.base, runtime) }
    for name in literalPath { try showFile(runtime.session.paths.fileSystemPath(name), runtime) }
    for name in path { for file in try files(name, runtime) { try showFile(file, runtime) } }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws { try flush(runtime) }

  // MARK: - Files

  private func files(_ name: String, _ runtime: CommandRuntime) throws -> [String] {
    do {
      let places = try runtime.session.paths.resolve(name, ProviderContext(runtime.session, runtime))
      guard places.allSatisfy({ $0.provider.name == "FileSystem" }) else {
        try runtime.writeError(TextStrings.onlyFiles(name))
        return []
      }
      return places.map(\.path)
    } catch let error as RuntimeException where error.record.errorId == "PathNotFound" {
      try runtime.writeError(TextStrings.hashedPathNotFound(error.record, name))
      return []
    }
  }

  private func showFile(_ file: String, _ runtime: CommandRuntime) throws {
    guard let bytes = runtime.session.files.read(file) else {
      let isMissing = runtime.session.files.kind(file) == .none
      return try runtime.writeError(isMissing ? TextStrings.shownFileNotFound(file) : TextStrings.shownFileDenied(file))
    }
    try write(part(of: bytes), label: file, from: UInt64(offset), isFile: true, runtime)
  }

  // MARK: - Objects

  private mutating func show(_ value: Value, _ runtime: CommandRuntime) throws {
    if case .string(let text) = value {
      try flush(runtime)
      let bytes = (encoding.encoding?.encoding ?? .utf8).bytes(of: text)
      return try write(part(of: bytes), label: label(.string), from: 0, isFile: false, runtime)
    }
    if let file = value.asObject, file.type.fullName == "System.IO.FileInfo" {
      try flush(runtime)
      return try showFile(LanguagePrimitives.text(value, runtime.context).string, runtime)
    }
    if case .array(let array) = value {
      try flush(runtime)
      pendingType = value.type
      isMixed = true
      guard let bytes = HexBytes.of(array) else { return try refuse(value, runtime) }
      pending += bytes
      return
    }
    let type = HexBytes.numberType(value)
    if let last = pendingType, let type, type !== last { isMixed = true }
    pendingType = type ?? pendingType
    if isMixed { try flush(runtime) }
    guard let bytes = HexBytes.of(value) else { return try refuse(value, runtime) }
    pendingType = type
    pending += bytes
  }

  private func refuse(_ value: Value, _ runtime: CommandRuntime) throws {
    try runtime.writeError(TextStrings.noHexadecimal(value.type))
  }

  private mutating func flush(_ runtime: CommandRuntime) throws {
    if pending.isEmpty { return }
    try write(part(of: pending), label: label(pendingType ?? .byte), from: 0, isFile: false, runtime)
    pending = []
    pendingType = nil
    isMixed = false
  }

  private func part(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.dropFirst(Int(clamping: offset)).prefix(Int(clamping: count))
  }

  /// The heading of a group, with a number that keeps it apart from the next.
  private func label(_ type: PSType) -> String {
    let number = String(Int32.random(in: 0..<Int32.max), radix: 16, uppercase: true)
    return "\(type.name) (\(type.fullName)) <\(number)>"
  }

  private func write(
    _ bytes: ArraySlice<UInt8>, label: String, from start: UInt64, isFile: Bool, _ runtime: CommandRuntime
  ) throws {
    for row in stride(from: 0, to: bytes.count, by: 16) {
      let line = Array(bytes.dropFirst(row).prefix(16))
      let offset = start &+ UInt64(row)
      try runtime.writeObject(ByteCollection(offset, line, label: label, isFile: isFile))
    }
  }
}
