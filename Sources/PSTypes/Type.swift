import PSRuntime

extension DotNetTypes {
  /// `[int]` and its kin as objects.
  static let type = TypeDefinition("System.Type", typeNames + typeTraits + typeMethods + typeReflection)

  private static func own(_ value: Value) -> PSType { (value.asObject as? PSType) ?? .object }

  private static func trait(_ name: String, _ test: @escaping @Sendable (PSType) -> Bool) -> Member {
    .property(name, type: "bool", get: { value, _ in .bool(test(own(value))) })
  }

  private static let typeNames: [Member] = [
    .property(
      "Name", type: "string",
      get: { value, _ in
        .text(own(value).name.split(separator: "+").last.map(String.init) ?? own(value).name)
      }),
    .property("FullName", type: "string", get: { value, _ in .text(TypeNames.qualified(own(value))) }),
    .property(
      "Namespace", type: "string",
      get: { value, _ in
        own(value).namespace.isEmpty ? .null : .text(own(value).namespace)
      }),
    .property(
      "AssemblyQualifiedName", type: "string",
      get: { value, _ in
        .text(TypeNames.qualified(own(value)) + ", " + TypeNames.assembly(own(value)))
      }),
    .property("BaseType", type: "type", get: { value, _ in own(value).baseType.map { .object($0) } ?? .null }),
    .property("UnderlyingSystemType", type: "type", get: { value, _ in value }),
    .property("DeclaringType", type: "type", get: { _, _ in .null }),
    .property("ReflectedType", type: "type", get: { _, _ in .null }),
    .property(
      "Assembly", type: "System.Reflection.Assembly",
      get: { value, _ in
        .object(AssemblyObject(TypeNames.assembly(own(value))))
      }),
    .property(
      "GenericTypeArguments", type: "type[]",
      get: { value, _ in
        .array(PSArray(own(value).arguments.map { .object($0) }, of: .type))
      }),
    .property("MemberType", get: { _, _ in .object(EnumObject(PSType.builtin("System.Reflection.MemberTypes"), 32)) }),
  ]

  private static let typeTraits: [Member] = [
    trait("IsArray") { $0.isArray }, trait("IsEnum") { $0.isEnum }, trait("IsValueType") { $0.isValueType },
    trait("IsClass") { !$0.isValueType && !$0.flags.contains(.interface) },
    trait("IsInterface") { $0.flags.contains(.interface) },
    trait("IsAbstract") {
      $0.flags.contains(.abstract) || $0.flags.contains(.interface) || $0.flags.contains(.staticClass)
    },
    trait("IsSealed") { $0.flags.contains(.sealed) || $0.isArray || $0.flags.contains(.staticClass) },
    trait("IsPublic") { _ in true }, trait("IsNotPublic") { _ in false }, trait("IsNested") { $0.name.contains("+") },
    trait("IsGenericType") { !$0.arguments.isEmpty || $0.flags.contains(.genericDefinition) },
    trait("IsGenericTypeDefinition") { $0.flags.contains(.genericDefinition) },
    trait("IsConstructedGenericType") { !$0.arguments.isEmpty }, trait("IsGenericParameter") { _ in false },
    trait("ContainsGenericParameters") { $0.flags.contains(.genericDefinition) },
    trait("IsPrimitive") { isPrimitive($0) }, trait("IsByRef") { _ in false }, trait("IsPointer") { _ in false },
    trait("IsSerializable") { !$0.flags.contains(.interface) && ($0.isEnum || !$0.flags.contains(.user)) },
    trait("IsCOMObject") { _ in false },
    trait("HasElementType") { $0.isArray }, trait("IsSZArray") { $0.isArray && $0.rank == 1 },
    trait("IsVisible") { _ in true },
  ]

  static func isPrimitive(_ type: PSType) -> Bool {
    switch type.code {
    case .bool, .char, .sbyte, .byte, .int16, .uint16, .int32, .uint32, .int64, .uint64, .single, .double: true
    default: false
    }
  }

