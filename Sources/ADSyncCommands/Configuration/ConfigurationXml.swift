import ADSyncWorld

/// The server's objects as XML, laid out as in the files that the configuration documenter reads.
struct ConfigurationXml {
  let world: World

  private func braced(_ id: UniqueID) -> String { "{\(id)}" }

  // MARK: - Rules

  func text(of rule: SyncRule) -> String {
    var xml = XmlBuilder()
    xml.add("synchronizationRule") { xml in
      head(rule, &xml)
      xml.add("attribute-mappings") { xml in for mapping in rule.attributeFlowMappings { add(mapping, &xml) } }
      xml.add("relationshipCriteria") { xml in
        for group in rule.joinFilter {
          xml.add("conditions") { xml in
            for condition in group {
              xml.add("condition") { xml in
                xml.add("csAttribute", condition.csAttribute)
                xml.add("ilmAttribute", condition.mvAttribute)
              }
            }
          }
        }
      }
      xml.add("synchronizationCriteria") { xml in
        for group in rule.scopeFilter {
          xml.add("conditions") { xml in
            for condition in group {
              xml.add("scope") { xml in
                xml.add("csAttribute", condition.attribute)
                xml.add("csOperator", condition.comparisonOperator.rawValue)
                xml.add("csValue", condition.comparisonValue)
              }
            }
          }
        }
      }
    }
    return xml.text
  }

  private func head(_ rule: SyncRule, _ xml: inout XmlBuilder) {
    xml.add("id", braced(rule.identifier))
    xml.add("internal-id", braced(rule.internalID))
    xml.add("version", "\(rule.version)")
    xml.add("name", rule.name)
    xml.add("description", rule.description)
    xml.add("immutable-tag", rule.immutableTag)
    xml.add("direction", rule.direction.rawValue)
    xml.add("disabled", rule.isDisabled ? "True" : "False")
    xml.add("connector", braced(rule.connector))
    xml.add("sourceObjectType", rule.sourceObjectType)
    xml.add("targetObjectType", rule.targetObjectType)
    xml.add("linkType", rule.linkType.rawValue)
    xml.add("precedence", "\(rule.precedence)")
    xml.add("precedence-after", braced(rule.precedenceAfter))
    xml.add("precedence-before", braced(rule.precedenceBefore))
    xml.add("softDeleteExpiryInterval", rule.softDeleteExpiryInterval.description)
    xml.add("EnablePasswordSync", rule.enablePasswordSync ? "true" : "false")
  }

  private func add(_ mapping: AttributeFlowMapping, _ xml: inout XmlBuilder) {
    xml.add("mapping") { xml in
      xml.add("dest", mapping.destination)
      xml.add("src") { xml in
        for source in mapping.source { xml.add(mapping.flowType == .constant ? "value" : "attr", source) }
      }
      if mapping.flowType == .expression { xml.add("expression", mapping.expression) }
      if mapping.executeOnce { xml.add("execute-once", "true") }
      xml.add("valueMergeType", mapping.valueMergeType.rawValue)
    }
  }

  // MARK: - Connectors

  func text(of connector: Connector) -> String {
    var xml = XmlBuilder()
    xml.add("saved-ma-configuration") { xml in
      xml.add("ma-data") { xml in
        xml.add("id", braced(connector.identifier))
        xml.add("name", connector.name)
        xml.add("category", connector.connectorTypeName)
        xml.add("subtype", connector.subtype)
        xml.add("ma-listname", connector.listName)
        xml.add("ma-companyname", connector.companyName)
        xml.add("creation-time", connector.creationTime.formatted("yyyy-MM-dd HH:mm:ss.fff"))
        xml.add("last-modification-time", connector.lastModificationTime.formatted("yyyy-MM-dd HH:mm:ss.fff"))
        xml.add("version", "\(connector.version)")
        xml.add("internal-version", "\(connector.internalVersion)")
        add(connector.allParameterDefinitions, &xml)
        xml.add("attribute-inclusion") { xml in
          for name in connector.attributeInclusionList { xml.add("attribute", name) }
        }
        xml.add("ma-partition-data") { xml in for partition in connector.partitions { add(partition, &xml) } }
        xml.add("ma-run-data") { xml in for profile in connector.runProfiles { add(profile, &xml) } }
      }
    }
    return xml.text
  }

  private func add(_ parameters: [ConfigurationParameter], _ xml: inout XmlBuilder) {
    xml.add("parameter-values") { xml in
      for parameter in parameters {
        let head = [
          ("name", parameter.name), ("type", parameter.inputType.rawValue.lowercased()),
          ("use", parameter.scope.rawValue),
        ]
        xml.add("parameter", head, parameter.inputType == .encryptedString ? "" : parameter.value)
      }
    }
  }

  private func add(_ partition: ConnectorPartition, _ xml: inout XmlBuilder) {
    xml.add("partition") { xml in
      xml.add("id", braced(partition.identifier))
      xml.add("name", partition.dn)
      xml.add("selected", partition.isSelected ? "1" : "0")
      xml.add("filter") { xml in
        xml.add("object-classes") { xml in
          for name in partition.scope.objectClasses { xml.add("object-class", name) }
        }
        xml.add("containers") { xml in
          xml.add("exclusions") { xml in
            for dn in partition.scope.containerExclusionList { xml.add("exclusion", dn) }
          }
          xml.add("inclusions") { xml in
            for dn in partition.scope.containerInclusionList { xml.add("inclusion", dn) }
          }
        }
      }
    }
  }

  private func add(_ profile: RunProfile, _ xml: inout XmlBuilder) {
    xml.add("run-configuration") { xml in
      xml.add("id", braced(profile.identifier))
      xml.add("name", profile.name)
      xml.add("version", "\(profile.version)")
      xml.add("configuration") { xml in
        for step in profile.runSteps {
          xml.add("step") { xml in
            xml.add("step-type", [("type", step.kind.rawValue)], "")
            xml.add("partition", braced(step.partitionIdentifier))
          }
        }
      }
    }
  }

  // MARK: - Settings

  func settings() throws -> String {
    var xml = XmlBuilder()
    let parameters = Array(try world.globalSettings())
    xml.add("saved-mv-configuration") { xml in
      xml.add("mv-data") { xml in
        xml.add("version", "22102")
        xml.add("password-change-history-size", "24")
        add(parameters, &xml)
      }
    }
    return xml.text
  }
}
