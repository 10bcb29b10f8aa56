extension Connector {
  func write(to writer: inout StateWriter) {
    for text in [type, subtype, name, description] { writer.put(text) }
    writer.put(identifier)
    writer.put(version)
    writer.put(internalVersion)
    writer.put(creationTime)
    writer.put(lastModificationTime)
    writer.list(partitions) { $1.write(to: &$0) }
    writer.list(runProfiles) { $1.write(to: &$0) }
    for collection in [connectivityParameters, globalParameters, capabilityParameters, schemaParameters] {
      collection.write(to: &writer)
    }
    writer.put(objectInclusionList)
    writer.put(attributeInclusionList)
    writer.optional(passwordHashConfiguration) { writer, channel in
      writer.put(channel.isEnabled)
      writer.put(channel.target)
    }
    writer.optional(aadPasswordResetConfiguration) { writer, channel in
      writer.put(channel.isEnabled)
      writer.put(channel.lastModificationTime)
    }
  }

  static func read(_ reader: inout StateReader) throws(StateReader.Damage) -> Connector {
    typealias Damage = StateReader.Damage
    let texts = (try reader.text(), try reader.text(), try reader.text(), try reader.text())
    let id = try reader.id()
    let versions = (try reader.int(), try reader.int())
    let connector = Connector(
      type: texts.0, subtype: texts.1, identifier: id, name: texts.2, created: try reader.time(),
      modified: try reader.time())
    connector.description = texts.3
    (connector.version, connector.internalVersion) = versions
    connector.partitions = try reader.list { (r) throws(Damage) in try ConnectorPartition.read(&r) }
    connector.runProfiles = try reader.list { (r) throws(Damage) in try RunProfile.read(&r) }
    connector.connectivityParameters = try ParameterKeyedCollection.read(&reader)
    connector.globalParameters = try ParameterKeyedCollection.read(&reader)
    connector.capabilityParameters = try ParameterKeyedCollection.read(&reader)
    connector.schemaParameters = try ParameterKeyedCollection.read(&reader)
    connector.objectInclusionList = try reader.texts()
    connector.attributeInclusionList = try reader.texts()
    connector.passwordHashConfiguration = try reader.optional { (r) throws(Damage) in
      PasswordHashConfiguration(isEnabled: try r.flag(), target: try r.id())
    }
    connector.aadPasswordResetConfiguration = try reader.optional { (r) throws(Damage) in
      PasswordResetConfiguration(isEnabled: try r.flag(), lastModificationTime: try r.time())
    }
    return connector
  }
}

extension ConnectorPartition {
  func write(to writer: inout StateWriter) {
    writer.put(identifier)
    writer.put(dn)
    writer.put(name)
    writer.put(isDomain)
    writer.put(scope.objectClasses)
    writer.put(scope.containerInclusionList)
    writer.put(scope.containerExclusionList)
    parameters.write(to: &writer)
    writer.put(creationTime)
    writer.put(lastModificationTime)
    writer.put(version)
    writer.put(isSelected)
    writer.put(preferredDCs)
  }

  static func read(_ reader: inout StateReader) throws(StateReader.Damage) -> ConnectorPartition {
    let partition = ConnectorPartition(
      identifier: try reader.id(), dn: try reader.text(), name: try reader.text(), isDomain: try reader.flag(),
      scope: ConnectorPartitionScope(
        objectClasses: try reader.texts(), containerInclusionList: try reader.texts(),
        containerExclusionList: try reader.texts()), parameters: try ParameterKeyedCollection.read(&reader),
      created: try reader.time(), modified: try reader.time(), version: try reader.int())
    partition.isSelected = try reader.flag()
    partition.preferredDCs = try reader.texts()
    return partition
  }
}

extension RunProfile {
  func write(to writer: inout StateWriter) {
    writer.put(name)
    writer.put(identifier)
    writer.put(connectorIdentifier)
    writer.put(version)
    writer.list(runSteps) { writer, step in
      writer.put(step.kind)
      writer.put(step.partitionIdentifier)
      for number in [step.batchSize, step.pageSize, step.timeout] { writer.put(number) }
    }
  }

  static func read(_ reader: inout StateReader) throws(StateReader.Damage) -> RunProfile {
    RunProfile(
      name: try reader.text(), identifier: try reader.id(), connectorIdentifier: try reader.id(),
      version: try reader.int(),
      runSteps: try reader.list { (r) throws(StateReader.Damage) in
        RunStep(
          kind: try r.value(), partitionIdentifier: try r.id(), batchSize: try r.int(), pageSize: try r.int(),
          timeout: try r.int())
      })
  }
}

