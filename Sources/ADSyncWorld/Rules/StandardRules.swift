/// The 62 standard rules of a real server of 2016 (sample export in microsoft/AADConnectConfigDocumenter, MIT), as text.
///
/// One line a part, fields separated by tabs: `R` precedence, identifier, name, tag, direction, connector kind, source type,
/// target type, link type, password sync, description; `S` begins a group of scope conditions, `s` attribute, comparison,
/// value; `J` begins a group of join conditions, `j` connector space attribute, metaverse attribute, case sensitive;
/// `F` destination, flow type, merge type, sources, constant or expression.
enum StandardRules {
  /// The rules for a set of connectors. Rules of AD connectors exist once for each; with more than one, precedences are
  /// given out anew from 100 and the further ones' identifiers are derived.
  static func rules(adConnectors: [UniqueID], aadConnectors: [UniqueID]) -> [SyncRule] {
    var templates: [[[Substring]]] = []
    for text in [text1, text2] {
      for line in TextTable(text) {
        if line[0] == "R" { templates.append([line]) } else { templates[templates.count - 1].append(line) }
      }
    }
    var rules: [SyncRule] = []
    var precedence = 100
    for template in templates {
      let connectors = template[0][6] == "AD" ? adConnectors : aadConnectors
      for (index, connector) in connectors.enumerated() {
        rules.append(rule(template, connector: connector, isFirst: index == 0, precedence: precedence))
        precedence += 1
      }
    }
    return rules
  }

  private static func rule(_ lines: [[Substring]], connector: UniqueID, isFirst: Bool, precedence: Int) -> SyncRule {
    let head = lines[0]
    let known = UniqueID(String(head[2])) ?? .zero
    let rule = SyncRule(
      identifier: isFirst ? known : UniqueID(seed: "\(known) \(connector)"), name: String(head[3]),
      direction: head[5] == "I" ? .inbound : .outbound, connector: connector, sourceObjectType: String(head[7]),
      targetObjectType: String(head[8]), precedence: precedence,
      linkType: SyncRule.LinkType(rawValue: String(head[9])) ?? .join, immutableTag: String(head[4]),
      enablePasswordSync: head[10] == "1", description: String(head[11]))
    for line in lines.dropFirst() { add(line, to: rule) }
    return rule
  }

  private static func add(_ line: [Substring], to rule: SyncRule) {
    switch line[0] {
    case "S": rule.scopeFilter.append([])
    case "s":
      let comparison = ScopeCondition.Comparison(rawValue: String(line[2])) ?? .equal
      rule.scopeFilter[rule.scopeFilter.count - 1].append(
        ScopeCondition(attribute: String(line[1]), comparisonValue: String(line[3]), comparisonOperator: comparison))
    case "J": rule.joinFilter.append([])
    case "j":
      rule.joinFilter[rule.joinFilter.count - 1].append(
        JoinCondition(csAttribute: String(line[1]), mvAttribute: String(line[2]), isCaseSensitive: line[3] == "1"))
    case "F": rule.attributeFlowMappings.append(mapping(line))
    default: break
    }
  }

  private static func mapping(_ line: [Substring]) -> AttributeFlowMapping {
    let merges: [Substring: AttributeFlowMapping.ValueMergeType] = [
      "U": .update, "R": .replace, "I": .mergeCaseInsensitive, "M": .merge,
    ]
    let sources = line[4].split(separator: " ").map(String.init)
    let merge = merges[line[3]] ?? .update
    switch line[2] {
    case "C":
      return AttributeFlowMapping(
        source: [String(line[5])], destination: String(line[1]), flowType: .constant, valueMergeType: merge)
    case "E":
      return AttributeFlowMapping(
        source: sources, destination: String(line[1]), flowType: .expression, expression: String(line[5]),
        valueMergeType: merge)
    default:
      return AttributeFlowMapping(
        source: sources, destination: String(line[1]), flowType: .direct, valueMergeType: merge)
    }
  }
}
