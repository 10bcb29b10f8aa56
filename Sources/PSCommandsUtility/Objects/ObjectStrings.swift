import PSEngine
import PSRuntime

/// Texts and ids of errors of the commands that work on objects.
enum ObjectStrings {
  static func keyNotFound(_ name: PSString) -> PSString {
    PSString.make("\"Sort-Object\" - \"\(name.string)\" cannot be found in \"InputObject\".")
  }

  // MARK: - Select

  static func invalidPattern(_ pattern: PSString) -> RuntimeException {
    RuntimeException(
      "The specified wildcard character pattern is not valid: \(pattern.string)", id: "WildcardPattern_Invalid",
      category: .invalidArgument)
  }
  static func emptyBlockWithoutName() -> ErrorRecord {
    ErrorRecord(
      "An empty script block with no name has been provided. Provide a name.", id: "EmptyScriptBlockAndNoName",
      category: .invalidArgument, type: .psArgument)
  }
  static func renamingMultiple(_ item: Value) -> ErrorRecord {
    ErrorRecord(
      "Multiple results cannot be renamed.", id: "RenamingMultipleResults", category: .invalidOperation, target: item,
      type: .invalidOperation)
  }
  static func propertyExists(_ name: PSString, _ item: Value, _ id: String) -> ErrorRecord {
    ErrorRecord(
      "The property cannot be processed because the property \"\(name.string)\" already exists.", id: id,
      category: .invalidOperation, target: item, type: .psArgument)
  }
  static func expandedNotFound(_ name: PSString, _ item: Value) -> ErrorRecord {
    ErrorRecord(
      "Property \"\(name.string)\" cannot be found.", id: "ExpandPropertyNotFound", category: .invalidArgument,
      target: item,
      type: .psArgument)
  }
  static func multipleExpanded(_ name: PSString, _ item: Value) -> ErrorRecord {
    ErrorRecord(
      "Multiple properties cannot be expanded.", id: "MutlipleExpandProperties", category: .invalidArgument,
      target: item,
      type: .psArgument)
  }

  // MARK: - Group and measure

  static func asStringWithoutTable() -> ErrorRecord {
    ErrorRecord(
      "The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter.",
      id: "ArgumentException", category: .invalidArgument, target: .boxed(SwitchParameter(true)), type: .argument)
  }
  static func tableOfSeveralProperties() -> ErrorRecord {
    ErrorRecord(
      "The AsHashTable parameter can be used only with a single property unless the AsString parameter is specified.",
      id: "ArgumentException", category: .invalidArgument, type: .argument)
  }
  static func duplicateGroup(_ key: Value, _ context: RuntimeContext) -> ErrorRecord {
    let text =
      "The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the "
      + "property, and then try again."
    let shown = ((try? LanguagePrimitives.text(key, context)) ?? .empty).string
    let inner =
      key.isNull
      ? ExceptionObject(.argumentNull, PSString.make("Key cannot be null. (Parameter 'key')"))
      : ExceptionObject(
        .argument,
        PSString.make("Item has already been added. Key in dictionary: '\(shown)'  Key being added: '\(shown)'"))
    return ErrorRecord(
      ExceptionObject(.exception, PSString.make(text), inner: inner), id: text, category: .invalidArgument)
  }
  static func notNumeric(_ value: Value, _ context: RuntimeContext) -> ErrorRecord {
    let shown = ((try? ObjectText.shown(value, context)) ?? .empty).string
    return ErrorRecord(
      "Input object \"\(shown)\" is not numeric.", id: "NonNumericInputObject", category: .invalidType, target: value,
      type: .psInvalidOperation)
  }
  static func measuredPropertyNotFound(_ name: PSString, isGeneric: Bool) -> ErrorRecord {
    let record = ErrorRecord(
      "Cannot process argument because the value of argument \"Property\" is not valid. Change the value of the \"Property\" "
        + "argument and run the operation again.",
      id: isGeneric ? "GenericMeasurePropertyNotFound" : "TextMeasurePropertyNotFound", category: .invalidArgument,
      type: .psArgument)
    record.details = PSString.make("The property \"\(name.string)\" cannot be found in the input for any objects.")
    return record
  }

