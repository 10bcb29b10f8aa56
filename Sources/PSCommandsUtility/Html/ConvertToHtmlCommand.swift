import PSEngine
import PSRuntime
import PSTypes

/// Makes a table or a list in HTML of objects. Follows Microsoft.PowerShell.Utility/ConvertTo-Html.
///
/// The first object decides the columns of a table; a list asks each object for its own properties.
struct ConvertToHtmlCommand: Cmdlet {
  static let metadata = CmdletMetadata(.convertTo, "Html", defaultParameterSet: "Page")

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("Property", .position(0)) { $0.property = $1 },
    .init("Body", .set("Page", .position(3))) { $0.body = $1 },
    .init("Head", .set("Page", .position(1))) { $0.head = $1 },
    .init("Title", .set("Page", .position(2)), .validateNotNullOrEmpty) { $0.title = $1 },
    .init("As", .validateNotNullOrEmpty, .validateSet("Table", "List")) { $0.form = $1 },
    .init("CssUri", .set("Page"), .alias("cu", "uri"), .validateNotNullOrEmpty) { $0.cssUri = $1 },
    .init("Fragment", .set("Fragment"), .validateNotNullOrEmpty) { $0.fragment = $1 },
    .init("PostContent", .validateNotNullOrEmpty) { $0.postContent = $1 },
    .init("PreContent", .validateNotNullOrEmpty) { $0.preContent = $1 },
    .init("Meta", .set("Page"), .validateNotNullOrEmpty) { $0.meta = $1 },
    .init("Charset", .set("Page"), .validateNotNullOrEmpty, .validatePattern("^[A-Za-z0-9]\\w+\\S+[A-Za-z0-9]$")) {
      $0.charset = $1
    },
    .init("Transitional", .set("Page"), .validateNotNullOrEmpty) { $0.transitional = $1 },
  ]

  var inputObject = PSObjectParameter()
  var property: [Value]?
  var body: [String] = []
  var head: [String]?
  var title = "HTML TABLE"
  var form = "Table"
  var cssUri = UriParameter()
  var fragment = SwitchParameter()
  var postContent: [String] = []
  var preContent: [String] = []
  var meta: PSHashtable?
  var charset = ""
  var transitional = SwitchParameter()
  private var asked: [PropertyParameter] = []
  private var columns: [HtmlColumn] = []
  private var hasHeader = false
  private var count = 0

  init() {}

  private var isList: Bool { form.lowercased() == "list" }

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    if !cssUri.value.isNull, try cssText(runtime).isEmpty { try runtime.throwTerminating(HtmlStrings.emptyCssUri()) }
    asked = try HtmlColumn.definition.process(property ?? [.text("*")], runtime)
    if !fragment.isPresent { try writeHead(runtime) }
    for line in preContent { try runtime.writeObject(line) }
    try runtime.writeObject("<table>")
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let target = inputObject.value
    if target.isNull { return }
    count &+= 1
    if !hasHeader {
      columns = try asked.flatMap { try HtmlColumn.resolve($0, for: target, runtime.context) }
      if columns.isEmpty { return }
      if isList { return try writeEntry(target, runtime) }
      try writeHeader(runtime)
    }
    try runtime.writeObject("<tr>" + columns.map { "<td>\($0.cell(of: target, runtime))</td>" }.joined() + "</tr>")
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    try runtime.writeObject("</table>")
    for line in postContent { try runtime.writeObject(line) }
    if !fragment.isPresent { try runtime.writeObject("</body></html>") }
  }

  // MARK: - Head

  private func cssText(_ runtime: CommandRuntime) throws -> String {
    try LanguagePrimitives.text(cssUri.value, runtime.context).string
  }

  private func writeHead(_ runtime: CommandRuntime) throws {
    let (kind, file) = transitional.isPresent ? ("Transitional", "transitional") : ("Strict", "strict")
    try runtime.writeObject(
      "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 \(kind)//EN\"  "
        + "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-\(file).dtd\">")
    try runtime.writeObject("<html xmlns=\"http://www.w3.org/1999/xhtml\">")
    try runtime.writeObject("<head>")
    if !charset.isEmpty { try runtime.writeObject("<meta charset=\"\(charset)\">") }
    if let meta { try writeMeta(meta, runtime) }
    for line in head ?? ["<title>\(title)</title>"] { try runtime.writeObject(line) }
    if !cssUri.value.isNull {
      try runtime.writeObject("<link rel=\"stylesheet\" type=\"text/css\" href=\"\(try cssText(runtime))\" />")
    }
    try runtime.writeObject("</head><body>")
    for line in body { try runtime.writeObject(line) }
  }

  private static let httpMeta: Set = ["content-type", "default-style", "x-ua-compatible"]
  private static let namedMeta: Set = [
    "application-name", "author", "description", "generator", "keywords", "viewport",
  ]

  private func writeMeta(_ table: PSHashtable, _ runtime: CommandRuntime) throws {
    for entry in table.orderedEntries {
      let key = try LanguagePrimitives.text(entry.key, runtime.context).string
      let value = try LanguagePrimitives.text(entry.value, runtime.context).string
      let isHttp = ConvertToHtmlCommand.httpMeta.contains(key.lowercased())
      if !isHttp, !ConvertToHtmlCommand.namedMeta.contains(key.lowercased()) {
        try runtime.writeWarning(HtmlStrings.unknownMeta(key))
      }
      try runtime.writeObject("<meta \(isHttp ? "http-equiv" : "name")=\"\(key)\" content=\"\(value)\">")
    }
  }

  // MARK: - Objects

  private mutating func writeHeader(_ runtime: CommandRuntime) throws {
    try runtime.writeObject("<colgroup>" + columns.map(\.tag).joined() + "</colgroup>")
    try runtime.writeObject("<tr>" + columns.map { "<th>\($0.label)</th>" }.joined() + "</tr>")
    hasHeader = true
  }

  private func writeEntry(_ target: Value, _ runtime: CommandRuntime) throws {
    if count > 1 { try runtime.writeObject("<tr><td><hr></td></tr>") }
    for column in columns {
      try runtime.writeObject("<tr><td>\(column.label):</td><td>\(column.cell(of: target, runtime))</td></tr>")
    }
  }
}