  private static func argument(_ call: MethodCall, _ index: Int = 0) -> PSType? { call.object(index) as? PSType }

  private static let typeMethods: [Member] = [
    .method("ToString") { call in .text(own(call.target).fullName) },
    .method("Equals") { call in .bool(call.object(0) === own(call.target)) },
    .method("GetHashCode") { call in .int(hashCode(call.target)) },
    .method("GetType") { _ in .object(PSType.runtime) },
    .method("GetElementType") { call in own(call.target).elementType.map { .object($0) } ?? .null },
    .method("GetArrayRank") { call in .count(own(call.target).rank) },
    .method("GetGenericArguments") { call in .array(PSArray(own(call.target).arguments.map { .object($0) }, of: .type))
    },
    .method("GetGenericTypeDefinition") { call in
      guard let definition = own(call.target).definition else {
        throw MemberStrings.invalidOperation("This operation is only valid on generic types.")
      }
      return .object(definition)
    },
    .method("MakeGenericType") { call in
      let arguments = try call.requiredItems(0, "typeArguments").compactMap { $0.base.asObject as? PSType }
      return .object(own(call.target).instance(arguments))
    },
    .method("MakeArrayType") { call in .object(own(call.target).arrayType(rank: max(1, call.optionalInt(0) ?? 1))) },
    .method("IsAssignableFrom") { call in .bool(argument(call).map { own(call.target).isAssignable(from: $0) } ?? false)
    },
    .method("IsAssignableTo") { call in .bool(argument(call)?.isAssignable(from: own(call.target)) ?? false) },
    .method("IsInstanceOfType") { call in
      .bool(!call[0].isNull && own(call.target).isAssignable(from: call[0].base.type))
    },
    .method("IsSubclassOf") { call in
      guard let base = argument(call) else { return .bool(false) }
      return .bool(
        base !== own(call.target) && !base.flags.contains(.interface) && base.isAssignable(from: own(call.target)))
    },
    .method("GetInterfaces") { call in
      var names: [String] = []
      var up: PSType? = own(call.target)
      while let t = up {
        for name in t.interfaces where !names.contains(name) { names.append(name) }
        up = t.baseType
      }
      return .array(
        PSArray(
          names.compactMap { call.context.types.find(fullName: PSString.make($0)) }.map { .object($0) }, of: .type))
    },
    .method("GetInterface") { call in
      let wanted = call.text(0)
      var up: PSType? = own(call.target)
      while let t = up {
        for name in t.interfaces {
          guard let type = call.context.types.find(fullName: PSString.make(name)) else { continue }
          if PSString.make(type.name).equalsIgnoringCase(wanted) || PSString.make(name).equalsIgnoringCase(wanted) {
            return .object(type)
          }
        }
        up = t.baseType
      }
      return .null
    },
    .method("GetEnumNames") { call in .strings((own(call.target).enumInfo?.names ?? []).map { PSString.make($0) }) },
    .method("GetEnumValues") { call in
      let type = own(call.target)
      return .array(PSArray((type.enumInfo?.values ?? []).map { .object(EnumObject(type, $0)) }, of: type))
    },
    .method("GetEnumName") { call in
      guard let info = own(call.target).enumInfo, let n = call[0].wholeNumber, let i = info.values.firstIndex(of: n)
      else { return .null }
      return .text(info.names[i])
    },
    .method("GetEnumUnderlyingType") { _ in .object(PSType.int32) },
    .method("IsEnumDefined") { call in
      .bool(call[0].wholeNumber.map { own(call.target).enumInfo?.values.contains($0) ?? false } ?? false)
    },
    .staticMethod(
      "GetType",
      signatures: [
        "type GetType(string typeName)", "type GetType(string typeName, bool throwOnError)",
        "type GetType(string typeName, bool throwOnError, bool ignoreCase)",
      ]
    ) { call in
      if let type = call.context.types.find(fullName: call.text(0)) { return .object(type) }
      if call.bool(1) {
        throw MemberStrings.dotnet(
          PSType.builtin("System.TypeLoadException"), "Could not load type '\(call.text(0).string)'.")
      }
      return .null
    },
    .staticMethod("GetTypeCode") { call in argument(call).map { typeCode($0, call.context) } ?? .int(0) },
  ]