  // MARK: - Members

  static func noObject() -> ErrorRecord {
    ErrorRecord(
      "You must specify an object for the Get-Member cmdlet.", id: "NoObjectInGetMember", category: .closeError,
      type: .invalidOperation)
  }
  static func memberExists(_ name: PSString, _ item: Value) -> ErrorRecord {
    addMember(
      "Cannot add a member with the name \"\(name.string)\" because a member with that name already exists. To overwrite the "
        + "member anyway, add the Force parameter to your command.", "MemberAlreadyExists", item)
  }
  static func memberOfTypeData(_ name: PSString, _ kind: String, _ item: Value) -> ErrorRecord {
    addMember(
      "Cannot force the member with name \"\(name.string)\" and type \"\(kind)\" to be added. A member with that name and type "
        + "already exists, and the existing member is not an instance extension.", "CannotRemoveTypeDataMember", item)
  }
  static func wrongMemberCount(_ types: String) -> ErrorRecord {
    addMember(
      "To add a member, only one member type can be specified. The member types specified are: \"\(types)\".",
      "WrongMemberCount")
  }
  static func cannotAdd(_ type: String) -> ErrorRecord {
    addMember(
      "Cannot add a member with type \"\(type)\". Specify a different type for the MemberTypes parameter.",
      "CannotAddMemberType")
  }
  static func valueNull(_ type: String) -> ErrorRecord {
    addMember(
      "The Value parameter should not be null for a member of type \"\(type)\". Specify a non-null value for the Value "
        + "parameter when adding members of this type.", "Value1ShouldNotBeNull")
  }
  static func bothNull(_ type: String) -> ErrorRecord {
    addMember(
      "Both Value and SecondValue parameters should not be null for a member of type \"\(type)\". Specify a non-null value for "
        + "one of the two parameters when adding members of this type.", "Value1AndValue2AreNotBothNull")
  }
  static func secondValueGiven(_ type: String) -> ErrorRecord {
    addMember(
      "The SecondValue parameter is not necessary for a member of type \"\(type)\", and should not be specified. Do not specify "
        + "the SecondValue parameter when you add members of this type.", "Value2ShouldNotBeSpecified")
  }
  static func emptyNoteName() -> ErrorRecord {
    addMember(
      "The name for a NoteProperty member should not be null or an empty string.", "NotePropertyNameShouldNotBeNull")
  }
  private static func addMember(_ text: String, _ id: String, _ target: Value = .null) -> ErrorRecord {
    ErrorRecord(text, id: id, category: .invalidOperation, target: target, type: .invalidOperation)
  }

  // MARK: - New-Object

  static func typeNotFound(_ name: String) -> ErrorRecord {
    ErrorRecord(
      "Cannot find type [\(name)]: verify that the assembly containing this type is loaded.", id: "TypeNotFound",
      category: .invalidType, type: .psArgument)
  }
  static func noConstructor(_ name: String) -> ErrorRecord {
    ErrorRecord(
      "A constructor was not found. Cannot find an appropriate constructor for type \(name).",
      id: "CannotFindAppropriateCtor",
      category: .objectNotFound, type: .psArgument)
  }
  static func constructorThrew(_ exception: ExceptionObject) -> ErrorRecord {
    ErrorRecord(exception, id: "ConstructorInvokedThrowException", category: .invalidOperation)
  }
  static func calling(_ count: Int, _ inner: ExceptionObject) -> ExceptionObject {
    ExceptionObject(
      .methodInvocation,
      PSString.make("Exception calling \".ctor\" with \"\(count)\" argument(s): \"\(inner.message.string)\""),
      inner: inner)
  }
  static func noOverload(_ name: String, _ count: Int) -> ExceptionObject {
    ExceptionObject(
      .methodException,
      PSString.make("Cannot find an overload for \"\(name)\" and the argument count: \"\(count)\"."))
  }
  static func memberNotFound(_ name: PSString) -> ErrorRecord {
    ErrorRecord(
      "The member \"\(name.string)\" was not found for the specified .NET object.", id: "InvalidOperationException",
      category: .invalidOperation, type: .invalidOperation)
  }
  static func invalidPropertyValue(_ inner: ExceptionObject) -> ErrorRecord {
    ErrorRecord(
      ExceptionObject(
        .exception,
        PSString.make(
          "The value supplied is not valid, or the property is read-only. Change the value, and then try again."),
        inner: inner), id: "SetValueException", category: .invalidData)
  }

