import PSEngine
import PSRuntime

/// What `Measure-Object` writes: numbers of a property, or counts of text.
final class MeasureInfo: Obj {
  enum Form { case generic, genericObject, text }
  let form: Form
  var property: Value = .null
  var count: Int32 = 0
  var average: Value = .null
  var sum: Value = .null
  var maximum: Value = .null
  var minimum: Value = .null
  var standardDeviation: Value = .null
  var lines: Value = .null
  var words: Value = .null
  var characters: Value = .null

  init(_ form: Form) {
    self.form = form
    super.init()
  }
  override var type: PSType {
    switch form {
    case .generic: .genericMeasureInfo
    case .genericObject: .genericObjectMeasureInfo
    case .text: .textMeasureInfo
    }
  }

  static var definitions: [TypeDefinition] {
    [
      TypeDefinition("Microsoft.PowerShell.Commands.GenericMeasureInfo", generic("System.Nullable[double]")),
      TypeDefinition("Microsoft.PowerShell.Commands.GenericObjectMeasureInfo", generic("System.Object")),
      TypeDefinition("Microsoft.PowerShell.Commands.TextMeasureInfo", text),
    ]
  }

  private static func generic(_ extreme: String) -> [TypeDefinition.Member] {
    [
      .objectProperty("Count", type: "int") { (m: MeasureInfo) in .int(m.count) },
      .objectProperty("Average", type: "System.Nullable[double]") { (m: MeasureInfo) in m.average },
      .objectProperty("Sum", type: "System.Nullable[double]") { (m: MeasureInfo) in m.sum },
      .objectProperty("Maximum", type: extreme) { (m: MeasureInfo) in m.maximum },
      .objectProperty("Minimum", type: extreme) { (m: MeasureInfo) in m.minimum },
      .objectProperty("StandardDeviation", type: "System.Nullable[double]") { (m: MeasureInfo) in m.standardDeviation },
      .objectProperty("Property", type: "string") { (m: MeasureInfo) in m.property },
    ]
  }

  private static let text: [TypeDefinition.Member] = [
    .objectProperty("Lines", type: "System.Nullable[int]") { (m: MeasureInfo) in m.lines },
    .objectProperty("Words", type: "System.Nullable[int]") { (m: MeasureInfo) in m.words },
    .objectProperty("Characters", type: "System.Nullable[int]") { (m: MeasureInfo) in m.characters },
    .objectProperty("Property", type: "string") { (m: MeasureInfo) in m.property },
  ]
}

extension PSType {
  nonisolated(unsafe) private static let measureInfo = PSType(
    "Microsoft.PowerShell.Commands.MeasureInfo", flags: .abstract, base: .object)
  nonisolated(unsafe) static let genericMeasureInfo = PSType(
    "Microsoft.PowerShell.Commands.GenericMeasureInfo", base: .measureInfo)
  nonisolated(unsafe) static let genericObjectMeasureInfo = PSType(
    "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo", base: .measureInfo)
  nonisolated(unsafe) static let textMeasureInfo = PSType(
    "Microsoft.PowerShell.Commands.TextMeasureInfo", base: .measureInfo)
}
