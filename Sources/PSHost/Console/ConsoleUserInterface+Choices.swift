import PSEngine
import PSRuntime

/// A choice split at its `&`: the key and the label without it.
private struct ChoiceLabel {
  let key: String
  let plain: String

  init(_ choice: PromptChoice) {
    guard let mark = choice.label.firstIndex(of: "&") else {
      key = ""
      plain = choice.label
      return
    }
    let next = choice.label.index(after: mark)
    key = next < choice.label.endIndex ? choice.label[next].uppercased() : ""
    plain = String(choice.label[..<mark] + choice.label[next...]).trimmed
  }

  var shown: String { "[\(key)] \(plain)  " }
}

extension ConsoleUserInterface {
  /// Asks until the answer is one of the choices, nothing where there is a default, or the input ends.
  func askForChoice(caption: String, message: String, choices: [PromptChoice], defaultChoice: Int) throws -> Int {
    guard !choices.isEmpty else { throw ConsoleStrings.noChoices() }
    guard defaultChoice >= -1, defaultChoice < choices.count else {
      throw ConsoleStrings.badDefaultChoice(defaultChoice)
    }
    writeHeading(caption: caption, message: message)
    let labels = choices.map(ChoiceLabel.init)
    while true {
      writeChoices(labels, defaultChoice)
      // At the end of input nobody can answer any more.
      guard let line = try readLine() else { throw FlowControl.stopPipeline }
      let answer = line.string.trimmed
      if line.isEmpty {
        if defaultChoice >= 0 { return defaultChoice }
      } else if answer == "?" {
        for (label, choice) in zip(labels, choices) {
          output.write("\(label.key.isEmpty ? label.plain : label.key) - \(choice.help)\n")
        }
      } else if let picked = ConsoleUserInterface.pick(answer, labels) {
        return picked
      }
    }
  }

  /// The empty line, the caption and the message above a question.
  func writeHeading(caption: String, message: String) {
    flush()
    if !caption.isEmpty { output.write("\n\(caption)\n") }
    if !message.isEmpty { output.write(message + "\n") }
  }

  private func writeChoices(_ labels: [ChoiceLabel], _ defaultChoice: Int) {
    var parts = labels.map(\.shown) + [ConsoleStrings.choiceHelp]
    if labels.indices.contains(defaultChoice) {
      let label = labels[defaultChoice]
      parts.append(ConsoleStrings.defaultChoice(label.key.isEmpty ? label.plain : label.key))
    }
    let width = raw.windowWidth - 1
    var column = 0
    for part in parts {
      if column + part.count > width {
        output.write("\n" + part.trimmingTrailingBlanks)
        column = part.count
      } else {
        output.write(part)
        column += part.count
      }
    }
  }

  /// The choice of a label, or of a key.
  private static func pick(_ answer: String, _ labels: [ChoiceLabel]) -> Int? {
    let wanted = answer.lowercased()
    return labels.firstIndex { $0.plain.lowercased() == wanted }
      ?? labels.firstIndex { !$0.key.isEmpty && $0.key.lowercased() == wanted }
  }
}

extension String {
  var trimmingTrailingBlanks: String {
    var part = self[...]
    while part.last?.isWhitespace == true { part = part.dropLast() }
    return String(part)
  }
}
