import PSRuntime

/// The .NET types that scripts use: what their members do, one file a type.
public enum DotNetTypes {
  /// All definitions, for `MemberCatalogue.register`; members are made when a type is first used.
  public static let definitions: [TypeDefinition] =
    basic + numbers + collections + dictionaryParts + tuples + reflection + queues
    + linkedList + automation + regularExpressions
    + encodings + cultureParts + consoleStreams + fileInfo + streams + xml
    + xmlWriters + escaping + compression + binaryStreams + threading + cryptography + web + net + miscellaneous
    + security

  /// Registers all definitions and what PowerShell's type data adds to these types.
  public static func register(in context: RuntimeContext) {
    context.members.register(definitions)
    context.members.typeData.addWhenLoaded { fileTypeData() + xmlTypeData() }
    context.members.makeXmlDocument = { try xmlDocument(of: $0) }
  }

  private static let basic: [TypeDefinition] = [
    object, string, char, boolean, math, enumeration, type, exception, argumentException, argumentNullException,
    argumentOutOfRangeException, stringComparer, tuple, convert, errorDetails, runtimeException,
    environment, operatingSystem, console, culture, path, file, directory, linq,
    nameValueCollection, listDictionary, xmlConvert, charUnicodeInfo, driveInfo, priorityQueue,
  ]
  private static let numbers: [TypeDefinition] =
    integers + [
      double, single, decimal, bigInteger, guid, version, dateTime, timeSpan, dateTimeOffset, dateOnly, timeOnly,
      timeZone,
    ]
  private static let collections: [TypeDefinition] = [
    array, list, arrayList, collection, hashtable, orderedDictionary, dictionary, sortedDictionary, sortedList,
    sortedListGeneric, concurrentDictionary, observableCollection, readOnlyCollection, stringCollection,
    dictionaryEntry, keyValuePair, enumerator, dictionaryEnumerator, keyCollection, hashSet, sortedSet, stringBuilder,
  ]
}

/// A member of a definition; the spelling of lists of them.
typealias Member = TypeDefinition.Member