  // MARK: - Members of types

  private static let typeReflection: [Member] = [
    .method(
      "GetMethods",
      signatures: [
        "System.Reflection.MethodInfo[] GetMethods()",
        "System.Reflection.MethodInfo[] GetMethods(System.Reflection.BindingFlags bindingAttr)",
      ]
    ) { call in
      .array(PSArray(reflected(own(call.target), call.context).filter { $0.memberKind == .method }.map { .object($0) }))
    },
    .method(
      "GetProperties",
      signatures: [
        "System.Reflection.PropertyInfo[] GetProperties()",
        "System.Reflection.PropertyInfo[] GetProperties(System.Reflection.BindingFlags bindingAttr)",
      ]
    ) { call in
      .array(
        PSArray(reflected(own(call.target), call.context).filter { $0.memberKind == .property }.map { .object($0) }))
    },
    .method(
      "GetMembers",
      signatures: [
        "System.Reflection.MemberInfo[] GetMembers()",
        "System.Reflection.MemberInfo[] GetMembers(System.Reflection.BindingFlags bindingAttr)",
      ]
    ) { call in
      .array(PSArray(reflected(own(call.target), call.context).map { .object($0) }))
    },
    .method(
      "GetMethod",
      signatures: [
        "System.Reflection.MethodInfo GetMethod(string name)",
        "System.Reflection.MethodInfo GetMethod(string name, type[] types)",
      ]
    ) { call in
      let name = call.text(0)
      return reflected(own(call.target), call.context).first { $0.memberKind == .method && $0.name.equalsOrdinal(name) }
        .map { .object($0) } ?? .null
    },
    .method(
      "GetProperty",
      signatures: [
        "System.Reflection.PropertyInfo GetProperty(string name)",
        "System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr)",
      ]
    ) { call in
      let name = call.text(0)
      return reflected(own(call.target), call.context).first {
        $0.memberKind == .property && $0.name.equalsOrdinal(name)
      }.map { .object($0) } ?? .null
    },
    .method(
      "GetFields",
      signatures: [
        "System.Reflection.FieldInfo[] GetFields()",
        "System.Reflection.FieldInfo[] GetFields(System.Reflection.BindingFlags bindingAttr)",
      ]
    ) { call in
      .strings((own(call.target).enumInfo?.names ?? []).map { PSString.make($0) })
    },
    .method("GetConstructors", signatures: ["System.Reflection.ConstructorInfo[] GetConstructors()"]) { _ in
      .array(PSArray([]))
    },
    .method(
      "GetCustomAttributes",
      signatures: [
        "System.Object[] GetCustomAttributes(bool inherit)",
        "System.Object[] GetCustomAttributes(type attributeType, bool inherit)",
      ]
    ) { _ in .array(PSArray([])) },
  ]

  private static func reflected(_ type: PSType, _ context: RuntimeContext) -> [ReflectedMember] {
    var result: [ReflectedMember] = []
    if let user = type.userClass as? UserClass {
      result += user.properties.map { ReflectedMember($0.name, .property, type, $0.type, isStatic: false) }
      result += user.staticProperties.map { ReflectedMember($0.name, .property, type, $0.type, isStatic: true) }
      result += user.methods.map { ReflectedMember($0.name, .method, type, .object, isStatic: false) }
      result += user.staticMethods.map { ReflectedMember($0.name, .method, type, .object, isStatic: true) }
    }
    let members = context.members.members(of: type)
    result += members.properties.map { ReflectedMember($0.name, .property, $0.declaringType, .object, isStatic: false) }
    result += members.methods.map { ReflectedMember($0.name, .method, $0.declaringType, .object, isStatic: false) }
    result += members.staticMembers.map {
      ReflectedMember($0.name, $0.kind == .method ? .method : .property, $0.declaringType, .object, isStatic: true)
    }
    return result
  }