  // MARK: - Type data

  static func typeDataExists(_ typeName: PSString, _ member: PSString) -> ErrorRecord {
    typeData("Error in TypeData \"\(typeName.string)\": The member \(member.string) is already present.")
  }
  static func typeDataSetExists(_ typeName: PSString, _ set: String) -> ErrorRecord {
    typeData("Error in TypeData \"\(typeName.string)\": The member \(set) is already present.")
  }
  static func typeDataEmpty(_ typeName: PSString) -> ErrorRecord {
    typeUpdate("No member is specified for the update on type \"\(typeName.string)\".", "TypeDataEmpty")
  }
  static func memberTypeMissing() -> ErrorRecord {
    typeUpdate(
      "The MemberName, Value, and SecondValue parameters cannot be specified without the MemberType parameter.",
      "MemberTypeIsMissing")
  }
  static func cannotUpdate(_ kind: String) -> ErrorRecord {
    typeUpdate(
      "Cannot update a member with type \"\(kind)\". Specify a different type for the MemberType parameter.",
      "CannotUpdateMemberType")
  }
  static func typeMember(misses parameter: String, _ kind: String) -> ErrorRecord {
    typeUpdate(
      "The \(parameter) parameter is required for the type \"\(kind)\". Please specify the \(parameter) parameter.",
      "\(parameter)ShouldBeSpecified")
  }
  static func typeMember(excludes parameter: String, _ kind: String) -> ErrorRecord {
    typeUpdate(
      "The \(parameter) parameter is not necessary for a member of type \"\(kind)\", and should not be specified. Do not "
        + "specify the \(parameter) parameter when updating this member type.", "\(parameter)ShouldNotBeSpecified")
  }
  static func typeMember(emptyValueOf kind: String) -> ErrorRecord {
    typeUpdate(
      "The Value parameter should not be null or an empty string for a member of type \"\(kind)\". Specify a non-null value "
        + "for the Value parameter when updating this member type.", "ValueShouldBeSpecified")
  }
  static func typeMember(emptyValuesOf kind: String) -> ErrorRecord {
    typeUpdate(
      "The Value and SecondValue parameters should not both be null for a member of type \"\(kind)\". Specify a non-null "
        + "value for one of the two parameters.", "ValueAndSecondValueAreNotBothNull")
  }
  private static func typeUpdate(_ text: String, _ id: String) -> ErrorRecord {
    ErrorRecord(text, id: id, category: .invalidOperation, type: .invalidOperation)
  }
  static func typeDataNotFound(_ typeName: PSString) -> ErrorRecord {
    typeData(
      "Error in TypeData \"\(typeName.string)\": The type \"\(typeName.string)\" was not found. The type name value must be the "
        + "full name of the type. Verify the type name and run the command again.", id: "TypesDynamicRemoveException")
  }
  static func typesFiles() -> ErrorRecord {
    ErrorRecord(
      "Rehearse does not read types files (.ps1xml); use the parameters that add members by name.",
      id: "TypesFilesNotSupported",
      category: .notImplemented, type: .psNotSupported)
  }
  private static func typeData(_ text: String, id: String = "TypesDynamicUpdateException") -> ErrorRecord {
    ErrorRecord(text, id: id, category: .invalidOperation, type: .runtimeException)
  }

  // MARK: - Lists

  static func listPropertyNotFound(_ name: PSString, _ item: Value) -> ErrorRecord {
    ErrorRecord(
      "Cannot find property \"\(name.string)\" on the object.", id: "MemberDoesntExist", category: .invalidType,
      target: item,
      type: .psArgument)
  }
}
