import PSEngine
import PSRuntime

/// What all `Format-*` commands share: options, and the document that they build.
struct FormatOptions {
  var groupBy: Value = .null
  var view: String?
  var showError = SwitchParameter()
  var displayError = SwitchParameter()
  var force = SwitchParameter()
  var expand: String?

  static let outputTypes = [
    "FormatStartData", "FormatEntryData", "FormatEndData", "GroupStartData", "GroupEndData",
  ].map { "Microsoft.PowerShell.Commands.Internal.Format." + $0 }

  /// The parameters of the command line apart from the properties.
  func parameters(_ runtime: CommandRuntime) throws -> FormatParameters {
    var result = FormatParameters()
    if !groupBy.isNull { result.groupBy = try FormatParameterReader(keys: .groupBy, runtime: runtime).read(groupBy) }
    result.force = force.isPresent
    result.showsErrorsAsMessages = showError.isPresent
    result.showsErrorsInCells = displayError.isPresent
    result.expansion = expand.flatMap { EnumerableExpansion($0) }
    result.viewName = view.flatMap { $0.isEmpty ? nil : $0 }
    return result
  }

  static func check(_ parameters: FormatParameters, _ runtime: CommandRuntime) throws {
    if parameters.viewName != nil, !parameters.properties.isEmpty {
      try fail(FormatStrings.viewAndProperty, .invalidData, runtime)
    }
  }

  static func fail(
    _ failure: FormatStrings.Failure, _ exception: PSType, category: ErrorCategory = .invalidArgument,
    target: Value = .null, _ runtime: CommandRuntime
  ) throws -> Never {
    let record = ErrorRecord(
      ExceptionObject(exception, PSString.make(failure.message)), id: failure.id, category: category, target: target)
    record.details = PSString.make(failure.message)
    try runtime.throwTerminating(record)
  }

  /// The document of a command.
  static func builder(
    _ shape: FormatViewDefinition.Kind, _ parameters: FormatParameters, _ runtime: CommandRuntime
  ) -> DocumentBuilder {
    DocumentBuilder(
      runtime.context, shape: shape, parameters: parameters,
      unknownView: { name, target, shape in
        let failure = FormatViewErrors(runtime: runtime).unknown(name, target, shape)
        try fail(failure, .pipelineStopped, category: .objectNotFound, target: .text(name), runtime)
      },
      emit: { [unowned runtime] in try runtime.writeObject($0) })
  }
}

/// The message of a view name that does not exist: which views there are.
private struct FormatViewErrors {
  let runtime: CommandRuntime

  func unknown(_ name: String, _ target: Value, _ shape: FormatViewDefinition.Kind) -> FormatStrings.Failure {
    let typeName = target.base.type.fullName
    let views = runtime.session.formatting.views(for: typeName)
    let fitting = views.filter { $0.kind == shape }.map(\.name)
    if !fitting.isEmpty { return FormatStrings.unknownView(name, kind: shape.title, views: fitting) }
    let others = views.filter { $0.name.lowercased() == name.lowercased() }
    if let other = others.first {
      return FormatStrings.unknownView(name, kind: shape.title, other: "Format-" + other.kind.title)
    }
    return FormatStrings.unknownView(name, kind: shape.title, type: typeName)
  }
}

extension FormatViewDefinition.Kind {
  var title: String {
    switch self {
    case .table: "Table"
    case .list: "List"
    case .wide: "Wide"
    case .custom: "Custom"
    }
  }
}

extension PSType {
  static var pipelineStopped: PSType { builtin("System.Management.Automation.PipelineStoppedException") }
  static var invalidData: PSType { builtin("System.IO.InvalidDataException") }
}
