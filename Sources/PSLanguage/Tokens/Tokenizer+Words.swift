extension Tokenizer {
  // MARK: Words

  /// Reads a word from `tokenStart` on: a command name or argument, with what quotes, variables and `$( )` stand in it.
  func scanGeneric() -> ScannedToken {
    index = tokenStart + 1
    let first = tokenStart < count ? script[tokenStart] : 0
    if first >= 128 || first.has(.plainWord) || first == 0 {
      while index < count, script[index] < 128, script[index].has(.plainWord) { index &+= 1 }
      if peekUnit().forcesNewToken || index >= count { return newGenericToken() }
    }
    return scanExpandableWord(first)
  }

  private func newGenericToken() -> ScannedToken {
    if !dynamicKeywords.isEmpty, dynamicKeywords.contains(String(units: slice(tokenStart, index)).lowercased()) {
      return newToken(.dynamicKeyword)
    }
    return newToken(.generic)
  }

  /// Reads a word that needs building.
  private func scanExpandableWord(_ first: UInt16) -> ScannedToken {
    units.removeAll(keepingCapacity: true)
    var builder = ExpandableBuilder()
    index = tokenStart + 1
    appendToWord(first, &builder)
    return finishWord(&builder)
  }

  /// Reads a word of which everything up to here stands as it is.
  private func scanWordAfterPlainText() -> ScannedToken {
    units.removeAll(keepingCapacity: true)
    units.append(contentsOf: slice(tokenStart, index))
    var builder = ExpandableBuilder()
    return finishWord(&builder)
  }

  private func finishWord(_ builder: inout ExpandableBuilder) -> ScannedToken {
    var unit = getUnit()
    while !unit.forcesNewToken {
      appendToWord(unit, &builder)
      unit = getUnit()
    }
    ungetUnit()
    return newExpandableToken(.generic, &builder, [])
  }

  /// Appends a unit of a word and what it opens.
  private func appendToWord(_ unit: UInt16, _ builder: inout ExpandableBuilder) {
    if unit == 0x60 {
      if scanEscape() { return }
    } else if unit.isSingleQuote {
      _ = scanStringLiteralIntoUnits()
      return
    } else if unit.isDoubleQuote {
      _ = scanStringExpandable(&builder)
      return
    } else if unit == 0x24 {
      if scanDollar(&builder, hereString: false) { return }
    }
    units.append(unit)
  }

  /// Reads an identifier, keyword or word; its first letter was read.
  func scanIdentifier() -> ScannedToken {
    // G  identifier:
    // G      a letter or '_', then letters, digits and '_'
    while index < count, script[index].isIdentifierFollow { index &+= 1 }
    if mode == .typeName { return scanTypeName() }
    if wantSimpleName { return newToken(.identifier) }
    if mode == .command, !peekUnit().forcesNewToken { return scanGeneric() }
    if mode == .command || mode == .signature {
      let word = slice(tokenStart, index)
      if let kind = WordTable.keywords.kind(word), kind != .inlineScript || inWorkflowContext {
        return newToken(kind)
      }
      if !dynamicKeywords.isEmpty, dynamicKeywords.contains(String(units: word).lowercased()) {
        return newToken(.dynamicKeyword)
      }
    }
    return newToken(.identifier)
  }

  /// Reads a parameter, or an operator that is a word; the dash was read.
  func scanParameter() -> ScannedToken {
    // G  comparison-operator:
    // G      dash, then one of: as ccontains ceq cge cgt cin cle clike clt cmatch cne cnotcontains cnotin cnotlike cnotmatch
    // G      dash, then one of: contains creplace csplit eq ge gt icontains ieq ige igt iin ile ilike ilt imatch in ine
    // G      dash, then one of: inotcontains inotin inotlike inotmatch ireplace is isnot isplit join le like lt match ne
    // G      dash, then one of: notcontains notin notlike notmatch replace shl shr split
    let nameStart = index
    var sawColon = false
    scanning: while index < count {
      let unit = script[index]
      if unit.has(.letter) {
        index &+= 1
        continue
      }
      if unit.isBlank { break }
      switch unit {
      case 0x7B, 0x7D, 0x28, 0x29, 0x3B, 0x2C, 0x7C, 0x26, 0x2E, 0x5B, 0x0D, 0x0A, 0: break scanning
      case 0x3A:
        sawColon = true
        break scanning
      default:
        if mode != .command { break scanning }
        if unit.isSingleQuote || unit.isDoubleQuote { return scanGeneric() }
        index &+= 1
      }
    }
    let name = slice(nameStart, index)
    if sawColon, mode == .command { skipUnit() }
    if mode == .expression, let kind = WordTable.operators.kind(name) { return newToken(kind) }
    if name.isEmpty { return newToken(.minus) }
    return newToken(.parameter, payload: sawColon ? .parameterWithColon : .none)
  }

  /// Reads a label; its colon was read.
  func scanLabel() -> ScannedToken {
    // G  label:
    // G      ':'   identifier
    let unit = getUnit()
    if !unit.isIdentifierStart {
      ungetUnit()
      return unit == 0 ? newToken(.generic) : scanGeneric()
    }
    while index < count, script[index].isIdentifierFollow { index &+= 1 }
    if mode == .command, !peekUnit().forcesNewToken {
      skipUnit()
      return scanWordAfterPlainText()
    }
    return newToken(.label)
  }

  // MARK: Type names

  /// Reads a type name on from where an identifier ended.
  func scanTypeName() -> ScannedToken {
    while index < count {
      let unit = script[index]
      switch unit {
      case 0x2E, 0x60, 0x5F, 0x2B, 0x23, 0x5C: index &+= 1
      default:
        if !unit.isLetterOrDigit { return newToken(.identifier, flags: .typeName) }
        index &+= 1
      }
    }
    return newToken(.identifier, flags: .typeName)
  }

  /// Reads what stands behind the comma of an assembly qualified name.
  func scanAssemblyName() -> String {
    // G  assembly-name-spec:
    // G      assembly-name
    // G      assembly-name   ','   assembly-properties
    // G  assembly-name:
    // G      assembly-token
    // G  assembly-properties:
    // G      assembly-property
    // G      assembly-properties   ','   assembly-property
    // G  assembly-property:
    // G      assembly-token
    // G      assembly-token   '='   assembly-token
    var name = scanAssemblyToken()
    while peekUnit() == 0x2C {
      tokenStart = index
      skipUnit()
      newToken(.comma)
      name += ", " + scanAssemblyToken()
      if peekUnit() == 0x3D {
        tokenStart = index
        skipUnit()
        newToken(.equals)
        name += "=" + scanAssemblyToken()
      }
    }
    return name
  }

  private func scanAssemblyToken() -> String {
    // G  assembly-token:
    // G      any characters but white space, line breaks, ',', '=', ']'
    skipBlanks()
    tokenStart = index
    while index < count, !script[index].forcesNewTokenInAssemblyName { index &+= 1 }
    newToken(.identifier, flags: .typeName)
    let text = String(units: slice(tokenStart, index))
    skipBlanks()
    return text
  }
}
