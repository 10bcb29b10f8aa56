import PSRuntime

/// One of the `catch` clauses of a `try`, or of the traps of a block: the types of all of them decide which takes an error.
struct CatchClause {
  /// What each clause lists; nothing for one that takes everything.
  let types: [[TypeSite]]
  let index: Int
}

extension Machine {
  /// Whether a clause is the one that takes the caught error.
  func takes(_ clause: CatchClause, _ p: ValuePointer) throws -> Bool {
    guard let caught = caughtError(p), let error = caught.error as? RuntimeException else { return false }
    guard let found = try match(clause.types, error) else { return false }
    caught.matched = found.exception
    return found.clause == clause.index
  }

  /// Makes the caught error `$_`, and keeps what that was.
  func beginCatch(_ saved: ValuePointer, _ error: ValuePointer) {
    let underscore = frame.pointee.base + FrameLayout.underscore
    setValue(saved, underscore.pointee)
    guard let caught = caughtError(error), let record = (caught.error as? RuntimeException)?.record else { return }
    context.session.addToErrorList(record)
    setValue(underscore, .object(record.showing(caught.matched)))
  }

  func caughtError(_ p: ValuePointer) -> CaughtError? {
    if case .object(let o) = p.pointee { o as? CaughtError } else { nil }
  }

  /// The clause for an error: the exception inside one of PowerShell's own is tried with all clauses first, then the error
  /// itself, last what a command's exception holds. A clause without types takes what no other one does.
  private func match(
    _ clauses: [[TypeSite]], _ error: RuntimeException
  ) throws -> (clause: Int, exception: ExceptionObject?)? {
    let exception = error.record.exception
    var candidates: [(type: PSType, exception: ExceptionObject?)] = []
    if exception.exceptionType.isRuntimeException && !error.isFromCommand {
      if let inner = exception.inner { candidates.append((inner.exceptionType, inner)) }
      candidates.append((exception.exceptionType, nil))
    } else {
      candidates.append((exception.exceptionType, nil))
      candidates.append((.runtimeException, nil))
      if error.isFromCommand, let inner = exception.inner { candidates.append((inner.exceptionType, nil)) }
    }
    for (type, found) in candidates {
      if let clause = try nearest(clauses, type) { return (clause, found) }
    }
    return clauses.firstIndex { $0.isEmpty }.map { ($0, nil) }
  }

  /// The clause that lists the type itself or its nearest base.
  private func nearest(_ clauses: [[TypeSite]], _ type: PSType) throws -> Int? {
    var best: (clause: Int, distance: Int)?
    for (i, sites) in clauses.enumerated() {
      for site in sites {
        guard let distance = type.distance(to: try resolveType(site)) else { continue }
        if distance < best?.distance ?? .max { best = (i, distance) }
      }
    }
    return best?.clause
  }
}

extension PSType {
  /// How many steps up a base class stands; nil where it is none.
  fileprivate func distance(to base: PSType) -> Int? {
    var steps = 0
    var up: PSType? = self
    while let type = up {
      if type === base || type.fullName == base.fullName { return steps }
      steps += 1
      up = type.baseType
    }
    return nil
  }
}

extension ErrorRecord {
  /// The record with another exception, where the one it has is PowerShell's wrapping of that.
  fileprivate func showing(_ matched: ExceptionObject?) -> ErrorRecord {
    guard let matched, matched !== exception else { return self }
    let copy = copy()
    copy.exception = matched
    return copy
  }
}
