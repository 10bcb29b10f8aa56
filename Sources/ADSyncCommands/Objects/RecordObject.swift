import ADSyncWorld
import PSEngine
import PSRuntime

/// An object whose properties come from its content and not from its type: what directory and cloud modules return, with the
/// properties that were asked for.
final class RecordObject: Obj, MemberAdapter {
  /// One property of a record.
  struct Property {
    let name: PSString
    var value: Value

    init(_ name: String, _ value: Value) {
      self.name = PSString.make(name)
      self.value = value
    }
  }

  /// What the record stands for in the world; nil for records of no object.
  let subject: AnyObject?
  private let recordType: PSType
  private let shown: PSString
  private(set) var properties: [Property]
  /// Names that a script assigned, in order.
  private(set) var assigned: [PSString] = []

  /// - Parameter shown: what the record is as text; nil is the name of its type.
  init(_ type: PSType, _ properties: [Property], shown: String? = nil, subject: AnyObject? = nil) {
    recordType = type
    self.properties = properties
    self.shown = PSString.make(shown ?? type.fullName)
    self.subject = subject
    super.init()
  }

  override var type: PSType { recordType }
  override var adapter: MemberAdapter? { self }
  override func text(_ context: RuntimeContext) -> PSString { shown }

  override func isEqual(to other: Value, _ context: RuntimeContext) -> Bool {
    guard case .object(let object) = other.base else { return false }
    if object === self { return true }
    guard let subject, let record = object as? RecordObject else { return false }
    return record.subject === subject && record.recordType === recordType
  }

  override var hash: Int { (subject.map { ObjectIdentifier($0) } ?? ObjectIdentifier(self)).hashValue }

  /// The value of a property in any case; nil where there is none.
  subscript(name: String) -> Value? {
    let name = PSString.make(name)
    return properties.first { $0.name.equalsIgnoringCase(name) }?.value
  }

  func adaptedValue(_ name: PSString, _ context: RuntimeContext) -> Value? {
    if let property = properties.first(where: { $0.name.equalsIgnoringCase(name) }) { return property.value }
    guard name.string.equalsIgnoringCase("PropertyNames") else { return nil }
    return .list(properties.map { .string($0.name) }, of: .string)
  }

  func setAdaptedValue(_ name: PSString, _ value: Value, _ context: RuntimeContext) -> Bool {
    if let index = properties.firstIndex(where: { $0.name.equalsIgnoringCase(name) }) {
      properties[index].value = value
    } else {
      properties.append(Property(name.string, value))
    }
    if !assigned.contains(where: { $0.equalsIgnoringCase(name) }) { assigned.append(name) }
    return true
  }

  func adaptedProperties(_ context: RuntimeContext) -> [AdaptedProperty] {
    properties.map {
      AdaptedProperty(
        name: $0.name, typeName: $0.value.isNull ? "System.String" : $0.value.base.type.fullName, isSettable: true)
    }
  }
}

extension Value {
  /// The record inside of a value; nil for others.
  var record: RecordObject? { base.asObject as? RecordObject }
}
