import ADSyncWorld

/// The report of the single object tool: JSON like the resource provisioningObjectSummary, and HTML.
struct SingleObjectReport {
  let dn: String
  let result: SingleObjectResult
  let world: World
  let start: Timestamp

  private static let kinds = [
    "scoping", "scoping", "scoping", "scoping", "scoping", "scoping", "import", "import", "processing", "export",
  ]

  private func kind(_ step: SingleObjectResult.Step) -> String {
    let kinds = SingleObjectReport.kinds
    return kinds.indices.contains(step.number - 1) ? kinds[step.number - 1] : "scoping"
  }

  var json: String {
    let failure = result.steps.first { !$0.isSuccess }
    let steps = result.steps.map { step in
      JsonText.object([
        ("name", .text(step.name)), ("provisioningStepType", .text(kind(step))),
        ("status", .text(step.isSuccess ? "success" : "failure")), ("description", .text(step.message)),
        ("details", .object([])),
      ])
    }
    let changes = result.changes.map { change in
      JsonText.object([
        ("displayName", .text(change.name)), ("oldValue", change.before.isEmpty ? .null : .text(change.before)),
        ("newValue", .text(change.after)),
      ])
    }
    let error = failure.map { step in
      JsonText.object([
        ("errorCode", .text("Step\(step.number)")), ("reason", .text(step.message)), ("recommendedAction", .text("")),
      ])
    }
    return JsonText.object([
      ("id", .text(UniqueID(seed: "single \(dn) \(start.ticks)").description)),
      ("activityDateTime", .text(start.iso)), ("provisioningAction", .text(result.action.lowercased())),
      (
        "provisioningStatusInfo",
        .object([("status", .text(result.isSuccess ? "success" : "failure")), ("errorInformation", error ?? .null)])
      ),
      ("provisioningSteps", .list(steps)), ("modifiedProperties", .list(changes)),
      ("sourceSystem", system(result.connectorName)), ("targetSystem", system(result.targetName)),
      ("sourceIdentity", identity(result.sourceID, dn)), ("targetIdentity", identity(result.targetID, result.targetID)),
    ]).write()
  }

  private func system(_ name: String) -> JsonText { .object([("displayName", .text(name))]) }

  private func identity(_ id: String, _ name: String) -> JsonText {
    .object([("id", .text(id)), ("displayName", .text(name)), ("identityType", .text("object"))])
  }

  var html: String {
    var page = XmlBuilder()
    page.add("html") { page in
      page.add("head") { $0.add("title", "Single Object Sync Result") }
      page.add("body") { page in
        page.add("h1", "Single Object Sync Result")
        page.add("p", dn)
        page.add("h2", "Steps")
        page.add("table") { page in
          for step in result.steps {
            page.add("tr") { row in
              row.add("td", "\(step.number)")
              row.add("td", step.name)
              row.add("td", step.isSuccess ? "Success" : "Failure")
              row.add("td", step.message)
            }
          }
        }
        page.add("h2", "Modified Properties")
        page.add("table") { page in
          for change in result.changes {
            page.add("tr") { row in for cell in [change.name, change.before, change.after] { row.add("td", cell) } }
          }
        }
        page.add("h2", "Summary")
        page.add("p", "\(result.action): \(result.isSuccess ? "success" : "failure")")
      }
    }
    return page.text
  }
}
