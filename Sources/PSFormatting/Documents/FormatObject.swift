import PSRuntime

/// A message from what formats to what writes: PowerShell's internal format objects, which scripts can hold and pipe on.
public class FormatObject: Obj {
  fileprivate static func type(_ name: String) -> PSType {
    PSType.builtin("Microsoft.PowerShell.Commands.Internal.Format." + name)
  }
}

/// Begins a document of one shape.
public final class FormatStartData: FormatObject {
  let shape: Shape
  /// Whether columns take the width of their cells.
  let isAutoSize: Bool

  enum Shape {
    case table(TableHeader)
    case list
    case wide(columns: Int)
    case custom
  }

  init(_ shape: Shape, isAutoSize: Bool) {
    self.shape = shape
    self.isAutoSize = isAutoSize
    super.init()
  }
  public override var type: PSType { FormatObject.type("FormatStartData") }

  /// A table whose first column has no width is held back until its cells are known.
  var isHeldBack: Bool {
    if case .table(let header) = shape, let first = header.columns.first { first.width == 0 } else { false }
  }
}

/// Ends a document.
public final class FormatEndData: FormatObject {
  public override var type: PSType { FormatObject.type("FormatEndData") }
}

/// Begins a group of a document; the line above it where the document is grouped.
public final class GroupStartData: FormatObject {
  let heading: ComplexEntry?
  init(_ heading: ComplexEntry?) {
    self.heading = heading
    super.init()
  }
  public override var type: PSType { FormatObject.type("GroupStartData") }
}

/// Ends a group.
public final class GroupEndData: FormatObject {
  /// Whether another group follows, so that a blank line stands between.
  let isFollowed: Bool
  init(isFollowed: Bool) {
    self.isFollowed = isFollowed
    super.init()
  }
  public override var type: PSType { FormatObject.type("GroupEndData") }
}

/// One object, formatted.
public final class FormatEntryData: FormatObject {
  enum Content {
    case row([TableCell], wraps: Bool)
    case list([ListField])
    case wide(TableCell)
    case custom(ComplexEntry)
    case text(PSString)
  }
  let content: Content
  /// Written wherever it comes, without closing the open document.
  let isOutOfBand: Bool
  /// Whether it goes to the error stream.
  var isError = false

  init(_ content: Content, isOutOfBand: Bool = false) {
    self.content = content
    self.isOutOfBand = isOutOfBand
    super.init()
  }
  public override var type: PSType { FormatObject.type("FormatEntryData") }
}

/// The columns of a table.
struct TableHeader {
  var columns: [TableColumn] = []
  var hidesHeaders = false
}

struct TableColumn {
  var label: PSString
  /// 0 where the cells decide.
  var width = 0
  var alignment = Alignment.undefined
}

struct TableCell {
  var text: PSString
  var alignment = Alignment.undefined
}

struct ListField {
  var label: PSString
  var value: PSString
}

/// A piece of a custom view: texts and line breaks, with an indentation of its own.
final class ComplexEntry {
  enum Item {
    case text(PSString)
    case newLine
    case entry(ComplexEntry)
  }
  var items: [Item] = []
  var indentation = 0
  /// Whether `indentation` counts as a frame, whose depth is limited.
  var isFrame = false

  init(_ items: [Item] = []) { self.items = items }

  func append(_ text: PSString) { items.append(.text(text)) }
  func append(_ text: String) { items.append(.text(PSString.make(text))) }
  func newLine() { items.append(.newLine) }

  /// A nested entry, indented.
  func indented(by count: Int = 2) -> ComplexEntry {
    let inner = ComplexEntry()
    inner.indentation = count
    inner.isFrame = true
    items.append(.entry(inner))
    return inner
  }
}