extension ParameterKeyedCollection {
  func write(to writer: inout StateWriter) {
    writer.list(items) { writer, item in
      writer.put(item.name)
      writer.put(item.inputType)
      writer.put(item.scope)
      for text in [item.description, item.regexValidationPattern, item.defaultValue, item.value] { writer.put(text) }
      writer.put(item.isExtensible)
      writer.put(item.pageNumber)
      writer.put(item.isIntrinsic)
      writer.put(item.dataType)
    }
  }

  static func read(_ reader: inout StateReader) throws(StateReader.Damage) -> ParameterKeyedCollection {
    ParameterKeyedCollection(
      try reader.list { (r) throws(StateReader.Damage) in
        let item = ConfigurationParameter(
          name: try r.text(), inputType: try r.value(), scope: try r.value(), description: try r.text(),
          regexValidationPattern: try r.text(), defaultValue: try r.text(), value: try r.text())
        item.isExtensible = try r.flag()
        item.pageNumber = try r.int()
        item.isIntrinsic = try r.flag()
        item.dataType = try r.value()
        return item
      })
  }
}

extension SyncRule {
  func write(to writer: inout StateWriter) {
    writer.put(identifier)
    writer.put(name)
    writer.put(direction)
    writer.put(connector)
    writer.put(sourceObjectType)
    writer.put(targetObjectType)
    writer.put(precedence)
    writer.put(linkType)
    writer.put(immutableTag)
    writer.put(enablePasswordSync)
    writer.put(description)
    writer.put(version)
    writer.put(isDisabled)
    writer.put(precedenceAfter)
    writer.put(precedenceBefore)
    writer.put(softDeleteExpiryInterval)
    writer.list(joinFilter) { writer, group in
      writer.list(group) { writer, condition in
        writer.put(condition.csAttribute)
        writer.put(condition.mvAttribute)
        writer.put(condition.isCaseSensitive)
      }
    }
    writer.list(scopeFilter) { writer, group in
      writer.list(group) { writer, condition in
        writer.put(condition.attribute)
        writer.put(condition.comparisonValue)
        writer.put(condition.comparisonOperator)
      }
    }
    writer.list(attributeFlowMappings) { writer, mapping in
      writer.put(mapping.source)
      writer.put(mapping.destination)
      writer.put(mapping.flowType)
      writer.put(mapping.executeOnce)
      writer.put(mapping.expression)
      writer.put(mapping.valueMergeType)
    }
  }

  static func read(_ reader: inout StateReader) throws(StateReader.Damage) -> SyncRule {
    typealias Damage = StateReader.Damage
    let rule = SyncRule(
      identifier: try reader.id(), name: try reader.text(), direction: try reader.value(), connector: try reader.id(),
      sourceObjectType: try reader.text(), targetObjectType: try reader.text(), precedence: try reader.int(),
      linkType: try reader.value(), immutableTag: try reader.text(), enablePasswordSync: try reader.flag(),
      description: try reader.text(), version: try reader.int())
    rule.isDisabled = try reader.flag()
    rule.precedenceAfter = try reader.id()
    rule.precedenceBefore = try reader.id()
    rule.softDeleteExpiryInterval = try reader.interval()
    rule.joinFilter = try reader.list { (r) throws(Damage) in
      try r.list { (r) throws(Damage) in
        JoinCondition(csAttribute: try r.text(), mvAttribute: try r.text(), isCaseSensitive: try r.flag())
      }
    }
    rule.scopeFilter = try reader.list { (r) throws(Damage) in
      try r.list { (r) throws(Damage) in
        ScopeCondition(attribute: try r.text(), comparisonValue: try r.text(), comparisonOperator: try r.value())
      }
    }
    rule.attributeFlowMappings = try reader.list { (r) throws(Damage) in
      let source = try r.texts()
      let destination = try r.text()
      let type: AttributeFlowMapping.FlowType = try r.value()
      let isOnce = try r.flag()
      let expression = try r.text()
      return AttributeFlowMapping(
        source: source, destination: destination, flowType: type, executeOnce: isOnce, expression: expression,
        valueMergeType: try r.value())
    }
    return rule
  }
}