  /// Members of `MethodInfo`, `PropertyInfo` and `Assembly`.
  static let reflection: [TypeDefinition] = [
    TypeDefinition(
      "System.Reflection.MemberInfo",
      [
        .property(
          "Name", type: "string",
          get: { value, _ in (value.asObject as? ReflectedMember).map { .string($0.name) } ?? .null }),
        .property(
          "MemberType", type: "string",
          get: { value, _ in
            .text((value.asObject as? ReflectedMember)?.memberKind == .method ? "Method" : "Property")
          }),
        .property(
          "DeclaringType", type: "type",
          get: { value, _ in (value.asObject as? ReflectedMember).map { .object($0.declaring) } ?? .null }),
        .property(
          "PropertyType", type: "type",
          get: { value, _ in (value.asObject as? ReflectedMember).map { .object($0.result) } ?? .null }),
        .property(
          "IsStatic", type: "bool", get: { value, _ in .bool((value.asObject as? ReflectedMember)?.isStatic ?? false) }),
        .property("IsPublic", type: "bool", get: { _, _ in .bool(true) }),
        .method("GetValue", signatures: ["System.Object GetValue(System.Object obj)"]) { call in
          guard let member = call.target.asObject as? ReflectedMember else { return .null }
          if member.isStatic { return try MemberAccess.getStatic(member.declaring, member.name, call.context) }
          return try MemberAccess.get(call[0], member.name, call.context)
        },
        .method("SetValue", signatures: ["void SetValue(System.Object obj, System.Object value)"]) { call in
          guard let member = call.target.asObject as? ReflectedMember else { return .null }
          try MemberAccess.set(call[0], member.name, call[1], call.context)
          return .null
        },
        .method("Invoke", signatures: ["System.Object Invoke(System.Object obj, System.Object[] parameters)"]) { call in
          guard let member = call.target.asObject as? ReflectedMember else { return .null }
          let arguments = try call.items(1) ?? []
          if member.isStatic {
            return try MemberAccess.invokeStatic(member.declaring, member.name, arguments, call.context)
          }
          return try MemberAccess.invoke(call[0], member.name, arguments, call.context)
        },
      ]),
    TypeDefinition(
      "System.Reflection.Assembly",
      [
        .property(
          "FullName", type: "string", get: { value, _ in .text((value.asObject as? AssemblyObject)?.name ?? "") }),
        .property(
          "Location", type: "string",
          get: { value, _ in
            let name = (value.asObject as? AssemblyObject)?.name.split(separator: ",").first.map(String.init) ?? ""
            return .text("/opt/microsoft/powershell/7/\(name).dll")
          }),
        .method("GetName", signatures: ["System.Reflection.AssemblyName GetName()"]) { call in call.target },
        .property(
          "Name", type: "string",
          get: { value, _ in
            .text((value.asObject as? AssemblyObject)?.name.split(separator: ",").first.map(String.init) ?? "")
          }),
      ]),
  ]
}

/// A method or property as reflection shows it.
final class ReflectedMember: Obj {
  enum MemberKind { case method, property }
  let name: PSString
  let memberKind: MemberKind
  let declaring: PSType
  let result: PSType
  let isStatic: Bool

  init(_ name: PSString, _ kind: MemberKind, _ declaring: PSType, _ result: PSType, isStatic: Bool) {
    self.name = name
    memberKind = kind
    self.declaring = declaring
    self.result = result
    self.isStatic = isStatic
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Reflection.MemberInfo") }
  override func text(_ context: RuntimeContext) -> PSString { name }
}

/// `Type.Assembly`.
final class AssemblyObject: Obj {
  let name: String
  init(_ name: String) {
    self.name = name
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Reflection.Assembly") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(name) }
}
