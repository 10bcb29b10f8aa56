extension Server {
  func write(to writer: inout StateWriter) {
    writer.put(isElevated)
    let scopes = ExecutionPolicyScope.allCases.filter { $0 != .process }
    writer.list(scopes) { [self] writer, scope in
      writer.put(scope)
      writer.put(executionPolicy(in: scope))
    }
    writer.list(services) { writer, service in
      writer.put(service.name)
      writer.put(service.status)
      writer.put(service.startType)
      writer.put(service.processID)
    }
  }

  func restore(_ reader: inout StateReader) throws(StateReader.Damage) {
    typealias Damage = StateReader.Damage
    isElevated = try reader.flag()
    _ = try reader.list { [self] (r) throws(Damage) in
      let scope: ExecutionPolicyScope = try r.value()
      setExecutionPolicy(try r.value(), in: scope)
    }
    _ = try reader.list { [self] (r) throws(Damage) in
      let service = service(named: try r.text())
      let status: Service.Status = try r.value()
      let type: Service.StartType = try r.value()
      let process = try r.int()
      service?.status = status
      service?.startType = type
      service?.processID = process
    }
  }
}

extension FileNode {
  func write(to writer: inout StateWriter) {
    writer.put(name)
    writer.put(isDirectory)
    writer.put(created)
    writer.put(modified)
    writer.put(content)
    writer.list(children) { $1.write(to: &$0) }
  }

  static func read(_ reader: inout StateReader, depth: Int = 0) throws(StateReader.Damage) -> FileNode {
    guard depth < 200 else { throw StateReader.Damage() }
    let name = try reader.text()
    let isDirectory = try reader.flag()
    let node = FileNode(name: name, isDirectory: isDirectory, time: try reader.time())
    node.modified = try reader.time()
    node.content = try reader.data()
    let children = try reader.list { (r) throws(StateReader.Damage) in try FileNode.read(&r, depth: depth + 1) }
    children.forEach(node.add)
    return node
  }
}

extension RegistryKey {
  func write(to writer: inout StateWriter) {
    writer.list(values) { writer, item in
      writer.put(item.name)
      switch item.value {
      case .string(let text): writer.put(0); writer.put(text)
      case .dword(let number): writer.put(1); writer.put(Int64(number))
      case .qword(let number): writer.put(2); writer.put(Int64(bitPattern: number))
      case .multiString(let texts): writer.put(3); writer.put(texts)
      case .binary(let bytes): writer.put(4); writer.put(bytes)
      }
    }
    writer.list(subkeys) { writer, key in
      writer.put(key.name)
      key.write(to: &writer)
    }
  }

  /// Takes over what was written; what this key holds already goes.
  func restore(_ reader: inout StateReader, depth: Int = 0) throws(StateReader.Damage) {
    typealias Damage = StateReader.Damage
    guard depth < 200 else { throw Damage() }
    for value in values { set(nil, named: value.name) }
    for key in subkeys { removeSubkey(named: key.name) }
    _ = try reader.list { [self] (r) throws(Damage) in
      let name = try r.text()
      switch try r.int() {
      case 0: set(.string(try r.text()), named: name)
      case 1: set(.dword(UInt32(truncatingIfNeeded: try r.long())), named: name)
      case 2: set(.qword(UInt64(bitPattern: try r.long())), named: name)
      case 3: set(.multiString(try r.texts()), named: name)
      default: set(.binary(try r.data()), named: name)
      }
    }
    _ = try reader.list { [self] (r) throws(Damage) in
      let key = makeSubkey(named: try r.text())
      try key.restore(&r, depth: depth + 1)
    }
  }
}
